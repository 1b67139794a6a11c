/** How a crew is named to others at the gates: what stands before the @ of their email. */
export const crewName = (email: string | undefined): string => email?.split('@')[0] ?? '';
