// Whether questions with pictures are shown as a list: as chosen, until the page is closed or loaded anew.

export const pictureChoice = $state({ isList: false });
