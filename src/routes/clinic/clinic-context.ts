// Hands the exam room's session down to its parts.
import { createContext } from 'svelte';
import type { ClinicSession } from './clinic-session.svelte.ts';

export const [getClinic, setClinic] = createContext<ClinicSession>();
