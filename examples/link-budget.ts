import { lookAngles } from '@ortak/core/earth';
import { combineDb, freeSpaceLossDb } from '@ortak/core/link';
import { bestModcod, modcodTable } from '@ortak/core/modem';

const station = { latitudeDeg: 43.26, longitudeDeg: 76.93, heightM: 800 }; // Almaty
const { elevationDeg, slantRangeM } = lookAngles(station, 58.5);
const cOverN = 53.9 - 0.2 - freeSpaceLossDb(slantRangeM, 12.594e9) + 15.8 + 228.6 - 10 * Math.log10(45e6);
const esN0 = combineDb([cOverN, 20.1, 19.6]); // with uplink noise and interference
const modcod = bestModcod(modcodTable('DVB-S2', 'normal'), esN0 - 1.3);
console.log(
  `${elevationDeg.toFixed(1)}°, C/N ${cOverN.toFixed(2)} dB, Es/N0 ${esN0.toFixed(2)} dB: ${modcod?.id}`,
);
