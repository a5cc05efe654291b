// Numbers to call, by country, with the day on which they were last looked at; the only place where numbers stand.
import type { Country, PhoneLine } from './schema.ts';

/** Look at every number again twice a year, and then move this date. */
export const checkedOn = '2026-11-22';

const us911 = {
  number: '911',
  tel: 'tel:911',
  country: 'us',
  service: 'emergency',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const us988 = {
  number: '988',
  tel: 'tel:988',
  country: 'us',
  service: 'crisis-line',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const uk999 = {
  number: '999',
  tel: 'tel:999',
  country: 'uk',
  service: 'emergency',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const uk111 = {
  number: '111',
  tel: 'tel:111',
  country: 'uk',
  service: 'nhs-111',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const uk111Crisis = {
  number: '111',
  tel: 'tel:111',
  country: 'uk',
  service: 'nhs-111',
  note: 'mental-health-option',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const ukSamaritans = {
  number: '116 123',
  tel: 'tel:116123',
  country: 'uk',
  service: 'samaritans',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const eu112 = {
  number: '112',
  tel: 'tel:112',
  country: 'eu',
  service: 'emergency',
  note: 'national-numbers-too',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const eu116117 = {
  number: '116 117',
  tel: 'tel:116117',
  country: 'eu',
  service: 'out-of-hours',
  note: 'where-run',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const eu116123 = {
  number: '116 123',
  tel: 'tel:116123',
  country: 'eu',
  service: 'crisis-line',
  note: 'where-run',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const au000 = {
  number: '000',
  tel: 'tel:000',
  country: 'au',
  service: 'emergency',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const au112 = {
  number: '112',
  tel: 'tel:112',
  country: 'au',
  service: 'emergency',
  note: 'from-mobiles-too',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

const au1800Medicare = {
  number: '1800 633 422',
  tel: 'tel:1800633422',
  country: 'au',
  service: '1800medicare',
  sources: ['au-1800medicare']
} as const satisfies PhoneLine;

const auLifeline = {
  number: '13 11 14',
  tel: 'tel:131114',
  country: 'au',
  service: 'lifeline',
  sources: ['general-knowledge']
} as const satisfies PhoneLine;

/** Every number by name, for sentences that have to say one. */
export const lines = {
  us911,
  us988,
  uk999,
  uk111,
  uk111Crisis,
  ukSamaritans,
  eu112,
  eu116117,
  eu116123,
  au000,
  au112,
  au1800Medicare,
  auLifeline
} as const;

/** Countries by id. `unknown` holds the numbers of all four; the text puts "your local emergency number" first. */
export const countries = [
  {
    id: 'us',
    emergency: [us911],
    urgentAdvice: [],
    crisis: [us988],
    crisisEmergency: [us911]
  },
  {
    id: 'uk',
    emergency: [uk999],
    urgentAdvice: [uk111],
    crisis: [uk111Crisis, ukSamaritans],
    crisisEmergency: [uk999]
  },
  {
    id: 'eu',
    emergency: [eu112],
    urgentAdvice: [eu116117],
    crisis: [eu116123],
    crisisEmergency: [eu112]
  },
  {
    id: 'au',
    emergency: [au000, au112],
    urgentAdvice: [au1800Medicare],
    crisis: [auLifeline],
    crisisEmergency: [au000, au112]
  },
  {
    id: 'unknown',
    emergency: [us911, uk999, eu112, au000],
    urgentAdvice: [uk111, eu116117, au1800Medicare],
    crisis: [us988, uk111Crisis, ukSamaritans, eu116123, auLifeline],
    crisisEmergency: [us911, uk999, eu112, au000]
  }
] as const satisfies readonly Country[];

export type CountryId = (typeof countries)[number]['id'];
export type ServiceId = (typeof lines)[keyof typeof lines]['service'];
/** Notes that some numbers carry. */
export type NumberNoteId = Extract<(typeof lines)[keyof typeof lines], { readonly note: string }>['note'];
