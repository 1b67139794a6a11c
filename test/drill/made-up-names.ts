type Words = { first: string; last: string; alone?: string };
type NamePool = { male: Words; female: Words; haj?: boolean };

/** Common words of names, region by region. They are put together at random: that somebody real bears the same name is chance. */
const java: NamePool = {
  male: {
    first: 'Agus Bambang Budi Dwi Eko Hadi Heru Joko Slamet Sugeng Sutrisno Teguh Tri Wahyu',
    last: 'Hartono Kurniawan Nugroho Prasetyo Purnomo Santoso Saputro Setiawan Wibowo Widodo Yulianto',
    alone: 'Ngadimin Paijo Sarjono Sukirman Suparman Supriyadi Tukijo Wagiman',
  },
  female: {
    first: 'Dwi Endang Eni Indah Nanik Retno Sri Sulastri Tri Wahyu Yuni',
    last: 'Astuti Handayani Lestari Ningsih Purwanti Rahayu Setyowati Susanti Utami Wahyuni Wulandari',
    alone: 'Ngatiyem Painem Sukarti Suminah Sumiyati Tukinem Waginah',
  },
  haj: true,
};
const sunda: NamePool = {
  male: {
    first: 'Aceng Asep Cecep Dadan Deden Dede Encep Iwan Jajang Nandang Tatang Ujang Yayat',
    last: "Hidayat Kurnia Ma'mun Mulyana Permana Ramdani Saepudin Sopandi Sumarna Suryana",
    alone: 'Adang Darso Sarmedi Suherman Tarsim',
  },
  female: {
    first: "Ai Cucu Eneng Eti Euis Imas Lilis Neneng Nur'aini Siti Tita Yeti Yuyun",
    last: 'Hidayah Komalasari Maryati Nuraeni Nurjanah Rohimah Rosmiati Sumiati Suryani',
    alone: 'Karsih Odah Wasih',
  },
  haj: true,
};
const betawi: NamePool = {
  male: {
    first: "Abdul Ahmad Jum'at Mamat Muhammad Nawawi Rohmat Sabeni Syaiful Udin Zaenal",
    last: 'Fauzi Hasan Jaelani Marzuki Mursalin Rohman Sanusi Syafei Yahya',
    alone: 'Entong Saidi Sanip',
  },
  female: {
    first: "Fatimah Halimah Jubaedah Maesaroh Nurhasanah Rodiah Romlah Sa'diyah Siti",
    last: 'Aisyah Aminah Hasanah Khodijah Munaroh Syarifah Zakiyah',
    alone: 'Mi’ah Naih',
  },
  haj: true,
};
const batakFamilies =
  'Hutagalung Manurung Nainggolan Pardede Sihombing Simanjuntak Sinaga Siregar Sitorus Situmorang Tampubolon';
const batak: NamePool = {
  male: { first: 'Binsar Bonar Daniel Hotman Jonatan Marihot Parlin Poltak Saut Togar', last: batakFamilies },
  female: { first: 'Christina Dormauli Hotmaida Lamtiur Maria Rosmaida Rotua Tiarma Tiurma', last: batakFamilies },
};
const minang: NamePool = {
  male: {
    first: 'Afrizal Arif Fadli Hendri Irwan Syafril Yusrizal Zulfikar Zulkifli',
    last: 'Anwar Chaniago Efendi Ilyas Koto Piliang Ramadhan St._Mudo Tanjung',
    alone: 'Syafri Zainuddin',
  },
  female: {
    first: 'Desmawati Elfina Fitri Gusnita Nurhayati Rahmi Syamsiar Yulidar Yusnimar Zuraida',
    last: 'Chaniago Hanum Koto Mardhatillah Oktavia Tanjung Yulianti',
    alone: 'Yulmaini Rosmanidar',
  },
  haj: true,
};
const malay: NamePool = {
  male: {
    first: 'Abdullah Azwar Hamzah Ibrahim Iskandar M. Muhammad Rahmat Rusli T. Yusuf',
    last: 'Akbar Ismail Kamaruddin Mahmud Nasution Syahputra Syahrial Usman',
    alone: 'Jamaluddin Burhanuddin',
  },
  female: {
    first: 'Aisyah Cut Khadijah Mariana Nurlaila Raudhah Rohana Safitri Zubaidah',
    last: 'Fitriani Hasibuan Maulida Rahmah Zahara Zulaikha',
    alone: 'Rosnah Mastura',
  },
  haj: true,
};
const bugis: NamePool = {
  male: {
    first: 'Andi Baso Hasanuddin La_Ode Muhammad Sultan Syamsul Usman',
    last: 'Arifin Dg._Ngalle Firmansyah Ilham Mappatoba Nurdin Patta Rahman Wahyudi Yunus',
    alone: 'Ambo Bahar Kaharuddin',
  },
  female: {
    first: 'Andi Besse Hasnah Indo Kartini Nurhaeni Rosmini Sitti Wahidah',
    last: 'Dg._Kebo Hamsinah Nurdin Rahmawati Ramlah Tenri Wahyuni',
    alone: 'Hasnawiah Jumriah',
  },
  haj: true,
};
const bali: NamePool = {
  male: {
    first: 'Gede_Agus I_Gusti_Ngurah I_Kadek I_Ketut I_Komang I_Made I_Nyoman I_Putu I_Wayan',
    last: 'Adnyana Arta Darmawan Mahendra Parwata Sudiarta Wirawan Yasa',
  },
  female: {
    first: 'Ni_Kadek Ni_Ketut Ni_Komang Ni_Luh Ni_Made Ni_Nyoman Ni_Putu Ni_Wayan',
    last: 'Ariani Astuti Dewi Pratiwi Puspita Suartini Widiasih',
  },
};
const eastFamilies = 'Bria Kogoya Lako Mandowen Nahak Pattiasina Rumbiak Tabuni Tomasoa Wanggai Wenda';
const east: NamePool = {
  male: { first: 'Agustinus Anton Benyamin Frans Johanis Markus Petrus Stefanus Yakobus Yohanes', last: eastFamilies },
  female: { first: 'Agustina Debora Elisabet Kornelia Maria Marlina Martha Novita Yosefina', last: eastFamilies },
};

const poolsByProvince: Record<string, NamePool> = { 12: batak, 13: minang, 31: betawi, 32: sunda, 36: sunda, 51: bali };
const poolsByIsland: Record<string, NamePool> = { 1: malay, 2: malay, 3: java, 5: east, 6: malay, 7: bugis, 8: east };

/** The names most common where an area's code is from. */
export const namePoolOf = (areaCode: string): NamePool =>
  poolsByProvince[areaCode.slice(0, 2)] ?? poolsByIsland[areaCode.slice(0, 1)] ?? east;
