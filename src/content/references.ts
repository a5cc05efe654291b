// The works and guidelines that the content rests on, and how much of each was read; the only list of them.
import type { Reference } from './schema.ts';

/** A title in square brackets is a description: the real title was not noted. */
export const references = [
  {
    id: 'abdon-2018',
    authors: 'Abdon',
    year: 2018,
    title: null,
    container: 'Motricidade 14(2–3)',
    doi: '10.6063/motricidade.13180',
    read: 'abstract'
  },
  {
    id: 'acog-804',
    authors: null,
    year: null,
    title: '[exercise in pregnancy]',
    container: 'ACOG 804',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'acsqhc-2022',
    authors: null,
    year: 2022,
    title: '[low back pain standard]',
    container: 'ACSQHC',
    read: 'excerpt'
  },
  {
    id: 'almeida-2012',
    authors: 'Almeida',
    year: 2012,
    title: null,
    container: 'Man Ther 17:231',
    read: 'abstract'
  },
  {
    id: 'almeida-2018',
    authors: 'Almeida',
    year: 2018,
    title: null,
    container: 'Med J Aust 208(6)',
    read: 'abstract'
  },
  {
    id: 'ama-reading-level',
    authors: null,
    year: null,
    title: '[reading grade for health texts]',
    container: 'AMA',
    read: 'excerpt'
  },
  {
    id: 'andersen-2011',
    authors: 'Andersen',
    year: 2011,
    title: null,
    container: 'Pain 152:440',
    read: 'abstract'
  },
  {
    id: 'arshad-2019',
    authors: 'Arshad',
    year: 2019,
    title: null,
    container: 'J Biomech 82:1',
    doi: '10.1016/j.jbiomech.2018.11.022',
    read: 'abstract'
  },
  {
    id: 'artery-dissection-pain-2006',
    authors: null,
    year: 2006,
    title: 'Pain as the only symptom of cervical artery dissection',
    container: 'J Neurol Neurosurg Psychiatry 77:1021–1024',
    read: 'abstract'
  },
  {
    id: 'au-1800medicare',
    authors: null,
    year: null,
    title: '[Australian press and sector pages on 1800MEDICARE]',
    container: null,
    read: 'excerpt'
  },
  {
    id: 'avman-2019',
    authors: 'Avman',
    year: 2019,
    title: '[hip range, review]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'bachmann-2018',
    authors: 'Bachmann',
    year: 2018,
    title: null,
    container: 'Phys Med Rehab Kuror 28:20',
    read: 'abstract'
  },
  {
    id: 'baeumler-2021',
    authors: 'Bäumler',
    year: 2021,
    title:
      'Acupuncture-related adverse events: systematic review and meta-analyses of prospective clinical studies',
    container: 'BMJ Open 11:e045961',
    doi: '10.1136/bmjopen-2020-045961',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'barrett-2016',
    authors: 'Barrett',
    year: 2016,
    title: null,
    container: 'Man Ther 26:38',
    doi: '10.1016/j.math.2016.07.008',
    read: 'abstract'
  },
  {
    id: 'bartsch-2021',
    authors: 'Bartsch',
    year: 2021,
    title: null,
    container: 'J Clin Med 10:5360',
    read: 'abstract'
  },
  {
    id: 'beach-2014',
    authors: 'Beach',
    year: 2014,
    title: '[title seen]',
    container: 'Work 47:221',
    read: 'record'
  },
  {
    id: 'beeckmans-2016',
    authors: 'Beeckmans',
    year: 2016,
    title: null,
    container: 'Man Ther',
    doi: '10.1016/j.math.2016.07.011',
    read: 'abstract'
  },
  {
    id: 'ben-galim-2007',
    authors: 'Ben-Galim',
    year: 2007,
    title: null,
    container: 'Spine 32:2099',
    pmid: '17762811',
    read: 'abstract'
  },
  {
    id: 'bennell-2019',
    authors: 'Bennell',
    year: 2019,
    title: null,
    container: 'Am J Phys Med Rehabil 98:850',
    read: 'abstract'
  },
  {
    id: 'bennett-2002',
    authors: 'Bennett, Schenk',
    year: 2002,
    title: '[neck study of 13 tasks]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'bible-2010',
    authors: 'Bible',
    year: 2010,
    title: null,
    container: 'J Spinal Disord Tech',
    pmid: '20065869',
    read: 'abstract'
  },
  {
    id: 'biller-2014',
    authors: 'Biller',
    year: 2014,
    title: '[AHA/ASA]',
    container: 'Stroke',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'blanpied-2017',
    authors: 'Blanpied',
    year: 2017,
    title: '[neck pain guideline]',
    container: 'APTA',
    doi: '10.2519/jospt.2017.0302',
    read: 'named',
    kind: 'changes-soon'
  },
  {
    id: 'blind-spot-check-study',
    authors: null,
    year: null,
    title: '[blind-spot check study, 26 younger and older drivers in virtual reality]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'bmj-best-practice-ces',
    authors: null,
    year: null,
    title: 'Cauda equina',
    container: 'BMJ Best Practice',
    read: 'excerpt'
  },
  {
    id: 'bmj-best-practice-dissection',
    authors: null,
    year: null,
    title: 'Aortic dissection',
    container: 'BMJ Best Practice',
    read: 'excerpt'
  },
  {
    id: 'bobos-2020',
    authors: 'Bobos',
    year: 2020,
    title: '[global rating of change]',
    container: 'J Orthop 21:40',
    read: 'abstract'
  },
  {
    id: 'boukabache-2021',
    authors: 'Boukabache',
    year: 2021,
    title: null,
    container: 'Musculoskelet Sci Pract 51:102282',
    pmid: '33188982',
    read: 'abstract'
  },
  {
    id: 'boyce-2020',
    authors: 'Boyce',
    year: 2020,
    title: null,
    container: 'Int J Sports Phys Ther 15:103',
    read: 'abstract'
  },
  {
    id: 'boyle-cook',
    authors: 'Boyle, Cook',
    year: null,
    title: '[joint-by-joint teaching idea]',
    container: null,
    read: 'named',
    kind: 'classic'
  },
  {
    id: 'brady-2014',
    authors: 'Brady',
    year: 2014,
    title: '[needling survey]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'braman-2009',
    authors: 'Braman',
    year: 2009,
    title: null,
    container: 'J Shoulder Elbow Surg 18:960; PMC2841046',
    read: 'abstract'
  },
  {
    id: 'breen-2018a',
    authors: 'Breen',
    year: 2018,
    title: null,
    container: 'Eur Spine J 27(1)',
    doi: '10.1007/s00586-017-5155-y',
    read: 'abstract'
  },
  {
    id: 'breen-2018b',
    authors: 'Breen',
    year: 2018,
    title: null,
    container: 'Eur Spine J 27:2831',
    doi: '10.1007/s00586-018-5666-1',
    read: 'abstract'
  },
  {
    id: 'brooke-wavell-2022',
    authors: 'Brooke-Wavell',
    year: 2022,
    title: 'Strong, Steady and Straight',
    container: 'Br J Sports Med 56:837',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'bsr-gca-2020',
    authors: null,
    year: 2020,
    title: '[giant cell arteritis guideline]',
    container: 'British Society for Rheumatology; Rheumatology 59:e1–e23',
    read: 'excerpt'
  },
  {
    id: 'bsr-pmr-2009',
    authors: null,
    year: 2009,
    title:
      '[polymyalgia rheumatica guideline of 2009: old; a revision was announced for 2025, and we did not find it]',
    container: 'BSR/BHPR; Rheumatology 49:186',
    doi: '10.1093/rheumatology/kep303a',
    read: 'copy',
    readOn: '2026-11-28'
  },
  {
    id: 'bunzli-2017',
    authors: 'Bunzli',
    year: 2017,
    title: null,
    container: 'JOSPT',
    doi: '10.2519/jospt.2017.7434',
    read: 'abstract'
  },
  {
    id: 'bussieres-2016',
    authors: 'Bussières',
    year: 2016,
    title: '[neck pain and whiplash guideline]',
    container: 'J Manipulative Physiol Ther 39:523–564',
    read: 'named',
    kind: 'changes-soon'
  },
  {
    id: 'c7-wall-distance-study',
    authors: null,
    year: null,
    title: '[distance from the neck base to the wall, 104 older adults]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'cagnie-2007',
    authors: 'Cagnie',
    year: 2007,
    title: null,
    container: 'J Manipulative Physiol Ther 30:450',
    read: 'abstract'
  },
  {
    id: 'campbell-2014',
    authors: 'Campbell',
    year: 2014,
    title: null,
    container: 'Med Sci Sports Exerc 46:351',
    read: 'abstract'
  },
  {
    id: 'cancer-research-uk-lung',
    authors: null,
    year: null,
    title: '[lung cancer, as told in the press]',
    container: 'Cancer Research UK',
    read: 'copy'
  },
  {
    id: 'carnegie-2022',
    authors: 'Carnegie',
    year: 2022,
    title: null,
    container: 'J Electromyogr Kinesiol 67:102716',
    pmid: '36274440',
    read: 'abstract'
  },
  {
    id: 'carnegie-2024',
    authors: 'Carnegie',
    year: 2024,
    title: null,
    container: 'J Biomech 112132',
    read: 'abstract'
  },
  {
    id: 'cary-2019',
    authors: 'Cary',
    year: 2019,
    title: null,
    container: 'BMJ Open 9:e027633',
    read: 'abstract'
  },
  {
    id: 'cdc-clear-communication-index',
    authors: null,
    year: null,
    title: 'Clear Communication Index',
    container: 'CDC',
    read: 'excerpt'
  },
  {
    id: 'cefali-2025',
    authors: 'Cefalì',
    year: 2025,
    title: null,
    container: 'J Clin Med 14:709',
    read: 'abstract'
  },
  {
    id: 'cejudo-2020',
    authors: 'Cejudo',
    year: 2020,
    title: null,
    container: 'Int J Environ Res Public Health 17:4858',
    read: 'abstract'
  },
  {
    id: 'charlton-2015',
    authors: 'Charlton',
    year: 2015,
    title: '[hip range by a phone]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'cheatham-2016',
    authors: 'Cheatham',
    year: 2016,
    title: '[instrument-assisted soft tissue work]',
    container: null,
    read: 'named'
  },
  {
    id: 'cho-2017',
    authors: 'Cho',
    year: 2017,
    title: '[thoracic versus neck programme]',
    container: 'BMC Musculoskelet Disord',
    read: 'abstract'
  },
  {
    id: 'christiansen-2017',
    authors: 'Christiansen',
    year: 2017,
    title: '[shoulder-blade test]',
    container: 'J Hand Ther 30:208',
    read: 'abstract'
  },
  {
    id: 'christie-mscc',
    authors: null,
    year: null,
    title: '[cord compression from cancer]',
    container: 'Christie and South Tees hospitals',
    read: 'excerpt'
  },
  {
    id: 'cks-neck',
    authors: null,
    year: null,
    title: '[neck pain and radiculopathy]',
    container: 'NICE CKS',
    read: 'named'
  },
  {
    id: 'cks-pmr',
    authors: null,
    year: null,
    title: '[polymyalgia rheumatica]',
    container: 'NICE CKS',
    read: 'copy'
  },
  {
    id: 'cks-sciatica',
    authors: null,
    year: null,
    title: '[sciatica]',
    container: 'NICE CKS',
    read: 'named'
  },
  {
    id: 'cks-shoulder',
    authors: null,
    year: null,
    title: '[shoulder pain]',
    container: 'NICE CKS',
    read: 'named'
  },
  {
    id: 'cloward-1959',
    authors: 'Cloward',
    year: 1959,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'cobian-2013',
    authors: 'Cobian',
    year: 2013,
    title: null,
    container: 'Spine',
    read: 'abstract'
  },
  {
    id: 'compression-review-bmr220045',
    authors: null,
    year: null,
    title: '[review of pressure on tender spots]',
    container: 'J Back Musculoskelet Rehabil; bmr220045',
    read: 'abstract'
  },
  {
    id: 'compression-review-pmc9434898',
    authors: null,
    year: null,
    title: '[review of pressure on tender spots]',
    container: 'PMC9434898',
    read: 'abstract'
  },
  {
    id: 'cook-2018',
    authors: 'Cook',
    year: 2018,
    title: null,
    container: 'Br J Sports Med',
    doi: '10.1136/bjsports-2017-098352',
    read: 'abstract'
  },
  {
    id: 'correia-2021',
    authors: 'Correia',
    year: 2021,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'crosbie-1997',
    authors: 'Crosbie',
    year: 1997,
    title: null,
    container: 'Gait Posture 5:6',
    read: 'abstract'
  },
  {
    id: 'cuh-pelvic-girdle',
    authors: null,
    year: null,
    title: 'Pelvic girdle pain (PGP) in pregnancy',
    container: 'Cambridge University Hospitals NHS Foundation Trust, patient leaflet',
    read: 'excerpt'
  },
  {
    id: 'damasceno-2018',
    authors: 'Damasceno',
    year: 2018,
    title: null,
    container: 'Eur Spine J',
    doi: '10.1007/s00586-017-5444-5',
    read: 'abstract'
  },
  {
    id: 'darlow-2013',
    authors: 'Darlow',
    year: 2013,
    title: null,
    container: 'Ann Fam Med 11:527',
    read: 'abstract'
  },
  {
    id: 'davies-2018',
    authors: 'Davies',
    year: 2018,
    title: '[cervical myelopathy]',
    container: 'BMJ 360:k186',
    read: 'excerpt'
  },
  {
    id: 'devonshire-2023',
    authors: 'Devonshire',
    year: 2023,
    title: '[cognitive functional therapy, review up to March 2022]',
    container: 'JOSPT',
    doi: '10.2519/jospt.2023.11447',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'dionne-2019',
    authors: 'Dionne',
    year: 2019,
    title: '[accuracy of signs of cauda equina syndrome]',
    container: 'Musculoskelet Sci Pract 42:125–133',
    doi: '10.1016/j.msksp.2019.05.004',
    read: 'abstract'
  },
  {
    id: 'discern',
    authors: null,
    year: null,
    title: 'DISCERN',
    container: null,
    read: 'excerpt'
  },
  {
    id: 'dns-meta-analysis-2025',
    authors: null,
    year: 2025,
    title: '[dynamic neuromuscular stabilisation, 8 trials; publication not confirmed]',
    container: 'PeerJ-listed; PROSPERO CRD420251152728',
    read: 'abstract'
  },
  {
    id: 'domenech-2011',
    authors: 'Domenech',
    year: 2011,
    title: null,
    container: 'PM&R',
    read: 'abstract'
  },
  {
    id: 'dommerholt-2015',
    authors: 'Dommerholt, Gerwin',
    year: 2015,
    title: '[reply to Quintner; title seen]',
    container: null,
    read: 'record'
  },
  {
    id: 'downie-2013',
    authors: 'Downie',
    year: 2013,
    title: null,
    container: 'BMJ 347:f7095',
    read: 'abstract'
  },
  {
    id: 'dry-needling-umbrella-2023',
    authors: null,
    year: 2023,
    title: '[dry-needling umbrella review]',
    container: 'J Clin Med 12:1205',
    read: 'abstract'
  },
  {
    id: 'dual-fluoroscopy-2021',
    authors: null,
    year: 2021,
    title: '[dual-fluoroscopy head-rotation study, 8 women]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'dzakpasu-2021',
    authors: 'Dzakpasu',
    year: 2021,
    title: null,
    container: 'Int J Behav Nutr Phys Act',
    doi: '10.1186/s12966-021-01191-y',
    read: 'abstract'
  },
  {
    id: 'eckard-2015',
    authors: 'Eckard',
    year: 2015,
    title: '[seen second-hand]',
    container: null,
    read: 'copy'
  },
  {
    id: 'ectopic-pregnancy-trust',
    authors: null,
    year: null,
    title: '[ectopic pregnancy]',
    container: 'Ectopic Pregnancy Trust',
    read: 'copy'
  },
  {
    id: 'edmondston-2011',
    authors: 'Edmondston',
    year: 2011,
    title: null,
    container: 'JOSPT',
    doi: '10.2519/jospt.2011.3456',
    read: 'abstract'
  },
  {
    id: 'edmondston-2012a',
    authors: 'Edmondston',
    year: 2012,
    title: null,
    container: 'JOSPT 42:861',
    read: 'abstract'
  },
  {
    id: 'edmondston-2012b',
    authors: 'Edmondston',
    year: 2012,
    title: null,
    container: 'J Manipulative Physiol Ther',
    doi: '10.1016/j.jmpt.2012.01.008',
    read: 'abstract'
  },
  {
    id: 'edwards-2008',
    authors: 'Edwards',
    year: 2008,
    title: null,
    container: 'Pain 137:202',
    read: 'abstract'
  },
  {
    id: 'ehlers-danlos-support-uk-2018',
    authors: null,
    year: 2018,
    title: '[talk, notes of somebody who attended]',
    container: 'Ehlers-Danlos Support UK',
    read: 'copy'
  },
  {
    id: 'ekedahl-2012',
    authors: 'Ekedahl',
    year: 2012,
    title: null,
    container: 'Arch Phys Med Rehabil 93:2210',
    read: 'abstract'
  },
  {
    id: 'ellison-1990',
    authors: 'Ellison',
    year: 1990,
    title: null,
    container: 'Phys Ther 70:537',
    read: 'abstract'
  },
  {
    id: 'escolar-reina-2010',
    authors: 'Escolar-Reina',
    year: 2010,
    title: null,
    container: 'BMC Health Serv Res 10:60',
    read: 'abstract'
  },
  {
    id: 'eseonu-2021',
    authors: 'Eseonu',
    year: 2021,
    title: null,
    container: 'Int J Spine Surg 15:449',
    read: 'abstract'
  },
  {
    id: 'esola-1996',
    authors: 'Esola',
    year: 1996,
    title: null,
    container: 'Spine 21:71',
    read: 'abstract'
  },
  {
    id: 'eu-mdr-rule-11',
    authors: null,
    year: null,
    title: '[rule 11 of the Medical Device Regulation]',
    container: 'European Union',
    read: 'named'
  },
  {
    id: 'fast',
    authors: null,
    year: null,
    title: 'FAST',
    container: null,
    read: 'named'
  },
  {
    id: 'fedor-2011',
    authors: 'Fedor',
    year: 2011,
    title: null,
    container: 'Korean J Spine 8:272–282',
    doi: '10.14245/kjs.2011.8.4.272',
    read: 'abstract'
  },
  {
    id: 'finucane-2020',
    authors: 'Finucane',
    year: 2020,
    title: '[IFOMPT framework for red flags of the spine]',
    container: 'JOSPT 50:350–372',
    doi: '10.2519/jospt.2020.9971',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'fisher-2020',
    authors: 'Fisher',
    year: 2020,
    title: null,
    container: 'JOSPT 50:24',
    pmid: '31810405',
    read: 'abstract'
  },
  {
    id: 'frank-2013',
    authors: 'Frank',
    year: 2013,
    title: null,
    container: 'Int J Sports Phys Ther 8:62',
    read: 'abstract'
  },
  {
    id: 'franke-2015',
    authors: 'Franke',
    year: 2015,
    title: '[muscle energy technique]',
    container: 'Cochrane CD009852',
    read: 'abstract'
  },
  {
    id: 'french-2006',
    authors: 'French',
    year: 2006,
    title: '[heat for low back pain]',
    container: 'Spine 31:998',
    read: 'abstract'
  },
  {
    id: 'fsh-pelvic-girdle',
    authors: null,
    year: null,
    title: 'Manage pelvic girdle pain',
    container: 'Fiona Stanley Hospital, Western Australia, patient page',
    read: 'excerpt'
  },
  {
    id: 'fujii-2007',
    authors: 'Fujii',
    year: 2007,
    title: null,
    container: 'Eur Spine J 16:1867',
    doi: '10.1007/s00586-007-0373-3',
    read: 'abstract'
  },
  {
    id: 'fujimori-2012',
    authors: 'Fujimori',
    year: 2012,
    title: null,
    container: 'Spine',
    read: 'named'
  },
  {
    id: 'fukuda-2021',
    authors: 'Fukuda',
    year: 2021,
    title: null,
    container: 'Braz J Phys Ther 25:900',
    read: 'abstract'
  },
  {
    id: 'furness-2018',
    authors: 'Furness',
    year: 2018,
    title: '[turn of the upper back by a phone]',
    container: 'PeerJ e4431',
    read: 'abstract'
  },
  {
    id: 'gabbett-2020',
    authors: 'Gabbett',
    year: 2020,
    title: '[training-load review]',
    container: 'PMC7534940',
    read: 'abstract'
  },
  {
    id: 'galliker-2020',
    authors: 'Galliker',
    year: 2020,
    title: null,
    container: 'Am J Med 133:60–72',
    doi: '10.1016/j.amjmed.2019.06.005',
    read: 'abstract'
  },
  {
    id: 'gallstone-pages',
    authors: null,
    year: null,
    title: '[patient pages on gallstones]',
    container: null,
    read: 'copy'
  },
  {
    id: 'general-knowledge',
    authors: null,
    year: null,
    title: 'General clinical knowledge; no source was read',
    container: null,
    read: 'named'
  },
  {
    id: 'george-2021',
    authors: 'George',
    year: 2021,
    title: '[low back pain guideline]',
    container: 'APTA',
    doi: '10.2519/jospt.2021.0304',
    read: 'named',
    kind: 'changes-soon'
  },
  {
    id: 'giangregorio-2014',
    authors: 'Giangregorio',
    year: 2014,
    title: 'Too Fit to Fracture',
    container: 'Osteoporos Int',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'girft-2023',
    authors: null,
    year: 2023,
    title: 'National suspected cauda equina syndrome pathway',
    container: 'GIRFT, with its interactive primary-care page',
    read: 'excerpt'
  },
  {
    id: 'gloucestershire-shoulder',
    authors: null,
    year: null,
    title: '[shoulder red flags]',
    container: 'Gloucestershire',
    read: 'excerpt'
  },
  {
    id: 'golf-hip-rotation-pilot',
    authors: null,
    year: null,
    title: '[passive hip rotation versus hip rotation in the golf swing, pilot, 7 people]',
    container: 'S Afr J Res Sport',
    read: 'abstract'
  },
  {
    id: 'goode-2008',
    authors: 'Goode',
    year: 2008,
    title: '[movement of the sacroiliac joint, review]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'gross-2015',
    authors: 'Gross',
    year: 2015,
    title: null,
    container: 'Cochrane CD004250',
    read: 'abstract'
  },
  {
    id: 'gulgin-2009',
    authors: 'Gulgin',
    year: 2009,
    title: null,
    container: 'J Sports Sci Med 8:296',
    read: 'abstract'
  },
  {
    id: 'gulgin-weight-bearing',
    authors: 'Gulgin',
    year: null,
    title: '[weight-bearing hip study, golfers]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'guzman-2001',
    authors: 'Guzmán',
    year: 2001,
    title: 'Multidisciplinary rehabilitation for chronic low back pain: systematic review',
    container: 'BMJ 322:1511',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'haik-2014',
    authors: 'Haik',
    year: 2014,
    title: null,
    container: 'JOSPT',
    read: 'abstract'
  },
  {
    id: 'hakim-2003',
    authors: 'Hakim, Grahame',
    year: 2003,
    title: '[five questions on hypermobility]',
    container: null,
    read: 'named'
  },
  {
    id: 'hall-2007',
    authors: 'Hall',
    year: 2007,
    title: null,
    container: 'JOSPT 37:100',
    read: 'abstract'
  },
  {
    id: 'han-2023',
    authors: 'Han',
    year: 2023,
    title: '[opening only; results not read]',
    container: 'Cochrane CD014461.pub2',
    read: 'excerpt'
  },
  {
    id: 'hancock-2025',
    authors: 'Hancock',
    year: 2025,
    title: '[RESTORE trial after three years; its numbers also at second hand]',
    container: 'Lancet Rheumatol',
    doi: '10.1016/S2665-9913(25)00135-3',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'hand-behind-back-study',
    authors: null,
    year: null,
    title: '[hand behind the back, height-adjusted method]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'hansraj-2014',
    authors: 'Hansraj',
    year: 2014,
    title: '[figures seen only in press reports]',
    container: null,
    read: 'named'
  },
  {
    id: 'hanten-2000',
    authors: 'Hanten',
    year: 2000,
    title: null,
    container: 'Phys Ther 80:997',
    read: 'abstract'
  },
  {
    id: 'hardwick-2006',
    authors: 'Hardwick',
    year: 2006,
    title: null,
    container: 'JOSPT 36:903',
    read: 'abstract'
  },
  {
    id: 'harris-2005',
    authors: 'Harris',
    year: 2005,
    title: '[seen second-hand]',
    container: null,
    read: 'copy'
  },
  {
    id: 'hayden-2021',
    authors: 'Hayden',
    year: 2021,
    title: '[methods and the first table of findings read]',
    container: 'Cochrane CD009790.pub2',
    doi: '10.1002/14651858.CD009790.pub2',
    read: 'excerpt',
    readOn: '2026-11-28'
  },
  {
    id: 'hayes-2001',
    authors: 'Hayes',
    year: 2001,
    title: null,
    container: 'Aust J Physiother 47:289',
    read: 'abstract'
  },
  {
    id: 'heneghan-2018',
    authors: 'Heneghan',
    year: 2018,
    title: null,
    container: 'BMJ Open 8:e019371',
    pmid: '29730619',
    read: 'abstract'
  },
  {
    id: 'henry-1999',
    authors: 'Henry',
    year: 1999,
    title: null,
    container: 'Phys Ther 79:270',
    read: 'abstract'
  },
  {
    id: 'henschke-2008',
    authors: 'Henschke',
    year: 2008,
    title: 'Prognosis in patients with recent onset low back pain in Australian primary care',
    container: 'BMJ 337:a171',
    doi: '10.1136/bmj.a171',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'henschke-2009',
    authors: 'Henschke',
    year: 2009,
    title: null,
    container: 'Arthritis Rheum 60:3072–3080',
    doi: '10.1002/art.24853',
    read: 'abstract'
  },
  {
    id: 'henschke-2013',
    authors: 'Henschke',
    year: 2013,
    title: null,
    container: 'Cochrane CD008686',
    read: 'excerpt'
  },
  {
    id: 'hickey-2018',
    authors: 'Hickey',
    year: 2018,
    title: 'Scapular dyskinesis increases the risk of future shoulder pain by 43% in asymptomatic athletes',
    container: 'Br J Sports Med 52:102',
    doi: '10.1136/bjsports-2017-097559',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'ho-2022',
    authors: 'Ho',
    year: 2022,
    title:
      'Psychological interventions for chronic, non-specific low back pain: systematic review with network meta-analysis',
    container: 'BMJ 376:e067718; a part of its results seen at second hand',
    doi: '10.1136/bmj-2021-067718',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'hodges-2011',
    authors: 'Hodges',
    year: 2011,
    title: null,
    container: 'J Electromyogr Kinesiol 21:220',
    read: 'abstract'
  },
  {
    id: 'hodges-tucker-2011',
    authors: 'Hodges, Tucker',
    year: 2011,
    title: null,
    container: 'Pain',
    read: 'named'
  },
  {
    id: 'hoogendoorn-2000',
    authors: 'Hoogendoorn',
    year: 2000,
    title: null,
    container: 'Spine 25:3087',
    read: 'abstract'
  },
  {
    id: 'hse-ireland',
    authors: null,
    year: null,
    title: '[page on pregnancy or the weeks after]',
    container: 'HSE Ireland',
    read: 'excerpt'
  },
  {
    id: 'hush-2011',
    authors: 'Hush',
    year: 2011,
    title: null,
    container: 'Arch Phys Med Rehabil 92:824–829',
    read: 'abstract'
  },
  {
    id: 'iastm-2024',
    authors: null,
    year: 2024,
    title: '[instrument-assisted soft tissue work and range of motion]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'iastm-precautions-2025',
    authors: null,
    year: 2025,
    title: '[precautions consensus for instrument-assisted soft tissue work]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'icm-vte',
    authors: null,
    year: null,
    title: '[clot in an arm vein]',
    container: 'ICM-VTE',
    read: 'excerpt'
  },
  {
    id: 'impellizzeri-2020',
    authors: 'Impellizzeri',
    year: 2020,
    title: '[two papers]',
    container: 'J Athl Train 55:885 and 55:893',
    read: 'abstract'
  },
  {
    id: 'inman-1944',
    authors: 'Inman',
    year: 1944,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'intolo-2009',
    authors: 'Intolo',
    year: 2009,
    title: null,
    container: 'Man Ther 14:596',
    read: 'abstract'
  },
  {
    id: 'ishii-2004a',
    authors: 'Ishii',
    year: 2004,
    title: null,
    container: 'Spine 29:E139',
    read: 'abstract'
  },
  {
    id: 'ishii-2004b',
    authors: 'Ishii',
    year: 2004,
    title: null,
    container: 'Spine 29:2826',
    read: 'abstract'
  },
  {
    id: 'jack-2010',
    authors: 'Jack',
    year: 2010,
    title: null,
    container: 'Man Ther 15:220',
    read: 'abstract'
  },
  {
    id: 'johnson-2012',
    authors: 'Johnson',
    year: 2012,
    title: null,
    container: 'J Athl Train 47:52',
    read: 'abstract'
  },
  {
    id: 'jones-2023',
    authors: 'Jones',
    year: 2023,
    title: '[OPAL trial]',
    container: 'Lancet 402:304–312',
    doi: '10.1016/S0140-6736(23)00404-X',
    read: 'abstract'
  },
  {
    id: 'joseph-williams-2014',
    authors: 'Joseph-Williams',
    year: 2014,
    title: '[IPDAS v4]',
    container: 'Med Decis Making 34:699',
    read: 'abstract'
  },
  {
    id: 'juul-kristensen-2017',
    authors: 'Juul-Kristensen',
    year: 2017,
    title: null,
    container: 'BMC Musculoskelet Disord',
    doi: '10.1186/s12891-017-1595-0',
    read: 'abstract'
  },
  {
    id: 'kamper-2009',
    authors: 'Kamper',
    year: 2009,
    title: null,
    container: 'J Man Manip Ther 17:163',
    read: 'abstract'
  },
  {
    id: 'kang-2019',
    authors: 'Kang',
    year: 2019,
    title: null,
    container: 'J Athl Train 54:1156',
    read: 'abstract'
  },
  {
    id: 'kaushik-2024',
    authors: 'Kaushik, Ahmad',
    year: 2024,
    title: '[dynamic neuromuscular stabilisation, scoping review]',
    container: 'J Musculoskelet Neuronal Interact 24:420',
    read: 'abstract'
  },
  {
    id: 'kebaetse-1999',
    authors: 'Kebaetse',
    year: 1999,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'keele-start',
    authors: null,
    year: null,
    title: '[STarT Back and STarT MSK sites]',
    container: 'Keele University',
    read: 'excerpt'
  },
  {
    id: 'kent-2023',
    authors: 'Kent',
    year: 2023,
    title: '[RESTORE trial of cognitive functional therapy; summary read up to the methods]',
    container: 'Lancet 401:1866–1877',
    doi: '10.1016/S0140-6736(23)00441-5',
    read: 'excerpt',
    readOn: '2026-11-28'
  },
  {
    id: 'keser-2022',
    authors: 'Keser',
    year: 2022,
    title: null,
    container: null,
    doi: '10.2147/VHRM.S362844',
    read: 'abstract'
  },
  {
    id: 'khoshroo-2023',
    authors: 'Khoshroo',
    year: 2023,
    title: null,
    container: 'Sci Rep',
    doi: '10.1038/s41598-023-33590-5',
    read: 'abstract'
  },
  {
    id: 'kim-2020',
    authors: 'Kim',
    year: 2020,
    title: null,
    container: 'Phys Ther Korea 27:1',
    read: 'abstract'
  },
  {
    id: 'korshoj-2018',
    authors: 'Korshøj',
    year: 2018,
    title: '[two papers]',
    container: 'Scand J Work Environ Health 44:96 and 44:530',
    read: 'abstract'
  },
  {
    id: 'kouyoumdjian-2012',
    authors: 'Kouyoumdjian',
    year: 2012,
    title: null,
    container: 'Orthop Traumatol Surg Res 98:17',
    read: 'abstract'
  },
  {
    id: 'krebs-2009',
    authors: 'Krebs',
    year: 2009,
    title: '[PEG scale]',
    container: 'J Gen Intern Med',
    read: 'abstract'
  },
  {
    id: 'laird-2012',
    authors: 'Laird',
    year: 2012,
    title: null,
    container: 'BMC Musculoskelet Disord',
    read: 'abstract'
  },
  {
    id: 'laird-2014',
    authors: 'Laird',
    year: 2014,
    title: null,
    container: 'BMC Musculoskelet Disord',
    read: 'abstract'
  },
  {
    id: 'lambert-2017',
    authors: 'Lambert',
    year: 2017,
    title: null,
    container: 'J Physiother 63:161',
    read: 'abstract'
  },
  {
    id: 'lancet-2018a',
    authors: null,
    year: 2018,
    title: '[Lancet low back pain series, first paper named]',
    container: 'Lancet 391:2356–2388 (the series)',
    doi: '10.1016/S0140-6736(18)30480-X',
    read: 'abstract'
  },
  {
    id: 'lancet-2018b',
    authors: null,
    year: 2018,
    title: '[Lancet low back pain series, second paper named]',
    container: 'Lancet 391:2356–2388 (the series)',
    doi: '10.1016/S0140-6736(18)30489-6',
    read: 'abstract'
  },
  {
    id: 'lancet-2018c',
    authors: null,
    year: 2018,
    title: '[Lancet low back pain series, third paper named]',
    container: 'Lancet 391:2356–2388 (the series)',
    doi: '10.1016/S0140-6736(18)30488-4',
    read: 'abstract'
  },
  {
    id: 'laslett-2005',
    authors: 'Laslett',
    year: 2005,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'lee-2017',
    authors: 'Lee',
    year: 2017,
    title: '[muscle activity while carrying a bag]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'lewisham-pelvic-girdle',
    authors: null,
    year: null,
    title: '[leaflet on pelvic girdle pain in pregnancy]',
    container: 'Lewisham and Greenwich NHS Trust',
    read: 'named'
  },
  {
    id: 'lindsay-2002',
    authors: 'Lindsay, Horton',
    year: 2002,
    title: null,
    container: 'J Sports Sci',
    read: 'abstract'
  },
  {
    id: 'linton-2011',
    authors: 'Linton',
    year: 2011,
    title: '[Örebro screening questionnaire, 10-item short form]',
    container: null,
    read: 'named'
  },
  {
    id: 'lucas-2009',
    authors: 'Lucas',
    year: 2009,
    title: null,
    container: 'Clin J Pain 25:80',
    read: 'abstract'
  },
  {
    id: 'lunge-smartphone',
    authors: null,
    year: null,
    title: '[ankle lunge by a phone]',
    container: null,
    doi: '10.1177/10538127251395837',
    read: 'abstract'
  },
  {
    id: 'luomajoki-2007',
    authors: 'Luomajoki',
    year: 2007,
    title: null,
    container: 'BMC Musculoskelet Disord 8:90',
    read: 'abstract'
  },
  {
    id: 'luomajoki-2008',
    authors: 'Luomajoki',
    year: 2008,
    title: null,
    container: 'BMC Musculoskelet Disord 9:170',
    read: 'abstract'
  },
  {
    id: 'macedo-2010',
    authors: 'Macedo',
    year: 2010,
    title: '[graded activity]',
    container: 'Phys Ther',
    read: 'abstract'
  },
  {
    id: 'magee',
    authors: 'Magee',
    year: null,
    title: '[seen through a clinical site]',
    container: null,
    read: 'copy'
  },
  {
    id: 'maher-2023',
    authors: 'Maher',
    year: 2023,
    title: null,
    container: 'Med J Aust 218:354–356',
    read: 'excerpt'
  },
  {
    id: 'mahmoud-2019',
    authors: 'Mahmoud',
    year: 2019,
    title: null,
    container: 'Curr Rev Musculoskelet Med 12:562',
    read: 'abstract'
  },
  {
    id: 'masaracchio-2019',
    authors: 'Masaracchio',
    year: 2019,
    title: null,
    container: 'PLoS One 14:e0211877',
    read: 'abstract'
  },
  {
    id: 'may-2012',
    authors: 'May, Aina',
    year: 2012,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'mcgill-1992',
    authors: 'McGill, Brown',
    year: 1992,
    title: null,
    container: 'Clin Biomech 7:43',
    pmid: '23915616',
    read: 'abstract'
  },
  {
    id: 'mcgill-1999',
    authors: 'McGill',
    year: 1999,
    title: null,
    container: 'Arch Phys Med Rehabil 80:941',
    read: 'abstract'
  },
  {
    id: 'mcgill-2013',
    authors: 'McGill',
    year: 2013,
    title: '[carrying]',
    container: null,
    read: 'named'
  },
  {
    id: 'mdcg-2019-11',
    authors: null,
    year: 2019,
    title: '[software as a medical device]',
    container: 'MDCG 2019-11',
    read: 'named'
  },
  {
    id: 'medina-mirapeix-2009',
    authors: 'Medina-Mirapeix',
    year: 2009,
    title: null,
    container: 'BMC Musculoskelet Disord 10:155',
    read: 'abstract'
  },
  {
    id: 'menezes-costa-2012',
    authors: 'Menezes Costa',
    year: 2012,
    title: 'The prognosis of acute and persistent low-back pain',
    container: 'CMAJ 184:E613; by its authors’ own later word it mixed groups: see Wallwork 2024',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'mhra-software',
    authors: null,
    year: null,
    title: '[stand-alone software guidance, older version]',
    container: 'MHRA',
    read: 'excerpt'
  },
  {
    id: 'miyashita-2010',
    authors: 'Miyashita',
    year: 2010,
    title: null,
    container: 'Am J Sports Med 38:363',
    pmid: '19822769',
    read: 'abstract'
  },
  {
    id: 'mizutamari-2010',
    authors: 'Mizutamari',
    year: 2010,
    title: null,
    container: null,
    read: 'abstract'
  },
  {
    id: 'momsen-2012',
    authors: 'Momsen',
    year: 2012,
    title: 'Multidisciplinary team care in rehabilitation: an overview of reviews',
    container: 'J Rehabil Med 44:901–912',
    doi: '10.2340/16501977-1040',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'montgomery-2011',
    authors: 'Montgomery',
    year: 2011,
    title: null,
    container: 'Clin Biomech 26:707',
    read: 'abstract'
  },
  {
    id: 'mu-2020',
    authors: 'Mu',
    year: 2020,
    title: '[acupuncture for long-lasting low back pain; opening and the table next to usual care read]',
    container: 'Cochrane CD013814',
    doi: '10.1002/14651858.CD013814',
    read: 'excerpt',
    readOn: '2026-11-28'
  },
  {
    id: 'mueller-2020',
    authors: 'Mueller, Niederer',
    year: 2020,
    title: null,
    container: 'Sci Rep 10:16921',
    read: 'abstract'
  },
  {
    id: 'mun-2015',
    authors: 'Mun',
    year: 2015,
    title: null,
    container: 'Biomed Eng Online 14:41',
    read: 'abstract'
  },
  {
    id: 'murray-2009',
    authors: 'Murray',
    year: 2009,
    title: null,
    container: 'Phys Ther Sport 10:131',
    read: 'abstract'
  },
  {
    id: 'muscle-energy-neck-2021',
    authors: null,
    year: 2021,
    title: '[muscle energy technique for the neck]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'myelopathy-org',
    authors: null,
    year: null,
    title: null,
    container: 'myelopathy.org',
    read: 'excerpt'
  },
  {
    id: 'myers-2008',
    authors: 'Myers',
    year: 2008,
    title: null,
    container: 'J Sports Sci 26:181',
    pmid: '17852693',
    read: 'abstract'
  },
  {
    id: 'nair-2014',
    authors: 'Nair',
    year: 2014,
    title: null,
    container: 'Br J Gen Pract 64:e596',
    read: 'excerpt'
  },
  {
    id: 'nakamaru-2019',
    authors: 'Nakamaru',
    year: 2019,
    title: null,
    container: 'J Bodyw Mov Ther',
    read: 'abstract'
  },
  {
    id: 'narimani-2018',
    authors: 'Narimani',
    year: 2018,
    title: null,
    container: 'J Biomech 69:169',
    read: 'abstract'
  },
  {
    id: 'navarro-santana-2020',
    authors: 'Navarro-Santana',
    year: 2020,
    title: '[dry needling for neck pain, 28 trials]',
    container: 'J Clin Med 9:3300',
    pmid: '33066556',
    read: 'abstract'
  },
  {
    id: 'nazari-2019',
    authors: 'Nazari',
    year: 2019,
    title: '[instrument-assisted soft tissue work]',
    container: 'Arch Phys Med Rehabil 100:1726',
    read: 'abstract'
  },
  {
    id: 'neck-respiratory-2022',
    authors: null,
    year: 2022,
    title: '[neck and breathing, review]',
    container: 'Bull Fac Phys Ther 27:21',
    read: 'abstract'
  },
  {
    id: 'nhs-acupuncture',
    authors: null,
    year: null,
    title: '[who should ask first before acupuncture]',
    container: 'NHS, as told in the press',
    read: 'copy',
    readOn: '2026-11-28'
  },
  {
    id: 'nhs-back-pain',
    authors: null,
    year: null,
    title: '[pages on back pain, sciatica, shoulder pain and heart attack]',
    container: 'NHS',
    read: 'copy'
  },
  {
    id: 'nhs-kidney-infection',
    authors: null,
    year: null,
    title: 'Kidney infection',
    container: 'NHS',
    read: 'excerpt'
  },
  {
    id: 'nhs-lothian-lumbar',
    authors: null,
    year: null,
    title: '[lumbar red flags]',
    container: 'NHS Lothian',
    read: 'excerpt'
  },
  {
    id: 'nhs-provider-leaflet',
    authors: null,
    year: null,
    title: '[leaflet of a UK NHS provider: traffic light for pain]',
    container: null,
    read: 'excerpt'
  },
  {
    id: 'nhs-shingles',
    authors: null,
    year: null,
    title: 'Shingles',
    container: 'NHS',
    read: 'copy'
  },
  {
    id: 'nice-cg75',
    authors: null,
    year: null,
    title: '[key priorities; replaced by NG234]',
    container: 'NICE CG75',
    read: 'copy'
  },
  {
    id: 'nice-cg95',
    authors: null,
    year: null,
    title: '[chest pain]',
    container: 'NICE CG95',
    read: 'named'
  },
  {
    id: 'nice-news-2016',
    authors: null,
    year: 2016,
    title: '[draft of the guideline on low back pain: exercise, not acupuncture]',
    container: 'NICE',
    read: 'copy',
    readOn: '2026-11-28'
  },
  {
    id: 'nice-ng118',
    authors: null,
    year: null,
    title: '[kidney stones]',
    container: 'NICE NG118',
    read: 'named'
  },
  {
    id: 'nice-ng12',
    authors: null,
    year: null,
    title: '[suspected cancer; the rows on back pain]',
    container: 'NICE NG12',
    read: 'copy'
  },
  {
    id: 'nice-ng126',
    authors: null,
    year: null,
    title: '[ectopic pregnancy; summary]',
    container: 'NICE NG126',
    read: 'copy'
  },
  {
    id: 'nice-ng156',
    authors: null,
    year: 2020,
    title: '[abdominal aortic aneurysm]',
    container: 'NICE NG156',
    read: 'excerpt'
  },
  {
    id: 'nice-ng158',
    authors: null,
    year: null,
    title: '[lung clot; seen through pages that cite it]',
    container: 'NICE NG158',
    read: 'copy'
  },
  {
    id: 'nice-ng234',
    authors: null,
    year: 2023,
    title: '[cord compression and spread of cancer to the spine]',
    container: 'NICE NG234; summary in BMJ 2023;383:p1973',
    read: 'excerpt'
  },
  {
    id: 'nice-ng240',
    authors: null,
    year: 2024,
    title: '[meningitis]',
    container: 'NICE NG240',
    read: 'excerpt'
  },
  {
    id: 'nice-ng253',
    authors: null,
    year: 2025,
    title: '[sepsis in people over 16]',
    container: 'NICE NG253',
    read: 'copy'
  },
  {
    id: 'nice-ng41',
    authors: null,
    year: null,
    title: '[spinal injury]',
    container: 'NICE NG41',
    read: 'named'
  },
  {
    id: 'nice-ng59',
    authors: null,
    year: 2016,
    title: '[low back pain and sciatica; updated 2020]',
    container: 'NICE NG59',
    read: 'excerpt'
  },
  {
    id: 'nice-ng65',
    authors: null,
    year: 2017,
    title: '[axial spondyloarthritis]',
    container: 'NICE NG65',
    read: 'excerpt'
  },
  {
    id: 'nidirect-kidney-stones',
    authors: null,
    year: null,
    title: 'Kidney stones',
    container: 'nidirect',
    read: 'excerpt'
  },
  {
    id: 'nih-reading-level',
    authors: null,
    year: null,
    title: '[reading grade for health texts]',
    container: 'NIH',
    read: 'excerpt'
  },
  {
    id: 'nim-2021',
    authors: 'Nim',
    year: 2021,
    title: '[review on the site of manipulation]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'northern-trust-postnatal',
    authors: null,
    year: null,
    title: '[page for after the birth]',
    container: 'Northern Trust',
    read: 'excerpt'
  },
  {
    id: 'okamoto-2018',
    authors: 'Okamoto',
    year: 2018,
    title: null,
    container: 'J Phys Ther Sci 30:938',
    read: 'abstract'
  },
  {
    id: 'okeeffe-2022',
    authors: "O'Keeffe",
    year: 2022,
    title: null,
    container: 'Eur J Pain 26:1532',
    read: 'abstract'
  },
  {
    id: 'one-leg-stand-2007',
    authors: null,
    year: 2007,
    title: '[one-leg stand under 10 s in women over 50]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'osha-workstation',
    authors: null,
    year: null,
    title: '[workstation guides derived from US OSHA]',
    container: 'OSHA',
    read: 'copy'
  },
  {
    id: 'ostelo-2008',
    authors: 'Ostelo',
    year: 2008,
    title: null,
    container: 'Spine',
    read: 'abstract'
  },
  {
    id: 'ours',
    authors: null,
    year: null,
    title: 'A choice of this project, not yet signed off by a clinician',
    container: null,
    read: 'ours'
  },
  {
    id: 'owen-2020',
    authors: 'Owen',
    year: 2020,
    title: '[network review of exercise types]',
    container: 'Br J Sports Med 54:1279',
    read: 'abstract'
  },
  {
    id: 'pancreatitis-pages',
    authors: null,
    year: null,
    title: '[patient pages on pancreatitis]',
    container: null,
    read: 'copy'
  },
  {
    id: 'pang-2021',
    authors: 'Pang',
    year: 2021,
    title: '[pillow type, review; title seen]',
    container: null,
    read: 'record'
  },
  {
    id: 'pemat',
    authors: null,
    year: null,
    title: '[Patient Education Materials Assessment Tool]',
    container: null,
    read: 'excerpt'
  },
  {
    id: 'pengel-2003',
    authors: 'Pengel',
    year: 2003,
    title: null,
    container: 'BMJ 327:323',
    read: 'abstract'
  },
  {
    id: 'perret-2001',
    authors: 'Perret',
    year: 2001,
    title: null,
    container: 'Arch Phys Med Rehabil 82:1566',
    read: 'abstract'
  },
  {
    id: 'plo-survey',
    authors: null,
    year: null,
    title: '[survey of 27 women with spine fractures in or after pregnancy]',
    container: 'PMC10152747',
    read: 'abstract'
  },
  {
    id: 'pne-umbrella-2023',
    authors: null,
    year: 2023,
    title: '[pain neuroscience education, umbrella review]',
    container: 'PMC10704151',
    read: 'abstract'
  },
  {
    id: 'pneumothorax-pages',
    authors: null,
    year: null,
    title: '[patient pages on collapsed lung]',
    container: null,
    read: 'copy'
  },
  {
    id: 'pocovi-2024',
    authors: 'Pocovi',
    year: 2024,
    title: '[WalkBack trial]',
    container: 'Lancet 404:134',
    doi: '10.1016/S0140-6736(24)00755-4',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'powden-2015',
    authors: 'Powden',
    year: 2015,
    title: null,
    container: 'Man Ther',
    read: 'abstract'
  },
  {
    id: 'pregnancy-back-pain-pages',
    authors: null,
    year: null,
    title: '[pages on back pain in pregnancy; the NHS original was not read]',
    container: null,
    read: 'copy'
  },
  {
    id: 'premkumar-2018',
    authors: 'Premkumar',
    year: 2018,
    title: null,
    container: 'J Bone Joint Surg Am 100:368–374',
    read: 'copy'
  },
  {
    id: 'primary-care-notebook-pe',
    authors: null,
    year: null,
    title: '[lung clot; cites NG158]',
    container: 'Primary Care Notebook',
    read: 'excerpt'
  },
  {
    id: 'primary-care-notebook-shoulder',
    authors: null,
    year: null,
    title: '[shoulder red flags]',
    container: 'Primary Care Notebook',
    read: 'excerpt'
  },
  {
    id: 'pyogenic-spinal-infection-2019',
    authors: null,
    year: 2019,
    title: 'High risk clinical characteristics for pyogenic spinal infection…',
    container: 'Am J Emerg Med',
    read: 'abstract'
  },
  {
    id: 'qaseem-2017',
    authors: 'Qaseem',
    year: 2017,
    title: '[American College of Physicians guideline; this body takes its guidelines back after five years]',
    container: 'Ann Intern Med 166:514–530',
    doi: '10.7326/M16-2367',
    read: 'abstract',
    kind: 'changes-soon',
    readOn: '2026-11-28'
  },
  {
    id: 'quintner-2015',
    authors: 'Quintner',
    year: 2015,
    title: '[against the trigger-point theory]',
    container: 'Rheumatology 54:392',
    read: 'abstract'
  },
  {
    id: 'rabin-2015',
    authors: 'Rabin',
    year: 2015,
    title: '[natural left–right differences at the ankle]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'ramiscal-2022',
    authors: 'Ramiscal',
    year: 2022,
    title: '[shoulder-blade test]',
    container: 'Clin Should Elb 25:321',
    read: 'abstract'
  },
  {
    id: 'rcem-cervical-artery-dissection',
    authors: null,
    year: null,
    title: 'Cervical artery dissection',
    container: 'RCEM Learning',
    read: 'excerpt'
  },
  {
    id: 'rcem-dissection',
    authors: null,
    year: null,
    title: '[aortic dissection]',
    container: 'RCEM Learning',
    read: 'excerpt'
  },
  {
    id: 'rcem-pe',
    authors: null,
    year: null,
    title: '[lung clot; cites NG158]',
    container: 'RCEM Learning',
    read: 'excerpt'
  },
  {
    id: 'reed-2023',
    authors: 'Reed',
    year: 2023,
    title: null,
    container: 'J Pain 25:142',
    read: 'abstract'
  },
  {
    id: 'resect-2022',
    authors: null,
    year: 2022,
    title: 'ReSect',
    container: null,
    doi: '10.1177/03331024221079298',
    read: 'abstract'
  },
  {
    id: 'ricke-2023',
    authors: 'Ricke',
    year: 2023,
    title: null,
    container: 'Front Sports Act Living 5:1035023',
    read: 'abstract'
  },
  {
    id: 'rizzo-2025',
    authors: 'Rizzo',
    year: 2025,
    title:
      'Non-pharmacological and non-surgical treatments for low back pain in adults: an overview of Cochrane reviews',
    container: 'Cochrane CD014691; its plain summary was read, and its numbers at second hand',
    pmid: '40139265',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'roach-2015',
    authors: 'Roach',
    year: 2015,
    title: '[hip extension]',
    container: 'Int J Sports Phys Ther 10:13',
    read: 'abstract'
  },
  {
    id: 'roffey-2010',
    authors: 'Roffey',
    year: 2010,
    title: null,
    container: 'Spine J 10:252',
    read: 'named'
  },
  {
    id: 'rubinstein-2019',
    authors: 'Rubinstein',
    year: 2019,
    title: null,
    container: 'BMJ 364:l689',
    read: 'abstract'
  },
  {
    id: 'runge-2024',
    authors: 'Runge',
    year: 2024,
    title: null,
    container: 'Pain',
    doi: '10.1097/j.pain.0000000000003279',
    read: 'abstract'
  },
  {
    id: 'rushton-2020',
    authors: 'Rushton',
    year: 2020,
    title: '[IFOMPT cervical framework]',
    container: 'IFOMPT 2020; JOSPT 2023;53:7–22',
    doi: '10.2519/jospt.2022.11147',
    read: 'abstract',
    kind: 'changes-soon'
  },
  {
    id: 'sadler-2017',
    authors: 'Sadler',
    year: 2017,
    title: null,
    container: 'BMC Musculoskelet Disord 18:179',
    read: 'abstract'
  },
  {
    id: 'salamh-2023',
    authors: 'Salamh',
    year: 2023,
    title: null,
    container: 'Int J Sports Phys Ther; PMC10324350',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'sandal-2021',
    authors: 'Sandal',
    year: 2021,
    title: '[selfBACK app]',
    container: 'JAMA Intern Med 181:1288',
    read: 'abstract'
  },
  {
    id: 'santos-2023',
    authors: 'Santos',
    year: 2023,
    title: null,
    container: 'Rheumatology 62:2951',
    read: 'abstract'
  },
  {
    id: 'saraceni-2020',
    authors: 'Saraceni',
    year: 2020,
    title: null,
    container: 'JOSPT 50:121',
    read: 'abstract'
  },
  {
    id: 'saragiotto-2016',
    authors: 'Saragiotto',
    year: 2016,
    title: '[result not seen]',
    container: 'Cochrane CD012004',
    read: 'record'
  },
  {
    id: 'sbu-341',
    authors: null,
    year: null,
    title: 'Multimodal and interdisciplinary interventions for long term pain',
    container: 'SBU report 341',
    read: 'excerpt',
    kind: 'study',
    readOn: '2026-11-28'
  },
  {
    id: 'scapular-assessment-review',
    authors: null,
    year: null,
    title: '[ways to judge shoulder-blade movement, review]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'scapular-programme-review',
    authors: null,
    year: null,
    title: '[shoulder-blade programmes in shoulder pain]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'schellenberg-2007',
    authors: 'Schellenberg',
    year: 2007,
    title: null,
    container: 'Am J Phys Med Rehabil 86:380',
    read: 'abstract'
  },
  {
    id: 'scioscia-2023',
    authors: 'Scioscia',
    year: 2023,
    title: 'Recent Insights into Pregnancy and Lactation-Associated Osteoporosis (PLO)',
    container: 'Int J Womens Health 15:1227–1238',
    doi: '10.2147/IJWH.S366254',
    pmid: '37551335',
    read: 'abstract'
  },
  {
    id: 'scottish-lung-cancer-referral',
    authors: null,
    year: null,
    title: '[lung cancer referral guideline]',
    container: 'Scottish lung cancer referral guideline',
    read: 'copy'
  },
  {
    id: 'seo-2022',
    authors: 'Seo',
    year: 2022,
    title: null,
    container: 'Med Sci Monit 28:e937316',
    read: 'abstract'
  },
  {
    id: 'shariff-2023',
    authors: 'Shariff',
    year: 2023,
    title: '[neck-artery case report]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'shaw-2020',
    authors: 'Shaw',
    year: 2020,
    title: null,
    container: 'Eur Spine J 29:1870–1878',
    doi: '10.1007/s00586-020-06452-1',
    read: 'abstract'
  },
  {
    id: 'simons-2004',
    authors: 'Simons',
    year: 2004,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'slater-2019',
    authors: 'Slater',
    year: 2019,
    title: null,
    container: 'JOSPT 49:562',
    read: 'abstract'
  },
  {
    id: 'smith-2014',
    authors: 'Smith BE',
    year: 2014,
    title: null,
    container: 'BMC Musculoskelet Disord 15:416',
    read: 'abstract'
  },
  {
    id: 'smith-2017',
    authors: 'Smith',
    year: 2017,
    title: null,
    container: 'Br J Sports Med 51:1679',
    read: 'abstract'
  },
  {
    id: 'smith-2018',
    authors: 'Smith JA',
    year: 2018,
    title: null,
    container: 'Sports Health; PMC6204638',
    read: 'abstract'
  },
  {
    id: 'solomonow',
    authors: 'Solomonow',
    year: null,
    title: '[creep series]',
    container: null,
    read: 'named',
    kind: 'classic'
  },
  {
    id: 'sorensen-2015',
    authors: 'Sorensen',
    year: 2015,
    title: '[standing lordosis]',
    container: 'PMC4469524',
    read: 'abstract'
  },
  {
    id: 'soucie-2011',
    authors: 'Soucie',
    year: 2011,
    title: '[numbers known from elsewhere]',
    container: 'Haemophilia 17:500',
    read: 'record'
  },
  {
    id: 'spanhove-2021',
    authors: 'Spanhove',
    year: 2021,
    title: null,
    container: 'Ann Phys Rehabil Med 64:101457',
    read: 'abstract'
  },
  {
    id: 'springer-2007',
    authors: 'Springer',
    year: 2007,
    title: '[one-leg stance; table of times not seen]',
    container: null,
    read: 'record'
  },
  {
    id: 'standing-desk-meta-analysis',
    authors: null,
    year: null,
    title: '[standing-desk meta-analysis]',
    container: 'Work',
    doi: '10.3233/wor-203292',
    read: 'abstract'
  },
  {
    id: 'statpearls-uedvt',
    authors: null,
    year: null,
    title: '[clot in an arm vein]',
    container: 'StatPearls',
    read: 'excerpt'
  },
  {
    id: 'stewart-2018',
    authors: 'Stewart, Loftus',
    year: 2018,
    title: '[seen through a review]',
    container: 'JOSPT 48:519',
    read: 'copy'
  },
  {
    id: 'stiell-2003',
    authors: 'Stiell',
    year: 2003,
    title: '[Canadian C-spine rule]',
    container: 'N Engl J Med 349:2510–2518',
    read: 'copy'
  },
  {
    id: 'strand-2014',
    authors: 'Strand',
    year: 2014,
    title: null,
    container: 'J Hum Kinet 40:93',
    read: 'abstract'
  },
  {
    id: 'sturesson-2000',
    authors: 'Sturesson',
    year: 2000,
    title: null,
    container: 'Spine 25:364',
    read: 'abstract'
  },
  {
    id: 'sueki-2013',
    authors: 'Sueki',
    year: 2013,
    title: null,
    container: 'J Man Manip Ther 21:90; PMC3649356',
    read: 'abstract'
  },
  {
    id: 'sulkowski-2022',
    authors: 'Sulkowski',
    year: 2022,
    title: '[neck-artery case report]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'swain-2020',
    authors: 'Swain',
    year: 2020,
    title: null,
    container: 'J Biomech 102:109312',
    read: 'abstract'
  },
  {
    id: 'swinkels-2014',
    authors: 'Swinkels',
    year: 2014,
    title: null,
    container: 'Spine 39:362',
    read: 'abstract'
  },
  {
    id: 'tanaka-2006',
    authors: 'Tanaka',
    year: 2006,
    title: null,
    container: 'Spine 31:E568',
    pmid: '16924193',
    read: 'abstract'
  },
  {
    id: 'taniguchi-2017',
    authors: 'Taniguchi',
    year: 2017,
    title: null,
    container: 'PLoS One 12:e0186369',
    read: 'abstract'
  },
  {
    id: 'telehealth-agreement-2024',
    authors: null,
    year: 2024,
    title: '[agreement of remote and in-person diagnosis, review]',
    container: 'Chiropr Man Ther 32:21',
    read: 'abstract'
  },
  {
    id: 'thiveos-2024',
    authors: 'Thiveos',
    year: 2024,
    title: 'Cognitive Functional Therapy for Chronic Low Back Pain: A Systematic Review and Meta-Analysis',
    container: 'Phys Ther',
    doi: '10.1093/ptj/pzae128',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'thomee-silbernagel',
    authors: 'Thomeé, Silbernagel',
    year: null,
    title: '[traffic light for pain]',
    container: null,
    read: 'named',
    kind: 'classic'
  },
  {
    id: 'thoomes-2023',
    authors: 'Thoomes',
    year: 2023,
    title: '[PSFS 2.0]',
    container: 'Phys Ther',
    read: 'abstract'
  },
  {
    id: 'thoracic-mobilisation-mri-2023',
    authors: null,
    year: 2023,
    title: '[thoracic mobilisation and lumbar rotation MRI study]',
    container: '“AJPT” vol 1, article 4',
    read: 'abstract'
  },
  {
    id: 'thoracic-programme-2020',
    authors: null,
    year: 2020,
    title: '[self-mobilising the upper back, 49 people, 4 weeks]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'traeger-2015',
    authors: 'Traeger',
    year: 2015,
    title: null,
    container: 'JAMA Intern Med 175:733',
    read: 'abstract'
  },
  {
    id: 'trinh-2016',
    authors: 'Trinh',
    year: 2016,
    title: '[acupuncture for the neck; not its newest version; results seen at second hand]',
    container: 'Cochrane CD004870.pub4',
    doi: '10.1002/14651858.CD004870.pub4',
    read: 'copy',
    readOn: '2026-11-28'
  },
  {
    id: 'tsang-2013',
    authors: 'Tsang',
    year: 2013,
    title: null,
    container: 'Man Ther',
    doi: '10.1016/j.math.2013.03.002',
    read: 'named'
  },
  {
    id: 'tully-2005',
    authors: 'Tully',
    year: 2005,
    title: '[sit-to-stand]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'tunwattanapong-2016',
    authors: 'Tunwattanapong',
    year: 2016,
    title: null,
    container: 'Clin Rehabil 30:64',
    read: 'abstract'
  },
  {
    id: 'uktis-ibuprofen',
    authors: 'UK Teratology Information Service',
    year: 2024,
    title: 'Ibuprofen',
    container: 'Bumps: best use of medicines in pregnancy, version 3.0',
    read: 'excerpt'
  },
  {
    id: 'va-dod-2022',
    authors: null,
    year: 2022,
    title: '[low back pain guideline]',
    container: 'VA/DoD',
    read: 'named'
  },
  {
    id: 'van-baalen-2023',
    authors: 'van Baalen',
    year: 2023,
    title: '[turn of the upper back by a phone, seated]',
    container: 'Sensors 23:7622',
    read: 'abstract'
  },
  {
    id: 'van-dieen-2017',
    authors: 'van Dieën',
    year: 2017,
    title: null,
    container: 'Exerc Sport Sci Rev 45:223',
    read: 'abstract'
  },
  {
    id: 'van-dieen-2019',
    authors: 'van Dieën',
    year: 2019,
    title: '[commentary]',
    container: 'JOSPT',
    read: 'abstract'
  },
  {
    id: 'versus-arthritis-septic',
    authors: null,
    year: null,
    title: 'Septic arthritis',
    container: 'Versus Arthritis',
    read: 'excerpt'
  },
  {
    id: 'video-call-balance-study',
    authors: null,
    year: null,
    title: '[one-leg stand judged by video call]',
    container: null,
    read: 'abstract'
  },
  {
    id: 'vigotsky-2016',
    authors: 'Vigotsky',
    year: 2016,
    title: null,
    container: 'PeerJ 4:e2325',
    read: 'abstract'
  },
  {
    id: 'villanueva-ruiz-2021',
    authors: 'Villanueva-Ruiz',
    year: 2021,
    title: null,
    container: 'Phys Ther pzab259',
    read: 'abstract'
  },
  {
    id: 'wainner-2007',
    authors: 'Wainner',
    year: 2007,
    title: null,
    container: 'JOSPT',
    read: 'named'
  },
  {
    id: 'wallwork-2024',
    authors: 'Wallwork',
    year: 2024,
    title: 'The clinical course of acute, subacute and persistent low back pain',
    container: 'CMAJ 196:E29–46; the numbers after the start were seen at second hand',
    doi: '10.1503/cmaj.230542',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'waongenngarm-2021',
    authors: 'Waongenngarm',
    year: 2021,
    title: null,
    container: 'Scand J Work Environ Health 47:306',
    read: 'abstract'
  },
  {
    id: 'watson-2019',
    authors: 'Watson JA',
    year: 2019,
    title: null,
    container: 'J Pain 20:1140.e1',
    read: 'abstract'
  },
  {
    id: 'watson-2024',
    authors: 'Watson M',
    year: 2024,
    title: null,
    container: 'J Sports Sci',
    doi: '10.1080/02640414.2024.2319443',
    read: 'abstract'
  },
  {
    id: 'wcag-2-2',
    authors: null,
    year: null,
    title: 'WCAG 2.2',
    container: 'W3C',
    read: 'excerpt'
  },
  {
    id: 'white-1990',
    authors: 'White, Panjabi',
    year: 1990,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'whittle-1999',
    authors: 'Whittle, Levine',
    year: 1999,
    title: null,
    container: 'Hum Mov Sci 18:681',
    read: 'abstract'
  },
  {
    id: 'who-2023',
    authors: null,
    year: 2023,
    title: '[guideline on chronic primary low back pain]',
    container: 'WHO; ISBN 978-92-4-008178-9',
    read: 'excerpt'
  },
  {
    id: 'who-exercise-2023',
    authors: null,
    year: 2023,
    title: '[WHO review of exercise]',
    container: 'J Occup Rehabil; PMC10684665',
    doi: '10.1007/s10926-023-10124-4',
    read: 'abstract'
  },
  {
    id: 'wilke-2018',
    authors: 'Wilke',
    year: 2018,
    title: null,
    container: 'PMC6358529',
    read: 'abstract'
  },
  {
    id: 'williams-1990',
    authors: 'Williams',
    year: 1990,
    title: null,
    container: null,
    read: 'named'
  },
  {
    id: 'williams-2020',
    authors: 'Williams',
    year: 2020,
    title: '[psychological therapies for long-lasting pain; opening of the summary read, results not seen]',
    container: 'Cochrane CD007407.pub4',
    doi: '10.1002/14651858.CD007407.pub4',
    read: 'excerpt',
    readOn: '2026-11-28'
  },
  {
    id: 'witt-2009',
    authors: 'Witt',
    year: 2009,
    title: 'Safety of Acupuncture: Results of a Prospective Observational Study with 229,230 Patients',
    container: 'Forsch Komplementmed 16:91–97',
    doi: '10.1159/000209315',
    read: 'abstract',
    readOn: '2026-11-28'
  },
  {
    id: 'wong-2014',
    authors: 'Wong',
    year: 2014,
    title: null,
    container: 'Spine J 14:1781–1789',
    doi: '10.1016/j.spinee.2014.02.032',
    read: 'abstract'
  },
  {
    id: 'yang-2010',
    authors: 'Yang, Marler, Rahmatalla',
    year: 2010,
    title: null,
    container: 'Robotica',
    doi: '10.1017/S026357471000010X',
    read: 'abstract'
  },
  {
    id: 'yasuda-2023',
    authors: 'Yasuda',
    year: 2023,
    title: null,
    container: 'Prog Rehabil Med 8:20230022',
    pmid: '37483879',
    read: 'abstract'
  },
  {
    id: 'yoshida-2022',
    authors: 'Yoshida',
    year: 2022,
    title: null,
    container: 'J Man Manip Ther',
    doi: '10.1080/10669817.2022.2056309',
    pmid: '35384789',
    read: 'abstract'
  },
  {
    id: 'yusuf-2019',
    authors: 'Yusuf',
    year: 2019,
    title: null,
    container: 'BMC Musculoskelet Disord',
    doi: '10.1186/s12891-019-2949-6',
    read: 'abstract'
  },
  {
    id: 'zemkova-2020',
    authors: 'Zemková',
    year: 2020,
    title: null,
    container: 'Front Physiol 11:894',
    read: 'abstract'
  },
  {
    id: 'zhong-2024',
    authors: 'Zhong',
    year: 2024,
    title: '[shoulder-blade exercise]',
    container: 'Front Neurol',
    read: 'abstract'
  },
  {
    id: 'ziaeifar-2019',
    authors: 'Ziaeifar',
    year: 2019,
    title: null,
    container: 'J Man Manip Ther 27:152',
    pmid: '30935341',
    read: 'abstract'
  }
] as const satisfies readonly Reference[];
