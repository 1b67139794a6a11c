/** As people say it: "Bandung" for "Kota Bandung". A regency keeps its "Kab.", or it would be taken for the city. */
export const shortCity = (name: string): string => name.replace(/^Kota /, '');
