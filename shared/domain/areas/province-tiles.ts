/** Where each province stands on the dashboard's map of 38 equal tiles: [column, row], both from 0, 18 columns by 6 rows. */
export const provinceTiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  // Sumatra
  '11': [0, 0],
  '12': [1, 0],
  '13': [1, 1],
  '14': [2, 1],
  '21': [3, 1],
  '17': [2, 2],
  '15': [3, 2],
  '19': [4, 2],
  '16': [3, 3],
  '18': [4, 3],
  // Java
  '36': [4, 4],
  '31': [5, 4],
  '32': [6, 4],
  '33': [7, 4],
  '35': [8, 4],
  '34': [7, 5],
  // Bali and Nusa Tenggara
  '51': [9, 5],
  '52': [10, 5],
  '53': [11, 5],
  // Kalimantan
  '65': [8, 0],
  '61': [6, 1],
  '62': [7, 1],
  '64': [8, 1],
  '63': [7, 2],
  // Sulawesi
  '75': [10, 1],
  '71': [11, 1],
  '76': [9, 2],
  '72': [10, 2],
  '74': [11, 2],
  '73': [10, 3],
  // Maluku
  '82': [13, 1],
  '81': [13, 2],
  // Papua
  '96': [14, 1],
  '92': [15, 1],
  '94': [15, 2],
  '91': [16, 2],
  '95': [16, 3],
  '93': [17, 3],
};
