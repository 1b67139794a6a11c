// Made by infra/areas from idn-area-data, never edited. Open Database License 1.0: see NOTICE.
export const villageNames = `11.01.01 Keude Bakongan;Ujong Mangki;Ujong Padang;Gampong Drien;Darul Ikhsan;Padang Beurahan;Gampong Baro
11.01.02 Fajar Harapan;Krueng Batee;Pasi Kuala Asahan;Gunong Pulo;Pulo Ie I;Jambo Manyang;Simpang Empat;Limau Purut;Pulo Kambing;Kampung Paya;Krueng Batu;Krueng Kluet;Alur Mas;Kampung Tinggi;Ruak;Simpang Lhee;Suaq Geuringgeng;Pasi Kuala Ba'u;Kedai Padang;Kotafajar;Gunung Pudung
11.01.03 Suaq Bakung;Rantau Binuang;Barat Daya;Sialang;Kapeh;Pulo Ie;Kedai Runding;Kedai Kandang;Gampong Luar;Ujung;Jua;Pasi Meurapat;Ujung Pasir;Geulumbuk;Pasie Lembang;Ujung Padang;Indra Damai
11.01.04 Bakau Hulu;Padang Bakau;Manggis Harapan;Pasar Lama;Apha;Ujung Batu;Pawoh;Dalam;Kota Palak;Cacang;Tengah Pisang;Pisang;Hulu Pisang;Tengah Baru;Lembah Baru;Padang Baru
11.01.05 Kuta Buloh II;Kuta Buloh I;Ie Dingen;Drien Jalo;Jambo Papeun;Buket Meuh;Blang Kuala;Rot Teungoh;Alue Baro;Ladang Tuha;Lhok Mamplam;Arun Tunggai;Blang Teungoh;Blang Bladeh;Ie Buboh;Keude Meukek;Kuta Baro;Tanjung Harapan;Labuhan Tarok;Lhok Aman;Alue Meutuah;Ladang Baro;Labuhan Tarok II
11.01.06 Dalam;Subarang;Kuta Baru;Gunung Ketek;Ladang Panton Luas;Madat;Alur Seumerah;Tengah;Gunung Cut;Alur Pinang;Kuta Blang;Batee Tunggai;Ujung Tanah;Ujung Kampung;Jilatang;Luar;Lubuk Layu;Suaq Hulu;Tampang;Payonan Gadang;Gadang;Baru;Ladang Kasik Putih;Air Sialang Hilir.;Air Sialang Hulu;Air Sialang Tengah;Balai;Arafah
11.01.07 Sikulat;Sawang I;Meuligo;Lhok Pawoh;Sawang II;Ujung Karang;Trieng Meuduro Baroh;Trieng Meuduro Tunong;Panton Luas;Simpang Tiga;Kuta Baro;Blang Geulinggang;Mutiara;Ujung Padang;Sawang Ba'u
11.01.08 Lhok Keutapang;Hilir;Padang;Hulu;Jambo Apha;Tepi Air;Pasar;Lhok Bengkuang;Panton Luas;Gunung Kerambil;Air Berudang;Batu Itam;Panjupian;Lhok Rukam;Air Pinang;Lhok Bengkuang Timur
11.01.09 Keude Trumon;Ujong Tanoh;Sigleng;Ie Meudama;Teupin Tinggi;Kuta Baro;Panton Bilie;Kuta Padang;Raket;Gampong Teungoh;Seuneubok Jaya;Padang Harapan
11.01.10 Ladang Teungoh;Pucok Krueng;Silolo;Kampung Baru;Panton Bili;Paya Ateuk;Ladang Tuha;Mata Ie;Ujong Batee;Lhok Sialang Cut;Seuneubok;Ie Mirah;Pasie Rasian;Ujung Padang Rasian;Krueng Kalee;Lhok Sialang Rayeuk;Gampong Baro;Teupin Gajah;Ujung Padang Asahan;Pulo Ie II;Pante Raja
11.01.11 Tengah Peulumat;Paya Peulumat;Padang Peulumat;Aur Peulumat;Limau Saring;Beutong;Peuneulop;Gunung Rotan;Keumumu Hilir;Keumumu Hulu;Keumumu Seberang;Sawang Indah
11.01.12 Tutong;Teungoh Iboh;Peulokan;Kuta Iboh;Ujung Padang;Blang Baru;Blang Poroh;Pulo Ie;Suak Lokan;Iku Lhueng;Kuta Trieng;Pante Geulima;Panton Pawoh;Batee Meucanang;Panton Rubek
11.01.13 Koto;Alur Keujrun;Jambo Papan;Malaka;Koto Indarung;Siurai-Urai;Kampung Sawah;Kampung Padang;Pulo Air;Lawe Melang;Mersak;Simpang Dua;Simpang Tiga
11.01.14 Paya Dapur;Sapik;Alai;Durian Kawan;Lawe Sawah;Lawe Buluh Didi;Pucuk Lembang;Paya Laba;Lawe Cimanok
11.01.15 Pasie Seubadeh;Ladang Rimba;Ujong Pulo Rayeuk;Sawah Tingkeum;Simpang;Ujong Pulo Cut;Seuleukat
11.01.16 Pinto Rimba;Krueng Luas;Jambo Dalem;Kapa Sesak;Seuneubok Punto;Seuneubok Pusaka;Alur Bujok;Titi Poben
11.01.17 Buket Gadeng;Rambong;Seuneubok Keuranji;Seuneubok Alur Buloh;Ujong Tanoh;Ujong Gunong Cut;Ujong Gunung Rayeuk;Beutong;Jambo Keupok;Alurduamas
11.01.18 Ladang Rimba;Gunong Kapho;Kampong Teungoh;Krueng Batee;Pulo Paya;Jambo Papeun;Cot Bayu;Naca;Ie Jeureuneh;Lhok Raya
11.02.01 Engkeran;Rumah Kampung;Pasir Bangun;Kubu;Lawe Kongker;Kuta Cingkam II;Muara Baru;Kuta Batu I;Kuta Cingkam I;Kuta Batu II;Lawe Sempilang;Prapat Batu Nunggul;Pulo Sepang;Rih Mbelang;Kute Batu Baru;Darul Amin;Lawe Lubang Indah;Batu Hamparan;Paye Munje;Pulo Ndadap;Pasir Nunggul;Cingkham Mekhanggun;Pintu Khimbe;Lawe Kongker Hilir;Pulo Gadung;Pasikh Pehkmate;Pasikh Nunang;Deleng Kukusen
11.02.02 Bukit Merdeka;Darul Aman;Lawe Kesumpat;Lawe Tua Gabungan;Lawe Sigala II;Lawe Sigala Timur;Lawe Sigala Barat;Suka Damai;Kute Tengah;Tanah Baru;Kedataran Gabungan;Gabungan Parsaroan;Lawe Loning Gabungan;Lawe Loning Aman;Suka Maju;Lawe Tua Makmur;Lawe Tua Persatuan;Lawe Serke;Lawe Rakat;Suka Jaya;Enmiya Batu Dua Ratus;Sebungke;Bukit Sepakat;Lawe Loning Sepakat;Lawe Loning I;Gaya Jaya;Gelah Musara;Mulie Dame;Lawe Loning Hakhapen;Karya Indah;Kayu Mbelin;Lawe Sigala Barat Jaya;Lawe Pekhidinen;Kertimbang;Ndauh Nitenggo
11.02.03 Bambel Gabungan;Kuta Buluh;Lawe Hijo;Pinding;Terutung Megara Asli;Biak Muli;Kute Lang-Lang;Pedesi;Terutung Payung Hulu;Terutung Payung Hilir;Tualang Sembilar;Kuning I;Kuning II;Cinta Damai;Likat;Rikit;Bambel;Lawe Kihing;Terutung Seperai;Kute Seri;Kuta Antara;Pulo Perengge;Pulo Kendondong;Pancakh Iman;Biak Muli Baru;Biak Muli Pantai Raja;Biak Muli Sejahtera;Lembah Haji;Terutung Payung Gabungan;Lawe Hijo Metuah;Ampera;Tembilakh Mbakhu;Kute Lang-Lang Bakhu
11.02.04 Kota Kutacane;Perapat Hilir;Perapat Hulu;Muara Lawe Bulan;Mbarung;Batu Mbulan Asli;Batu Mbulan I;Batu Mbulan II;Kampung Raja;Pulonas;Kampung Melayu Gabungan;Terutung Pedi;Kute Rih;Gumpang Jaya;Pulo Latong;Kutacane Lama;Batu Mbulan Mbaru;Pulo Peding;Mendabe;Ujung Barat;Pekhapat Titi Panjang;Pekhapat Sepakat;Alas Marancar;Batu Mbulan Sepakat;Pulo Sanggakh;Melayu I;Mbarung Datuk Saudane
11.02.05 Salang Alas;Kuta Pasir;Purwodadi;Kuta Tinggi;Kampung Baru;Peranginan;Natam;Kumbang Jaya;Kumbang Indah;Natam Baru;Deleng Megakhe;Lawe Bekung;Lawe Bekung Tampahan;Badar Indah;Batu Mbekhong;Tanah Merah;Tanoh Megakhe;Lawe Sekerah
11.02.06 Pardomuan II;Lawe Desky I;Lawe Desky Sabas;Pardomuan I;Cinta Damai;Lawe Perbunga;Lawe Desky Tongah;Kute Bakti;Muara Situlen;Sejahtera;Kute Makmur;Pardamean;Lawe Mantik;Cinta Makmur;Muara Setia;Tanoh Alas;Sejahtera Baru;Lawe Tawakh;Sabilussalam;Lawe Desky Jaya;Pintu Alas
11.02.07 Gulo;Pulo Piku;Terutung Kute;Kute Ujung;Lawe Stul;Kite Merangun;Mamas;Tanjung Lama;Tanjung Muda;Rambung Teldak;Tanjung Aman;Sri Muda;Ujung Baru;Kute Rambe;Mamas Baru;Rambung Jaya;Makmur Jaya;Darul Makmur;Tanjung Bakhu;Pulo Gabung;Kokhtan Jaya;Istiqamah;Lawe Mamas Indah;Tanjung Leuser;Simpang IV Tanjung;Lawe Pinis;Buntul Kendawi;Kuning Abadi
11.02.08 Pasir Gala;Pasir Penjengakan;Kutambaru;Lawe Sagu Hulu;Lawe Sagu Hilir;Kute Bantil;Lawe Kolok;Lawe Rutung;Kampung Nangka;Tenembak Juhar;Simpang Empat;Kuta Buluh Botong;Katambaru Becawan;Lawe Kinge;Kandang Mbelang Mandiri;Mbacang Racun;Telaga Mekar;Pulonas Baru;Kuta Genting;Pangguh;Lawe Sagu;Pekhapet Timur;Bahagia;Kute Galuh Asli
11.02.09 Kute Lengat Pangan;Kute Lengat Selian;Tualang Baru;Alur Buluh;Maha Singkil;Tenembak Bintang;Kute Lingga;Rikit Bur;Kerukunan;Lawe Dua;Rema;Bambel Baru;Pejuang;Darussalam;Amaliah;Sebudi Jaya;Gumpang;Kute Gekhat;Paye Khambung;Mbak Sako;Darul Imami;Rikit Bur II;Kute Empat Lima
11.02.10 Simpang Semadam;Semadam Awal;Semadam Asal;Lawe Kinga Gabungan;Lawe Kinga Tebing Tinggi;Kebun Sere;Lawe Beringin Horas;Lawe. Berigin Gayo;Suka Makmur;Pasar Puntung;Titi Pasir;Lawe Petanduk I;Ngkeran Alur Buluh;Kampung Baru;Sepakat Segenap;Selamat Indah;Lawe Kinge Lapter;Lawe Mejile;Lawe Petanduk-II
11.02.11 Titi Mas;Meranti;Kute Lang-Lang;Lawe Sumur;Pardamaian;Salim Pipit;Penguhapan;Lumban Tua;Mutiara Damai;Dolok Nauli;Tuhi Jongkat;Uning Sigugur;Lumban Sitio-tio;Lawe Malum;Alur Baning;Lingga Alas;Khambung Tumbung;Tuah Mesade;Sumukh Alas;Alukh Bakhu;Sepekhinding;Tanoh Subukh;Pinggan Mbelang;Sigai Indah;Ukekh Deleng;Alas Mesikhat;Titi Hakhapen
11.02.12 Aunan Sepakat;Lawe Penanggalan;Lawe Mengkudu;Jambur Lak-lak;Simpang Tiga Jongar;Jongar Asli;Ketambe;Rumah Bundar;Penyeberangan Cingkam;Deleng Damar;Bintang Bener;Suka Rimbun;Lawe Aunan;Bener Bepapah;Penungkunen;Datok Pining;Kati Maju;Leuser;Jati Sara;Bukit Mbakhu;Kayu Metangur;Lawe Sembekan;Lawe Beringin;Lawe Ger-Ger;Simpur Jaya
11.02.13 Salang Baru;Ranto Dior;Lembah Alas;Tenembak Lang-Lang;Salang Sigotom;Tualang Lama;Gusung Batu;Kaya Pangur;Sepakat;Lawe Pangkat;Bunga Melur;Penampaan;Terutung Mbelang;Salang Muara;Lawe Hakhum;Tanoh Khukahen;Tading Ni Ulihi;Peseluk Pesimbe;Kane Lot;Muhajirin;Beriring Naru;Kati Jeroh
11.02.14 Terutung Megara Lawe Pasaran;Kisam Gabungan;Kisam Kute Pasir;Lawe Sumur;Lawe Sumur Baru;Kute Lesung;Berandang;Kute Bunin;Buah Pala;Panosan;Lawe Pasaran Tengku Mbelin;Terutung Megahke MBakhu;Kisam Lestari;Kisam Kute Rambe;Lawe Polak;Lawes Sumur Sepakat;Setia Baru;Teger Miko
11.02.15 Salim Pinim I;Jambur Damar;Alur Langsat;Rambah Sayang;Rumah Luar;Tenembak Alas;Lawe Tungkal;Salim Pinim II;Jambukh Pekhmate;Khutung Mbelang;Timang Rasa;Stambul Jaya;Alur Nangke;Kute Mejile
11.02.16 Bintang Alga Musara;Bintang Bukit Indah;Tanjung Sari;Bun-bun Alas;Naga Timbul;Gunung Pak-Pak;Bukit Meriah;Permata Musara;Laut Tawar;Kane Mende;Lawe Sekhakut;Bunbun Indah;Suka Damai;Tuah Kekhine;Punce Nali;Sade Ate;Akhih Majile;Ukhat Peseluk;Tunas Mude;Gaye Sendah;Kute Hakhapen;Kompas;Sepakat
11.03.01 Alue Luddin Sa;Alue Luddin Dua;Alue Dalam;Dama Pulo Sa;Dama Pulo Dua;Buket Kulam;Seuneubok Teungoh;Jungka Gajah;Seuneubok Simpang;Matang Pineung;Lhok Geulumpang;Blang Buket;Meunasah Keutapang;Buket Rumia;Alue Gadeng;Kapai Baro;Seuneubok Tuha Sa;Seuneubok Tuha Dua;Seuneubok Buloh;Gaseh Sayang;Alue Lhok;Trieng Gadeng;Grong-Grong;Matang Geuto;Alue Merbo;Buket Raya;Gampong Keude;Peukan Idi Cut;Gampong Beunot;Seuneubok Baroh;Teupin Drum;Kuala Idi Cut;Seuneubok Aceh;Gampong Baro;Bagok Panah Sa;Bagok Panah Dua;Bagok Panah Lhee;Bagok Panah Peut;Buket Tualang;Keumuneng Sa;Keumuneng Dua;Keumuneng Lhee;Keumuneng Peut;Keumuneng Limong;Meunasah Blang
11.03.02 Blang Keumahang;Blang Jambee;Keumuneng;Ladang Baro;Buket Panyang;Seuneubok Rambong;Seuneubok Baro;Blang Mideun;Paya Bakong;Teupin Raya;Lhok Rambong;Julok Tunong;Ulee Ateung;Ulee Blang;Labuhan;Naleung;Mane Rampak;Matang;Blang Uyok;Blang Pauh Sa;Blang Pauh Dua;Ulee Tanoh;Keude Kuta Binjei;Bukit Seroja;Kuala Geulumpang;Gampong Baro;Tumpok Teungoh;Seumatang;Ujong Tunong;Bukit Dindeng;Paya Pasi;Alue Cek Doi;Blang Gleum;Tanjong Tok Blang;Buket Makmu;Lhok Seuntang;Simpang Lhee
11.03.03 Gampong Jawa;Keude Blang;Tanoh Anoe;Kuala Peudawa Puntong;Gampong Aceh;Kuta Blang;Gampong Tanjong;Blang Geulumpang;Meunasah Pu'uk;Bantayan Timu;Keutapang Mameh;Seuneubok Rambong;Kuala Idi;Keude Aceh;Seuneubok Bacee;Titi Baro;Tanjong Kapai;Alue Dua Muka O;Alue Dua Muka S;Ulee Blang;Buket Jok;Buket Meulinteung;Gampong Jalan;Teupin Batee;Buket Langa;Buket Pala;Buket Juara;Seuneubok Tutong;Seuneubok Tuha;Sampoimah;Dama pulo;Gureb Blang;Gampong Baro;SeuneubokTeungoh P.Puntong;Kuta Lawah
11.03.04 Jambo Labu;Alue Canang;Alue Drien;Buket Tiga;Benteng;Afeling II Bukit;Keumuneng Hulu;Peutow;Alue Buloh;Alue Teh;Paya Rambong;Alue Gadeng SA;Paya Tampah;Paya Bili Dua;Paya Bili Sa;Paya Peulawi;Keude Birem;Bayeun;Aramiyah;Blang Tualang;Buket Seuleumak;Birem Rayeuk;Alue Gadeng;Alue Gadeng Dua;Alue Sentang;Merbou Dua;Alue Nyamoek
11.03.05 Lokop;Terujak;Tualang;Leles;Ujung Karang;Nalon;Jering;Loot;Seku Alan;Sunti;Umah Taring;Bunin;Sembuang;Seuleumak;Mesir;Rampah;Arul Durin
11.03.06 Keude Bagok Sa;Keude Bagok Dua;Asan Tanjong;Bantayan;Matang Seuleumak;Teupin Pukat;Matang Neuheun;Kuala Bagok;Meunasah Teungoh;Medang Ara;Peulawi;Baroh Bugeng;Seumatang Aron;Blang Panjou;Pulo U;Cot Asan;Paya Enjee;Seuleumak Muda;Matang Panyang;Meunasah Hagu;Matang Kunyet;Buket Panjou;Buket Meurak;Buket Panyang;Seuneubok Dalam;Gampong Mesjid;Alue Siwah Serdang;Gampong Lhee;Beurandang;Gampong Jalan;Seuneubok Rambong
11.03.07 Pasir Putih;Tualang;Keude Peureulak;Leuge;Uteun Dama;Punti;Alue Dua Paya Gajah;Blang Bitra;Kuala Bugak;Paya Lipah;Seumatang Muda Itam;Lhok Dalam;Beusa Meuranoe;Bangka Rimung;Tanoh Rata;Bandrong;Blang Balok;Cot Muda Itam;Keumuneng;Kuala Leuge;Balee Buya;Alue Nibong;Seuneubok Peusangan;Seuneubok Aceh;Seuneubok Pidie;Dama Tutong;Matang Gleum;Lubok Pempeng;Buket Pala;Paya Kalui;Cek Mbon;Paya Meuligou;Blang Simpo;Blang Batee;Matang Peulawi;Cot Geulumpang;Alue Rambong;Cot Keh
11.03.08 Bayeun;Rantau Panjang;Alue Raya;Alue Kumba;Seuneubok Dalam;Alue Seuleumak;Sarah Kayee;Damar Siput;Simpang Peut;Simpang Aneuh;Alue Punti;Alue Kaul;Sarah Teube;Alue Tuwi
11.03.09 Peulalu;Nicah Awe;Alue Buloh Sa;Alue Buloh Dua;Teupin Breuh;Matang Rayeuk;Matang Kumbang;Blang Nie;Bantayan;Matang Weng;Alue Mulieng;Pucok Alue Dua;Gampong Blang;Keude Tuha;Kuala Simpang Ulim;Lampoh Rayeuk;Teupin Mamplam;Titi Baroh;Pucok Alue Sa;Pucok Alue Barat;Arakundo;Gampong Baro;Matang Seupeng
11.03.10 Paya Unou;Seuneubok Johan;Seuneubok Baro;Pulo Blang;Blang Barom;Seuneubok Dalam;Seuleumak Muda;Bhom Lama;Pasi Puteh;Alue Dua;Buket Pala;Mata Ie;Alue Udep;Seumali;Punti Payong;Paya Palas;Tampak;Kliet;Alue Geunteng;Pertamina;Alue Batee;Beurandang;Seumanah Jaya
11.03.11 Blang Seunong;Suka Damai;Pante Labu;Pante Rambong;Alue Ie Mirah;Seuneubok Tuha;Seuneubok Saboh;Buket Kareung;Buket Bata;Meunasah Tunong;Meunasah Teungoh;Keude Baro;Matang Perlak;Grong-grong;Matang Kruet;Meunasah Leubok;Pante Panah;Paya Demam Sa;Paya Demam Dua;Paya Demam Lhee;Matang Pudeng;Putoh Sa;Putoh Dua;Sah Raja;Sijudo
11.03.12 Madat;Matang Keupula Sa;Matang Keupula Dua;Matang Keupula Lhee;Ulee Ateung;Blang Ubit;Matang Guru;Pantee Bayam;Meunasah Asan;Meunasah Tingkeum;Lueng Dua;Lueng Peut;Paya Demam Peut;Abeuk Geulanteu;Rambong Lop;Tanjong Ara;Matang Jrok;Paya Naden;Tanjong Minjei;Pante Merbo;Blang Awe;Bintah;Seuneubok Pidie;Blang Andam;Matang Nibong;Lueng Sa
11.03.13 Seuneubok Bayu;Alue Ie Itam;Blang Nisan;Bandar Baro;Alue Patong;Alue Ie Mirah;Suka Makmur;Jambo Balee;Jambo Lubok;Seuneubok Cina;Pelita Sagop Jaya;Perkebunan Julok Rayeuk Selatan;Perkebunan Julok Rayeuk Utara
11.03.14 Seuneubok Buloh;Seuneubok Baro;Seuneubok Meureudu;Seuneubok Teupin Panah;Teupin Panah;Gampong Keumuneng;Keude Keumuneng;Keumuneng Lhok;Paya Awee;Paya Gaboh;Padang Kasah;Buket Teukuh;Buket Pu'uk;Blang Minjei;Alue Kumbang A;Alue Kumbang M;Alue Lhok;Seuneubok Buya;Seuneubok Drien;Bantayan Barat;Blang Guci;Buket Rumiya;Seuneubok Punti;Seuneubok Jalan;Seuneubok Dalam
11.03.15 Jalan Dua;Jambo Reuhat;Seuneubok Benteng;Seuneubok Pango;Seuneubok Simpang;Seuneubok Kandang;Ulee Jalan;Uram Jalan;Seuneubok Bayu;Blang Rambong;Buket Drien;Panton Rayeuk A;Panton Rayeuk B;Panton Rayeuk M;Panton Rayeuk T;Paya Laman
11.03.16 Gampong Keude;Meunasah Krueng;Kuta Baro;Alue Batee;Matang Rayeuk;Paya Bili Dua;Alue Ie Itam;Asan Rampak;Gampong Kuala;Paya Dua;Seuneubok Teungoh;Buket Kuta;Sama Dua;Blang Kuta;Blang Buket;Seuneubok Peunteut;Paya Bili Sa
11.03.17 Babah Krueng;Kruet Lintang;Jengki;Buket Meriam;Alue Gureb;Seuneubok Teupin;Seuneubok Teungoh;Alue Bugeng;Seuneubok Punti;Seumatang Keude;Seuneubok Jalan;Seuneubok Paya;Alue Tho;Seuneubok Rawang;Alue Bu Alue Nireh;Seuneubok Dalam;Seuneubok Lapang;Gelanggang Meurak;Alue Bu Alue Lhok;Tualang Pateng
11.03.18 Beusa Seberang;Mon Geudong;Paya Seungat;Teumpeun;Alue Bu Tuha;Alue Bu Jalan;Tanjong Tualang;Beringen;Kebon Tempeun;Paya Gajah;Kabu;Paya Biek;Beusa Baroh;Alue Bu Jalan Baroh;Alue Bu Tunong
11.03.19 Alue Rangan;Geulumpang Payong;Labuhan Keudee;Buket Seulamat;Buket Drien;Alue Itam;Paya Keutapang;Gajah Mentah;Seuneubok Pase;Seuneubok Aceh;Krueng Lingka;Sungai Simpang;Kuala Parek
11.03.20 Simpang Jernih;Batu Sumbang;Pante Kera;Rantau Panjang;Melidi;Tampur Paloh;Tampur Boor;HTI Rantau Naro
11.03.21 Meudang Ara;Gunong Putoh;Meunasah Aroen;Keude Dua;Seuneubok Lapang;Alue Jangat;Buket Peulawi;Lhok Panjoe;Seuneubok Aceh Baro;Pulo Blang;Lhok Dalam;Lhok Leumak;Seuneubok Kulam;Panton Meurebo;Seuneubok Teungoh;Lhok Meureu
11.03.22 Tunong Bugeng;Cempeudak;Buket Tufah;Tunong Ulee Gajah;Keudondong;Seuneubok Panton;Buket Teumpeun;Keude Blang;Paya Kruep;Tunong Paya Kruep;Alue Siwah
11.03.23 Keutapang Dua;Matang Rayeuk PP;Meunasah Jeumpa;Lhok Asahan;Tualang Dalam;Seuneubok Kuyun;Ulee Glee;Seuneubok Barat;Seuneubok Teungoh;Seuneubok Timu;Matang Bungong;Matang Rayeuk SMK;Seuneubok Dalam
11.03.24 Arul Pinang;Peunaron Baru;Peunaron Lama;Bukit Tiga;Sri Mulya
11.04.01 Delung Sekinel;Gelampang Gading;Gewat;Jamat;Kemerleng;Kute Baru;Kute Keramil;Kute Rayang;Kute Riyem;Kute Robel;Linge;Lumut;Mungkur;Owaq;Pantan Nangka;Penarun;Simpang Tige Uning;Umang;Despot Linge;Gemboyah;Arul Item;Ise-Ise;Kute Reje;Reje Payung;Pantan Reduk;Antara
11.04.02 Arul Gele;Arul Kumer;Burni Bius;Genting Gerbang;Gunung Singit;Pepayungen Angkup;Remesen;Rutih;Semelit Mutiara;Wih Porak;Wihni Bakong;Wihni Durin;Arul Putih;Arul Relem;Burni Bius Baru;Jerata;Paya Beke;Paya Pelu;Rebe Gedung;Reremal;Sanehen;Simpang Kemili;Tenebuk Kampung Baru;Terang Engon;Wih Pesam;Bius Utama;Mekar Indah;Mulie Jadi;Wih Bersih;Wih Sagi Indah;Arul Kumer Barat;Arul Kumer Timur;Arul Kumer Selatan
11.04.03 Blang Kolak I;Bebesan;Mongal;Daling;Tensaran;Lelabu;Blang Gele;Kemili;Tan Saril;Blang Kolak II;Umang;Simpang IV;Bahgie;Keramat Mupakat;Atu Gajah Reje Guru;Atu Tulu;Burbiah;Empus Talu;Gele Lah;Kebet;Lemah Burbana;Mah Bengi;Nunang Antara;Pendere Saril;Sadong Juru Mudi;Ulu Nuwih;Colo Blang Gele;Kala Kemili
11.04.07 Arul Badak;Berawang Baro;Gelelungi;Ie Relop;Kayu Kul;Kedelah;Kung;Kute Lintang;Lelumu;Paya Jeget;Pedekok;Pegasing;Pepalang;Simpang Kelaping;Tebuk;Terang Ulen;Ujung Gele;Wih Ilang;Wih Nareh;Wih Lah;Jejem;Jurusen;Kala Pegasing;Linung Ayu;Panangan Mata;Pantan Musara;Wih Terjun;Belang Bebangka;Uning;Uring;Suka Damai
11.04.08 Atu Payung;Bale Nosar;Bamil Nosar;Bewang;Dedamar;Genuren;Kala Bintang;Kala Segi;Kejurun Syiah Utama;Kelitu Sintep;Kuala I;Kuala II;Linung Bulen I;Linung Bulen II;Mengaya;Mude Nosar;Serule;Wakil Jalil;Wihlah Setie;Gegarang;Jamur Konyel;Merodot;Sintep;Gele Pulo
11.04.10 Bah;Blang Mancung;Bintang Pepara;Burlah;Buter;Cang Duri;Gelumpang Payung;Jaluk;Kala Ketol;Karang Ampar;Kekuyang;Kute Gelime;Pantan Penyo;Pantan Reduk;Pondok Balik;Rejewali;Serempah;Bergang;Blang Mancung Bawah;Buge Ara;Genting Bulen;Jalan Tengah;Jerata;Simpang Juli;Selon
11.04.11 Bukit Sama;Gunung Bukit;Jongok Meluem;Kelupak Mata;Lot Kala;Mendale;Paya Reje Tami Delem;Paya Tumpi;Pinangan;Bukit;Bukit Ewih Tami Delem;Gunung Bahgie;Gunung Balohen;Jongkok Bathin;Kala Lengkio;Kute Lot;Paya Tumpi Baru;Paya Tumpi I;Timangan Gading;Telege Atu
11.04.12 Atu Gogop;Balik;Buter Balik;Dedingin;Kute Panang;Lukub Sabun;Pantan Sile;Ratawali;Segene Balik;Tapak Moge;Tawar Miko;Tawardi;Timang Rasa;Wih Nongkal;Bukit Rata;Lukub Sabun Barat;Lukub Sabun Tengah;Lukub Sabun Timur;Wih Nongkal Toa;Tapak Moge Timur;Empu Balik;Blang Balik;Kala Nongkal;Pantan Jerik
11.04.13 Arul Gading;Belang Kekumur;Berawang Gading;Celala;Cibro;Kuyun;Kuyun Toa;Kuyun Uken;Makmur;Melala;Paya Kolak;Ramung Ara;Sepakat;Tanoh Depet;Uning Berawang Ramung;Blang Delem;Depet Indah
11.04.17 Takengon Timur;Asir Asir;Asir Asir Asia;Bale Atu;Bujang;Gunung Suku;Hakim Bale Bujang;Kenawat;Kuteni Reje;Pedemun One One;Rawe;Takengon Barat;Toweren Antara;Toweren Toa;Toweren Uken;Teluk One-One;Merah Mersa;Waq Toweren
11.04.18 Atu Lintang;Merah Mege;Merah Pupuk;Merah Muyang;Gayo Murni;Kepala Akal;Tanoh Abu;Bintang Kekelip;Merah Jernang;Damar Mulyo;Pantan Damar
11.04.19 Merah Said;Berawang Dewal;Gegarang;Telege Sari;Jeget Ayu;Paya Tungel;Jagong Jeget;Bukit Sari;Bukit Kemuning;Paya Dedep
11.04.20 Bies Penentanan;Bies Baru;Bies Mulie;Arul Latong;Simpang Lukup Badak;Atang Jungket;Tebes Lues;Pucuk Deku;Lenga;Uning Pegantungen;Simpang Uning Niken;Karang Bayur
11.04.21 Pantan Tengah;Rusip;Pilar;Arul Pertik;Pilar Jaya;Tirmi Ara;Atu Singkih;Pantan Bener;Kerawang;Mekar Maju;Paya Tampu;Tanjung;Merandeh Paya;Kuala Rawa;Pilar Wih Kiri;Lut Jaya
11.05.01 Suak Indrapuri;Kampung Belakang;Ujong Kalak;Kuta Padang;Ujong Baroh;Rundeng;Drien Rampak;Pasir;Pasar Aceh;Padang Seurahet;Panggong;Seuneubok;Gampong Darat;Gampa;Lapang;Blang Beurandang;Suak Ribee;Suak Raya;Suak Nie;Leuhan;Suak Sigadeng
11.05.02 Keude Aron;Kampong Mesjid;Padang Mancang;Meunasah Buloh;Alue Tampak;Beureugang;Marek;Pasi Jambu;Meunasah Ara;Meunasah Rayeuk;Simpang;Peunia;Tumpok Ladang;Pasi Teungoh;Putim;Meunasah Rambot;Pasi Jeumpa;Palimbungan;Muko;Meunasah Gantung;Blang Geunang;Puuk;Tanjong Bungong;Alue On;Tanjong Meulaboh;Keude Tanjong;Pungkie;Pucok Pungkie;Teladan;Pasi Ara;Meunuang Tanjong;Alue Lhee;Blang Dalam;Teupin Panah;Drien Caleue;Alue Peudeung;Pasi Meugat;Babah Meulaboh;Pasi Kumbang;Padang Sikabu;Sawang Teubei;Alue Lhok;Batu Jaya;Keuramat
11.05.03 Tungkop;Sakuy;Kajeung;Geudong;Sarah Perlak;Tutut;Drien Sibak;Tuwi Saya;Lancong;Sipot;Pungkie;Gunong Buloh;Ramitie;Lubok Beutong;Gleng;Tanoh Mirah;Gaseu;Lueng Baro
11.05.04 Kuala Bhee;Pasi Lunak;Pasi Aceh;Aron Tunong;Aron Baroh;Pasi Pandan;Ranto Panyang;Geumpa Raya;Padang Jawa;Ie Itam Tunong;Ie Itam Baroh;Tingkeum Panyang;Lueng Teungku Yah;Lueng Tanoh Tho;Gunong Rambong;Drien Mangko;Gunong Hampa;Lueng Jawa;Blang Mee;Alue Blang;Paya Dua;Paya Luah;Pasi Ara;Alue Sikaya;Darul Huda;Keuleumbah;Jawa;Pulo Ie;Alue Panyang;Cot Keumude;Seumantok;Cot Situah;Jawi;Panton;Pasi Birah;Alue Sundak;Teumarom;Cot Murong;Glee Siblah;Suak Trieng;Cot Lagan Bubon;Bakat;Lueng Buloh
11.05.05 Alue Raya;Cot Darat;Cot Pluh;Cot Seumeureung;Cot Mesjid;Cot Lampise;Cot Seulamat;Cot Amun;Deuah;Gampong Teungoh;Gampong Ladang;Gampong Cot;Keureuseng;Krueng Tinggai;Kuala Bubon;Leubok;Lhok Bubon;Leukeun;Mesjid baro;Paya Lumpat;Pinem;Pange;Pucok Lueng;Rangkileh;Reusak;Suak Pandan;Suak Seuke;Suak Pante Breuh;Suak Geudeubang;Suak Seumaseh;Suak Timah;Ujong Nga
11.05.06 Alue Lhok;Alue Bakong;Beurawang;Blang Sibeutong;Cot Keumuneng;Cot Lada;Gunong Panah;Kuta Padang;Kuala Pling;Layung;Liceh;Peulanteu SP;Rambong;Seumuleng;Suak Pangkat;Seuneubok Trap;Ulee Blang
11.05.07 Arongan;Alue Bagok;Alue Sundak;Alue Batee;Cot Buloh;Cot Kumbang;Cot Juru Mudi;Drien Rampak;Kubu;Keub;Pante Mutia;Peuribu;Panton Makmu;Panton Bahagia;Peulanteu LB;Rimba Langgeh;Suak Keumudee;Seuneubok Lhong;Suak Ie Beuso;Suak Bidok;Simpang peut;Seuneubok Teungoh;Teupin Peraho;Ujong Beusa;Ujong Simpang;Gunong Pulo;Karang Hampa
11.05.08 Seumara;Babah Lueng;Babah Iseung;Seumantok;Alue Keumang;Meunuang Kinco;Lango;Sikundo;Lawet;Canggai;Manjeng;Keutambang;Pante Ceuremen;Pulo Teungoh Manjeng;Jambak;Tegal Sari;Gunong Tarok;Suak Awe;Kreung Beukah;Lhok Sari;Babah Krueng Tep Lep;Berdikari;Lhok Guci;Keude Suak Awe;Sawang Rambot
11.05.09 Ranto Panyang Barat;Ranto Panyang Timur;Mesjid Tuha;Ujong Tanoh Darat;Pasi Aceh Tunong;Pasi Aceh Baroh;Buloh;Pulo Teungoh;Paya Baro Ranto P;Ranub Dong;Pasi Pinang;Pasi Mesjid;Meureubo;Langung;Gunong Kleng;Ujong Drien;Peunaga Rayeuk;Peunaga Pasi;Peunaga Cut Ujong;Reudeup;Balee;Paya Peunaga;Ujong Tanjong;Pucok Reudeup;Sumber Batu;Bukit Jaya
11.05.10 Blang Luah LM;Cot Rambong;Lhok Malee;Pasi Malee;Napai;Blang Cot Mameh;Blang Cot Rubek;Alue Leuhob;Leubok Pasi Ara;Ulee Pasi Ara;Cot Lagan LM;Lueng Baro;Kulam Kaju;Alue Perman;Peuleukueng;Pasi Jeut;Mon Pasong;Pasi Mali;Karak;Ie Sayang;Ulee Pulo;Pasi Panyang;Alue Keumuning;Simpang Teumarom
11.05.11 Seuradeuk;Lubuk Panyang;Paya Baro;Kubu Capang;Pasi Ara WT;Gampong Baro WT;Rambong;Cot Punti;Alue Eumpeuk;Alue Bilie;Pasi Janeng;Tangkeh;Alue Kuyun;Bukit Meugajah;Blang Dalam;Teumiket Ranom;Blang Makmue;Gampong Baro KB;Alue Meuganda;Alue Seuralen;Rambong Pinto;Tuwi Eumpeuk;Blang Luah KB;Seuneubok Dalam;Paya Meugendrang;Gunong Panyang
11.05.12 Meutulang;Mugo Cut;Mugo Rayeuk;Baro Paya;Sibintang;Blang Teungoh;Antong;Ujong Raja;Paya Baro Meuko;Tuwi Buya;Kuala Manyeu;Manggie;Gampong Baro;Tamping;Cot Manggie;Blang Balee;Babah Krueng Manggie;Gunong Mata Ie;Lek-Lek
11.06.01 Meunasah Krueng Kala;Jantang;Baroh Krueng Kala;Tunong Krueng Kala;Sungko Mulat;Birek;Kareung;Paroy;Teungoh Blang Mee;Lamkuta Blang Mee;Baroh Blang Mee;Umong Seuribee;Teungoh Geunteut;Baroh Geunteut;Lam Juhang;Utamong;Gapuy;Lamsujen;Mon Mata;Lamgeuriheu;Keutapang;Saney;Cundien;Glee Bruek;Pasi;Pudeng;Meunasah Cot;Meunasah Lhok
11.06.02 Mon Ikeun;Nusa;Weu Raya;Lamkrut;Lamgaboh;Lambaro Kueh;Lam Ateuk;Kueh;Tanjong;Aneuk Paya;Seubun Keutapang;Seubun Ayon;Lambaro Seubun;Naga Umbang;Lampaya;Meunasah Mesjid Lamlhom;Meunasah Mon Cut;Meunasah Manyang;Meunasah Lam Girek;Meunasah Lambaro;Meunasah Baro Lamlhom;Meunasah Beutong;Mns. Mesjid Lampuuk;Meunasah Balee;Meunasah Karieng;Lamcok;Meunasah Cut;Meunasah Blang
11.06.03 Reukih Dayah;Indrapuri;Lam Leubok;Empee Ara;Limo Blang;Limo Mesjid;Limo Lamleuweung;Lheue;Meusale;Cureh;Cot Kareung;Lamlung;Meureu Ulee Titie;Meureu Bueng-U;Mureu Baro;Meureu Lamglumpang;Pasar Indrapuri;Manggra;Reukih Kupula;Lam Ilie Mesjid;Lam Ilie Tengoh;Lam Ilie Ganto;Meunara;Aneuk Glee;Krueng Lamkareung;Sinyeu;Seureumo;Ulee Kareung;Lambeutong;Lampupok Baro;Lampupok Raya;Seulangai;Riting;Sihom Lhok;Sihom Cot;Seuot Baroh;Seuot Tunong;Lampanah Ranjo;Lampanah Teungoh;Lampanah Dayah;Lampanah Baro;Lampanah Tunong;Groet Blang;Groet Manyang;Groet Baro;Jruek Bak Kreh;Jruek Balee;Mon Alue;Lambeunot;Ulee Ue;Lamsiot;Lingom
11.06.04 Peukan Seulimeum;Keunaloi;Lhieb;Alue Gintong;Gampong Seulimeum;Data Gaseu;Rabo;Gampong Raya;Lamjruen;Buga;Jawie;Alue Rindang;Iboh Tunong;Iboh Tanjong;Seuneubok;Meunasah Baro;Meunasah Tunong;Batee Lhee;Mangeu;Bayu;Ayon;Lamteuba Droe;Pulo;Lampantee;Lambada;Blang Tingkeum;Ateuk;Lam Apeng;Meurah;Lampanah;Ujong Mesjid Lampanah;Ujong Keupula;Leungah;Beureunut;Meunasah Jeumpa;Pinto Khop;Bak Seutui;Bak Aghu;Kayee Adang;Lamkuk;Ujong Mesjid Tanoh Abee;Lamcarak;Capeung Dayah;Capeung Baroh;Lampisang Dayah;Lampisang Tunong;Lampisang Teungoh
11.06.05 Mata Ie;Gampong Baroh;Lampaseh Lhok;Lampaseh Krueng;Lamnga;Dayah Daboh;Weu Lhok;Alue;Weu Krueng;Seubam Cot;Bak Dilip;Ulee Lhat;Lamraya;Lamme Garot;Weu Bada;Meunasah Tutong;Empee Tanong;Bak Cirih;Warabo;Teubang Phui Mesjid;Teubang Phui Baro;Bira Cot;Bira Lhok;Bung Tujoh;Peurumping;Atong;Reudeup;Seubam Lhok;Seumet;Cot Seunong;Mon Ara;Cot Lhok;Cot Lampoh Soh;Bueng Raya;Piyeung Lhang;Piyeung Manee;Bueng Daroh;Kuweu;Piyeung Datu
11.06.06 Reuhat Tuha;Weusiteh;Dilib Lamteungoh;Baet Lampuot;Dilib Bukit;Seumeureung;Sibreh Keumudee;Baet Mesago;Baet Mesjid;Lambaro Sibreh;Lamgeu Baro;Lamgeu Tuha;Lampanah Ineu;Tampok Jeurat Raya;Tampok Blang;Lamteh Dayah;Lam Lheu;Lambarih Jurong Raya;Bukloh;Niron;Aneuk Galong Baro;Aneuk Galong Titi;Blang Cut;Klieng Mayang;Aneuk Batee;Meunasah Tuha;Lampisang;Meunasah Bakthu;Lambarih Bak Mee;Luthu Dayah Krueng;Luthu Lamweu;Panterawa;Lambirah;Kayee Adang;Lam Tanjong
11.06.07 Lampeuneurut Ujong Blang;Lampeuneurut Gampong;Lamreung;Lamcot;Lam Blang Trieng;Lam Blang Mayang;Bayu;Lagang;Lamsiteh;Lamkawe;Lheu Blang;Payaroh;Lamsidaya;Kuta Karang;Leu Geu;Lampeuneun;Lamtheun;Deunong;Tingkuem;Kandang;Lam Bheu;Daroy Kameu;Geundrieng;Garot;Pasheu Beutong;Lampasi Engking;Jeumpet Ajun;Gue Gajah;Leu Ue;Ulee Lueng;Punie;Ulee Tuy
11.06.08 Lambadeuk;Lamguron;Lambaro Nejid;Lampageu;Gampong Baro;Lam Manyang;Lamteh;Lam Lumpu;Lamteungoh;Lamtutui;Meunasah Tuha;Lam Awe;Pulo Bunta;Beuradeun;Lampisang;Keuneu Eu;Lam Isek;Lamkeumok;Lam Rukam;Gurah;Rima Jeuneu;Lam Geu Eu;Lam Hasan;Paya Tieng;Ajuen;Rima Keuneurom
11.06.09 Meunasah Kulam;Beurandeh;Ie Seum;Meunasah Keudee;Lamreh;Meunasah Mon;Paya Kameng;Ruyung;Ladong;Gampong Baro;Durung;Neuheun;Lamnga
11.06.10 Lambaro;Meunasah Manyang Lam Garot;Bakoy;Meunasah Baro;Meunasah Deyah;Meunasah Tutong;Siron;Pasie Lamgarot;Dham Ceukok;Dham Pulo;Lubok Sukon;Lubok Gapuy;Pasie Lubuk;Bung Ceukok;Teubang Phuy;Ateuk Anggok;Ajee Rayeuk;Ajee Cut;Gani;Ateuk Lueng Ie;Cot Alue;Cot Suruy;Cot Bada;Ajee Pagar Air;Meunasah Krueng;Jurong Peujera;Lubok Batee;Bineh Blang;Pantee;Kalut;Meunasah Manyang Pagar Air;Meunasah Manyet;Santan;Tanjong;Reuloh;Paleuh Blang;Cot Mentiwan;Lampreh Lam Jampok;Paleuh Pulo;Lamcot;Lamsinyeu;Lam Ue;Cot Gud;Lamdaya;Lambada;Ujong XII;Bada;Lamteungoh;Kayee Lee;Lampreh Lamteungoh
11.06.11 Krueng Anoi;Lam Puuk;Cot Beut;Bueng Bakjok;Lam Neuheun;Seupeu;Cot Mancang;Lam Baet;Cot Masam;Gue;Lam Sabang;Lam Alue Raya;Lam Alue Cut;Leupung Mesjid;Cot Lamee;Leupung Ulee Alue;Lampoh Tarom;Lamteube Geupula;Lamteube Mon Ara;Aron;Bak Buloh;Lam Seunong;Lam Raya;Lam Roh;Lambunot Tanoh;Tumpok Lampoh;Puuk;Lambunot Paya;Lampoh Keude;Lam Asan;Lambro Deyah;Lambro Bileu;Cot Peutano;Cot Cut;Meunasah Baktrieng;Babah Jurong;Lam Glumpang;Rabeu;Cucum;Deyah;Lam Trieng;Beurangong;Cot Preh;Cot Raya;Cot Yang;Ujong Blang;Lamceu
11.06.12 Angan;Lam Peudaya;Lambada Peukan;Lambiheu La;Lambaro Sukon;Miruek Taman;Suleue;Gampong Cot;Gampong Blang;Lampuja;Tanjung Deah;Limpok;Lampuuk;Lam Ujong;Lam Gawe;Berabung;Lamtimpeung;Tungkop;Tanjong Seulamat;Lamkeunung;Lam Duroy;Lam Klat;Lambiheu Siem;Lambitra;Lie Eue;Krueng Kalee;Lam Asan;Lam Reh;Siem
11.06.13 Rinon;Alue Raya;Melingge;Lapeng;Ulee Paya;Gugop;Seurapong;Blang Situngkoh;Paloh;Lampuyang;Lhok;Teunom;Lamteng;Pasi Janeng;Rabo;Alue Reuyeueng;Deudap
11.06.14 Lamtamot;Lambaro Tunong;Lonbaroh;Lon Asan;Paya Keureuleh;Panca;Lam Kubu;Panca Kubu;Suka Damai;Suka Mulya;Saree Aceh;Teuladan
11.06.15 Teureubeh;Barueh;Jantho;Awek;Data Cut;Bueng;Weu;Jalin;Suka Tani;Cucum;Jantho Baru;Jantho Makmur;Bukit Meusara
11.06.16 Lampakuk;Lampoh Raja;Lam Aling;Lamleupung;Lamkleng;Ie Alang Lamkreumeuh;Ie Alang Lamghui;Ie Alang Mesjid;Ie Alang Dayah;Lamtui;Barih Lhok;Bueng Simek;Banda Safa;Bithak;Lambeugak;Pakuk;Lamsie;Sigapang;Tutui;Pasar Lampaku;Maheng;Leupung Bruek;Keumireu;Lamleuot;Leupung Balue;Bak Sukon;Cot Bayu;Glee Jai;Keuruweung Blang;Keuruweung Krueng;Siron Blang;Siron Krueng
11.06.17 Lambaro Samahani;Lam Ara Cut;Lam Ara Engkit;Lam Ara Tunong;Leupung Riwat;Tumbo Baro;Leupung Cut;Lamsiteh Cot;Reuleung Karieng;Leubok Buni;Leubok Batee;Bunghu;Teu Dayah;Leupung Rayeuk;Reuleung Glumpang
11.06.18 Ateuk Lam Phang;Ateuk Lampuot;Ateuk Mon Panah;Ateuk Lam Ura;Ateuk Cut;Ateuk Blang Asan;Lamjamee Dayah;Lam Batee;Nya;Batee Linteung;Krueng Mak;Lambunot;Lamjamee Lamkrak;Blang Miro;Blang Preh;Bha Ulee Tutu;Lam Urit;Tantuha
11.06.19 Lhang;Biluy;Lambatee;Lamkunyet;Lamtadok;Neusok;Turam;Tubaluy;Blang Kiree;Manee Dayah;Lamsod;Lambleut;Empee Trieng;Lambaro Biluy
11.06.20 Cadek;Kajhu;Baet;Blang Krueng;Klieng Muria;Lam Bada Lhok;Lampineung;Lam Asan;Labuy;Lam Ujong;Klieng Cot Aron;Cot Paya;Miruk Lam Reudep
11.06.21 Meunasah Papeun;Meunasah Baktrieng;Leung Ie;Lampermai;Gle Deyah;Miruk;Lam Gapang;Meunasah Manyang;Meunasah Baet;Meunasah Intan;Rumpet;Gla Meunasah Baro
11.06.22 Layeun;Pulot;Lamseunia;Mns. Mesjid;Meunasah Bak U;Dayah Mamplam
11.06.23 Cot Puklat;Lamme;Meulayo;Lam Siem;Cot Geundreut;Paya Ue;Cot Mon Raya;Cot Meulangeun;Cot Madhi;Bueng Sidom;Cot Karieng;Kampung Blang;Cot Malem;Cot Rumpun;Cot Hoho;Cot Jambo;Cot Nambak;Bueng Pageu;Cot Sayun;Teupin Batee;Cot Leuot;Cot Bagie;Kayee Kunyet;Cot Mancang;Empee Bata;Data Makmur
11.07.03 Dayah Tuha;Dayah Baroh;Bintang Hu;Pulo Tukok;Pulo Bungong;Geunteng Barat;Geunteng Timur;Calong Cut;Glumpang Lhee;Aron;Tuha;Dayah;Mesjid;Meucat;Teupin Raya;Rungkom;Mee;Pulo Pande;Seulatan;Alue Lada;Teupin Jeue;Neuheun;Crueng;Kareung;Kulee;Kulam;Awe;Pasi Beurandeh
11.07.04 Tunong;Raya;Daboh;Cut;Mesjid Reubee;Tanjong;Geudong;Reuntoh;Reuba;Krueng Reubee;Neulop;Glee;Kumbang;Buloh;Bungo;Dayah Reubee;Jambee;Dayah Baro;Puuk Aree;Lhee Meunasah;Ulee Tutue Raya;Mesjid Aree;Keutapang Aree;Pantee Aree;Pulo Tunong;Pulo Baroh Aree;Keurumbok;Ceurih Blang Mee;Ceurih Kupula;Ceurih Alue;Ceurih Cot;Seupeung;Sukon Lhong;Dayah Beuah;Krueng Cot;Mesjid Beuah;Lueng Dama;Mesjid Bambong;Ruseb;Sagoe;Seukeum;Pangoe;Keutapang Bambong;Metareum
11.07.05 Bangkeh;Pucok;Leupu;Pulo Lhoih;Keune
11.07.06 Simpang;Krueng Jangko;Krueng Nyong;Cot Baroh;Cot Tunong;Bili;Panjoe;Amud Mesjid;Reudeup Meulayu;Dayah Tanoh;Mamplam;Balee;Kupula;Pulo Lueng Teuga;Sukon Mesjid;Sukon Baroh;Kruet Teumpeun;Blang Drang;Ude Gampong;Kayee Jatoe;Kampong Jeumpa;Pulo Lon / Pulo Dayah;Jurong Pande;Pulo Gajah Mate;Tufah Jeulatang;Kumbang Keupula;Pulo Batee;Meunjee;Keutapang Mesjid;Dayah Kp. Pisang;Blang Tunong;Blang Pueb;Lambaro;Neurok
11.07.07 Tampieng Tunong;Tampieng Baroh;Dayah Caleue;Jurong;Keutapang;Dayah Keurako;Mesjid Lam Ujong;Baro Jruek;Yub Mee;Raya Lhok Kaju;Pulo Gampong U;Pante Lhok Kaju;Sukon Tungkop;Rawa Tungkop;Mesjid Tungkop;Dayah Muara Garot;Pante Garot;Garot Cut;Keubang;Blang Garot;Meulayu;Tungkop Cut;Guci;Teungoh Blang;Mesjid Dijiem;Sukon Ulee Gampong;Lamkabu;Ulee Birah;Mesjid Baro;Lamreuneung;Cot Seukee;Drien;Rumia;Wakheuh;Baro Bluek;Mesjid Ulee Gampong;Dayah Bie;Balee Baroh Bluek;Peutoe;Blang Rapai;Neulop II;Baro Gapui;Balee Baroh Gapui;Glee Gapui;Teungoh Suwiek;Mesjid Suwiek;Tuha Suwiek;Beureudep;Blang Lhok Kaju
11.07.08 Jurong Balee;Aron Asan Kumbang;Cebrek;Jurong Mesjid;Meunasah Gantung;Babah Jurong;Keupula;Meunasah Jareng;Arusan;Tanjong Krueng;Lancang;Pasi Lhok;Jeumeurang;Pusong;Meuraksa;Kayee Panyang;Panjoe;Asan;Meunasah Mesjid;Meunasah Mee;Meunasah Teungoh;Pasi ie Leubeue;Keude ie Leubeue;Meunasah Sukon;Meunasah Ara;Meunasah Krueng;Krueng Dhoe;Meunasah Baro;Bentayan;Meunasah Kandang;Lamkawe;Puuk;Tanjong;Dayah Blang;Dayah Mon Ara;Keureumbok;Meunasah Manyang;Matang Kuli;Reung-Reung;Teumpeun;Blang Cut;Geuleumpang;Aron Kuta Baro;Barat;Araih
11.07.09 Blang Paseh;Benteng;Blok Bengkel;Pante Teungoh;Kuala Pidie;Kramat Luar;Kramat Dalam;Blok Sawah;Blang Asan;Lampoh Krueng;Kampong Asan;Meunasah Peukan;Pasi Rawa;Pasi Peukan Baro;Tanjong Krueng
11.07.11 Blang;Teumeucet;Blang Cut;Kumbang;Pulo Tanjong;Ara Bungkok;Lagang;Mesjid Ilot;Baroh Ilot;Tunong Ilot;Teungoh Ilot;Dayah Andeue;Dayah Sinthop;Kulu;Mesjid Andeue;Meuyub Lala;Tuha Lala;Lhok Lubu;Babah Jurong;Krueng Lala
11.07.12 Cot;Tgk Dilaweueng;Mesjid;Keupula;Suka Jaya;Pawod;Deyah;Krueng;Gle Cut;IE Masen;Sagoe;Ujong Pie;Blang Raya;Batee;Ingin Jaya;Papeun;Tuha Biheue;Simpang Beutong
11.07.13 Mesjid Yaman;Baro Yaman;Mee Teungoh;Sentosa;Baroh Barat Yaman;Tuha Gampong Gajah;Jadan;Bale Baro Keumangan;Blang Tidiek;Blang Lileue;Keumangan Cut;Mesjid Keumangan;Dayah Tidiek;Lueng Sagoe;Blang Beureueh;Dayah Beureueh;Pante Beureueh;Rapana;Paya Tiba;Paloh Kambuek;Lampoh Sirong;Mee Panyang;Reului;Dayah Syarif;Peureulak;Ribeun;Balee Busu;Lingkok;Kumbang
11.07.14 Mesjid Kunyet;Piala Kunyet;Hagu Kunyet;Baro Kunyet;Dayah Tanoh Kunyet;Kambuek Nicah Kunyet;Kambuek Payapi Kunyet;Seunadeu Kunyet;Blang Gunci Kunyet;Dayah Baroh Kunyet;Blang Geuleudieng;Geulumpang Geuleudieng;Mesjid Geuleudieng;Sukon Peudaya;Mesjid Peudaya;Cut Peudaya;Buloh Peudaya;Perlak Peudaya;Dayah Peudaya;Teungoh Peudaya;Tuha Peudaya;Tunong Peudaya;Buni Reulieng Peudaya;Trieng Paloh;Leuhob Paloh;Jurong Gampong Cot Paloh;Suyo Paloh;Kreet Paloh;Capa Paloh;Jurong Anoe Paloh;Balee Paloh;Siron Paloh;Gampong Cut Paloh;Pante Cermen Paloh;Pasar Paloh;Cot Kunyet;Meuke Beurabo;Mesjid Beurabo;Seukeumbrok Beurabo;Baro Beurabo;Adang Beurabo;Paloh Jeurat Beurabo;Seuleunggieng Beurabo;Teungoh Drien Gogo;Kumbang Gogo;Mesjid Gogo;Tuha Gogo;Glee Gogo;Meuke Gogo;Raya Gogo;Grong-Grong Gogo;Aron Bunot Gogo;Buloh Gogo;Tunong Tanjong;Keupula Tanjong;Jok Tanjong;Leun Tanjong;Pante Crueng Tanjong;Cot Keutapang Tanjong;Siron Tanjong;Mesjid Tanjong;Khang Tanjong;Meuriya Tanjong;Pulo Hagu Tanjong
11.07.15 Dua Paya;Cot Mulu;Dayah Bubue;Tanjong Hagu;Sumboe Buga;Rambayan Kupula;Rambayan Lueng;Cempala Kuneng;Peunayong;Leuhop;Kumbang waido;Gampong waido;Mee Krukon;Mee Lampoih Saka;Lueng Guci Rumpong;Dayah Seumideun;Mesjid Guci Rumpong;Reuba Waido;Dayah Teungku;Jurong Raya;Balee Rastong;Lueng Mesjid;Teungoh Baroh;Mee Hagu;Dayah Sukon;Blang Raya;Balee Pineung;Menjee Mesjid;Mee Tanoh;Sialet-Alet;Bluek Arab;Puuk;Dayah Muara;Sawiet;Ulee Tutue;Jim;Keutapang;Meuleuweuk;Jurong;Raya Krueng Seumideun;Sukon Krueng Seumideun;Mee Krueng Seumideun;Blang Krueng Seumideun;Keureumbok;Ulee Cot Seupeng;Kabat;Blang Seupeng;Gampong Krueng Seumideun
11.07.16 Tijue;Lampeudeu Tunong;Puuk;Lampeudue Baroh;Paya;Mesjid Runtoh;Dayah Teungoh;Baroh;Dayah Tanoh;Cot Geunduek;Tumpok Laweung;Ulee Ceue Keulibeut;Keudee;Ulee Tutue;Dayah Tutong;Lampoh Lada;Keuniree;Tumpok 40;Cot Teungoh;Cot Rheng;Labui;Gampong;Pulo Pisang;Lamkuta;Kampong Pukat;Kampong Barat;Paloh;Kampong Baro;Pulo Bubee;Tibang;Rawa;Peukan Baro;Mancang;Gajah Ayee;Lhok Keutapang;Dalueng;Ulee Ceue Teubeng;Meucat Teubeng;Dayah Teubeng;Tanjong Teubeng;Jawa Teubeng;Bayu Teubeng;Abo Teubeng;Keutapang Sanggeue;Krueng Dhoe;Sirong;Keutumbu;Jeumpa;Raya sanggeue;Jeuleupee;Ujong Langgo;Cot Glumpang;Seuriweuk;Mesjid Utue;Leubue;Batee;Raya Uteu;Seukeumbrok;Bie;Blang Kula;ALue;Seukee;Paya Linteung;Puli
11.07.17 Balue Tanoh;Balue Kulu;Lhok Empeh;Cot Sukon;Dayah Tuha;Kampong Cot;Paloh Jeureula;Barieh;Kandang;Riweuek;Mancang;Kampong Pisang Bucue;Bucue;Lhok Panah;Murong Cot;Cumbok Lie;Lam Ujong;Murong Lhok;Blang Cot;Cot Cantek;Blang Kumot Baroh;Blang Kumot Tunong;Cumbok Niwa;Leupeuem Mesjid;Pulo Jeumpa;Beutong Pocut;Beutong Perlak;Kampong Jeumpa;Pante Krueng;Jurong Pante;Mali Lamkuta;Mali Uke;Mali Mesjid;Mali Cot;Tangkueng;Lhok Mee;Lameue Mns. Raya;Lameue Mns. Baro;Lameue Mns. Lueng;Pulo Keureumbok;Dayah Kp Pisang;Mns Blang Sakti;Perlak Baroh;Lingkok;Pasar Kota Bakti;Mns Balee;Perlak Asan;Kampong Baro;Mali Guyui
11.07.18 Raya Paya;Mesjid Bungie;Liliep;Ujong Baroh;Peukan Sot;Sukon;Raya Paleue;Lambideng;Cot Paleue;Seukee;Cebrek;Linggong Sagoe;Kulam Baro;Empeh;Nien;Ceureucok Timur;Ceureukcok Barat;Jaja Baroh;Jaja Tunong;Mesjid Gigieng;Gong;Pulo Raya;Pulo Blang;Mamplam;Meunasah Lhee;Pante;Kupula;Mantak Raya;Peukan Tuha;Dayah Lampoh Awe;Meunasah Blang;Pulo Gajah Mate;Seuk Ceukok;Pulo Tu;Meunasah Jurong;Kampong Blang;Padang;Cot Ara;Dayah Blang Cut;Teungoh Mangki;Dayah Blang;Madika;Sagoe;Ceureucok Sagoe;Bunien;Paloh Tok Due;Mesjid Tungoe;Blang Leuen;Ujong Gampong;Cot Jaja;Lheue;Ulee Barat
11.07.19 Keude Tangse;Pulo Mesjid I;Pulo Mesjid II;Pulo Sejahtera;Pulo Kawa;Pulo Seunong;Nubok Badeuk;Blang Jeurat;Pulo Baro;Layan;Blang Dalam;Peunalom I;Peunalom II;Krueng Meuriam;Blang Teungoh;Blang Dhot;Blang Bungong;Ulee Gunong;Keubon Nilam;Paya Guci;Ranto Panyang;Blang Malo;Krueng Seukeuek;Beungga;Alue Calong;Pulo Ie;Lhok Keutapang;Blang Pandak
11.07.21 Rabo;Pulo Siblah;Lhok Igeuh;Pulo Glumpang;Meunasah Mancang;Pulo Tambo;Pulo Keunari;Peunadok;Pulo Mesjid;Meunasah Panah;Trieng Cudo Baroh;Trieng Cudo Tunong;Mampree;Daya Baroh;Daya Teungoh;Daya Kampong Baro;Daya Cot;Blang Rikui;Panton Beunot
11.07.22 U Gadeng;Kumbang;Sagoe;Dayah Keumala;Jijiem;Rheng;Cot Nuran;Pulo Pante;Paloh Teungoh;Asan Nicah;Papeun Nicah;Pulo Seupeng;Mesjid Nicah;Tunong;Pako;Pulo Baro;Cot Kreh;Pulo Cahi
11.07.24 Baroh Ujong Rimba;Jojo;Gampong Cot Usi;Dayah Usi;Paloh lhok Usi;Campli Usi;Mee Tanjong Usi;Mesjid Usi;Paloh Raya;Nibong;Baro Ujong Rimba;Rinti;Didoh;Meugit;Empeh;Blang Riek;Balee Ujong Rimba;Mon Ara;Kulam Ara;Blangong Basah;Rambong;Gampong Lada;Dayah Kumba;Cot Kuthang;Dayah Tanoh;Ulee Tutue;Beureueh II;Mesjid Jeurat Manyang;Paloh Tinggi;Karieng;Sagoe Teumpeun;Tong Peria;Tong Weng;Pulo Drien;Mesjid Gumpueng;Ulee Gampong;Barieh;Jumphoih Adan;Mee Adan;Dayah Adan;Alue Adan;Rambot Adan;Meucat Adan;Tiba Mesjid;Tiba Raya;Reubat;Simbe;Jiem
11.07.25 Gintong;Mesjid Beureuleung;Beureuleung;Baroh;Mee;Paya;Teungoh;Pangge Pilok;Karieng;Grong-Grong;Nicah;Mesjid Memeuaneuk;Daka;Sentosa;Sukon
11.07.27 Lutueng;Blang Dalam;Mane;Turue Cut
11.07.29 U. Bungkok;Mee Teumpeun;Kumbang Unoe;Sagoe;Geunteng;Jurong Baro;Sukon Paku;Pulo Iboih;Sangget;Blang Baroh;Manyang;Pulo Panjoe;Balee Gantung;Daboih;Seureukui Cebrek;Glumpang Bungkok;Ukee;Kumbang Trueng Campli;Palong;Seukee;Bungong
11.07.31 Lingkok;Pante Kulu;Uke;Pante Siren;Pulo Raya;Cut;Dayah Meunara;Paloh Naleueng;Pulo Lhoih;Mesjid Tongpudeng;Blang Tho;Asan Tongpudeng;Alue
11.08.01 Keude Alue Ie Puteh;Meunasah Alue Ie Puteh;Pucok Alue;Alue Anoe Timu;Alue Anoe Barat;Pulo Seukee;Alue Serdang;Cot Mane;Cot Kumbang;Matang Kumbang;Matang Kareung;Cot Ulaya;Alue Geudong;Tanjong Glumpang;Matang Raya Timu;Matang Raya Barat;Matang Kelayu;Alue Buya;Matang Cut;Keude Panteu Breuh;Meudang Ara;Meunasah Bujok;Alue Dama;Cot Ara;Rambong Dalam;Meunasah Geudong;Alue Keutapang;Krueng Lingka Barat;Krueng Lingka Timu;Alue Jamok;Alue Bili Geulumpang;Lhok Seutuy;Alue Bili Rayeuk;Keude Menjee IV;Glumpang Bungkok;Matang Rawa;Glumpang Samlakoe;Arongan Lise;Matang Reudeup;Matang Manyam;Matang Ulim;Matang Beuringen;Cot Manyang;Alue Ie Tarek;Alue Rambong;Matang Linya;Matang Lawang;Glumpang payong;Mon Sukon;Lueng Bata;Ceumpeudak;Buket Dara Baro;Matang Pineung;Matang Baro;Ujong Dama;Babussalam;Cinta Makmur
11.08.02 Keude Krueng Geukueh;Tambon Baroh;Tambon Tunong;Paloh Gadeng;Paloh Lada;Uteun Geulinggang;Pulo Rungkom;Paloh Igeuh;Bangka Jaya;Ulee Pulo;Ulee Reuleung;Geulumpang Sulu Timu;Geulumpang Sulu Barat;Bluka Teubai;Lancang Barat
11.08.03 Meunasah Blang Ara;Meunasah Buket;Blang Talon;Cot Rheu;Krueng Manyang;Bayu;Blang Ado;Dayah Meunara;Meunasah Kumbang;Meunye Cut Bahagia;Lhok Jok;Alue Rambee;Blang Riek;Cempeudak;Seuneubok Drien;Cot Merbo;Keude Blang Ara;Keude Krueng;Krueng Seunong;Pulo Iboih;Blang Gurah;Guha Uleu;Ceumeucet;Pulo Barat;Pulo Rayeuk;Cot Seutui;Langkuta;Saweuk;Meuria;Meunasah Kulam;Cot Seumiyong;Keureusek;Krueng Seupeng;Muling Manyang;Muling Meucat;Babah Lueng;Panton Rayeuk I;Panton Rayeuk II;Sido Muliyo
11.08.04 Kuta Lhoksukon;Cot U Sibak;Bintang Hu;Blang Aman;Cot Ara;Blang Rubek;Nga Matang Ubi;Meunasah Reudeup;Alue Buket;Meunye Matang Ubi;Trieng Matang Ubi;Ceubrek;Meunasah Blang;Buket Seuntang;Meunasah Arongan AB;Trieng Pantang;Meunasah Leubok AB;Cot Glumpang AB;Abeuk Leupon;Ara AB;Mancang;Matang Pupanji AB;Meunasah Asan AB;Matang Teungoh AB;Pante;Rambot;Meunasah Alue Drien LB;Alue Mudem;Meunasah Geulinggang;Meunasah Asan LB;Beringin LB;Meunasah Teungoh LB;Meunasah Rayeuk LB;Meunasah Ulee Barat;Meunasah Ranto;Meunasah Tutong;Meunasah Nga LB;Keutapang;Matang Munjee;Pulo Dulang;Dayah LB;Meunasah Geumata;Meunasah Meureubo;Meunasah Dayah LT;Arongan LT;Meunasah Tuha;Meunasah Krueng LT;Babah Geudeubang;Grong-grong;Alue Itam Reudeup;Teupin Keubeu;Meunasah Nga LT;Meunasah Meuria;Kumbang LT;Seuneubok Dalam;Alue Eumpok;Meunasah Jok;Manyang;Lhok Kareung;Cot Asan;Alue Abee;Buloh LT;Geulumpang;Meunasah Teungoh LT;Mata U;Meucat;Buket Mee LT;Ulee Tanoh;Buket Krueng;Ulee Gunong;Lhok Seuntang;Alue Itam Baroh;Mata Ie;Rawa;Buket Hagu
11.08.05 Keude Matangkuli;Ude;Blang Matangkuli;Rayeuk Matangkuli;Tumpok Perlak;Ujong Kulam;Tanjong Teungku Ali;Rayeuk Glang Glong;Punti Geulumpang VII;Geulumpang VII;Teungoh Glumpang VII;Aron Geulumpang VII;Matang Munye;Parang Sikureung;Baro;Mee;Tanjong Babah Krueng;Punti Matangkuli;Teupin Keubeu;Trieng Teupin Keubeu;Matang Mee;Jeumpa Geulumpang VII;Tumpok Barat;Meuria Matangkuli;Hagu;Alue Tho;Ceubrek Pirak;Rayeuk Pirak;Aron Pirak;Lawang;Tanjong Haji Muda;Siren;Meunye Pirak;Beuringen Pirak;Teungoh Pirak;Mesjid Pirak;Matang Peusangan;Pante Pirak;Leubok Pirak;Blang Kuta;Blang Supeng;Beurancan Pirak;Alue Entok;Tanjong Teungku Kari;Teungoh Seuleumak;Seuriweuk;Dayah Baro;Kunyet Mulee;Tutong
11.08.06 Keude Mane;Meunasah Drang;Meunasah Baro;Meunasah Lhok;Cot Seurani;Mane Tunong;Kuala Dua;Meunasah Pinto;Keude Bungkaih;Kambam;Meunasah Aron;Cot Trueng;Dakuta;Paloh Awe;Tanoh Anoe;Pante Gurah;Teupin Banja;Teumpok Beurandang;Paloh Raya;Panigah;Ulee Madon;Reuleut Timu;Reuleut Barat;Pinto Makmur
11.08.07 Dayah Bluek;Mesjid Bluek;Meuria Bluek;Rheng Bluek;Pulo Bluek;Rangkileh;Rayeuk Matang;Ulee Meuria;Tanjong;Keude Karieng;Manyang;Ulee Ceubrek;Teumpok Teungku;Geulumpang;Reudeup;Barat Paya Itek;Paya Kambuk;Paya Bili;Meunasah Mee;Meunasah Nga;Ubit Paya Itek;Rayeuk Paya Itek;Blang Cut;Keeh;Kumbang;Pri Keutapang;Mesjid;Teungoh Reuba;Blang Reuma;Drien Puntong;Pulo Kitou;Ceubrek;Meunye Peut;Beuringen;Nibong;Tualang;Pulo Drien Beukah;Teungoh Kuta Batee;Ujung Kuta Batee;Pulo Blang;Leubok Tuwe;Baroh Kuta Batee;Gampong Teungoh;Ranto;Meunye Payong;Ujong Reuba;Paya Sutra;Baree Blang;Keude Jungka Gajah;Saramaba
11.08.08 Pie;Asan;Murong;Blang Kabu;Mancang;Keude Geudong;Blang Peuria;Teupin Ara;Teupin Beulangan;Krueng Baro Langgahan;Pusong;Tanjong Kleng;Gampong Baro;Beuringen;Kuta Krueng;Kuta Glumpang;Meucat;Krueng Baro Blang Mee;Ujong;Mesjid;Teungoh;Keude Blang Mee Pulo Klat;Puuk;Lancang;Matang Ulim;Sawang;Laga Baro;Pulo;Matang Tunong;Matang Puntong;Blang Nibong;Tanjong Baroh;Tanjong Hagu;Tanjong Reungkam;Tanjong Mesjid;Paya Terbang;Madan;Tanjong Awe;Kitou;Krueng Matee
11.08.09 Tanjong Pineung;Meurubo Puntong;Mane Kawan;Alue Barueh;Keude Simpang Jalan;Blang Pha;Alue Kiran;Blang Tue;Cot Kafiraton;Tanjong Dama;Paya Dua Uram;Paya Dua Ujong;Alue Capli;Simpang Peut;Meunasah Sagoe;Matang Puntong;Matang Panyang;Cot Patisah;Cot Trueng;Darul Aman;Matang Jeulikat;Lhok Puuk;Ulee Rubek Barat;Ulee Rubek Timu;Bantayan;Teupin Kuyuen;Matang Lada;Ulee Matang;Matang Karieng;Lhok Rambideng;Matang Anoe;Lhok Geulituet;Ulee Titi
11.08.10 Keude Aron;Dayah Aron;Moncrang;Kanot;Meuria Aron;Mee Aron;Glok;Cibrek Baroh;Cibrek Tunong;Matang Munye;Pante;Keutapang;Blang;Teungoh;Tanjong Krueng Pase;Mesjid;Keude Teupin Punti;Kumbang;Gampong U;Calong;Manyang Baroh;Peurupok;Alue Gunto;Pulo;Kulam;Ampeh;Dayah Meuria;Mampree;Meucat;Ara;Hagu;Awe;Tanjong Mulieng;Dayah Teungku
11.08.11 Bale;Bie;Beurandang;Baro Kulam Gajah;Glong;Nibong;Langa;Beunot;Keude Bayu;Blang Bayu;Dayah Tuha;Dayah Baro;Lancok;Punti;Bungong;Baroh Blang Rimueng;Ulee Meuria;Kayee Panyang;Rheng;Trieng Meudurou;Ulee Gampong;Garut;Blang Awe;Pulo Blang Mangat;Cibrek;Pulo Blang Trieng;Meudang Ara;Cot Neuheun;Tumpeun;Alen;Dayah Blang Seureukuy;Blang Patra;Blang Majron;Seuneubok Baro;Buket Glumpang;Alue Majron;Siren Tujoh;Blang Seureukuy
11.08.12 Pulo Blang;Matang Ben;Matang Cibrek;Deng;Rawa;Punti Pulo Agam;Alue Pangkat;Teungoh Pulo Agam;Hueng;Pulo U;Alue Keujruen;Paya Beurandang;Manyang Tunong;Meunasah Tutong;Ampeh;Alue;Teungku Dibalee;Keude Blang Jruen;Blang Jruen;Ujong Baroh Berghang;Jeumpa Berghang;Teungoh Berghang;Pante Berghang;Serba Jaman;Rayeuk Naleung;Rangkaya;Paya;Blang Bidok;Rayeuk Kuta;Rayeuk Meunye;Ujong Baroh SB;Trieng;Manyang SB;Cibrek;Keutapang;Matang Mane;Alue Gampong;Bayi;Tumpok Aceh;Ulee Buket;Cot Dah;Leupon Siren;Blang Trieng;Alue Sijuek;Hagu;Teupin Mee;Plu Pakam;Blang Pie;Punti Seuleumak Barat;Serba Jaman Tunong;Leuhong;Blang;Tanjong Mesjid;Serba Jaman Baroh;Cot Barat;Matang Baloy;Buket Makarti
11.08.13 Alue;Mee Matang Panyang;Blang;Paloh;Keude Matang Payang;Gampong Pande;Matang Ranup Laseh;Cangguek;Kumbang;Prie;Keutapang;Keude Jrat Manyang;Teupin Gapeuh;Cibrek;Me Merbo;Ulee Tanoh;Matang Janeng;Kuala Keureutou Barat
11.08.14 Teupin Gajah;Geulumpang Umpung Unou;Ranto Panyang;Seuneubok Doe;Meunasah Geudong;Meunasah Merbo;Tanjong Meunye;Matang Jurong;Tanjong Dalam Utara;Meunasah Dayah;Seuneubok Pidie;Tanjong Menuang;Matang Teungoh-Teungoh;Lhok Reudeup;Lhok Merbo;Tanjong Ara;Alue Ie Mirah;Tanjong Punti;Buket Alue Puteh;Buket Jrat Manyang;Matang Maneh;Pucok Alue;Matang Serdang;Matang Santot;Buket Padang;Matang Seuke Pulot;Lhok Beuringen;Lueng Tuha;Matang Raya;Tanjong Ceungai;Teupin Bayu;Meunasah Panton Labu;Kota Panton Labu;Rawang Itek;Samakurok;Biara Barat;Biara Timur;Matang Drien;Ceumpeudak;Alue Papeun;Lhok Bintang Hu;Biram Rayeuk;Cot Biek;Matang Arongan;Biram Cut;Buket Batee Badan;Ulee Glee
11.08.15 Lagang;Abeuk Reuling;Lhok Krek;Lhok Merbo;Gle Dagang;Kuta Meuligoe;Gampong Teungoh;Babah Buloh;Meunasah Pulo;Punteuet;Pante Jaloh;Lhok Kuyun;Blang Reuling;Lhok Gajah;Teupin Rusep;Ulee Geudong;Tanjong Keumala;Cot Kumuneng;Cot Lambideng;Paya Gaboh;Paya Rabo Lhok;Paya Rabo Timu;Lancok;Rambong Payong;Lhok Bayu;Krueng Baro;Babah Krueng;Jurong;Blang Manyak;Lhok Jok;Blang Teurakan;Sawang;Riseh Baroh;Riseh Teungoh;Riseh Tunong;Gunci;Kubu;Blang Cut;Lhok Cut
11.08.16 Paloh Mambu;Blang Karieng;Paloh Kayee Kunyet;Gampong Barat;Meunasah Beunot;Seuneubok;Cot Leupee;Gampong Teungoh;Meunasah Meucat;Meunasah Alue;Panton;Paloh Mampree;Peunayan;Tingkeum;Meunasah Rayeuk;Meunasah Cut;Jeulikat;Alue Bili;Cot Mambong;Blang Dalam Geunteng;Blang Dalam Tunong;Blang Dalam Baroh;Cot Mee;Cot Euntung;Blang Crok;Meunasah Krueng;Binjee;Keutapang;Ulee Blang
11.08.17 Cot Girek;Lhok Meurbo;Kp. Bantan;Alue Seumambu;Ulee Gampong;Batu XII;Kp. Tempel;Alue Leuhob;Seuneubok Baro;Alue Drien;Cempeudak;Matang Teungoh;Pucok Alue;U Baro.;Trieng;Lhok Reuhat;Lueng Baro;Jeulikat;Gampong Ara;Beurandang Dayah;Beurandang Krueng;Seupeng;Beurandang Asan;Drien II
11.08.18 Cot Bada;Alue Dua;Bantayan;Kampong Blang;Paya Tukai;Matang Keutapang;Krueng Lingka;Simpang Tiga;Matang Rubek;Leubok Mane;Matang Teungoh Selatan;Padang Meuria;Alue Krak Kayee;Tanjong Jawa;Meunasah Blang;Tanjong Dalam Selatan;Geudumbak;Langkahan;Rumoh Rayeuk;Buket Linteung;Lubok Pusaka;Seureuke;Pante Gaki Bale
11.08.19 Keude Sampoiniet;Lhok Iboh;Matang Bayu;Lang Nibong;Blang Seunong;Singgah Mata;Matang Panyang;Matang Ceubrek;Matang Teungoh;Cot Paya;Cot Kupok;Matang Raya Blang Sialet;Pucok Alue Buket;Matang Sijuek Timu;Matang Sijuek Teungoh;Matang Sijuek Barat;Cot Laba;Meunasah Pante;Meurandeh Paya;Cot Murong;Matang Paya;Lhok Euncien;Cot Usen;Meunasah Hagu;Blang Rheue;Paya Bateung
11.08.20 Blang Ara;Tgk.Dibanda Pirak;Paya Meudru;Blang Sialet;Buket Guru;Geulumpang Pirak;Alue Lhok;Seuneubok Aceh;Buket Pidie;Kebon Pirak;Alue Leukot;Blang Mane;Peureupok;Alue Bieng;Pante Seuleumak;Meuria Seuleumak;Tunong Krueng;Geureughek;Meunye Seuleumak;Simpang;Tumpok Mesjid;Jok;Leuhong;Tanjong Burunyong;Keude Paya Bakong;Blang Gunci;Gampong Nga;Mampree;Matang Panyang;Tanjong Drieng;Asan Seuleumak;Tgk. Dibanda Tek-Tek;Cot Teufah;Pucok Alue Seuleumak;Lueng;Cempeudak;Blang Paku;Blang Dalam;Blang Pante
11.08.21 Nibong Baroh;Nibong Wakheuh;Keude Nibong;Keupok Nibong;Dayah Nibong;Sumbok Rayeuk;Paya Terbang;Teupin Jok;Mamplam;Keulilee;Meunye Lhee;Ranto;Seulunyok;Keh Nibong;Alue Ie Mirah;Maddi;Alue Ngom;Tanjong Putoh;Bumban;Alue Panah
11.08.22 Keude Simpang Empat;Seunebok Punti;Paya Leupah;Paya Teungoh;Keubon Baro;Meunasah Teungoh;Meunasah Baroh;Mancang;Alue Bade;Meunasah Dayah SPK;Kilometer VI;Kilometer VIII;Ie Tarek I;Ie Tarek II;Pase Sentosa;Blang Raleue
11.08.23 Keureutou;Lueng Baro;Merbo Jurong;Merbo Lama;Tanjong Dama;Geulanggang Baro;Matang Tunong;Keude Lapang;Matang Baroh;Kuala Kereuto;Kuala Cangkoy
11.08.24 Rayeuk Pange;Bungong;Geulumpang;Asan Krueng Kreh;Beuracan Rata;Reungkam;Trieng Krueng Kreh;Keutapang;Bili Baro;Paya Lueng Jalo;Alue Rimee;Serdang;Ara Ton-Ton Moncrang;Tanjong Seureukuy;Ulee Blang;Krueng Pirak;Matang Keh;Leupe;Ceumeucet;Teupin U;Alue Bungkoh;Pucok Alue;Meunye Tujoh
11.08.25 Lhok Asan;Darul Aman;Alue Awe;Darussalam;Rayeuk Jawa;Dayah Seupeng;Uram Jalan;Peudari;Krueng Mbang;Pulo Meuria;Suka Damai
11.08.26 Paya Dua;Cot Jabet;Ulee Nyeue;Paya Uleue;Jamuan;Alue Keurinyai;Sangkelan;Blang Pala;Paya Beunyot
11.08.27 Alue Dua;Seumirah;Darussalam;Alue Papeun;Blang Jrat;Blang Pohroh
11.09.01 Wel Wel;Kampung Aie;Lauree;Lamayang;Lakubang;Lambaya;Dihit;Latitik;Wellangkum;Kuta Baru;Sebbe;Suak Baru;Luan Sorep;Putra Jaya;Lauke;Situfa Jaya
11.09.02 Ujung Salang;Padang Unoi;Nasreuhe;Meunafa;Along;Panton Lawe;Mutiara;Tamon Jaya;Karya Bakti;Jaya Baru;Tameng;Lalla Bahagia;Suak Manang;Ganang Pusako;Kenangan Jaya;Bunga
11.09.03 Silengas;Bunon;Angkeo;Awe Seubal;Laayon;Inor;Salur Lasengalu;Salur Latun;Salur;Pulau Teupah;Awe Kecil;Naibos;Lantik;Leubang Hulu;Leubang;Sital;Maudil;Nancala
11.09.04 Suak Buluh;Air Dingin;Ameria Bahagia;Suka Jaya;Suka Maju;Suka Karya;Sinabang;Amaiteng Mulia;Lugu;Sefoyan;Ganting;Kuala Makmur;Ujung Tinggi;Air Pinang;Pulau Siumat;Kota Batu;Linggi
11.09.05 Babussalam;Muara Aman;Gunung Putih;Lugu Sebahak;Kuala Bakti;Bulu Hadik;Sambay;Luan Balu;Tanjung Raya;Kuala Baru
11.09.06 Layabaung;Sembilan;Sigulai;Sinar Bahagia;Lamamek;Batu Ragi;Malasin;Babul Makmur;Amabaan;Miteum;Lhok Bikhau;Ujung Harapan;Sanggiran;Lhok Makmur
11.09.07 Seneubuk;Suak Lamatan;Alus Alus;Batu Ralang;Ulul Mayang;Kebun Baru;Badegong;Latiung;Pasir Tinggi;Labuhan Jaya;Labuhan Bajau;Blang Sebel;Ana Ao;Lataling;Pulau Bangkalak;Labuhan Bakti;Trans Jernge;Trans Meranti;Trans Baru
11.09.08 Lewak;Lamerem;Lhok Pauh;Serafon;Langi;Lubuk Baik;Lhok Dalam;Lafakha
11.09.09 Matanurung;Lasikin;Lanting;Busung Indah;Kahad;Simpang Abail;Abail;Nancawa;Labuah;Sua-Sua;Batu-Batu;Situbuk
11.09.10 Bubuhan;Amarabu;Kuta Inang;Kuta Padang;Sibuluh;Latak Ayah;Borengan;Ujung Padang
11.10.01 Pulau Balai;Pulau Baguk;Teluk Nibung
11.10.02 Lipat Kajang;Kain Golong;Kuta Kerangan;Siatas;Pangi;Sukarejo;Ujung Limus;Silatong;Pertabas;Lae Riman;Pakiraman;Kuta Batu;Lae Nipe;Kuta Tinggi;Tuhtuhan;Lae Gecih;Guha;Lae Gambir;Cibubukan;Serasah;Tugan;Tanjung Mas;Lipat Kajang Atas;Sidodadi;Pandan Sari
11.10.04 Pasar;Ujung;Pulo Sarok;Kilangan;Kuta Simboling;Teluk Ambun;Rantau Gedang;Teluk Rumbia;Pea Bumbung;Pemuka;Takal pasir;Selok Aceh;Suka Makmur;Ujung Bawang;Siti Ambia;Suka Damai
11.10.06 Tanjung Betik;Penjahitan;Bukit Harapan;Cingkam;Labuhan Kera;Tanah Bara;Rimo;Blok VI Baru;Blok 15;Blok 18;Blok 31;Sidorejo;Suka Makmur;Gunung Lagan;Perangusan;Seping Baru;Sebatang;Tanah Merah;Pertampakan;Pandan Sari;Sanggaberu Silulusan;Tulaan;Tunas Harapan;Lae Butar;Sianjo-Anjo Meriah
11.10.09 Lentong;Lapahan Buaya;Butar;Samar Dua;Ladang Bisik;Muara Pea;Sumber Mukti;Mukti Lincer;Danau Bungara
11.10.10 Gosong Telaga Utara;Gosong Telaga Selatan;Kampung Baru;Ketapang Indah;Gosong Telaga Timur;Gosong Telaga Barat;Telaga Bakti
11.10.11 Lae Balno;Napagaluh;Sikoran;Situbuh-tubuh;Biskang;Sintuban Makmur
11.10.12 Suro Makmur;Pangkalan Sulampi;Bulu Sema;Lae Bangun;Alur Linci;Siompin;Ketangkuhan;Keras;Mandumpang;Sirimo Mungkur;Bulu Ara
11.10.13 Singkohor;Lae Sipola;Lae Pinang;Mukti Jaya;Sri Kayu;Pea Jambu
11.10.14 Kuala Baru Laut;Kuala Baru Sungai;Suka Jaya;Kayu Menang
11.10.16 Haloban;Asantola;Ujung Sialit;Suka Makmur
11.11.01 Keude Aceh;Sangso;Pante Rheng;Meuliek;Namploh Baro;Namploh Manyang;Namploh Blanggarang;Namploh Krueng;Namploh Papeun;Meunasah Lueng;Lhok Seumira;Ulee Jeumatan;Lancok;Paloh;Mesjid Baro;Batee Iliek;Pulo Baroh;Matang Wakeuh;Darussalam;Matang Jareung;Matang;Cot Mane;Alue Barat;Cot Siren;Ulee Alue;Pineung Siribee;Gampong Baro;Kandang;Gampong Putoh;Mideun Jok;Mideun Geudong;Lueng Keubeu;Glumpang Bungkok;Gampong Meulum;Cot Meurak Baroh;Cot Meurak Blang;Meurah;Ulee Ue;Matang Teungoh;Tanjong Baro;Angkieng Barat;Meunasah Lincah;Meunasah Lancok;Meunasah Puuk;Tanjongan Idem;Geulumpang Payong
11.11.02 Blang Me Timu;Lancang;Blang Lancang;Teupin Kupula;Tanjong Bungong;Dayah Baro;Ulee Rabo;Lueng Teungoh;Lampoh Oe;Pulo Rangkileh;Tufah;Sampo Ajad;Darul Aman;Lhok Kulam;Ulee Blang;Uteun Peupaleh;Ulee Gajah;Alue Seutui;Blang Neubok;Matang Bangka;Matang Teungoh;Matang Nibong;Blang Me Barat;Keude Jeunieb;Cot Geulumpang Baroh;Cot Geulumpang Tunong;Meunasah Keutapang;Meunasah Dayah;Lheu Simpang;Lheu Barat;Jeumpa Sikureng;Janggot Seungko;Meunasah Tambo;Meunasah Keupula;Meunasah Tunong Lueng;Meunasah Alue;Blang Pohroh;Meunasah Lueng;Dayah Blang Raleu;Meunasah Blang;Alue Lamsaba;Meunasah Kota;Paya Bili
11.11.03 Lawang;Matang Reuleut;Meunasah Krueng;Cot Keutapang;Meunasah Rabo;Meunasah Tambo;Meunasah Baroh;Meunasah Pulo;Matang Pasi;Blang Kubu;Garot;Ara Bungong;Jabet;Sawang;Blang Beururu;Hagu;Blang Rangkuluh;Meunasah Bungo;Paya Beunot;Meunasah Tunong;Meunasah Alue;Meunasah Cut;Gampong Mesjid;Meunasah Teungoh;Meunasah Blang;Kukue;Blang Matang;Blang Glumpang;Gampong Baro;Gampong Paya;Seuneubok Paya;Pulo Lawang;Keude Alue Rheng;Karieng;Pulo Ara;Cot Laot;Alue Sijuek;Blang Bati;Buket Paya;Dayah Mon Ara;Calok;Cot Kruet;Tanjong Seulamat;Jaba;Alue Gandai;Neubok Naleung;Paya Timu;Gampong Mulia;Pinto Rimba;Alue Keutapang;Tgk. Di Bathon;Paya Barat
11.11.04 Glumpang Payong;Blang Seunong;Cot Leusong;Batee Timoh;Lipah Rayeuk;Cot Geureundong;Lipah Cut;Beurawang;Geudong Tampu;Cot Tarom Baroh;Blang Cot Baroh;Blang Cot Tunong;Seuleumbah;Cot Keutapang;Cot Tarom Tunong;Blang Bladeh;Mon Jambee;Blang Dalam;Kuala Jeumpa;Cot Gadong;Cot Bada;Teupok Baroh;Teupok Tunong;Pulo Lawang;Abeuk Usong;Paloh Seulimeng;Abeuk Tingkeum;Blang Mee;Blang Seupeung;Blang Gandai;Cot Ulim;Cot Iboeh;Blang Rheum;Paloh Panyang;Seuneubok Lhong;Salah Sirong Jaya;Mon Mane;Alue Limeng;Cot Meugoe;Cot Iboeh Timu;Kuta Meuligoe;Lhaksmana
11.11.05 Matang Glumpang Dua Mns. Timu (X);Keude Matang Glumpang Dua;Matang Glumpang Dua Meunasah Dayah;Pante Gajah;Blang Asan;Paya Cut;Seuneubok Aceh;Panton Geulima;Neuheun;Matang Sagoe;Matang Mesjid;Matang Cot Paseh;Cot Panjoe;Paya Lipah;Paya Meuneng;Keude Tanjong;Tanjong Paya;Tanjong Nie;Tanjong Mesjid;Pante Cut;Blang Cut;Pulo Pisang;Pante Piyeu;Meunasah Nibong;Krueng Baro Babah Krueng;Krueng Baro Mesjid;Bayu;Gampong Putoh;Meunasah Meucap;Pante Ara;Gampong Raya Dagang;Gampong Raya Tambo;Kapa;Blang Panjoe;Pantee Lhong;Asan Bideun;Cot Rabo Baroh;Cot Rabo Tunong;Cot Nga;Pulo Naleung;Mata Mamplam;Alue Glumpang;Karieng;Krueng Dheu;Cot Ijue;Cot Buket;Nicah;Cot Keuranji;Paloh;Cot Bada Tunong;Cot Bada Baroh;Cot Girek;Cot Keumude;Sagoe;Pulo Ue Baroe;Cot Bada Barat;Tanoh Mirah;Seuneubok Rawa;Paya Aboe;Blang Rambong;Blang Geulanggang;Paya Reuhat;Uteun Bunta;Alue Udeng;Alue Peuno;Cot Puuk;Pante Pisang;Gampong Baro;Blang Dalam
11.11.06 Leubu Me;Paya Dua;Leubu Cot;Leubu Mesjid;Kuta Barat;Trienggadeng;Cot Kruet;Blang Khutang;Buket Seulamat;Lapehan Mesjid;Ulee Glee;Mona Ara;Pandak;Blang Dalam;Alue Dua;Seuneubok Baro;Panteu Breuh;Tanjong Mulia;Blang Mane;Meureubo;Blang Perlak;Panton Mesjid;Sukarame;Matang Kumbang;Pulo Teungoh;Batee Dabai;Ara Lipeh
11.11.07 Keude Lapang;Lapang Barat;Lingka Kuta;Lapang Timu;Teupin Siron;Ie Rhop;Ceubo;Paloh Me;Lhok Mambang;Samuti Krueng;Cot Mane;Samuti Makmur;Samuti Rayeuk;Cot Puuk;Samuti Aman;Alue Mangki;Mon Keulayu;Geurugok;Blang Keude;Cot Tufah;Cot Tunong;Paya Baro;Paloh Kaye Kunyet;Cot Jabet;Cot Tube;Pante Sikumbong;Blang Guron;Dama Kawan;Paya Seupat;Cot Rambat;Paya Kareung;Mon Jeurujak;Tanjong Raya;Tanjong Mesjid;Blang Kubu;Tanjong Bungong;Pulo Gisa;Ujong Bayu;Mon Jambe;Blang Rheue
11.11.08 Lancok Ulim;Nase Mee;Pandrah Kandeh;Panton;Lhok Dagang;Pandrah Janeng;Garot;Gampong Blang;Kuta Rusep;Blang Sama Gadeng;Panton Bili;Alue Igeuh;Meunasah Reudeup;Meunasah Teungoh;Bantayan;Cot Leubeng;Seunebok Baro;Uteuen Kruet;Nase Barat
11.11.09 Juli Cot Mesjid;Juli Seutuy;Juli Tambo Tanjong;Juli Keude dua;Juli Tgk Dilampoh;Glumpang Meujimjim;Alue Unoe;Batee Raya;Seuneubok Peuraden;Juli Mee Teungoh;Seuneubok Gunci;Mane Meujingki;Abeuk Budi;Blang Ketumba;Pante Baro;Beunyot;Paya Cut;Teupin Mane;Simpang Jaya;Krueng Simpo;Suka Tani;Juli Seupeng;Bukit Mulia;Juli Meunasah Tambo;Alue Rambong;Juli Meunasah Teungoh;Juli Payaru;Paseh;Juli Cot Meurak;Pante Peusangan;Bale Panah;Ranto Panyang;Simpang Mulia;Seuneubok Dalam;Juli Meunasah Jok;Juli Uruek Anoe
11.11.10 Jangka Mesjid;Jangka Keutapang;Jangka Alue U;Jangka Alue;Jangka Alue Bie;Gampong Meulinteung;Paya Bieng;Meunasah Krueng;Barat Lanyan;Lamkuta;Geundot;Lueng;Kambuek;Ruseb Ara;Ruseb Dayah;Bada Barat;Bada Timu;Tanjongan;Tanah Anoe;Lhok Bugeng;Lampoh Rayeuk;Pulo Reudeup;Pulo Seuna;Linggong;Pulo Blang;Pulo Iboih;Abeuk Jaloh;Pulo U;Alue Buya;Alue Buya Pasi;Pante Sukon;Pante Paku;Bugak Blang;Bugak Mesjid;Bugak Krueng Matee;Bugak Krueng;Pante Ranub;Pulo Pineung Meunasah Dua;Punjot;Bugeng;Alue Kuta;Alue Bayeu Utang;Ulee Ceu;Kuala Cerape;Pante Peusangan;Alue Bie Pusong
11.11.11 Rheum Barat;Rheum Baroh;Rheum Timu;Blang Kuta Coh;Blang Kuta Dua Meunasah;Lancang;Blang Teumulek;Meunasah Mesjid;Jurong Binjee;Blang Mane Dua Meunasah;Blang Mane Barat;Balee;Arongan;Meunasah Mamplam;Pulo Dapong;Ceurucok;Ie Rhob Glumpang;Ie Rhob Barat;Ie Rhob Timu;Ie Rhob Babah Lueng;Glee Meudong;Pulo Drien;Meunasah Dayah;Cot Trieng;Krueng Meuseugob;Lhok Tanoh;Blang Tambue;Keude Tambue;Meunasah Asan;Peuneulet Tunong;Cure Tunong;Cure Baroh;Peuneulet Baroh;Ulee Kareung;Blang Payang;Calok;Alue Leuhop;Paku;Lhok Mane;Tambue Barat;Meunasah Barat
11.11.12 Keude Plimbang;Krueng Baro;Seuneubok Nalan;Rambong Payong;Seuneubok Aceh;Seuneubok Plimbang;Seuneubok Punti;Uteun Sikumbong;Teupin Panah;Matang Kulee;Lancok Bungo;Uteun Rungkom;Padang Kasab;Seuneubok Seumawe;Jambo Dalam;Cot Gleumpang;Puuek;Balee Daka;Paloh Pupu;Seunebok Teungoh;Garab;Kuta Trieng
11.11.13 Bandar Bireuen;Bireuen Meunasah Reulet;Bireuen Meunasah Blang;Bireuen Meunasah Capa;Bireuen Meunasah Dayah;Bireuen Meunasah Tgk Digadong;Geudong-Geudong;Pulo Ara Geudong Teungoh;Geudong Alue;Pulo Kiton;Lhok Awe Teungoh;Geulanggang Teungoh;Cot Gapu;Geulanggang Kulam;Geulanggang Gampong;Blang Tingkeum;Buket Teukueh;Blang Reuling;Cot Jrat;Cot Peutek;Uteun Reutoh;Geulanggang Baro;Gampong Baro
11.11.14 Cot Batee;Cot Unoe;Kuta Baro;Cot Glumpang;Cot Kuta;Glumpang Baroh;Krueng Juli Timu;Krueng Juli Barat;Cot Trieng;Lhok Awe Awe;Cot Laga Sawa;Cot U Sibak;Lancok Pante Ara;Lancok-Lancok;Kareung;Balee Kuyun;Ujong Blang;Ujong Blang Mesjid;Weu Jangka;Kuala Raja
11.11.15 Lueng Daneun;Rambong Payong;Alue Kupula;Blang Cirih;Kubu;Teupin Raya;Cot Aneuk Batee;Kubu Raya;Pante Baro Gle Siblah;Pante Baro Kumbang;Pante Baro Buket Panyang;Alue Krueb;Alue Iet;Paloh Mampre;Buket Sudan;Awe Geutah;Cot Saleuet;Alue Glumpang;Pante Karya;Awe Geutah Paya;Dayah Baro
11.11.16 Darussalam;Blang Mane;Tanjong Beuridi;Darul Aman;Geulanggang Labu;Teupin Reudeup;Ulee Jalan;Paya Crot;Pulo Panyang;Me Rayeuk;Uteun Gathom;Lueng Kuli;Lueng Baro;Mata Ie;Blang Cut;Blang Pala;Krueng Beukah;Ceubrek;Uteun Raya;Pulo Harapan;Suwak
11.11.17 Paloh Dama;Paya Rangkuluh;Paloh Raya;Crueng Kumbang;Tanjong Siron;Balee Mee;Buket Dalam;Parang Sikureung;Cot Baroh;Paloh Peuradi;Cot Mee;Blang Mee;Glee Putoh;Tingkeum Baro;Tingkeum Manyang;Kulu;Babah Suak;Ulee Pusong;Pulo Nga;Meusee;Blang Panjo;Babah Jurong;Dayah Panjoe;Pulo Blang;Imbudee;Pulo Siren;Jarommah Me;Jaromah Baroh;Lhok Nga;Pulo Reudeup;Geulanggang Meunjee;Geulanggang Panah;Ujong Blang;Geulanggang Rayeuk;Dayah Mesjid;Keurumbok;Cot Ara;Rancong;Jambo Kajeung;Kulu Kuta;Pulo Awe
11.12.01 Guhang;Seunaloh;Lhung Asan;Lhung Tarok;Cot Jeurat;Meudang Ara;Keude Siblah;Kuta Bahagia;Kuta Tinggi;Mata Ie;Geulumpang Payong;Panton Raya;Alue Manggota;Lam Kuta;Baharu;Keude Paya;Pasar Blangpidie;Kuta Tuha;Gudang;Babah Lhung
11.12.02 Adan;Pante Geulumpang;Mesjid;Gunong Cut;Padang Kawa;Blang Padang;Padang Bak Jeumpa;Suak Labu;Bineh Krueng;Drien Kipah;Drien Jalo;Padang Bak Jok;Suak Nibong;Kuta Bak Drien;Ie Lhob
11.12.03 Kedai;Padang;Tengah;Paya;Seuneulop;Lhok Puntoy;Ladang Panah;Pusu Ingin Jaya;Panton Makmur;Lhueng Baro;Tokoh;Blang Manggeng;Pante Raja;Sejahtera;Lhok Pawoh;Pante Pirak;Ujung Padang;Pante Cermin
11.12.04 Pantai Perak;Durian Rampak;Barat;Palak Hulu;Palak Hilir;Durian Jangek;Rumah Dua Lapis;Pinang;Rumah Panjang;Baharu;Pawoh;Padang Baru;Pulau Kayu;Ujung Padang;Kedai Susoh;Panjang Baru;Kedai Palak Kerambil;Ladang;Kepala Bandar;Tangah;Gadang;Padang Hilir;Blang Dalam;Meunasah;Lampoh Drien;Padang Panjang;Rubek Meupayong;Cot Mancang;Geulima Jaya
11.12.05 Kota Bahagia;Pasar Kota Bahagia;Geulanggang Gajah;Kuala Terubue;Blang Makmur;Panto Cut;Alue Padee;Muka Blang;Lhung Geulumpang;Padang Sikabu;Kampung Tengah;Blang Panyang;Krueng Batee;Alue Pisang;Lhok Gajah;Ie Mameh;Keude Baro;Lama Tuha;Drien Berumbang;Rumoh Panyang;Krueng Panto
11.12.06 Pante Rakyat;Ie Mirah;Gunung Samarinda;Alue Jeurejak;Blang Dalam;Alue Peunawa;Pante Cermin;Blang Raja;Rukoen Dame;Simpang Gadeng;Teladan Jaya;Lhok Gayo;Alue Dawah;Cot Seumantok
11.12.07 Lhang;Rambong;Pisang;Ujung Tanah;Alue Dama;Tangan-Tangan Cut;Mon Mameh;Cinta Makmur;Kuta Murni
11.12.08 Baru;Alue Rambot;Kuta Jeumpa;Alue Sungai Pinang;Cot Mane;Ladang Neubok;Asoe Nanggroe;Padang Geulumpang;Ikue Lhung;Kuta Makmur;Jeumpa Barat;Alue Seulaseh
11.12.09 Meurandeh;Sukadamai;Cot Bak-U;Meunasah Sukon;Meunasah Tengah;Geulanggang Batee;Kuta Paya;Ujung Tanah;Padang Keulele;Alue Rambot;Ladang Tuha I;Ladang Tuha II;Tokoh II;Kayee Aceh
11.13.01 Blangkejeren;Penampaan;Bukit;Bacang;Durin;Kampung Jawa;Porang;Kute Lintang;Leme;Gele;Sere;Cempa;Lempuh;Palok;Penggalangan;Agusen;Bustanussalam;Penampaan Uken;Raklunung;Sepang
11.13.02 Tampeng;Bener;Ulun Tanoh;Kuta Ujung;Beranang;Rikit Dekat;Rema;Rema Baru;Cike;Kerukunan Kuta Panjang;Tampeng Musara;Kong Paluh
11.13.03 Ampa Kolak;Cane Toa;Padang Pasir;Pinang Rugub;Kuning;Mangang;Rempelam;Cane Uken;Tungel;Kota Rikit Gaib;Lukup Baru;Penomon Jaya;Tungel Baru
11.13.04 Jabo;Kutesange;Padang;Rumpi;Bukut;Terangun;Rempelam Pinang;Soyo;Terlis;Kutereje;Persada Tongra;Berhut;Gewat;Pantan Lues;Makmur Jaya;Blang Kuncir;Reje Pudung;Garut;Telege Jernih;Rime Raya;Lestari;Gawar Belangi;Blang Kala
11.13.05 Pining;Pertik;Ekan;Uring;Gajah;Pintu Rime;Pepelah;Pasir Putih;Lesten
11.13.06 Gantung Geluni;Kutabukit;Bener Baru;Blangbengkik;Kong;Ume Lah;Cinta Maju;Porang Ayu;Tetingi;Anak Reje;Bemem Buntul Pegayon;Akang Siwah
11.13.07 Gumpang;Marpunge;Ramung Musara;Meloak Sepakat;Kutelengat Sepakat;Singah Mulo;Uning Pune;Gumpang Lempuh;Putri Betung
11.13.08 Pangur;Badak;Kendawi;Sangir;Panglima Linting;Blangtemung;Rerebe;Uning Gelung;Uning Sepakat
11.13.09 Penosan;Sekuelen;Akul;Gegarang;Peparik Gaib;Penosan Sepakat;Tingkem;Ketukah;Peparik Dekat;Blangjerango
11.13.10 Perlak;Rerebe;Pasir;Setul;UPT Paya Kumer;UPT Pantan Kela;Buntul Musara;Kuala Jernih;Uyem Beriring;Pulo Gelime
11.13.11 Seneren;Remukut;Kenyaran;Tetingi;Atu Kapur;Suri Musara;UPT Aih Selah;Cane Baru;Kurnia
11.14.01 Keude Teunom;Alue Ambang;Padang Kleng;Panton;Pasi Tulak Bala;Gampong Baro;Rambong Payong;Pasi Pawang;Blang Baro;Tanoh Anoe;Tanoh Manyang;Batee Roo;Seuneubok Padang;Seumira;Kubu;Alue Meuraksa;Paya Baro;Teupin Ara;Cot Trap;Leung Gayo;Pasi Geulima;Pasi Timon
11.14.02 Bahagia;Sentosa;Dayah Baro;Gampong Blang;Keutapang;Panton Makmur;Keude Krueng Sabee;Kabong;Padang Datar;Datar Luas;Ranto Panyang;Buntha;Panggong;Curek;Alue Tho;Mon Mata;Paya Seumantok
11.14.03 Sawang;Lhok Geulumpang;Padang;Gunong Meunasah;Sapek;Pante Kuyun;Glee Seubak;Gampong Baroh;Lhok Timon;Gampong Baro;Lhok Buya;Lhok Bot;Paya Laot
11.14.04 Lhok Kruet;Pulo Raya;Meunasah Kulam;Crak Mong;Alue Gro;Kuala Ligan;Babah Nipah;Jeumpheuk;Cot Langsat;Mata Ie;Blang Monlung;Krueng No;Seumantok;Ranto Sabon;Ligan;Ie Jeureungeh;Kuala Bakong;Cot Punti;Krueng Ayon
11.14.05 Pante Cermin;Sabet;Sango;Mareu;Lam Asan;Alue Rayeuk;Sapek;Lambaroh;Meudheun;Babah Ie;Ujong Sudheun;Krueng Tunong;Jambo Masi;Lamtui;Pasar Lamno;Meunasah Weh;Bak Paoh;Babah Krueng;Cot Dulang;Lamdurian;Putue;Gle Putoh;Pante Keutapang;Lamme;Meunasah Serba;Leupe;Meutara;Lhuet;Gle Jong;Darat;Gampong Baro;Panton Makmur;Rumpet;Nusa
11.14.06 Keude Panga;Kuta Tuha;Tuwi Kareung;Ladang Baro;Panton Krueng;Gle Putoh;Alue Pande;Batee Meutudong;Gampong Harapan;Gunong Buloh;Gunong Meulinteung;Alue Abed;Gunong Mantok;Alue Raya;Alue Teungoh;Babah Ceupan;Tuwi Eumpeuk;Panton Kabu;Tuwi Kayee;Alue Piet
11.14.07 Ujong Muloh;Janguet;Meunasah Rayeuk;Mukhan;Meunasah Teungoh;Meunasah Tutong;Babah Dua;Alue Mie;Teumareum;Kuala;Meudhang Ghon;Kareung Ateuh;Keude Unga;Ceunamprong
11.14.08 Patek;Gampong Baro Patek;Blang Dalam;Pajar;Reuntang;Cot Pange;Arongan;Paya Santeut;Krueng Tho;Panton Krueng;Alue Gajah;Sayeung;Gunong Cut;Ujong Rimba;Lamteungoh;Gampong Baro Lamteungoh;Babah Dua;Masen;Teupin Asan
11.14.09 Pulo Tinggi;Alue Krueng;Pasi Teubee;Timpleung;Krueng Beukah;Tuwi Kareung;Lhok Guci;Tuwi Peuriya;Sarah Raya;Alue Jang;Ceuraceu;Alue Punti;Bintah;Buket Keumuneng
11.15.01 Lawa Batu;Jogja;Ujong Sikuneng;Blang Muko;Pulo Ie;Purworejo;Blang Baro;Alue Ie Mameh;Ujong Pasi;Simpang Peut;Blang Teungoh;Ujong Padang;Cot Kumbang;Blang Bintang;Ujong Patihah;Kuta Makmue;Gunong Reubo
11.15.02 Jeuram;Pante Ceureumen;Kuta Baro Jeuram;Parom;Peureulak;Kuta Sayeh;Blang Baro;Padang;Alue Tho;Lhok Parom;Sapek;Alue Dodok;Cot Kumbang;Kuta Kumbang;Nigan;Gampong Cot;Blang Pateuk;Blang Puuk Nigan;Krueng Ceh;Bantan;Cot Lhe-Lhe;Rambong Rayeuk;Paya Udeung;Alue Buloh;Kuta Paya;Krueng Ceuko;Lhok Padang;Kuta Aceh;Krueng Mangkom;Latong;Paya Undan;Blang Puuk Kulu;Blang Murong;Kulu;Rambong Cut
11.15.03 Blang Panyang;Meugat Meh;Lhok Pange;Blang Lango;Tuwi Meuleusong;Blang Geudong;Blang Teungku;Sawang Mane;Keude Neulop;Kila;Kandeh;Cot Gud;Kabu Baroh;Kabu Tunong;Keude Linteung;Meurandeh Suak;Uteun Pulo;Cot Manyang;Pulo Teungoh;Cot Dirui;Cot Teuku Dek;Sapeng;Peuleukung;Paya;Blang Preh;Blang Ara Keude;Blang Ara Gampong;Ie Beudoh;Blang Bayu;Mon Bateung;Suak Peureubong;Krueng Kulu;Cot Punti;Lhok Mesjid
11.15.04 Blang Seunong;Pante Ara;Gunong Nagan;Tuwi Bunta;Blang Mesjid;Blang Neuang;Panton Bayam;Blang Baro Pulo Raga;Krueng Cut;Blang Leumak;Babah Krueng;Blang Seumot;Lhok Seumot;Meunasah Pante;Kuta Jeumpa;Blang Dalam;Keude Seumot;Blang Baro Rambong;Ujong Blang;Meunasah Krueng;Meunasah Dayah;Meunasah Teungoh;Kulam Jeureuneh;Bumi Sari
11.15.05 Lamie;Kuta Trieng;Geulanggang Gajah;Kayee Unoe;Blang Baro;Alue Bilie;Suka Raja;Gunong Cut;Suka Jadi;Tuwi Buya;Ujong Lamie;Suak Palembang;Alue Waki;Alue Geutah;Krueng Alem;Alue Rambot;Krueng Seumayam;Pulo Teungoh;Karang Anyar;Kuala Seumayam;Pulo Ie;Pulo Kruet;Alue Kuyun;Alue Raya;Alue Jampak;Suka Mulia;Simpang Dua;Sidojadi;Serba Jadi;Serba Guna;Simpang Deli Kilang;Panton Bayu;Ujong Tanjong;Suka Ramai;Ladang Baro;Alue Bateung Brok;Simpang Deli Kampong;Blang Luah;Sumber Makmur;Makarti Jaya
11.15.06 Lueng Baro;Alue Kambuk;Kuta Padang;Suak Bilie;Macah;Seumambek;Cot Kuta;Kabu Blang Sapek;Cot Peuradi;Blang Sapek;Lhok Beutong;Gampong Teungoh;Lhok Rameuan;Blang Muling;Krak Tampai;Meureubo;Kuta Baro Blang Muling;Alue Peusaja;Alue Gajah
11.15.07 Suak Puntong;Gampong Lhok;Kuala Baro;Padang Rubek;Pulo;Langkak;Kuala Tuha;Kubang Gajah;Kuala Trang;Cot Rambong;Padang Panyang;Arongan;Jati Rejo;Purwodadi;Lueng Teuku Ben;Purwosari
11.15.08 Alue Bata;Gunong Sapek;Sarah Mantok;Pasie Luah;Gunong Geulugo;Gunong Kupok;Gunong Pungki;Alue Siron;Cot Mue;Babah Rot;Babah Dua;Batu Raja;Simpang Jaya;Sumber Daya;Rantau Selamat;Alue Seupeung;Krueng Itam;Alue Gajah;Alue Labu;Gapa Garu;Kuala Tadu;Cot Mee
11.15.09 Kuala Tripa;Babah Lueng;Drien Tujoh;Lueng Keubeu Jagat;Kabu;Pasie Keube Dom;Neubok Yee PK;Neubok Yee PP;Mon Dua;Ujong Krueng;Panton Pange
11.15.10 Blang Puuk;Babah Suak;Kuta Teungoh;Blang Meurandeh
11.16.01 Simpang Lhee;Buket Panyang Sa;Buket Panyang Dua;Seuneubok Baru;Sampaimah;Krueng Sikajang;Seuneubok Punti;Mesjid;Paya Ketenggar;Pahlawan;Matang Ara Aceh;Ie Bintah;Geudham;Geulanggang Merak;Bukit Paya;Dagang Setia;Meunasah Paya;Benteng Anyer;Tanjung Neraca;Lueng Manyo;Tualang Baro;Lhok Medang Ara;Kaseh Sayang;Seuneubok Pidie;Matang Cincin;Matang Ara Jawa;Meurandeh;Raja Tuha;Ujung Tanjung;Alue Ie Puteh;Alue Sentang;Seuneubok Cantek;Sapta Marga;Paya Baru;Bandung Jaya;Pandan Sari
11.16.02 Mesjid Sungai Iyu;Alur Cantik;Tanjung Lipat I;Tanjung Lipat II;Seuneubok Dalam Mesjid;Bandar Baru;Cinta Raja;Kuala Genting;Bandar Khalifah;Suka Mulia Bendahara;Seuneubok Aceh;Tengku Tinggi;Perkebunan Sungai Iyu;Marlempang;Balai;Lubuk Batil;Lambung Blang;Tanjung Parit;Tanjung;Raja;Tumpok Tengoh;Upah;Perkebunan Upah;Matang Tepah;Seuneubok Dalam Upah;Mesjid Bendahara;Teluk Kemiri;Teluk Kepayang;Teluk Halban;Rantau Pakam;Tanjung Binjai;Tanjung Mulia;Kuala Penaga
11.16.03 Kesehatan;Suka Jadi;Menanggini;Tanjung Karang;Bundar;Dalam;Tanah Terban;Air Tenang;Johar;Tupah;Banai;Rantau Panjang;Medang Ara;Pahlawan;Alur Selalas;Paya Tampah;Alur Baung;Kebun Tanah Terban;Kebun Medang Ara;Kebun Afdeling Seleleh;Paya Awe;Simpang Empat;Paya Kulbi;Alur Bemban;Paya Meta;Tanjung Seumantoh;Bukit Keranji;Kebun Tanjung Seumantoh;Bukit Panjang;Alue Lhok;Suka Jadi Paya Bujok
11.16.04 Pekan Seruway;Binjai;Pantai Balai;Padang Langgis;Suka Ramai Satu;Suka Ramai Dua;Perkebunan Seruway;Gedung Biara;Alur Alim;Tualang;Matang Sentang;Air Masin;Sidodadi;Perk. Gedung Biara;Muka Sungai Kuruk;Paya Udang;Gelung;Kampung Baru;Kuala Pusung Kapal;Sungai Kuruk I;Sungai Kuruk II;Sungai Kuruk III;Tangsi Lama;Lubuk Damar
11.16.05 Kota Kualasimpang;Perdamaian;Sriwijaya;Bukit Tempurung;Kota Lintang
11.16.06 Bukit Rata;Pangkalan;Tanjung Mancang;Simpang Kanan;Tanjung Genteng;Gerenggam;Suka Makmur;Alur Selebu;Sungai Liput;Kebun Sungai Liput;Purwodadi;Jawa;Sidodadi;Karang Jadi;Seumadam;Alur Mentawak
11.16.07 Alur Tani Satu;Alur Tani Dua;Bandar Khalifah;Kaloy;Perkebunan Pulau Tiga;Harum Sari;Bandar Setia;Rongoh;Wono Sari
11.16.08 Benua Raja;Landuh;Paya Bedi;Ingin Jaya;Suka Rahmat;Suka Jadi;Durian;Rantau Pauh;Alur Cucur;Pertamina;Kebun Rantau;Alur Manis;Jamur Jelatang;Suka Rakyat;Jamur Labu;Suka Mulia;Mekar Jaya
11.16.09 Telaga Meuku Sa;Telaga Meuku Dua;Alur Nunang;Tanjung Keramat;Matang Seping;Besar;Paya Rahat;Suka Jadi;Suka Mulia Upah;Suka Damai
11.16.10 Aras Sembilan;Jambo Rambong;Blang Kandis;Alur Jambu;Perkebunan Alur Jambu;Batang Ara;Perupuk;Serba;Sunting;Rantau Bintang;Babo;Pantai Cempa;Pengidam;Bengkelang;Batu Bedulang
11.16.11 Tebing Tinggi;Rimba Sawang;Tenggulun;Selamat;Simpang Kiri;Sumber Makmur
11.16.12 Bandar Mahligai;Sekerak Kiri;Pantai Tinjau;Pantai Perlak;Kebun Batang Ara;Sekerak Kanan;Lubuk Sidup;Sekumur;Tanjung Gelumpang;Pematang Durian;Juar;Sulum;Suka Makmur;Baling Karang
11.17.01 Blang Rakal;Negeri Antara;Alur Cincin;Pantan Sinaku;Bintang Berangun;Taman Firdaus;Uning Mas;Perdamaian;Ulu Naron;Pantan Lah;Pancar Jelobok;Alur Gading;Rime Raya;Singah Mulo;Simpang Lancang;Wih Porak;Bener Meriah;Musara 58;Musara Pakat;Rata Ara;Gemasih;Pulo Intan;Blang Ara
11.17.02 Bener Pepanyi;Bintang Bener;Bintang Permata;Buntul Peteri;Darul Aman;GLP. Wih Tenang Uken;Pantan Tengah Jaya;Penosan Jaya;Ramung Jaya;Seni Antara;Temas Mumanang;Wih Tenang Toa;Wih Tenang Uken;Ayu Ara;Ceding Ayu;Uning Sejuk;Suku Sara Tangke;Rikit Musara;Jungke;Burni Pase;Bale Musara;Pemango;Jelobok;Kepies;Timur Jaya;Bale Purnama;Tawar Bengi
11.17.03 Blang Panu;Gerpa;Goneng;Kerlang;Kutelah Lane;Pasir Putih;Payung;Rusip;Tembolon;Uning;Wihni Durin;Rata Mulie;Tempen Baru;Geruti Jaya
11.17.04 Bahgie Bertona;Bathin Baru;Blang Pulo;Bukit Wih Ilang;Hakim Wih Ilang;Janarata;Keramat Jaya;Lewa Jadi;Muyang Kute Mangku;Pakat Jeroh;Paya Baning;Blang Jorong;Pondok Baru;Pondok Gajah;Pondok Ulung;Puja Mulia;Purwosari;Selamat Rejo;Sidodadi;Simpang Utama;Suku Wih Ilang;Tanjung Pura;Wonosari;Mutiara;Tansaran Bidin;Jadi Sepakat;Selisih Mara;Kala Nempan;Gunung Antara;Gele Semayang;Tawar Sedenge;Beranun Teleden;Remang Ketike Jaya;Makmur Sentosa;Sinar Jaya Paya Ringkel
11.17.05 Bale Atu;Bale Redelong;Batin Wih Pongas;Blang Ara;Blang Sentang;Blang Tampu;Bujang;Delung Tue;Hakim Tungul Naru;Isaq Busur;Kenawat Redelong;Kute Lintang;Panji Mulia I;Panji Mulia II;Pasar Simpang Tiga;Reje Guru;Rembele;Sedie Jadi;Tingkem Asli;Tingkem Benyer;Tingkem Bersatu;Ujung Gele;Uning Bersah;Uning Teritit;Waq Pondok Sayur;Babussalam;Paya Gajah;Kute Tanyung;Meluem;Delung Asli;Pilar Jaya;Serule Kayu;Uring;Mupakat Jadi;Kute Kering;Blang Panas;Mutiara Baru;Bukit Bersatu;Godang;Karang Rejo
11.17.06 Blang Paku;Pante Raya;Simpang Balek;Simpang Teritit;Suka Jadi;Suka Makmur;Suka Ramai Atas;Suka Ramai Bawah;Syura Jadi;Jamur Uluh;Gegerung;Merie Satu;Blang Benara;Bukit Pepanyi;Wih Pesam;Cinta Damai;Bener Ayu;Bener Mulie;Blang Kucak;Wonosobo;Lut Kucak;Kebun Baru;Simpang Antara;Jamur Ujung;Suka Makmur Timur;Burni Telong
11.17.07 Bandar Lampahan;Blang Rongka;Cekal Baru;Gegur Sepakat;Karang Jadi;Lampahan;Setie;Simpang Layang;Suka Damai;Tunyang;Datu Beru;Kenine;Rembune;Damaran Baru;Fajar Harapan;Mude Benara;Kampung Baru 76;Pantan Pediangan;Bumi Ayu;Kulem Para Kanis;Mekar Ayu;Lampahan Barat;Lampahan Timur;Timang Rasa;Gunung Tunyang;Bukit Tunyang;Linung Bale;Pantan Kemuning;Sumber Jaya;Bukit Mulie
11.17.08 Bandar Jaya;Jongok Meluem;Suku Bener;Bener Lukup II;Gunung Musara;Bener Kelipah Selatan;Bintang Musara;Kala Tenang;Bener Kelipah Utara;Lot Bener Kelipah;Nosar Tawar Jaya;Nosar Baru
11.17.09 Cemparam Lama;Cemparam Pakat Jeroh;Cemparam Jaya;Pantan Kuli;Simpang Renggali;Jamur Atu Jaya;Sosial;Gunung Sayang;Amor;Buntul Gayo;Wih Resap;Wer Tingkem;Perumpaken Benjadi;Hakim Peteri Pintu;Simpur
11.17.10 Simpang Rahmat;Gajah Putih;Gayo Setie;Umah Besi;Pante Karya;Meriah Jaya;Timang Gajah;Pantan Lues;Alam Jaya;Reronga
11.18.01 Meunasah Balek;Kota Meureudu;Mesjid Tuha;Rungkom;Blang Awe;Manyang Lancok;Manyang Cut;Beurawang;Rhieng Blang;Rhieng Krueng;Rhieng Mancang;Meunasah Lhok;Meuraksa;Pulo U;Geuleudah;Dayah Timu;Bunot;Glumpang Tutong;Meunasah Hagu;Pohroh;Kudrang;Lampoh Lada;Mulieng;Dayah Tuha;Rumpuen;Rambong;Meunasah Kulam;Grong-Grong;Kuta Trieng;Teupin Peuraho
11.18.02 Dayah Baroh;Reuleut;Sambongan Baro;Tijien Husen;Meunasah Krueng;Geulanggang;Mesjid Ulim Baroh;Pulo Lhok;Dayah Leubue;Tijien Daboh;Keude Ulim;Meunasah Bueng;Balee Ulim;Grong Grong Capa;Meunasah Kumbang;Tanjong Ulim;Mesjid Ulim Tunong;Pulo Ulim;Siblah Coh;Bidok;Pantang Cot Baloi;Meunasah Pupu;Nangrhoe Barat;Nangrhoe Timu;Meunasah Mesjid;Blang Rheue;Cot Seutui;Lhok Gajah;Alue Keumiki;Blang Cari
11.18.03 Meuko Jurong;Kuta Baroh;Meuko Meugit;Kiran Dayah;Kiran Baroh;Keurisi Meunasah Raya;Keurisi Meunasah Lueng;Keurisi Meunasah Beurembang;Meunasah Mee;Meunasah Kumbang;Kiran Krueng;Buket Teungoh;Reului Mangat;Gampong Cot;Jurong Binje;Jurong Teungoh;Jurong Ara;Keude Jangka Buya
11.18.04 Keude Ulee Gle;Ulee Gle;Blang Dalam;Pulo;Baro;Meuko Kuthang;Uteun Bayu;Alue Ketapang;Jaulanga Barat;Kumba;Babah Krueng;Pohroh;Seunong;Alue Mee;Blang Kuta;Drien Tujoh;Alue Sane;Gahru;Lhok Pusong;Paya Pisang Klat;Cot Geurefai;Muko Dayah;Meuko Buloh;Peulakan Tunong;Adan;Meugit Kayee Panyang;Meugit Sagoe;Meurandeh Alue;Reudeup Melayu;Meunasah Paku;Jeulanga Mata Ie;Jeulanga Mesjid;Pulo Gapu;Blang Miroe;Beurasan;Cot Keng;Krueng Kiran;Asan Kumbang;Drien Bungong;Peulakan Cibrek;Paya Tunong;Peulakan Tambo;Paya Baroh;Meuko Baroh;Kuta Krueng
11.18.05 Lhok Sandeng;Sarah Mane;Seunong;Lancok;Meunasah Kulam;Meunasah Teungoh;Meunasah Bie;Meunasah Raya;Geunteng;Gampong Blang;Blang Cut;Dayah Kruet;Meunasah Mancang;Dayah Usen;Lueng Bimba;Beuringen;Buangan;Meunasah Jurong;Pante Beureune
11.18.06 Cut Nyong;Meunasah Gampong;Baro;Pulo Rheng;Dayah Nyong;Daboih;Beurandeh;Kaye Raya;Blang Glong;Tutong;Siren;Keude Lueng Putu;Peub Lueng Nibong;Baroh Musa;Teungoh Musa;Balee;Udeung;Ara;Baroh Lancok;Manyang;Mesjid;Pulo Pueb;Sawang;Tualada;Cut Langien;Sagoe;Dayah Langien;Baroh Cot;Meunasah Blang Iboih;Blang Sukon;Kayee Jatoe;Blang Baro;Lancang;Paru Keude;Blang Krueng;Jijiem;Sarah Panyang;Abah Lueng;Aki Neungoh;Ujong Leubat;Alue;Tanoh Mirah;Paru Cot
11.18.07 Keude Panteraja;Tu;Hagu;Muka Blang;Lhok Puuk;Mesjid;Teungoh;Tunong;Peurade;Reudeup
11.18.08 Sagoe;Mee Peuduek;Mesjid Peuduek;Tuha;Reuseb;Dee;Panton Raya;Deah Teumanah;Tampui;Keude Trienggadeng;Raya;Paya;Meue;Mesjid Trienggadeng;Teungkluet;Matang;Deah Ujong Baroh;Peulandok Teungoh;Peulandok Tunong;Deah Pangwa;Meucat;Cot Makaso;Buloh;Mee Pangwa;Kuta Pangwa;Cot Lheue Rheng;Rawasari
11.71.01 Kampung Baru;Neusu Jaya;Sukaramai;Seutui;Peuniti;Neusu Aceh;Ateuk Pahlawan;Ateuk Jawo;Ateuk Deah Tanoh;Ateuk Munjeng
11.71.02 Mulia;Peunayong;Laksana;Keuramat;Kota Baru;Beurawe;Kuta Alam;Bandar Baru;Lamdingin;Lampulo;Lambaro Skep
11.71.03 Punge Jurong;Ulee Lheue;Lambung;Deah Glumpang;Deah Baro;Alue Deah Teungoh;Lampaseh Aceh;Blang Oi;Asoe Nanggroe;Gampong Blang;Gampong Pie;Lamjabat;Cot Lamkuweuh;Surien;Gampong Baro;Punge Ujong
11.71.04 Jeulingke;Tibang;Deah Raya;Alue Naga;Ie Masen Kayee Adang;Pineung;Lamgugob;Kopelma Darussalam;Rukoh;Peurada
11.71.05 Lueng Bata;Cot Mesjid;Panteriek;Blang Cut;Lamseupeung;Batoh;Suka Damai;Lamdom;Lampaloh
11.71.06 Keudah;Peulanggahan;Merduati;Lampaseh Kota;Gampong Pande;Gampong Jawa
11.71.07 Geuceu Komplek;Lamlagang;Geuceu Iniem;Geuceu Kayee Jato;Lam Ara;Lhong Raya;Mibo;Peunyerat;Lhong Cut;Lampeuot
11.71.08 Punge Blang Cut;Bitai;Lamjamee;Ulee Pata;Lampoh Daya;Emperom;Geuceu Meunara;Lamteumen Timur;Lamteumen Barat
11.71.09 Lambhuk;Lamteh;Ilie;Pango Raya;Pango Deah;Ceurih;Doy;Lamglumpang;Ie Masen Ulee Kareng
11.72.01 Krueng Raya;Aneuk Laot;Kuta Timu;Kuta Barat;Kuta Ateuh
11.72.02 Jaboi;Balohan;Cot Abeuk;Cot Ba U;Ie Meulee;Ujoeng Kareung;Anoe Itam
11.72.03 Iboih;Batee Shok;Paya Seunara;Paya;Keunekai;Beurawang
11.73.01 Alue Awe;Blang Crum;Cut Mamplam;Meunasah Mee;Cot Girek Kandang;Keude Cunda;Uteunkot;Lhok Mon Puteh;Meunasah Mesjid;Mns. Panggoi;Paya Bili;Meunasah Alue;Paya Punteuet;Blang Poroh;Meunasah Manyang;Meunasah Blang;Paloh Batee
11.73.02 Kuta Blang;Tumpok Teungoh;Simpang Empat;Kampung Jawa Lhokseumawe;Kota Lhokseumawe;Mon Geudong;Keude Aceh;Pusong Lhokseumawe;Hagu Teungoh;Uteun Bayi;Ujong Blang;Hagu Selatan;Pusong Baru;Ulee Jalan;Banda Masen;Lancang Garam;Jawa Baroe;Hagu Barat Laut
11.73.03 Kuala;Blang Cut;Jambo Mesjid;Jambo Timu;Tunong;Blang Teue;Teungoh;Baloi;Mane Kareung;Asan Kareung;Rayeuk Kareung;Blang Punteuet;Kumbang Punteuet;Mesjid Punteuet;Ulee Blang Mane;Keude Punteuet;Alue Lim;Blang Buloh;Blang Weu Panjoe;Jeulikat;Blang Weu Baroh;Seuneubok
11.73.04 Batuphat Barat;Blang Panyang;Meunasah Dayah;Paloh Punti;Blang Pulo;Batuphat Timur;Blang Naleung Mameh;Cot Trieng;Padang Sakti;Meuria Paloh;Ujong Pacu
11.74.01 Buket Medang Ara;Matang Seutui;Buket Pulo;Matang Panyang;Simpang Wie;Buket Rata;Buket Meutuah;Alue Merbau;Matang Cengai;Seunubok Antara;Alue Pineung;Sukarejo;Cinta Raja;Sungai Lueng;Alue Pineung Timue;Kapa
11.74.02 Lhok Banie;PB. Teungoh;PB. Beuramo;Simpang Lhee;Seuriget;Matang Seulimeng;Sungai Pauh;Kuala Langsa;Teulaga Tujuh;Serambi Indah;Sungai Pauh Pusaka;Sungai Pauh Tanjong;Sungai Pauh Firdaus
11.74.03 Teungoh;Peukan Langsa;Jawa;Paya Bujok Blang Pase;Blang;Alue Beurawe;Daulat;Meutia;Blang Seunibong;Tualang Teungoh
11.74.04 Pondok Kemuning;Seulalah;Pondok Pabrik;Sidodadi;Sidorejo;Baro;Meurandeh;Asam Peutik;Baroh Langsa Lama;Seulalah Baru;Sukajadi Kebun Ireng;Meurandeh Tengah;Meurandeh Dayah;Meurandeh Aceh;Batee Puteh
11.74.05 Timbang Langsa;Alue Dua;Birem Puntong;Paya Bujok Seuleumak;Pondok Kelapa;Karang Anyar;Paya Bujok Tunong;Geudubang Jawa;Geudubang Aceh;Alue Dua Bakaran Batee;Lengkong;Sukajadi Makmur
11.75.01 Subulussalam;Pegayo;Sikalondang;Buluh Dori;Subulussalam Utara;Subulussalam Selatan;Subulussalam Barat;Suka Makmur;Tangga Besi;Kuta Cepu;Pasar Panjang;Mukti Makmur;Lae Oram;Makmur Jaya;Belegen Mulia;Danau Tras;Subulussalam Timur
11.75.02 Penanggalan;Cepu;Kuta Tengah;Kampung Baru;Sikelang;Penuntungan;Jontor;Lae Motong;Lae Ikan;Lae Bersih;Dasan Raja;Penanggalan Timur;Penanggalan Barat
11.75.03 Pasar Rundeng;Dah;Oboh;Sepadan;Sibuasan;Binanga;Kuta Beringin;Muara Batu-batu;Siperkas;Lae Mate;Sibungke;Harapan Baru;Teladan Baru;Bulukur Makmur;Badar;Lae Pemulaan;Panglima Saman;Suak Jampak;Geruguh;Mandilam;Tualang;Kuala Kepeng;Tanah Tumbuh
11.75.04 Pasir Belo;Bawan;Sigrun;Jabi-jabi;Lae Simolap;Lae Langge;Suka Maju;Gunung Bakti;Jambi Baru;Pulo Kedep;Pulo Belen;Singgersing;Namo Buaya;Cipare Pare;Bunga Tanjung;Cipar-Pari Timur;Darul Makmur;Jabi-Jabi Barat;Batu Napal
11.75.05 Longkib;Sepang;Panji;Lae Saga;Sikerabang;Rantau Panjang;Bukit Alim;Darul Aman;Bangun Sari;Darussalam
12.01.01 Pasar Batu Gerigis;Padang Masiang;Kampung Solok;Pasar Terandam;Sigambo Gambo;Ujung Batu;Kinali;Kampung Mudik;Aek Dakka;Patupangan;Gabungan Hasang;Bungo Tanjung;Kedai Gedang
12.01.02 Sorkam;Pargarutan;Tarutung Bolak;Naipospos Barat;Teluk Roban;Fajar;Pardamean;Pelita;Rianiate;Gonting Mahe;Dolok Pantis;Pea Raja;Bottot;Sorkam Tengah;Sorkam Kiri;Pananggahan;Pagaran Julu;Hite Urat;Sihapas;Nauli;Muara Nauli
12.01.03 Pandan;Hajoran;Aek Tolang;Lubuk Tukko;Sibuluan Indah;Sibuluan Nauli;Aek Sitio-tio;Sibuluan Raya;Kalangan;Pandan Wangi;Lubuk Tukko Baru;Sibuluan Baru;Sibuluan Terpadu;Sihaporas Nauli;Pasar Baru;Budi Luhur;Kalangan Indah;Mangga Dua;Muara Nibung;Hajoran Indah;Aek Garut;Sitio-Tio Hilir
12.01.04 Pinangsori;Sitonong Bangun;Pinangbaru;Albion Prancis;Sori Nauli;Gunung Marijo;Sihaporas;Toga Basir;Parjalihotan Baru;Danau Pandan
12.01.05 P.O. Manduamas;Binjohara;Perluasan;Saragih;Pagaran Nauli;Sarma Nauli;Manduamas Lama;Tumba;Tumba Jae;Lae Monong;Saragih Barat;Saragih Timur;Binjohara Uruk;Binjohara Baru;Tumba Nauli;Manduamas Baru;Muara Tapus;Pagaran Baru;Parsihotangan;Tambahan Nanjur
12.01.06 P.O. Hurlang;Kolang Nauli;Unte Mungkur IV;Unte Mungkur III;Unte Mungkur II;Unte Mungkur I;Satahi Nauli;Hurlang Muara Nauli;Sipakpahi Aek Lobu;Hodopa Nauli;Makarti Nauli;Rawa Makmur;Simarpinggang;Pargaringan
12.01.07 Tapian Nauli II;Tapian Nauli I;Tapian Nauli III;Tapian Nauli IV;Aloban Bair;Mela Dolok;Mela I;Mela II;Bair
12.01.08 Sibabangun;Mombang Boru;Anggoli;Muara Sibuntuon;Sibio bio;Simanosor;Hutagur-gur
12.01.09 Sosor Gadong;Unte Boang;Sibintang;Barambang;Siantar Ca.;Muara Bolak;Huta Tombak;Siantar Dolok;Baringin
12.01.10 Sorkam Kanan;Binasi;Sipea Pea;Pahieme I;Pasar Sorkam;Aek Raso;Pasaribu Tobing Jae;Maduma;Sidikalang;Pahieme II;Sorkam Kanan;Madani
12.01.11 Bajamas;Sampang Maruhur;Siordang;Pardomuan;Simpang III Lae Bingke;Sigodung;Masnauli;Muara Ode
12.01.12 Rina Bolak;Sijungkang;Pangaribuan;Sogar;Sirami Ramian;Sigolang;Sosor Gonting;Bondar Sihudon I;Uratan;Ladang Tengah;Lobu Tua;Bondar Sihudon II;Sitiris-Tiris;Sawah Lamo
12.01.13 Nauli;Bonandolok;Rampa;Mardame;Naga Timbul;Simaninggir
12.01.14 Tukka;Bona Lumban;Huta Nabolon;Sipange;Aek Tolang Induk;Sigiring Giring;Tapian Nauli/ Saurmanggita;Sait Kalangan II;Aek Bottar
12.01.15 Hutabalang;Lopian;Jago Jago;Aek Horsik;Gunung Kelambu;Kebun Pisang;Lubuk Ampolu;Pagaran Honas;Sitardas
12.01.16 Suga Suga Hutagodang;Suka Maju;Makmur;Pasaribu Tobing;Aek Nadua;Simargarap;Sidaling;Sipakpahi;PO Simargarap
12.01.17 Hutaginjang;Sihorbo;Parik Sinomba;Purba Tua;Pananggahan;Siharbangan
12.01.18 Pulo Pakkat;Tebing Tinggi;Pulo Pakkat II;Janji Maria;Sihadatuon;Sihapas
12.01.19 Lumut;Aek Gambir;Masundung;Lumut Nauli;Lumut Maju;Sialogo
12.01.20 Sibuluan Nalambok;Sarudik;Pasir Bidang;Pondok Batu;Sipan
12.02.01 Partoli Toruan;Hutatoruan V;Hutatoruan VI;Hutatoruan VII;Hutatoruan IX;Hutatoruan X;Hutatoruan XI;Parbubu I;Parbubu II;Hutapea Banuarea;Siandor-andor;Hutauruk;Hapoltahan;Parbubu Dolok;Aek Siansimun;Htgalung Siwaluompo;Parbubu Pea;Hutatoruan IV;Sosunggulon;Hutatoruan VIII;Simamora;Parbaju Toruan;Parbaju Julu;Parbaju Tonga;Sitampurung;Siraja Oloan;Jambur Nauli;Sihujur;Partali Julu;Hutatoruan I;Hutatoruan III
12.02.02 Siraja Hutagalung;Pansur Napitu;Simanampang;Sidagal;Simarakir Julu;Enda Portibi;Simorangkir Habinsaran;Sangkaran;Lumban Siagian Jae;Lumban Siagian Julu;Sitompul;Lobu Hole
12.02.03 Dolok Nauli;Pansurbatu;Pardomuan Nauli;Siantar Naipospos;Sibalanga;Pagaran Lambung III;Pagaran Lambung IV;Adian Koting;Pangaran Pisang;Banuaji IV;Banuaji I;Banuaji II;Pangaran Lambung I;Pangaran Lambung II;Pansurbatu I;Pansurbatu II
12.02.04 Situmeang Habinsaran;Hutauruk;Simanungkalit;Situmeang Hasundutan;Sipahutar;Tapian Nauli;Huta Raja;Lobu Singkam;Rura Julu Dolok;Rura Julu Toruan;Hutaraja Hasundutan;Pagarbatu;Hutaraja Simanungkalit;Hutauruk Hasundutan
12.02.05 Onan Hasang;Simasom;Janji Natogu;Pagur Dotan;Sibaganding;Lumban Garaga;Sitolu Ama;Lumban Tonga;Lumban Dolok;Simataniari;Lumban Jaean;Huta Barat;Lontung Dolok;Simanampang;Lobu Pining;Pantis;Lumban Gaol;Simardangiang;Simasom Toruan
12.02.06 Sarulla;Tordolok Nauli;Sigurung-gurung;Silangkitang;Sitoluompu;Siopat Bahal;Pardomuan Nainggolan;Nahornop Marsada;Parsaoran Samosir;Suka Maju;Setia;Parsaoran Nainggolan;Pardamean Nainggolan
12.02.07 Silosung;Dolok Sanggul;Simangumban Jae;Aek Nabara;Dolok Saut;Simangumban Julu;Lobu Sihim;Pardomuan
12.02.08 Sidua Bahal;Sibulan Bulan;Bonani Dolok;Pardomuan J. Angkola;Hutanagodang;Robean;Janji Nauli;Selamat;Purba Tua;Sitolu Bahal;Parsaoran J. Angkola
12.02.09 Psr Siborong Borong;Siborong Borong I;Siborong Borong II;Sitampurung;Sitabotabo;Bahal Batu I;Bahal Batu II;Bahal Batu III;Lobu Siregar I;Lobu Siregar II;Pohan Julu;Pohan Tonga;Pohan Jae;Paniaran;Parik Sabungan;Hutabulu;Lumban Tonga Tonga;Sigumbang;Siaro;Silait-Lait;Sitabotabo Toruan
12.02.10 Simamora Hasibuan;Lumban Julu;Pagaran;Sibaragas;Sipultak;Lubis;Banualuhu;Parhorboan;Lumban Motung;Lumban Ina Ina;Doloksaribu;Lumban Silintong;Sipultak Dolok;Hasibuan
12.02.11 Manalu;Manalu Purba;Manalu Dolok;Hutajulu;Aek Raja;Hutatinggi;Lobusunut;Sisordak;Pertengahan;Hutatua;Hutajulu Parbalik;Horisan Ranggitgit;Purba Dolok;Batuarimo
12.02.12 Sabungannihuta IV;Sabungannihuta I;Sipahutar I;Sipahutar II;Sipahutar III;Onan Runggu I;Tapian Nauli III;Onan Runggu III;Siabal-abal III;Siabal-abal I;Aek Nauli II;Tapian Nauli II;Sabungannihuta III;Onan Runggu IV;Siabal-abal II;Aek Nauli I;Aek Nauli III;Onan Runggu II;Tapian Nauli I;Sabungannihuta II;Sabungannihuta V;Siabal-abal IV;Aek Nauli IV;Siabal-abal V;Siabal-abal VI
12.02.13 Pakpahan;Sampagul;Godung Borotan;Parratusan;Lumban Siregar;Sigotom Julu;Rahut Bosi;Batu Nadua;Silantom Tonga;Silantom Julu;Pansurnatolu;Parlombuan;Purbatua;Lumban Sinaga Simatupang;Batumanumpak;Sibingke;Najumambe;Parsibarungan;Harianja;Silantom Jae;Padang Parsadaan;Parsorminan I;Hutaraja;Rahut Bosi Onan;Sigotom Timur;Sigotom Dolok Nauli
12.02.14 Garoga Sibargot;Lontung Jae I;Parsosoran;Padang Siandomang;Sibaganding;Sirmpang Bolon;Gonting Garoga;Lontung Jae II;Gonting Salak;Sibalanga;Aek Tangga;Parinsoran;Parmanuhan
12.02.15 Hutanagodang;Unte Mungkur;Hutalontung;Hutaginjang;Dolok Matumbur;Mariba Ni Aek;Sampuran;Silando;Sibandang;Simatupang;Silali Toruan;Batubinumbun;Sitanggor;Papande;Aritonang
12.03.01 Sitinjak;Simatorkis Sisoma;Panobasan;Siuhom;Sigumuru;Sibangkua;Sisundung;Aek Nabara;Parsalakan;Sitaratoit;Sialogo;Lembah Lubuk Raya;Lobu Layan Sigordang;Panobasan Lombang
12.03.02 Wek I;Wek II;Perkebunan Batang Toru;Padang Lancat;Aek Pining;Garoga;Huta Godang;Batu Horing;Batu Hula;Sumuran;Napa;Wek IV;Hapesong Baru;Telo;Wek III;Perkebunan Sigala-Gala;Perkebunan Hapesong;Hapesong Lama;Sipenggeng;Sianggunan;Huta Baru;Aek Ngadol Sitinjak;Sisipa
12.03.03 Pasar Pargarutan;Batang Tura Sirumambe;Panompuan Jae;Pargarutan Tonga;Huraba;Marisi;Pargarutan Julu;Huta Ginjang;Lantosan Rogas;Sijungkang;Pargarutan Jae;Panompuan;Pargarutan Dolok;Sanggapati;Pall XI
12.03.04 Pasar Sipirok;Hutasuhut;Baringin;Bunga Bondar;Parau Sorat;Sipirok Godang;Bagas Lombang;Batu Satail;Hasang Marsada;Janji Mauli;Paran Julu;Pangaribuan;Pargarutan;Panaungan;Padang Bujur;Paran Padang;Pangurabaan;Ramba Sihasur;Tolang;Sampean;Simaninggir;Sibadoar;Sialagundi;Bulu Mario;Barnang Koling;Dolok Sordang Julu;Situmba Julu;Situmba;Kilang Papan;Sialaman;Paran Dolok Mardomu;Batang Tura Julu;Batang Tura;Dolok Sordang;Pahae Aek Sagala;Marsada;Luat Lombang;Aek Batang Paya;Saba Batang Miha;Sarogodung
12.03.05 Pasar Sipagimbar;Aek Simotung;Simangambat;Sidapdap Simanosor;Saut Banua Simanosor;Damparan Haunatas;Somba Debata Purba;Padang Mandailing Garugur;Ulu Mamis Situnggaling;Parau Sorat Sitabo-tabo;Pintu Padang Mandalasena;Sunge Sigiring-giring;Silangkitang Tambiski;Batang Parsuluman
12.03.06 Simarpinggan;Napa;Tapian Nauli;Pardomuan;Situmbaga;Sinyior;Pintu Padang;Sibong-bong;Siamporik Dolok;Siamporik Lombang;Sihopur;Tandihat;Perkebunan Marpinggan;Aek Natas;Dolok Godang;Sihuik-huik;Gunung Baringin
12.03.07 Sigalangan;Pintu Padang I;Pintu Padang II;Bangun Purba;Aek Nauli;Sidadi I;Janji Manaon;Sitampa Simatoras;Pasar Lama;Benteng Huraba;Padang Kahombu;Sorik;Sibulele Muara;Bargot Topong;Sigulang Losung;Hurase;Sorimadingin PP;Huta Padang;Tahalak Ujung Gading;Sidadi II;Aek Gunung
12.03.14 Arse;Lancat;Sipogu;Pinagar;Pardomuan;Aek Haminjon;Nanggar Jati Huta Padang;Nanggar Jati;Natambang Roncitan;Dalihan Natolu
12.03.20 Pasar Sempurna;Huraba;Gunung Binanga;Marancar Godang;Simaninggir;Sugi;Haunatas;Aek Nabara;Gapuk Tua;Marancar Julu;Aek Sabaon;Tanjung Dolok
12.03.21 Sayur Matinggi;Janji Mauli Baringin;Mondang;Sialang;Sipange Julu;Sipange Godang;Tolang Julu;Tolang Jae;Bange;Bulu Gading;Aek Libung;Aek Badak Jae;Aek Badak Julu;Huta Pardomuan;Sipange Siunjam;Silaiya;Somanggal Parmonangan;Lumban Huayan;Silaiya Tanjung Leuk
12.03.22 Sigolang;Biru;Tapus Godang;Lobu Tayas;Silangkitang;Sihulambu;Tolang;Tapus Sipagabu;Huta baru;Aek Latong;Aek Urat;Gorahut
12.03.29 Hutaraja;Muara Manompas;Muara Ampolu;Bandar Hapinis;Pardamean;Tarapung Raya;Muara Opu;Simarlelan;Muara Huta Raja
12.03.30 Panabari Hutatonga;Aek Uncim;Panindoan;Aek Kahombu;Batu Horpak;Situmba;Purba Tua;Lumban Jabi-jabi;Ingul Jae;Sisoma;Lumban Ratus;Kota Tua;Simaninggir Tano Tombangan;Huta Raja;Harean;Aek Parupuk;Tanjung Medan
12.03.31 Sangkunur;Rianiate;Simatohir;Perkebunan;Bandar Tarutung;Aek Pardomuan;Tindoan Laut;Simataniari;Batu Godang;Malombu
12.03.32 Bintuju;Huta Tonga;Basilam Baru;Sipangko;Huta Holbung;Muara Tais I;Muara Tais II;Muara Tais III;Janji Mauli MT;Pargumbangan;Pangaribuan;Pasir Matogu;Sori Manaon;Muara Purba Nauli;Tatengger
12.04.05 Ononamolo I Bot;Dima;Sinarikhi;Ombolata Salo'o;Sisobalauru;Tuhegafoa II;Fadoro Lauru;Lasara Tanose'o;Hiliduho;Hiligodu Tanose'o;Sisobahili I Tanose'o;Onozitolidulu;Mazingo Tanose'o;Onowaembo Hiligara;Silimabanua;Ombolata Sisarahili
12.04.06 Hiliotalua;Akhelauwe;Hilisebua;Somi;Sirete;Hiliweto Gido;Loloana'a Gido;Sisobahili;Lahemo;Ladea;Umbu;Soewe;Lolozasai;Lasara Idanoi;Lasela;Ladea Orahua;Tulumbaho Salo'o;Nifalo'olauru;Hilizoi;Somi Botogo'o;Olindrawa Sisarahili
12.04.10 Hilimoasio;Tetegeona'ai;Laowo Hilimbaruzo;Hililawa'e;Tuhewaebu;Sisobahili Iraonohura;Bozihona;Oladano;Ahedano;Hilina'a Tafuo;Hilionozega;Mondrali;Tetehosi;Saiwahili Hiliadulo;Maliwa'a;Biouti;Awoni Lauso;Bobozioli Loloana'a;Sandruta;Laira;Otalua;Baruzo;Orahili Zuzundrao;Tiga Serangkai Maliwa'a;Hiligogowaya Maliwa'a;Hili'adulo;Hilimoasio Dua;Biouti Timur
12.04.11 Sisarahili Bawolato;Hiliganoita;Gazamanu;Hilihoru;Hilialawa;Hilifaosi;Hiliwarokha;Sitolubanua;Siofaewali;Sohoya;Botohaenga;Orahili;Tagaule;Siofabanua;Sifaoro'asi Uluhou;Dahana;Orahua;Banua Sibohou Silima Ewali;Si'ofaewali Selatan;Lagasimahe;Hilihao Cugala;Orahua Faondrato;Hou;Sindrondro;Balale Toba'a
12.04.20 Fadoro Hunogoa;Lolofaoso Lalai;Fulolo Lalai;Lawa-Lawa;Lalai I/II;Lolowua;Dahadano Botombawo;Fadoro Lalai;Lolowua Hiliwarasi;Hilizia Lauru;Ehosakhozi;Awela;Onombongi;Orahili Idanoi;Lolofaoso
12.04.21 Hiligodu Botomuzoi;Lasara Botomuzoi;Hiliwa'ele I;Hilimbowo Botomuzoi;Simanaere Botomuzoi;Hiliwa'ele II;Tuhegafoa I;Balohili Botomuzoi;Hilihambawa Botomuzoi;Fulolo Botomuzoi;Loloana'a;Ononamolo Talafu;Sisobahili Dola;Banua Sibohou Botomuzoi;Mohili Berua Botomuzoi;Tetehosi Botomuzoi;Talafu;Ola Nori
12.04.27 Orahili;Hiliweto Gela;Lawa-lawa Luo;Hilimbowo;Hilibadalu;Fatodano;Fahandrona;Onodalinga;Holi;Sisobahili Ulugawo;Sifaoroasi Ulugawo;Mohili;Hiligafoa;Sisarahili Soroma'asi
12.04.28 Balodano;Lewuoguru II;Sihare'o III;Sisarahili Ma'u;Lasara Siwalubanua;Tuhemberua;Atualuo;Lewa-lewa;Dekha;Sihare'o III Bawosalo'o Berua;Sihare'o III Hilibadalu
12.04.29 Sisobawino I;I'odano;Huno;Sisaratandrawa;Somolo-molo;Lewuoguru I;Sifaoroasi;Lewuombanua;Hiligodu Somolo-Molo;Hilimborodano;So'ewali
12.04.35 Tuhembuasi;Hilibadalu;La'uri;Hilimbana;Saitagaramba;Sogae'adu;Baruzo;Tulumbaho;Sisarahili Sogae'adu;We'a-we'a;Sihare'o Sogae'adu
12.05.01 Pekan Bahorok;Lau Damak;Timbang Lawan;Sampe Raya;Tanjung Lenggang;Suka Rakyat;Perkebunan Turangi;Perkebunan Bungara;Perkebunan B. Lawang;Empus;Simpang Pulo Rambung;Perkebunan Sei Musam;Batu Jong - Jong;Sematar;Perkebunan Pulo Rambung;Sei Musam Kendit;Timbang Jaya;Musam Pembangunan;Ujung Bandar
12.05.02 Tanjung Langkat;Perkebunan Tanjung Keliling;Perkebunan Gelugur Langkat;Perkebunan Tambunan;Perkebunan Bandar Telu;Naman Jahe;Turangi;Ujung Teran;Pamah Tambunan;Minta Kasih;Ujung Bandar;Lau Tepu;Parangguam;Ponco Warno;Adin Tengah;Lau Lugur;Pancur Ido
12.05.03 Pekan Kuala;Bela Rakyat;Dalan Naman;Balai Kasih;Bekiung;Blankahan;Besadi;Beruam;Raja Tengah;Namo Mbelin;Parit Bindu;Sei Penjara;Perkebunan Bekiun;Garunggang;Suka Damai;Sido Makmur
12.05.04 Namu Ukur Selatan;Telagah;Rumah Galuh;Simpang Kuta Buluh;Gunung Ambat;Belinteng;Namu Ukur Utara;Pasar VI Kwala Mencirim;Emplasmen Kwala Mencirim;Purwobinangun;Pasar IV.Namo Terasi;Pasar VIII.Namo Terasi;Durian Lingga;Pekan Sawah;Tanjung Gunung;Mekar Jaya
12.05.05 Kwala Begumit;Sambi Rejo;Sendang Rejo;Tanjung Jati;Sidomulyo;Perdamaian;Suka Makmur
12.05.06 Pekan Selesai;Sei Limbat;Padang Brahrang;Tanjung Merahe;Nambiki;Lau Mulgap;Kuta Parit;Bekulap;Perhiasan;Selayang;Mancang;Kwala Air Hitam;Padang Cermin;Selayang Baru
12.05.07 Perdamaian;Kwala Bingai;Sidomulyo;Stabat Baru;Dendang;Paya Mabar;Karang Rejo;Kwala Begumit;Mangga;Banyumas;Pantai Gemi;Ara Condong
12.05.08 Bingai;Gohor Lama;Stabat Lama;Besilam Bukit Lembasa;Kebun Balok;Bukit Melintang;Gergas;Stabat Lama Barat;Sumber Mulyo;Pertumbukan;Paya Tusam;Mekar Jaya;Jentera Stabat;Stungkit
12.05.09 Hinai Kiri;Kepala Sungai;Teluk;Cinta Raja;Kebun Kelapa;Sungai Ular;Tanjung Ibus;Secanggang;Selotong;Karang Gading;Jaring Halus;Telaga Jernih;Perkotaan;Kwala Besar;Karang Anyar;Pantai Gading;Suka Mulia
12.05.10 Kebun Lada;Cempa;Batu Malenggang;Tamaran;Tanjung Mulia;Muka Paya;Hinai Kanan;Suka Damai;Baru Pasar VIII;Perkebunan Tanjung Beringin;Suka Jadi;Paya Rengas;Suka Damai Timur
12.05.11 Pekan Tanjung Pura;Serapuh Asli;Pematang Tengah;Paya Perupuk;Lalang;Pekubuan;Teluk Bakung;Pantai Cermin;Pematang Serai;Baja Kuning;Pulau Banyak;Pematang Cengal;Kwala Serapuh;Kwala Langkat;Bubun;Tapak Kuda;Suka Maju;Karya Maju;Pematang Cengal Barat
12.05.12 Tanjung Selamat;Serapuh ABC;Padang Tualang;Kwala Besilam;Buluh Telang;Besilam;Tebing Tanjung Selamat;Tanjung Putus;Suka Ramai;Jati Sari;Banjaran Raya;Bukit Sari
12.05.13 Pekan Gebang;Paluh Manis;Pasar Rawa;Padang Langkat;Air Hitam;Paya Bengkuang;Dogang;Sangga Lima;Kwala Gebang;Bukit Mengkirai;Pasiran
12.05.14 Pelawi Utara;Berandan Barat;Berandan Timur Baru;Berandan Timur;Securai Utara;Teluk Meku;Pelawi Selatan;Securai Selatan
12.05.15 Beras Basah;Bukit Jengkol;Alur Cempedak;Sei Siur;Tanjung Pasir;Paya Tampak;Pintu Air;Sei Meran;Pulau Sembilan;Pulau Kampai;Pangkalan Siata
12.05.16 Pekan Besitang;Bukit Kubu;Kampung Lama;Halaban;Bukit Mas;Pir Adb Besitang;Sekoci;Suka Jaya;Bukit Selamat
12.05.17 Sei Bilah;Alur Dua;Alur Dua Baru;Harapan Jaya;Sei Bilah Timur;Puraka I;Puraka II;Lama;Telaga Said;Lama Baru;Mekar Makmur;Harapan Baru;Harapan Maju;Harapan Makmur
12.05.18 Tangkahan Durian;Pangkalan Batu;Sei Tualang;Lubuk Kasih;Lubuk Kertang;Perlis;Kelantan
12.05.19 Batang Serangan;Sei Bamban;Sei Musam;Sei Serdang;Namo Sialang;Kwala Musam;Karya Jadi;Paluh Pakeh Babussalam
12.05.20 Sawit Seberang;Alur Gadung;Simpang Tiga;Sei Litur Tasik;Sawit Hulu;Mekar Sawit;Alur Melati
12.05.21 Serapit;Gunung Tinggi;Sidorejo;Suka Pulung;Aman Damai;Tanjung Kariahan;Sebertung;Pulau Semikat;Sumber Jaya;Perkebunan Amal Tani
12.05.22 Namotogan;Kuta Gajah;Perkebunan Marike;Kaperas;Namoteras;Rampah;Sulkam;Kutambaru
12.05.23 Pematang Tengah;Damar Condong;Perkebunan Damar Condong;Perkebunan Perapen;Limau Mungkur;Serang Jaya Hilir;Serang Jaya;Sala Haji
12.06.01 Padang Mas;Lau Cimba;Gung Leto;Gung Negeri;Kampung Dalam;Rumah Kabanjahe;Kaban;Ketaren;Samura;Lau Simomo;Sumber Mufakat;Kandibata;Kacaribu
12.06.02 Tambak Lau Mulgab I;Tambak Lau Mulgab II;Gundaling I;Gundaling II;Daulu;Gurusinga;Raya;Rumah Berastagi;Sempajaya;Lau Gumba
12.06.03 Paribun;Rumamis;Sinaman;Sukanalu;Barusjulu;Tangkidik;Sukajulu;Barusjahe;Bulanjahe;Pertumbuken;Talimbaru;Sikab;Persadanta;Bulanjulu;Semangat;Serdang;Tanjung Barus;Sarimanis;Penampen
12.06.04 Kutakepar;Ajijulu;Singa;Ajijahe;Bunuraya;Kubusimbelang;Tigapanah;Suka;Kacinambun;Kutajulu;Bertah;Manukmulia;Lauriman;Sukadame;Mulawari;Sukamaju;Kutambelin;Kutabale;Leparsamura;Seberaya;Ajimbelang;Ajibuhara;Lambar;Salit;Suka Mbayak;Suka Sipilihen;Sukameriah;Bekerah;Simacem
12.06.05 Partibi Tembe;Negeri Tongging;Kodon-Kodon;Dokan;Nagara;Sibolangit;Sukamandi;Nagalingga;Pangambatan;Tongging;Partibi Lama;Regaji;Ajinembah;Situnggaling;Garingging;Mulia Rayat;Bandar Tongging;Pancur Batu;Merek
12.06.06 Nageri;Munte;Kineppen;Bandar Meriah;Barung Kersap;Kutambaru;Buluhnaman;Singgamanik;Kuta Gerat;Pertumbungen;Sarimunte;Kaban Tua;Gunung Manumpak;Tanjung Beringin;Kuta Suah;Sarinembah;Selakkar;Parimbalang;Gunung Saribu;Sukarame;Gurubenua;Biaknampe
12.06.07 Juhar Perangin-angin;Lau Lingga;Kidupen;Namosuro;Bekilang;Sugihen;Pernantin;Nageri;Juhar Ginting;Juhar Tarigan;Pasar Baru;Batu Mamak;Naga;Kutambelin;Mbetong;Keriahen;Gunung Juhar;Ketawaren;Jandi;Buluh Pancur;Kutagugung;Sukababo;Lau Kidupen;Sigenderang;Juhar Ginting Sadanioga
12.06.08 Tiga Binanga;Gunung;Kem Kem;Pertumbuken;Kuala;Limang;Perbesi;Lau Kapur;Kuta Bangun;Kuta Raya;Pergendangen;Simolap;Simpang Pergendangen;Kuta Gerat;Suka Julu;Kuta Galoh;Bunga Baru;Kutambaru Punti;Kuta Buara;Batumamak
12.06.09 Martelu;Mbal-Mbal Petarum;Lau Peranggunen;Tanjung Gunung;Lau Baleng;Durin Rugun;Perbulan;Kutambelin;Lingga Muda;Kinangkong;Rambah Tampu;Lau Peradep;Buluh Pancur;Batu Rongkam;Pintu Angin
12.06.10 Lau Pengulu;Lau Mulgap;Lau Kesumpat;Rimo Bunga;Tanjung Pamah;Kuta Pengkih;Bandar Purba;Mardingding;Lau Pakam;Lau Solu;Lau Garut;Bukit Makmur
12.06.11 Payung;Rimo Kayu;Selandi;Batukarang;Gurukinayan;Cimbang;Ujung Payung
12.06.12 Kutatengah;Tigapancur;Pintu Besi;Gamber;Sirumbia;Ndokumsiroga;Linggajulu;Gajah;Lingga;Nangbelawan;Beganding;Torong;Berastepu;Surbakti;Jeraya;Perteguhen;Bulanbaru
12.06.13 Negeri Jahe;Kutabuluh Gugung;Siabang-abang;Lau Buluh;Bintang Meriah;Jinabun;Kuta Male;Ujung Deleng;Gunung Meriah;Buah Raya;Tanjung Merahe;Rih Tengah;Kutabuluh;Liang Merdeka;Pola Tebu;Mburidi
12.06.14 Kubu Colia;Ujung Sampun;Bukit;Melas;Sampun;Sugihen;Dolat Rayat
12.06.15 Cinta Rakyat;Semangat;Ujung Teran;Gongsol;Jaranguda;Semangat Gunung;Deram;Merdeka;Sada Perarih
12.06.16 Kutagugung;Kuta Tonggal;Naman;Sukanalu;Kebayaken;Kutarayat;Sukandebi;Gung Pinto;Kutambelin;Ndeskati;Sukatepu;Sigarang-garang
12.06.17 Sukatendel;Mardingding;Kutagaluh;Kutambaru;Jandimeriah;Tiganderket;Tanjung Pulo;Tanjung Merawa;Perbaji;Temburun;Kutakepar;Penampen;Tanjung Mbelang;Narigunung I;Narigunung II;Gunung Merlawan;Susuk
12.07.01 Kuta Bayu;Gunung Paribuan;Simempar;Gunung Seribu;Gunung Sinembah;Bintang Meriah;Kuta Tengah;Pekan Gunung Mariah;Gunung Meriah;Ujung Meriah;Marjandi Pematang;Marjandi Tongah
12.07.02 Pekan Tanjung Morawa;Medan Senembah;Ujung Serdang;Limau Manis;Bandar Labuhan;Bangun Rejo;Aek Pancur;Sei Merah;Naga Timbul;Lengau Seprang;Tanjung Mulia;Punden Rejo;Tanjung Morawa-B;Dagang Kerawan;Tanjung Morawa-A;Buntu Bedimbar;Bangun Sari;Dagang Kelambir;Dalu Sepuluh-A;Dalu Sepuluh-B;Wonosari;Perdamean;Penara Kebun;Bangun Sari Baru;Telaga Sari;Tanjung Baru
12.07.03 Bandar Baru;Batu Layang;Batu Mbelin;Betimus Mbaru;Bengkurung;Bingkawan;Buah Nabar;Bukum;Buluh Awar;Cinta Rakyat;Durin Serugun;Ketangkuhen;Kuala;Martelu;Negeri Gugung;Puangaja;Rumah Kinangkung SP;Rambung Baru;Rumah Pil Pil;Rumah Sumbul;Sala Bulan;Sayum Sabah;Sembahe;Sibolangit;Sikeben;Suka Maju;Suka Makmur;Tambunen;Tanjung Beringin;Ujung Deleng
12.07.04 Suka Makmur;Namo Mirik;Suka Dame;Pasar X;Perpanden;Kutalimbaru;Sampe Cita;Suka Rende;Kwala Lau Bicik;Lau Bekeri;Silebo-Lebo;Sawit Rejo;Namo Rube Julu;Sei Mencirim
12.07.05 Bintang Meriah;Sugau;Tiang Layar;Durin Simbelang;Namo Riam;Durin Tonggal;Hulu;Pertampilen;Salam Tani;Tengah;Namo Simpur;Simalingkar A;Namo Bintang;Lama;Namo Rih;Tuntungan I;Gunung Tinggi;Tuntungan II;Durin Jangak;Sembahe Baru;Tanjung Anom;Sei Glugur;Suka Raya;Baru;Perumnas Simalingkar
12.07.06 Deli Tua;Jati Kesuma;Namo Rambe;Gunung Kelawas;Ujung Labuhan;Lubang Ido;Silue-lue;Timbang Lawan;Batu Mbelin;Namo Batang;Tanjung Selamat;Bekukul;Namo Pakam;Suka Mulia Hilir;Suka Mulia Hulu;Rumah Mbacang;Cinta Rakyat;Batu Penjemuran;Kuta Tengah;Namo Landur;Gunung Berita;Tangkahan;Uruk Gedang;Rumah Keben;Namo Pinang;Sudi Rejo;Jaba;Kuta Tualah;Kwala Simeme;Batu Gemuk;Lau Mulgap;Batu Rejo;Salang Tungir;Namo Mbaru;Rimo Mungkur;Namo Mbelin
12.07.07 Aji Baho;Biru-biru;Candi Rejo;Kutomulyo;Kuala Dekah;Mbaruai;Mardinding Julu;Namo Suro Baru;Peria-ria;Penen;Rumah Gerat;Sidodadi;Sidomulyo;Selamat;Sarilaba Jahe;Tanjung Sena;Namo Tualang
12.07.08 Talun Kenas;Gunung Rintih;Sumbul;Tadukan Raga;Limau Mungkur;Negara Beringin;Lau Barus Baru;Juma Tombak;Siguci;Kuta Jurung;Tala Peta;Lau Rakit;Penungkiren;Rambai;Lau Rempak
12.07.09 Bah Perak;Bandar Kwala;Bah Balua;Bandar Gugung;Bandar Meriah;Batu Gingging;Bangun Purba;Bangun Purba Tengah;Begerpang;Batu Rata;Cimahi;Damak Maliho;Greahan;Marombun Ujung Jawi;Marombun Barat;Mabar;Perguroan;Rumah Deleng;Sibaganding;Sialang;Sukaluwei;Tanjung Purba;Urung Ganjang;Ujung Rambe
12.07.19 Galang Kota;Tanjung Gusti;Baru Titi Besi;Bandar Kuala;Batu Lokong;Galang Suka;Galang Barat;Jaharun A;Jaharun B;Juhar Baru;Kramat Gajah;Kotasan;Kotangan;Kelapa Satu;Nogorejo;Paku;Petumbukan;Petangguhan;Pisang Pala;Paya Itik;Pulo Tagor Baru;Paya Kuda;Paya Sampir;Sei Putih;Sei Karang;Tanah Abang;Timbang Deli;Tanah Merah;Tanjung Siporkis
12.07.20 Tiga Juhar;Tanjung Bampu;Rumah Rih;Liang Muda;Durian IV Mbelang;Tanah Gara Hulu;Gunung Manumpak A;Bah Bah Buntu;Tanjung Muda;Tanjung Raja;Kuta Mbelin;Rumah Sumbul;Ranggit-git;Liang Pematang;Gunung Manumpak B;Rumah Lengo;Sipinggan;Tanjung Timur;Durian Tinggung;Sibunga Bunga Hilir
12.07.21 Lantasan Baru;Patumbak I;Patumbak II;Lantasan Lama;Sigara-gara;Marindal I;Marindal II;Patumbak Kampung
12.07.22 Deli Tua;Deli Tua Timur;Deli Tua Barat;Kedai Durian;Suka Makmur;Mekar Sari
12.07.23 Sei Semayang;Lalang;Puji Mulyo;Paya Geli;Mulio Rejo;Purwodadi;Sumber Melati Diski;Tanjung Gusta;Helvetia;Medan Krio;Sei Mencirim;Sukamaju;Sunggal Kanan;Serbajadi;Telaga Sari;Tanjung Selamat;Sei Beras Sekata
12.07.24 Hamparan Perak;Sei Baharu;Klumpang Kebun;Klumpang Kampung;Klambir Lima Kampung;Tandam Hulu II;Klambir;Selemak;Klambir Lima Kebun;Sialang Muda;Paya Bakung;Tandem Hulu I;Tandem Hilir I;Tandam Hilir II;Kota Datar;Bulu Cina;Kota Rantang;Paluh Manan;Lama;Paluh Kurau
12.07.25 Helvetia;Manunggal;Pematang Johar;Karang Gading;Telaga Tujuh
12.07.26 Kenangan;Kenangan Baru;Pematang Lalang;Sambirejo Timur;Kolam;Percut;Laut Dendang;Tembung;Cinta Rakyat;Amplas;Saentis;Sampali;Bandar Khalipah;Bandar Klippa;Tanjung Selamat;Tanjung Rejo;Medan Estate;Cinta Damai;Bandar Setia;Sei Rotan
12.07.27 Sena;Tumpatan Nibung;Tanjung Sari;Baru;Batangkuis Pekan;Sidodadi;Bintang Meriah;Bakaran Batu;Paya Gambar;Mesjid;Sugiharjo
12.07.28 Lubuk Pakam I,II;Lubuk Pakam III;Paluh Kemiri;Cemara;Syahmad;Petapahan;Lubuk Pakam Pekan;Sekip;Pagar Jati;Tanjung Garbus I;Pasar Melintang;Pagar Merbau III;Bakaran Batu
12.07.31 Tanjung Mulia;Purwodadi;Sidodadi Batu 8;Suka Mulia;Jati Rejo;Pagar Merbau I;Pagar Merbau II;Sidoharjo-I Pasar Miring;Sidoharjo-I Jati Baru;Bandar Dolok;Tanjung Garbus II;Tanjung Garbus Kampung;Perbarakan;Sukamandi Hilir;Sukamandi Hulu;Sumberejo
12.07.32 Sei Tuan;Tengah;Bagan Serdang;Rantau Panjang;Rugemuk;Kubah Sentang;Pantai Labu Pekan;Pantai Labu Baru;Ramunia 1;Ramunia 2;Perkebunan Ramunia;Denai Lama;Denai Kuala;Denai Sarang Burung;Binjai Bakung;Paluh Sibaji;Kelambir;Durian;Pematang Biara
12.07.33 Serdang;Sidourip;Aras Kabu;Pasar VI Kuala Namu;Emplasmen Kuala Namu;Pasar V Kebun Kelapa;Beringin;Sidoarjo II Ramunia;Karang Anyar;Sidodadi Ramunia;Tumpatan
12.08.01 Silampuyang;Marihat Baris;Dolok Marlawan;Rambung Merah;Silou Manik;Sejahtera;Siantar Estate;Karang Bangun;Nusa Harapan;Sitalasari;Lestari Indah;Laras Dua;Dolok Hataran;Pantoan Maju;Pamatang Simalungun;Silau Malaha;Pamatang Silampuyang
12.08.02 Dolog Malela;Senio;Pamatang Asilom;Serapuh;Margo Mulyo;Silulu;Silou Malela;Bandar Siantar;Pamatang Gajing;Bangun;Malela;Bukit Maraja;Pamatang Sahkuda;Marihat Bukit;Sahkuda Bayu;Lingga
12.08.03 Silou Bayu;Karang Anyer;Karang Rejo;Karang Sari;Tumorang;Rabuhit;Huta Dipar;Ganjing;Bandar Malela
12.08.04 Panei Tongah;Janggir Leto;Simpang Pane Raya;Siborna;Sipoldas;Bangun Rakyat;Sigodang;Sigodang Barat;Bah Bolon Tongah;Mekar Sari Raya;Simantin Pane Dame;Simpang Raya Dasma;Bangun Das Mariah;Bangun Sitolu Bah;Bah Liran Siborna;Nauli Baru;Rawang Pardomuan Nauli
12.08.05 Panombeian;Pamatang Panombeian;Nagori Bosar;Marjandi;Simpang Panei;Talun Kondot;Simbolon Tengkoh;Pamatang Panei;Marjandi Pisang;Banuh Raya;Rukun Mulyo
12.08.06 Tiga Balata;Kasindir;Sibunga Bunga;Jorlang Hataran;Bah Sampuran;Bah Birong Ulu;Pinang Ratus;Dolok Marlawan;Panombean Hutaurung;Dipar Hataran;Pagar Pinang;Dolok Parriasan;Parmonangan
12.08.07 Sindar Raya;Sambosar Raya;Panduman;Ambarokan Panei Raya;Bah Tonang;Bah Bulian;Bangun Raya;Durian Banggal;Sorba Dolog;Gunung Datas;Puli Buah;Banu Raya;Marubun Siboras;Banjaran
12.08.08 Bosar Maligas;Parbutaran;Mayang;Boluk;Sei Mangkei;Gunung Bayu;Talun Saragih;Dusun Pengkolan;Sei Torop;Marihat Tanjung;Marihat Butar;Teladan;Adil Makmur;Tempel Jaya;Sidomulyo;Mekar Rejo;Nanggar Bayu
12.08.09 Sarimatondang;Bah Butong I;Sidamanik;Ambarisan;Tiga Bolon;Bah Butong II;Bahal Gajah;Manik Hataran;Mekar Sidamanik;Manik Maraja;Bah Biak;Birong Ulu Manriah;Kebun Sayur Bah Butong;Manik Rambung;Bukit Rejo
12.08.10 Sipolha Horisan;Sait Buttu Saribu;Pamatang Sidamanik;Sarimattin;Bandar Manik;Jorlang Huluan;Sihaporas;Pematang Tambun Raya;Simantin;Gorak
12.08.11 Pematang Tanah Jawa;Tanjung Pasir;Totap Majawa;Balimbingan;Baja Dolok;Bosar Galugur;Bah Jambi II;Bah Kisat;Panombeian Marjanji;Muara Mulia;Pardamean Asih;Mekar Mulia;Maligas Tongah;Marubun Jaya;Pagar Jambi;Baliju;Bayu Bagasan;Bah Jambi III;Parbalogan;Marubun Bayu
12.08.12 Buntu Bayu;Bosar Nauli;Tangga Batu;Buntu Turunan;Saribu Asih;Jawa Tongah;Tonduhan;Parhundalian Jawa Dipar;Jawa Tongah II
12.08.13 Negeri Dolok;Dolok Parmonangan;Dolok Tomuan;Marihat Dolok;Tiga Dolok;Ujung Bondar;Marihat Raja;Bandar Dolok;Gunung Mariah;Siatasan;Marihat Marsada;Pondok Buluh;Marihat Pondok;Lumban Gorat;Palia Naopat
12.08.14 Tiga Runggu;Purba Tongah;Pematang Purba;Urung Purba;Purba Sipinggan;Hinalang;Purba Dolok;Tano Tinggir;Saribu Jandi;Huta Raja;Bandar Sauhur;Bunga Sampang;Nagori Tongah;Urung Pane
12.08.15 Haranggaol;Nagori Purba;Nagori Sihalpe;Purba Horisan;Purba Pasir
12.08.16 Girsang;Parapat;Tiga Raja;Sipangan Bolon;Sibaganding;Sipangan Bolon Mekar
12.08.17 Serbelawan;Aman Sari;Silenduk;Bah Tobu;Bandar Selamat;Dolok Ilir I;Dolok Ilir II;Bahung Kahean;Dolok Mainu;Dolok Merangir I;Dolok Merangir II;Kahean;Dolok Tenera;Dolok Kataran;Padang Mainu;Bahung Huluan
12.08.18 Huta Bayu;Mariah Hombang;Pulo Bayu;Silakkidir;Raja Maligas;Dolok Sinumbah;Maligas Bayu;Jawa Baru;Mancuk;Marihat Mayang;Bosar Bayu;Raja Maligas I;Bahal Batu;Pokan Baru;Manrayap Bayu;Talang Bayu
12.08.19 Jawa Maraja;Moho;Bahalat Bayu;Mekar Bahalat;Tanjung Maraja;Mariah Jambi;Bah Joga;Bah Jambi
12.08.20 Tigaras;Parik Sabungan;Sibuntuon;Dolok Saribu;Buntu Bayu Panei Raja;Silabah Jaya;Togu Domu Nauli;Sirube-rube Gunung Purba;Tanjung Saribu;Sihemun Baru;Nagori Bayu
12.08.21 Kerasaan I;Pematang Bandar;Purwosari;Talun Madear;Mariah Bandar;Kandangan;Pardomuan Nauli;Purba Ganda;Kerasaan II;Bandar Manis;Wonorejo;Talun Rejo;Purwodadi
12.08.22 Naga Jaya I;Bah Gunung;Bandar Tongah;Dolog Parmonangan;Laras;Naga Jaya II;Tanjung Hataran;Bandar Betsy I;Bandar Betsy II;Naga Soppa
12.08.23 Perdagangan I;Perdagangan III;Pematang Kerasaan;Marihat Bandar;Nagori Bandar;Bandar Rakyat;Bandar Pulo;Bah Lias;Perdagangan II;Perlanaan;Sugarang Bayu;Pem Kerasaan Rejo;Timbaan;Bandar Jawa;Sidotani;Landbouw
12.08.24 Bandar Masilam;Lias Baru;Bandar Silou;Panombeian Baru;Gunung Serawan;Bandar Masilam II;Partimbalan;Bandar Tinggi;Bandar Rejo;Bandar Gunung
12.08.25 Saribu Dolok;Bangun Mariah;Purba Sinombah;Purba Tua;Purba Tua Baru;Sinar Baru;Purba Tua Etek
12.08.26 Cingkes;Panribuan;Saran Padang;Mariah Dolok;Marubun Lokkung;Dolok Mariah;Bawang;Huta Saing;Togur;Perasmian;Tanjung Purba;Silau Marawan;Bosi Sinombah;Ujung Bawang
12.08.27 Simanabun;Pardomuan Tongah;Nagori Dolok;Bandar Maruhur;Silou Dunia;Dolok Marawa;Mariah Buttu;Dolok Saribu Bangun;Bandar Nagori;Silou Paribuan;Buttu Bayu;Nagori Tani;Bah Sarimah;Damaritang;Sinasih;Pardomuan Bandar
12.08.28 Sinaksak;Batu Silangit;Dolok Maraja;Dolok Ulu;Nagur Usang;Dolok Kahean;Naga Dolok;Purbasari;Pematang Dolok Kahean;Negeri Bayu Muslimin;Dolok Simbolon
12.08.29 Merek Raya;Dalig Raya;Sondi Raya;Pamatang Raya;Baringin Raya;Raya Bayu;Bahapal Raya;Siporkas;Sihubu Raya;Raya Bosi;Silou Huluan;Silou Buttu;Bongguron Kariahan;Simbou Baru;Dame Raya;Limag Raya;Lokkung Raya
12.08.30 Ujung Padang;Huta Parik;Dusun Ulu;Tinjowan;Sayur Matinggi;Taratak Nagodang;Sordang Bolon;Teluk Lapian;Tanjung Rapuan;Pagar Bosi;Bangun Sordang;Aek Gerger Sidodadi;Pulo Pitu Marihat;Siringan Ringan;Riah Na Poso;Sei Merbau;Kampung Lalang;Sordang Baru;Banjar Hulu;Rawa Masin
12.08.31 Ujung Saribu;Silimakuta Barat;Siboras;Mardingding;Naga Saribu;Saribu Jandi;Sinar Naga Mariah;Ujung Mariah;Bandar Saribu;Naga Bosar
12.08.32 Raya Huluan;Dolog Huluan;Bintang Mariah;Bah Bolon;Raya Usang;Bangun Pane;Parjalangan;Partuahan;Sinaman Labah;Pamatang Sinaman
12.09.08 Meranti;Perkebunan Sei Balai;Sei Beluru;Serdang;Gajah;Air Putih;Sukajadi
12.09.09 Binjai Serbangan;Air Joman;Air Joman Baru;Banjar;Pasar Lembu;Punggulan;Subur
12.09.10 Asahan Mati;Bagan Asahan;Bagan Asahan Baru;Bagan Asahan Pekan;Kapias Batu VIII;Pematang Sei Baru;Sei Apung;Sei Apung Jaya
12.09.11 Sei Kepayang Tengah;Sei Kepayang Kanan;Sei Paham;Pertahanan;Perbangunan;Bangun Baru
12.09.12 Perkebunan Suka Raja;Perkebunan Hessa;Sei Dua Hulu;Sei Lama;Silomlom;Simpang Empat;Sipaku Area;Anjung Ganjang
12.09.13 Sei Alim Ulu;Pinanggiripan;Perkebunan Pulahan;Hessa Perlompongan;Perkebunan Air Batu I/II;Perkebunan Air Batu III/IX;Danau Sijabut;Air Teluk Hessa;Air Genting;Hessa Air Genting;Sijabut Teratai;Pulau Pule
12.09.14 Sei Piring;Pulau Rakyat Tua;Pulau Rakyat Pekan;Orika;Manis;Tunggul 45;Bangun;Persatuan;Padang Mahondang;Ofa Padang Mahondang;Baru;Mekar Sari
12.09.15 Bandar Pulau Pekan;Buntu Maraja;Gonting Malaha;Padang Pulau;Perkebunan Aek Tarum;Perkebunan Padang Pulau;Huta Rao;Aek Nagali;Gajah Sakti;Gunung Berkat
12.09.16 Ambalutu;Buntu Pane;Lestari;Prapat Janji;Sei Silau Timur;Sionggang;Mekar Sari;Perkebunan Sei Silau;Karya Ambalutu
12.09.17 Bandar Pasir Mandoge;Huta Bagasan;Sei Nadoras;Silau Jawa;Suka Makmur;Sei Kopas;Huta Padang;Tomuan Holbung;Gotting Sidodadi
12.09.18 Aek Loba Pekan;Aek Loba Afd I;Alang Bonbon;Sengon Sari;Lobu Jiur;Rawa Sari;Aek Loba
12.09.19 Bunut;Bunut Barat;Dadimulyo;Kisaran Barat;Kisaran Baru;Kisaran Kota;Mekar Baru;Sei Renggas;Sendang Sari;Sidodadi;Sidomukti;Tebing Kisaran;Tegal Sari
12.09.20 Teladan;Siumbut Umbut;Siumbut Baru;Sentang;Selawan;Mutiara;Lestari;Kisaran Timur;Kisaran Naga;Kedai Ledang;Karang Anyer;Gambir Baru
12.09.21 Aek Songsongan;Perkebunan Bandar Selamat;Perkebunan Bandar Pulau;Aek Bamban;Marjanji Aceh;Lobu Rappa;Tangga;Situnjak;Mekar Marjanji
12.09.22 Rahuning;Perkebunan Gunung Melayu;Gunung Melayu;Batu Anam;Perkebunan Aek Nagaga;Rahuning I;Rahuning II
12.09.23 Tanjung Alam;Perkebunan Sei Dadap I/II;Perkebunan Sei Dadap III/IV;Sei Kamah I;Sei Kamah II;Bahung Sibatu-batu;Sei Alim Hasak;Tanjung Asri;Sei Kamah Baru;Pasiran
12.09.24 Sei Nangka;Sei Jawi-Jawi;Sei Serindan;Sei Tualang Pandau;Sei Lendir;Sei Kepayang Kiri
12.09.25 Sei Lunang;Sei Pasir;Sei Tempurung;Sarang Helang;Sei Sembilang
12.09.26 Tinggi Raja;Sumber Harapan;Terusan Tengah;Piasa Ulu;Sidomulyo;Teladan;Padang Sari
12.09.27 Urung Pane;Sei Silau Tua;Sei Silau Barat;Silau Maraja;Bangun Sari
12.09.28 Silo Baru;Silo Lama;Silo Bonto;Lubuk Palas;Bangun Sari
12.09.29 Rawang Lama;Rawang Baru;Rawang Pasar IV;Rawang Pasar V;Pondok Bungur;Panca Arga;Rawang Pasar VI
12.09.30 Suka Damai;Perhutaan Silau;Tanah Rakyat;Taman Sari;Gedangan;Suka Makmur;Pulo Bandring;Sidomulyo;Suka Damai Barat;Bunut Seberang
12.09.31 Air Teluk Kiri;Teluk Dalam;Perkebunan Teluk Dalam;Pulau Maria;Pulau Tanjung;Mekar Tanjung
12.09.32 Aek Bange;Aek Korsik;Aek Ledong;Ledong Barat;Aek Nabuntu;Ledong Timur;Padang Sipirok
12.10.01 Padang Matinggi;Siringo-Ringo;Sirandorung;Rantauprapat;Kartini;Cendana;Binaraga;Pulo Padang;Padang Bulan;Aek Paing
12.10.02 Bakaran Batu;Sioldengan;Urung Kompas;Ujung Bandar;Sigambal;Lobusona;Pardamean;Danau Bale;Sidorejo
12.10.07 Sibargot;Bandar Kumbul;Tanjung Medan;Janji;Tebing Linggahara;AFD.I Rantauprapat;AFD.II Rantauprapat;Aek Buru Selatan;Kampung Baru;Tebing Linggahara Baru
12.10.08 Negeri Lama;Negeri Baru;Perkebunan Sennah;Perkebunan Negeri Lama;Perkebunan Bilah;Kampung Bilah;Negeri Lama Seberang;Sei Tampang;Selat Besar;Tanjung Haloban;Sidomulyo;Sei Tarolat;Sei Kasih
12.10.09 Lingga Tiga;Tanjung Siram;Pematang Seleng;Perbaungan;Gunung Selamat;Emplasemen Aek Nabara;Bandar Tinggi;Kampung Dalam;Pondok Batu;Meranti;N-1 Aek Nabara;N-2 Aek Nabara;N-3 Aek Nabara;N-4 Aek Nabara;N-5 Aek Nabara;N-6 Aek Nabara;N-7 Aek Nabara;N-8 Aek Nabara;S-1 Aek Nabara;S-2 Aek Nabara;S-3 Aek Nabara;S-4 Aek Nabara;S-5 Aek Nabara;S-6 Aek Nabara
12.10.14 Sidorukun;Tebing Tinggi Pangkatan;Perkebunan Pangkatan;Kampung Padang;Pangkatan;Sennah;Tanjung Harapan
12.10.18 Labuhan Bilik;Sei Pelancang;Sei Siarti;Sei Nahodaris;Sei Merdeka;Sei Rakyat;Selat Beting;Bagan Bilah;Telaga Suka;Pasar Tiga
12.10.19 Sei Berombang;Sei Penggantungan;Sei Lumut;Sei Tawar;Sei Sanggul;Sei Sakat;Sei Baru;Wonosari
12.10.20 Tanjung Sarang Elang;Perkebunan Ajamu;Teluk Sentosa;Cinta Makmur;Sei Sentosa;Meranti Paham;Sei Jawi-Jawi
12.11.01 Kuta Gambir;Sidiangkat;Batang Beruh;Sidikalang;Bintang Hulu;Belang Malum;Huta Rakyat;Kalang;Bintang;Kalang Simbara;Bintang Mersada
12.11.02 Pegagan Julu I;Pegagan Julu X;Pegagan Julu IX;Pegagan Julu VIII;Pegagan Julu VII;Pegagan Julu VI;Pegagan Julu V;Pegagan Julu IV;Pegagan Julu III;Pegagan Julu II;Tanjung Beringin;Dolok Tolong;Pargambiran;Perjuangan;Kuta Gugung;Sileuh-leuh Parsaoran;Barisan Nauli;Pangguruan;Tanjung Beringin I
12.11.03 Sumbul Tengah;Ujung Teran;Juma Gerat;Sarintonu;Tigalingga;Palding;Lau Bagot;Bertungen Julu;Lau Molgap;Lau Pak-Pak;Sukandebi;Lau Mil;Lau Sireme;Palding Jaya Sumbul
12.11.04 Sinampang;Sihorbo;Soban;Adian Nangka;Bunturaja;Juma Siulok;Juma Teguh;Sosor Lontung;Huta Imbaru;Jumantuang;Gomit;Adian Gupa;Maju
12.11.05 Parongil;Palipi;Longkotan;Bongkaras;Tungtung Batu;Polling Anak-Anak;Siratah;Uruk Mblin;Siboras;Bonian;Sumbari;Bakal Gajah;Lae Panginuman;Lae Ambat;Lae Rambong;Lae Pangaroan
12.11.06 Sukadame;Gunung Tua;Harapan;Lau Primbon;Kuta Gamber;Kempawa;Tanah Pinem;Pamah;Kuta Buluh;Pasir Tengah;Renun;Lau Tawar;Balandua;Mangan Molih;Liang Jering;Alur Subur;Lau Njuhar I;Pasir Mbelang;Sinar Pagi
12.11.07 Tambahan;Kuta Tengah;Lae Nuaha;Sungai Raya;Gunung Meriah;Silumboyah;Pandan;Tualang;Pangaribuan;Sigambir-gambir;Bakal Julu;Sipoltong
12.11.08 Lae Itam;Lae Luhung;Pardomuan;Lae Markelang;Jambur Indonesia;Simungun;Janji;Sopo Butar;Lae Sering;Lae Haporas
12.11.09 Simanduma;Bandar Huta Usang;Onan Lama;Lingga Raja;Laksa;Tanjung Saluksuk;Bukit Tinggi;Simartugan;Kuta Usang;Lingga Raja II;Mbinanga;Bukit Baru;Perrik Mbue
12.11.10 Bangun;Lae Hole;Parbuluan IV;Parbuluan III;Parbuluan II;Parbuluan I;Parbuluan V;Parbuluan VI;Lae Hole I;Lae Hole II;Bangun I
12.11.11 Sumbul;Kentara;Lae Parira;Buluduri;Sempung Polling;Lumban Sihite;Lumban Toruan;Pandiangan;Kaban Julu
12.11.12 Bukit Lau Kersik;Gunung Sitember;Batu Gun Gun;Rante Besi;Gundaling;Kendit Liang;Lau Lebah;Tupak Raja
12.11.13 Sambaliang;Pasi;Banjar Toba;Berampu;Karing
12.11.14 Silalahi II;Silalahi I;Paropo;Silalahi III;Paropo I
12.11.15 Panji Dabutar;Sitinjo;Sitinjo I;Sitinjo II
12.12.01 Balige I;Balige III;Pardede Onan;Sangkar Nihuta;Lumban Dolok Hauma Bange;Napitupulu Bagasan;Hutanamora;Hutagaol Peatalun;Hinalang Bagasan;Matio;Lumban Pea;Hutabulu Mejan;Lumban Gaol;Parsuratan;Baruara;Aek Bolon Julu;Sibolahotang SAS;Lumban Bulbul;Sianipar Sihailhail;Silalahi Pagar Batu;Lumban Silintong;Saribu Raja Janji Maria;Longat;Balige II;Aek Bolon Jae;Lumban Gorat;Sibuntuon;Siboruon;Paindoan;Bonan Dolok I;Bonan Dolok II;Bonan Dolok III;Huta Dame;Lumban Pea Timur;Tambunan Sunge
12.12.02 Pasar Laguboti;Sibuea;Sintong Marnipi;Sibarani Nasampulu/Namungkup;Aruan;Sidulang;Ujung Tanduk;Haunatas II;Pardomuan Nauli;Sitangkola;Tinggir Nipasir;Haunatas I;Pintu Bosi;Simatibung;Lumban Binanga;Ompu Raja Hutapea;Gasaribu;Pardinggaran;Sitoluama;Lumban Bagasan;Siraja Gorat;Ompu Raja Hutapea Timur;Ompu Raja Hatulian
12.12.03 Pintu Batu;Sitorang;Parsambilan;Huta Gur- Gur II;Silaen;Ombur;Natolutali;Dalihan Natolu;Sigodang Tua;Sinta Dame;Hutanamora;Pardomuan;Huta Gur-Gur I;Lumban Dolok;Napitupulu;Hutagaol Sihujur;Meranti Barat;Sibide Barat;Sibide;Simanobak;Panindi;Siringkiron;Marbulang
12.12.04 Parsoburan Tengah;Lumban Rau Selatan;Lumban Rau Barat;Lumban Balik;Panamparan;Lumban Pinasa;Parsoburan Barat;Lumban Ruhap;Lumban Pea;Hitetano;Lobu Hole;Batu Nabolon;Lumban Gaol;Tornagodang;Taon Marisi;Pagar Batu;Sibuntuon;Pararungan;Lumban Lintong;Pangunjungan;Lumban Pinasa Saroha;Aek Ulok
12.12.05 Meranti Utara;Meranti Timur;Meranti Tengah;Pintu Pohan;Ambar Halim;Pintu Pohan Dolok;Halado
12.12.06 Natumingka;Pangururan;Pardomuan Nauli;Lintong;Rianiate;Aek Unsim;Purba Tua;Janji Maria;Pangururan II;Pangururan III;Hutagurgur;Simare;Lumban Sewa;Riganjang;Pasar Borbor
12.12.07 Pasar Porsea;Patane III;Parparean III;Patane IV;Lumban Gurning;Amborgang;Nalela;Patane II;Gala Gala Pangkailan;Silamosik I;Parparean IV;Parparean I;Parparean II;Patane I;Patane V;Simpang Sigura-Gura;Raut Bosi
12.12.08 Parsaoran Ajibata;Sigapiton;Pardomuan Ajibata;Pardamean Ajibata;Motung;Horsik;Sirungkungon;Parsaoran Sibisa;Pardamean Sibisa;Pardomuan Motung
12.12.09 Lintong Julu;Hatinggian;Sibaruang;Jangga Toruan;Sionggang Selatan;Pasar Lumban Julu;Sionggang Utara;Sionggang Tengah;Jangga Dolok;Hutanamora;Jonggi Nihuta;Aek Natolu Jaya
12.12.10 Dolok Saribu Janji Matogu;Dolok Nagodang;Lumban Binanga;Partor Janji Matogu;Parhabinsaran Janji Matogu;Parik;Sibuntuon;Sigaol Barat;Marom;Sigaol Timur;Siregar Aek Nalas;Lumban Holbung;Parbagasan Janji Matogu;Partoruan Janji Matogu;Lumban Nabolon;Sampuara;Dolok Saribu Lumban Nabolon
12.12.19 Sigumpar Dangsina;Marsangap;Nauli;Situa-tua;Sigumpar;Maju;Dolok Jior;Sigumpar Julu;Sigumpar Barat;Banua Huta
12.12.20 Narumonda I;Narumonda II;Narumonda III;Narumonda IV;Narumonda V;Narumonda VI;Narumonda VII;Narumonda VIII;Siantar Sitio Tio;Siantar Dangsina;Siantar Tonga-tonga I;Siantar Tonga-Tonga II;Siantar Sigordang;Siantar Tonga-Tonga III
12.12.21 Lumban Rau Tengah;Lumban Rau Timur;Lumban Rau Utara;Sipagabu;Napajoring;Liat Tondung;Batu Manumpak;Lumban Rau Tenggara;Cinta Damai;Siantarasa
12.12.22 Lintong Nihuta;Tarabunga;Meat;Gurgur Aek Raja;Tangga Batu Barat;Tangga Batu Timur
12.12.23 Sihiong;Sinar Sabungan;Lumban Lobu;Harungguan;Naga Timbul;Sibadihon;Silamosik II;Partoruan Lumban Lobu;Pardolok Lumban Lobu;Silombu;Lumban Sangkalan;Nagatimbul Timur
12.12.24 Siantar Utara;Lumban Sitorus;Banjar Ganjang;Tangga Batu I;Tangga Batu II;Pangombusan;Jonggi Manulus;Lumban Huala;Dolok Nauli;Lumban Sirait Gu;Lumban Manurung
12.13.01 Kota Siantar;Kayu Jati;Pasar Hilir;Pidoli Dolok;Panyabungan II;Panyabungan III;Panyabungan I;Sipolu-Polu;Dalan Lidang;Adian Jior;Aek Banir;Aek Mata;Darussalam;Gunung Barani;Gunung Manaon;Gunung Tua Jae;Gunung Tua Julu;Gunung Tua Tonga;Huta Lombang Lubis;Ipar Bondar;Kampung Padang;Lumban Pasir;Manyabar;Pagaran Tonga;Panyabungan Jae;Panyabungan Julu;Panyabungan Tonga;Perbangunan;Pidoli Lombang;Salam Bue;Sarak Matua;Sigalapang Julu;Siobon Julu;Sipapaga;Sopobatu;Siobon Jae;Panggorengan;Saba Jambu;Manyabar Jae
12.13.02 Mompang Jae;Beringin Jaya;Huta damai;Jambur Padang Matinggi;Kampung Baru;Mompang Julu;Rumbio;Suka Ramai;Sopo Sorik;Simanondong;Torbanua Raja;Tanjung Mompang
12.13.03 Gunung Baringin;Aek Nabara;Hutaimbaru;Huta Bangun;Huta Tinggi;Pagur;Pardomuan;Parmompang;Ranto Natas;Sirangkap;Tanjung;Tebing Tinggi;Tanjung Julu;Banjar Lancat;Padang Laru
12.13.04 Tano Bato;Aek Ngali;Hutarimbaru;Hayuraja;Huta Julu;Kayu Laut;Lumban Dolok;Roburan Dolok;Roburan Lombang;Huta Raja;Pagaran Gala-Gala
12.13.05 Longat;Barbaran;Barbaran Jae;Batang Gadis;Huta Baringin;Huta Tonga BB;Runding;Sirambas;Saba Jior;Batang Gadis Jae
12.13.06 Siabu;Simangambat;Aek Mual;Bonan Dolok;Huta Raja;Huta Puli;Huta Baringin;Huta Godang Muda;Huraba I;Huraba II;Lumban Pinasa;Lumban Dolok;Muara Btg. Angkola;Pintu Padang Jae;Pintu Padang Julu;Sibaruang;Sihepeng;Simaninggir;Sinonoan;Tangga Bosi II;Tanjung Sialang;Tangga Bosi I;Tangga Bosi III;Sihepeng Sada;Sihepeng Dua;Sihepeng Tolu;Sihepeng Opat;Sihepeng Lima
12.13.07 Bange;Huta Bangun;Janji Matogu;Malintang Jae;Malintang Julu;Pasar Baru Malintang;Sidojadi;Lambou Darul Ihsan;Huta Bangun Jae;Bange Nauli;Malintang
12.13.08 Tamiang;Pasar Kotanopan;Batahan;Botung;Gading Bain;Gunung Tua MS;Gunung Tua SM;Hutapuli;Huta Padang MS;Hutarimbaru SM;Huta Baringin TB;Huta Pungkut Jae;Huta Pungkut Tonga;Huta Pungkut Julu;Huta Dangka;Muara Potan;Muara Siambak;Manambin;Muara Pungkut;Muara Botung;Pagar Gunung;Padang Bulan;Patialo;Saba Dolok;Singengu Jae;Singengu Julu;Sayur Maincat;Simpang Tolang Jae;Simpang Tolang Julu;Sibio Bio;Sopo Sorik;Simandolam;Tombang Bustak;Tobang;Ujung Marisi;Usor Tolang
12.13.09 Pasar Maga;Aek Marian MG;Bangun Purba;Maga Lombang;Maga Dolok;Purba Baru;Purba Lamo;Pangkat;Siantona
12.13.10 Laru Lombang;Angin Barat;Huta Tonga AB;Laru Baringin;Laru Bolak;Laru Dolok;Lumban Pasir;Muara Mais;Muara Mais Jambur;Padang Sanggar;Panjaringan;Pasar Laru;Pastap;Pastap Julu;Rao Rao Dolok;Rao Rao Lombang;Simangambat TB;Tambangan Jae;Tambangan Pasoman;Tambangan Tonga
12.13.11 Huta Godang;Alahan Kae;Habincaran;Huta Padang UP;Hutaimbaru UP;Muara Saladi;Patahajang;Simpang Banyak Jae;Simpang Banyak Julu;Simpang Duhu Dolok;Simpang Duhu Lombang;Simpang Pining;Tolang
12.13.12 Pasar Muara Sipongi;Bandar Panjang;Bandar Panjang Tuo;Kampung Pinang;Koto Baringin;Limau Manis;Ranjo Batu;Sibinail;Simpang Mandepo;Tamiang Mudo;Tanjung Alai;Tanjung Medan;Muara Kumpulan;Aek Botung;Koto Boru;Tanjung Larangan
12.13.13 Muara Soma;Aek Guo;Aek Holbung;Aek Manggis;Aek Nabara;Aek Nangali;Ampung Julu;Ampung Padang;Ampung Siala;Bangkelang;Banjar Malayu;Batu Madinding;Bulu Soma;Guo Batu;Hadangkahan;Hatupangan;Muara Parlampungan;Rantobi;Rao Rao;Simanguntong;Sipogu;Sopo Tinjak;Tarlola;Tombang Kaluang;Huta Lobu;Lubuk Samboa;Jambur Baru;Aek Baru Jae;Aek Baru Julu;Lubuk Bondar Panjang;Tor Naincat
12.13.14 Simpang Gambir;Tapus;Aek Garingging;Aek Manyuruk;Bandar Limabung;Lancat;Kampung Baru;Lobung;Pangkalan;Perk. Simpang Gambir;Sikumbu;Simpang Bajole;Simpang Duku;Simpang Durian;Simpang Koje;Dalan Lidang;Bonca Bayuon;Perbatasan;Tangsi Atas
12.13.15 Pasar Baru Batahan;Banjar Aur;Batahan I;Batu Sondat;Bintungan Bejangkar;Kampung Kapas;Kuala Batahan;Kubangan Tompek;Muara Pertemuan;Pasar Batahan;Pulau Tamang;Sari Kenanga Batahan;Batahan II;Batahan III;Batahan IV;Sinunukan VI;Kampung Kapas I;Kubangan Pandan Sari
12.13.16 Pasar II Natal;Pasar I Natal;Balimbing;Bintuas;Bonda Kase;Buburan;Kampung Sawah;Panggautan;Pardamean Baru;Pasar III Natal;Pasar V Natal;Patiluban Hilir;Patiluban Mudik;Perkebunan Patiluban;Rukun Jaya;Setia Karya;Sikara Kara;Sikara Kara I;Sikara Kara II;Sikara Kara III;Sikara Kara IV;Sundutan Tigo;Taluk;Tegal Sari;Tunas Karya;Pasar VI Natal;Sinunukan V;Suka Maju;Sasaran;Kun-Kun
12.13.17 Batu Mundom;Hutaimbaru;Lubuk Kapundung;Manuncang;Panunggulan;Pasar Singkuang I;Pasar Singkuang II;Rantau Panjang;Sikapas;Tabuyung;Tagilang Julu;Sali Baru;Lubuk Kapundung II;Suka Makmur
12.13.18 Manisak;Simpang Talap;Sampuran;Tandikek;Gonting;Bangun Saroha;Huta Baringin;Muara Bangko;Ranto Nalinjang;Banjar Maga;Huta Raja;Simaninggir;Ranto Panjang;Huta Nauli;Lubuk Kancah;Dua Sepakat;Gunung Godang;Padang Silojongan
12.13.19 Bangun Sejati;Hutarimbaru;Pasar Huta Bargot;Huta Bargot Lombang;Huta Bargot Dolok;Huta Bargot Setia;Huta Bargot Nauli;Mondan;Sayur Maincat;Kumpulan Setia;Simalagi;Saba Padang;Binanga;Huta Naingkan
12.13.20 Huta Lombang;Huta Baru;Handel;Hutatinggi;Hutanamale;Hutabaringin Julu;Sibanggor Jae;Sibanggor Tonga;Sibanggor Julu;Purba Julu;Huta Baringin
12.13.21 Pakantan Dolok;Pakantan Lombang;Huta Gambir;Huta Lancat;Huta Julu;Huta Toras;Huta Padang;Silogun
12.13.22 Sinunukan I;Sinunukan II;Sinunukan III;Sinunukan IV;Bintungan Bejangkar Baru;Banjar Aur Utara;Kampung Kapas II;Airapa;Sido Makmur;Wido Daren;Wono Sari;Suka Damai;Pasir Putih;Sinunukan I Central
12.13.23 Tambiski;Tarutung Panjang;Humbang I;Banua Rakyat;Sayur Matua;Banua Simanosor;Tambiski Nauli
12.14.01 Hilisangowola;Hiliotalua;Koendrafo;Lawa-lawa Luo;Tuhemberua;Tesikhori;Tumari;Ewo;Ko'olotano;Botohilindruria;Caritas Sogawunasi;Orudua Lawa-lawa Luo;Hilifaondrato
12.14.02 Doli-doli Idanotae;Hiliana'a Gomo;Lawa-lawa Luo Gomo;Lolosoni;Orahili Gomo;Sifaoro'asi Gomo;Tanoniko'o;Suka Maju Mohili;Orahili Sibohou;Gunung Gabungan;Umbu Orahua
12.14.03 Bawolato;Bawozihono;Bawo'otalua;Golambanua I;Hilisimaetano Balaekha;Lahusa;Tetezou;Orahili Balaekha;Harenoro;Sarahililaza;Hiliabolata;Hiligambukha;Sinar Baru Darodaro;Hiliorudua;Hilizomboi;Oikhoda Balaekha;Angorudua Balaekha;Hilinawalo Balaekha;Sobawagoli;Lahusa I;Hiliwatema;Mogae;Sinar Baho
12.14.04 Duru;Tuwaso;Hilioromao;Eho;Sialema;Bowonifaoso;Hilianombasela;Lumbui Melayu;Hiliorodua Tebolo;Tebolo Melayu;Lumbui Nias;Baruyu Sibohou;Sepakat;Tano Mokinu;Hilikana;Hilinifaese;Omega
12.14.05 Pasar Pulau Tello;Hiliotalua;Bawodobara;Bawo'amahelato;Bawo'omasio;Loboi;Hiliamaodula;Baruyu Lasara;Sifitu Ewali;Rapa-rapa Melayu;Sinauru;Siofa Ewali;Simaluaya;Silima Ewali;Sidua Ewali;Balogia;Lasonde;Koto;Onaya;Sisarahili;Sebuasi;Orahili
12.14.06 Pasar Teluk Dalam;Hiligeho;Hilitobara;Bawonifaoso;Bawozaua;Hiliganowo;Bawodobara;Bawolowalani;Hilisao'otoniha;Hilisondrekha;Hiliamuri;Hiliana'a;Hiliganowo Salo'o;Ganowo Saua;Nanowa;Hililaza
12.14.07 Sifaoroasi;Hilihoru;Hilimbulawa;Tuindrao;Hilimbowo;Mohili;Lolozaria;Lolomoyo;Hilifadolo;Orahili Eho;Sisobahili;Loloabolo;Hilisalo'o;Sirofi;Hilindraso;Hilimaera;Boholu;Amandraya;Sinar Ino'o;Tuindrao I;Tuhemberua Amandraya
12.14.08 Amuri;Bawosalo'o Siwalawa;Hilifadolo;Lolofaoso;Lolomoyo;Lolowau;Lolohowa;Sisarahili Ekholo;Tuhegafoa;Botohili;Hilikara;Samiri;Hilimbowo Siwalawa;Nituwu Boho
12.14.09 Sifalago Susua;Orahili Susua;Hiliana'a Susua;Hiliorahua;Hilimboe;Hilimboho;Hiliwaebu;Hilidanayao;Hilizamurugo;Sisobahili;Dao-dao Zanuwo;Hiliorudua;Bintang Baru;Hilitobara Susua;Orahua Uluzoi;Hilisibohou;Hiliadulosoi;Orahili Bo'e
12.14.10 Hilisimaetano;Bawogosali;Hilifalawu;Samadaya Hilisimaetano;Idala Jaya Hilisimaetano;Pekan Hilisimaetano;Bonia Hilisimaetano;Ndraso Hilisimaetano;Faomasi Hilisimaetano;Eho Hilisimaetano;Soto'o Hilisimaetano;Hiliaurifa Hilisimaetano;Bawohosi Maniamolo;Bawosaodano
12.14.11 Togizita;Soledua;Bawosalo'o Dao-dao;Tuho'owo;Togizita I;Hilitoese;Dao-dao Sowo;Hiliadulo;Soledua I;Soledua II
12.14.12 Hilisataro;Hilinamoniha;Hiliamaetaluo;Bawoganowo;Hili'alawa;Hilindrasoniha;Hilimagari;Hilisataro Raya;Hilisataro Gewa;Hilisoromi;Hiliasi;Hilindraso Raya;Hilisataro Nandisa;Hilisataro Eho Sofayo
12.14.13 Hilizalo'otano;Hilinawalo Mazino;Lawindra;Bawolahusa;Hilizoroi Lawa;Hilizalo'otano Laowo;Hilizalo'otano Larono;Hililaza Hilinawalo Mazino;Hilifondege Hilizoroilawa;Lolomboli;Bawolahusa Doli-doli
12.14.14 Lawindra;Sifaoro'asi Mola;Hiliuso;Balohili Mola;Ambukha;Tobualo;Hilibadalu;Foikhugaga;Orlin;Orahili Mola;Umbunasi
12.14.15 Hilitotao;Hiliorudua;Sisobambowo;Hiliamauzula;Aramo;Sikhorilafau;Hilifadolo;Hume;Dao-dao;Hilimagiao;Hilisawato;Balohao;Hiligafoa;Hilimbowo;Hilimezaya;Hiliadolowa;Hiligumbu;Bagoa
12.14.16 Labuhan Hiu;Labuhan Bazau;Labuan Rima;Lambak;Bais;Mahang Labara;Adam;Labara;Bais Baru;Labuan Rima Baru
12.14.17 Tetegawa'ai;Hilimbaruzo;Luahandroito;Orahuahili;Ulu Mazo;Guigui;Hilimaufa;Siofabanua;Tetegawa'ai Ehomo;Tafulu
12.14.18 Bawomataluo;Orahili Fau;Bawonahono;Siwalawa;Onohondro;Hilinawalo Fau;Lahusa Fau;Hilizihono;Hiliofonaluo;Bawofanayama;Hilikara Maha;Hilisalawa;Hiligito;Siliwulawa;Hilifarokha Lawa;Eho Orahili;Ete Batu
12.14.19 Sambulu;Orahili Ulunoyo;Hiliwaebu;Amorosa;Marao;Borowosi;Hilimaera;Suka Maju;Loloana'a;Hilifakhe;Bawo Lolomatua;Ambukha I;Puncak Lolomatua
12.14.20 Ehosakhozi;Bawohosi;Hilizoliga;Olayama;Sifaoroasi;Sifalago;Lalimanawa;Tundrumbaho;Hiliuso;Sisarahili Huruna;Tarewe;Fadoro Tuhemberua;Hilifalawu;Luahamofakhe;Sifaoroasi Huruna;Hilimanawa;Mombawa Oladano
12.14.21 Hilinamazihono;Hilimbowo;Simandraolo;Bawosalo'o Bawoluo;Hilimbuasi;Simandraolo O'o'u;Lolomaya;Suka Maju;Hiliorudua;Hilinamazihono Moale;Balohili O'o'u
12.14.22 Fadoro Ewo;Soroma'asi;Lauso;Sisarahili Oyo;Sisobahili Huruna;Onohazumba;Hiliweto;Orahili Huruna;Tetehosi;Helefanikha
12.14.23 Maluo;Hiliadulo;Umbuasi;Sisobahili Siwalawa;Manawadano;Talio;Anaoma;Berua Siwalawa;Umbuasi Barat;Hiligodu;Bukit Burasi
12.14.24 Fondrakoraya;Orudua Sibohou;Sisarahili Susua;Susua;Lahusa Susua;Ramba-ramba;Hilinifaoso;Sifaoroasi;Amandraya;Foikhu Fondrako;Hiliwosi;Orahili Fondrako
12.14.25 Mondrowe;Hilidohona;Hililaora;Uluidanoduo;Umbu Sohahau;Hilisao'oto;Taluzusua;Hilizanuwo;Hoya;Na'ai;Olanori
12.14.26 Sifitubanua;Siwalu Banua;Sitolu Banua;Silima Banua;Mehaga;Sihare'o;Golambanua II;Oladano;Fanedanu;Hiliorahua Tasua;Somambawa;Gabungan Tasua;Hilialawa;Sinar Susua
12.14.27 Sifalago Gomo;Balohili Gomo;Bohalu;Orsedes;Sinar Helaowo;Siholi;Tuhegafoa;Perjuangan;Lewa-lewa;Siraha
12.14.28 Gobo;Silina;Maufa;Gondia;Gobo Baru;Silina Baru
12.14.29 Fuge;Luaha Idano Pono;Sigese;Bawositora;Bintuang;Sibaranun;Bawolawindra;Hayo;Hilizamorogotano
12.14.30 Siofa Banua Lorang;Silima Banua Marit;Zia Biang;Limo Biang;Memong;Bale-bale;Teluk Limo;Wawa;Marit Baru;Majino Lorang;Afore Gobo;Bale-bale Sibohou
12.14.31 Baluta;Eho Baluta;Bawo Ofuloa;Hale Baluta;Bawo Orudua;Jeke;Makole;Sifauruasi;Bawo Analita Saeru;Saeru Melayu;Hiligeho Sogawu;Hiliomasio
12.14.32 Botohilitano;Botohilisalo'o;Lagundri;Orahili Faomasi;Hiliamaetaniha;Sondregeasi;Botohili Silambo;Botohili Sorake;Hilimaenamolo;Bawomaenamolo
12.14.33 Hilifalago;Hilimondregeraya;Hilinamozaua;Hilifarono;Hilionaha;Hilikara;Hilialito Saua;Hilinamozaua Raya;Hilifalago Raya;Hilisanekhehosi
12.14.34 Fanedanu;Fanedanu Sibohou;Lawa-lawa Luo Idanotae;Dao-dao Zanuwo Idano Tae;Sisiwa Ewali;Sisarahili Ewo;Hilialo'oa;Damai;Lolozukhu;Silima Banua Umbunasi;Sindrolo
12.14.35 Lahusa Idanotae;Hiliserangkai;Orahua;Hilimbowo Idanotae;Sirahia;Umbu Idanotae;Awoni;Hilisalo'o;Balombaruzo Orahua;Harefa Orahua;Hiligabungan;Buhawa
12.15.01 Tanjung Meriah;Tanjung Mulia;Kaban Tengah;Bandar Baru;Simberruna;Perolihen;Maholida;Perjaga;Malum;Mbinalun
12.15.02 Sukaramai;Kuta Saga;Kuta Meriah;Kuta Dame;Perpulungen;Pardomuan;Majanggut I;Majanggut II;Surung Mersada;Perduhapen
12.15.03 Salak I;Salak II;Boangmanalu;Sibongkaras;Kuta Tinggi;Penanggalan Binanga Boang
12.15.04 Ulumerah;Pardomuan;Silima Kuta;Lae Langge Namuseng;Cikaok
12.15.05 Kecupak I;Kecupak II;Aornakan I;Simerpara;Aornakan II
12.15.06 Sibagindar;Napatalun Perlambuken;Lae Mbentar;Pagindar
12.15.07 Kuta Babo;Tinada;Silima Kuta;Mahala;Prongil;Buluh Tellang
12.15.08 Siempat Rube II;Siempat Rube I;Mungkur;Siempat Rube IV;Kuta Jungak;Traju
12.16.01 Pusuk II Simaninggir;Sionom Hudon VII;Baringin;Sionom Hudon Julu;Sionom Hudon Tonga;Sionom Hudon Utara;Sionom Hudon Selatan;Sionom Hudon Timur;Sihotang Hasugian Tonga;Pusuk I;Sionom Hudon Toruan;Simataniari;Sionom Hudon Timur II;Sihotang Hasugian Dolok II;Sihotang Hasugian Habinsaran;Sionom Hudon Sibulbulon;Sionom Hudon Runggu;Janji Hutanapa;Baringin Natam;Sihotang Hasugian Dolok I
12.16.02 Parsingguran I;Hutapaung;Pollung;Hutajulu;Ria Ria;Parsingguran II;Pansurbatu;Aek Nauli I;Aek Nauli II;Pandumaan;Sipituhuta;Pardomuan;Hutapaung Utara
12.16.03 Marbun Toruan;Simamora;Tipang;Sinambela;Simangulampe;Siunong Unong Julu;Marbun Tonga Marbun Dolok
12.16.04 Sihonongan;Paranginan Selatan;Paranginan Utara;Lumban Sialaman;Pearung;Lobutolong;Lumban Barat;Siboru Torop;Pearung Silali;Lumban Sianturi;Lobutolong Habinsaran
12.16.05 Sibuntuon Partur;Siharjulu;Sitolu Bahal;Tapian Nauli;Pargaulan;Lobutua;Dolok Margu;Hutasoit I;Nagasaribu I;Nagasaribu II;Sibuntoan Parpea;Siponjot;Habeahan;Sigompul;Bonan Dolok;Sigumpar;Parulohan;Sitio II;Hutasoit II;Nagasaribu III;Nagasaribu IV;Nagasaribu V
12.16.06 Pasar Dolok Sanggul;Sileang;Purba Manalu;Pasaribu;Simarigung;Sampean;Silaga Laga;Sosor Gonting;Sosor Tambok;Purba Dolok;Sihite I;Lumban Tobing;Hutabagasan;Matiti II;Saitnihuta;Hutaraja;Lumban Purba;Bonanionan;Parik Sinomba;Sihite II;Janji;Pakkat;Sirisirisi;Hutagurgur;Matiti;Aek Lung;Simangaronsang;Sosortolong Sihite III
12.16.07 Batunajagar;Sanggaran I;Sitapongan;Sigulok;Hutaginjang;Siborboron;Bonan Dolok I;Bonan Dolok II;Sibuntuon;Nagurguran
12.16.08 Batu Nagodang Siatas;Onan Ganjang;Parbotihan;Sihikit;Parnapa;Janji Nagodang;Sampe Tua;Hutajulu;Sibuluan;Sigalogo;Aek Godang Arbaan;Sanggaran II
12.16.09 Purba Bersatu;Purba Baringin;Karya;Manalu;Sijarango;Tukka Dolok;Siambaton;Parmonangan;Sipagabu;Banuarea;Rura Tanjung;Rura Aek Sopang;Lumban Tonga-Tonga;Pulo Godang;Pakkat Hauagong;Peadungdung;Sijarango I;Ambobi Paranginan;Purba Sianjur;Siambaton Pahae;Panggugunan;Hauagong
12.16.10 Tarabintang;Sihotang Hasugian Toruan;Sibongkare;Sitanduk;Sihombu;Simbara;Marpadan;Mungkur;Sibongkare Sianju
12.17.01 Tuktuk Siadong;Tomok;Sihusapi;Maduma;Dosroha;Ambarita;Martoba;Garoga;Simanindo Sangkal;Cinta Dame;Huta Ginjang;Pardomuan;Parmonangan;Parbalohan;Tanjungan;Simarmata;Tomok Parsaoran;Marlumba;Simanindo;Unjur;Siallagan Pindaraya
12.17.02 Pakpahan;Huta Hotang;Sitinjak;Pardomuan;Tambun Sungkean;Rina Bolak;Onan Runggu;Sitamiang;Janji Matogu;Silima Lombu;Sipira;Harian
12.17.03 Parhusip III;Sirumahombar;Pangaloan;Hutarihit;Sinaga Uruk Pandiangan;Toguan Galung;Pananggangan;Pasaran Parsaoran;Sipinggan Lumban Siantar;Sibonor Ompu Ratus;Nainggolan;Pasaran I;Pananggangan II;Sipinggan;Janji Marapot
12.17.04 Suhutnihuta Pardomuan;Gorat Pallombuan;Urat II;Palipi;Pardomuan Nauli;Hatoguan;Simbolon Purba;Sigaol Simbolon;Urat Timur;Saor Nauli Hatoguan;Parsaoran Urat;Hutaginjang;Sigaol Marbun;Hutadame;Pallombuan;Pamutaran;Sideak
12.17.05 Sosor Dolok;Partungkonaginjang;Hariara Pohan;Dolok Raja;Sampur Toba;Siparmahan;Turpuk Limbong;Turpuk Sagala;Turpuk Malau;Turpuk Sihotang;Janji Martahan;Hutagalung;Hariara Pintu
12.17.06 Huta Ginjang;Singkam;Hasinggaan;Aek Sipitudai;Huta Gurgur;Sianjur Mula Mula;Boho;Siboro;Simarihit;Ginolat;Bonan Dolok;Habeahan Naburahan
12.17.07 Salaon Toba;Lintong Nihuta;Salaon Tonga Tonga;Salaon Dolok;Ronggur Nihuta;Sabungan Nihuta;Paraduan;Sijambur
12.17.08 Pasar Pangururan;Pintu Sona;Siogung-Ogung;Lumban SS Dolok;Lumban SS Torua;Parbaba Dolok;Huta Tinggi;Parhorasan;Pardomuan Nauli;Parsaoran I;Rianiate;Huta Bolon;Panampangan;Pardugul;Huta Namora;Parlondut;Tanjung Bunga;Parmonangan;Sait Nihuta;Situngkir;Sianting-Anting;Sialanguan;Lumban Pinggol;Pardomuan I;Sitolu Huta;Sinabulan;Aek Nauli;Siopat Sosor
12.17.09 Holbung;Janji Raja;Sabulan;Buntu Mauli;Tamba Dolok;Cinta Maju;Parsaoran;Janji Maria
12.18.01 Pantai Cermin Kanan;Pantai Cermin Kiri;Kota Pari;Celawan;Ujung Rambung;Kuala Lama;Besar II Terjun;Sementara;Ara Payung;Pematang Kasih;Lubuk Saban;Naga Kisar
12.18.02 Melati I;Simpang Tiga Pekan;Batang Terap;Tualang;Adolina;Bengkel;Cinta Air;Citaman Jernih;Deli Muda Hulu;Deli Muda Hilir;Jambur Pulau;Kesatuan;Kota Galuh;Lidah Tanah;Lubuk Bayas;Lubuk Cemara;Lubuk Dendang;Lubuk Rotan;Melati II;Pematang Sijonam;Pematang Tatal;Suka Beras;Sukajadi;Sei Buluh;Sei Nagalawan;Sei Sijenggi;Tanah Merah;Tanjung Buluh
12.18.03 Sei Buluh;Liberia;Mata Pao;Pematang Setrak;Makmur;Pasar Baru;Pekan Sialang Buah;Pematang Guntung;Sialang Buah;Sentang;Bogak Besar;Pematang Kuala
12.18.04 Cempedak Lobang;Firdaus;Pergulaan;Sei Rampah;Sei Rejo;Sei Parit;Silau Rakyat;Firdaus Estate;Pematang Ganjang;Pematang Pelintahan;Rambung Estate;Rambung Sialang Hulu;Rambung Sialang Tengah;Rambung Sialang Hilir;Simpang Empat;Sinah Kasih;Tanah Raja
12.18.05 Pekan Tanjung Beringin;Nagur;Mangga Dua;Sukajadi;Tebing Tinggi;Pematang Cermai;Pematang Terang;Bagan Kuala
12.18.06 Bandar Tengah;Juhar;Gelam Sei Serimah;Pekan Bandar Khalipah;Kayu Besar
12.18.07 Nagaraja I;Panglong;Bandarawan;Gunung Para II;Limbong;Dolok Merawan;Paritokan;Kalembak;Afd. VI Dolok Ilir;Pabatu I;Afd. VII Dolok Ilir;Pabatu II;Mainu Tengah;Bahdamar;Pabatu III;Pabatu VI;Korajim
12.18.08 Sipispis;Serbananti;Bartong;Marubun;Pispis;Baja Dolok;Tinokkah;Nagur Pane;Parlambean;Naga Raja;Mariah Nagur;Rimbun;Marjanji;Silau Padang;Buluh Duri;Gunung Monako;Damak Urat;Simalas;Gunung Pane;Sibarau
12.18.09 Pekan Dolok Masihul;Dame;Blok 10;Kota Tengah;Silau Merawan;Pekan Kamis;Batu 12;Batu 13;Baja Ronggi;Dolok Sagala;Dolok Manampang;Pardomuan;Tegal Sari;Pertambatan;Huta Nauli;Bantan;Bukit Cermin Hilir;Malasori;Sarang Giting;Durian Puloan;Sarang Torop;Havea;Aras Panjang;Martebing;Kerapuh;Tanjung Maria;Bah Kerapuh;Ujung Silau
12.18.10 Kotarih Pekan;Kotarih Baru;Banjaran Godang;Si Ujan Ujan;Sei Kari;Bandar Bayu;Durian Kondot;Perbahingan;Sialtong;Huta Galuh;Rubun Dunia
12.18.11 Batu Masagi;Damak Gelugur;Kulasar;Pagar Manik;Pamah;Silinda;Sungai Buaya;Tarean;Tapak Meriah
12.18.12 Tanjung Harap;Kuala Bali;Karang Tengah;Kelapa Bajohom;Manggis;Pulau Gambar;Pulau Tagor;Serba Jadi;Tambak Cekur;Bah Sidua-dua
12.18.13 Bah Sumbu;Naga Kesiangan;Jambu;Mariah Padang;Pertapaan;Paya Lombang;Sei Serimah;Paya Bagas;Paya Mabar;Sei. Priok;Kuta Baru;Kedai Damar;Penonggol;Gunung Kataran
12.18.14 Melati Kebun;Bengabing;Bingkat;Jati Mulyo;Karang Anyar;Lestari Dadi;Pegajahan;Petuaran Hulu;Petuaran Hilir;Pondok Tengah;Sukasari;Tanjung Putus;Sennah
12.18.15 Pon;Sei Bamban;Bakaran Batu;Gempolan;Rampah Estate;Suka Damai;Sei Bamban Estate;Sei Belutu;Sei Buluh;Penggalangan
12.18.16 Penggalian;Laut Tador;Tanah Besih;Binjai;Paya Pasir;Bahilang;Penggalangan;Paya Pinang;Kuta Pinang;Sibulan
12.18.17 Gudang Garam;Dolok Masango;Panombean;Bandar Negeri;Ujung Negeri Kahan;Bandar Magodang;Ujung Negeri Hulu;Pegajahan Hulu;Marihat Dolok;Bintang Bayu;Bandar Pinang Kebun;Damak Tolong Buho;Bandar Pinang Rambe;Pegajahan Kahan;Huta Durian;Kampung Kristen;Sarang Ginting Kahan;Sarang Ginting Hulu;Siahap
12.19.01 Pangkalan Dodek;Pangkalan Dodek Baru;Pagurawan;Aek Nauli;Durian;Lalang;Medang;Pakam;Pakam Raya;Pematang Cengkering;Sei Buah Keras;Sei Rakyat;Sidomulyo;Tanjung Sigoni;Nenas Siam;Pakam Raya Selatan;Mandarsah;Medang Baru;Pematang Nibung;Cengkering Pekan;Sei Raja
12.19.02 Perkebunan Sipare pare;Sei Suka Deras;Simodong;Pematang Jering;Pematang Kuning;Kuala Indah;Kuala Tanjung;Tanjung Gading;Simpang Kopi;Brohol
12.19.03 Indrapura;Indrasakti;Limau Sundai;Pematang Panjang;Sukaraja;Tanah Tinggi;Tanjungmuda;Tanah Merah;Aras;Pasar Lapan;Sipare-pare;Tanjungkubah;Tanjungharapan;Suka Ramai;Tanah Rendah;Tanjungmulya;Titi Payung;Perkotaan;Kampung Kelapa
12.19.04 Lima Puluh Kota;Mangkai Baru;Mangkai Lama;Perkebunan Dolok;Perkebunan Kwala Gunung;Antara;Perkebunan Lima Puluh;Perkebunan Limau Manis;Perkebunan Tanah Gambus;Simpang Gambus;Sumber Makmur;Sumber Padi
12.19.05 Labuhan Ruku;Dahari Selebar;Mesjid Lama;Padang Genting;Pahang;Panjang;Gunung Rante;Dahari Indah;Indra Yaman;Benteng
12.19.06 Tanjung Tiram;Bagan Arya;Guntung;Bagan Dalam;Bogak;Suka Maju;Suka Jaya;Pahlawan;Bandar Rahmat;Kampung Lalang
12.19.07 Kwala Sikasim;Sei Balai;Durian;Perkebunan Sei Balai;Suka Ramai;Sei Bejangkar;Mekar Mulio;Perkebunan Sei Bejangkar;Benteng Jaya;Tanah Timbul;Perjuangan;Sidomulio;Mekar Baru;Suko Rejo
12.19.08 Tanjung Prapat;Laut Tador;Pelanggiran Laut Tador;Perkebunan Tanjung Kasau;Dewi Sri;Tanjung Kasau;Tanjung Seri;Mekar Sari;Sei Simujur;Kandangan
12.19.09 Gambus Laut;Perupuk;Guntung;Barung-Barung;Titi Putih;Pasir Permit;Titi Merah;Pematang Panjang;Bulan-Bulan;Gunung Bandung;Lubuk Cuik;Tanah Itam Ilir;Pematang Tengah
12.19.10 Perkebunan Tanah Itam Ulu;Empat Negeri;Sumber Rejo;Lubuk Hulu;Lubuk Besar;Pulau Sejuk;Simpang Dolok;Air Hitam;Kwala Gunung;Cahaya Pardomuan
12.19.11 Sumber Tani;Sei Muka;Perkebunan Tanah Datar;Binjai Baru;Bangun Sari;Karang Baru;Perkebunan Petatal;Mekar Baru;Petatal;Glugur Makmur
12.19.12 Sentang;Tanjung Mulia;Jati Mulia;Lima Laras;Mekar Laras;Bandar Sono;Ujung Kubu;Sei Mentaram;Pematang Rambai;Tali Air Permai;Bagan Baru;Kapal Merah
12.20.01 Janji Manahan GNT;Pasang Lela;Aek Jabut;Nabundong;Gunung Sormin;Sihalo Halo;Kuala Simpang;Simundol;Nahula Julu;Simaninggir Simundol;Simangambat;Saba Bangun;Malino;Gonting Bange;Hutaimbaru Simundol;Padang Matinggi Simundol;Sunut;Batu Hibul;Sigordang;Pamarai;Padang Matinggi GNT;Gadung Holbung;Salusuhan;Panyabungan;Sayur Matinggi;Hasahatan;Pinarik;Unte Manis;Sipogas;Sipogas A;Padang Malakka;Aek Simanap;Pulo Liman;Aek Kundur;Hatiran;Karang Anyar;Aek Kanan;Nahula Jae;Simadihon;Pasar Sayur Matinggi;Tj. Baru Silaiya;Sitonun;Pasar Simundol;Pamonoran
12.20.02 Siguga;Singanyal;Binanga Panasahan;Aek Haruaya;Tanjung Baru B;Pasar Sipiongot;Bintais Julu;Bunut;Paya Ombik;Aek Suhat Jae;Huta Baru Sil;Sijorang;Simaninggir Sip;Pangaran Julu I;Mompang Lombang;Janji Manahan Sil;Baringin Sip;Gunung Maria;Mompang Dolok;Aek Rao TN;Sijantung Julu;Batu Runding;Lubuk Godang;Bahap;Aek Ilung;Tarutung Bolak;Sungai Pining;Siloung;Hutaimbaru Gul;Sipiongot;Gumbot;Gunung Selamat;Silogo Logo;Lubuk Kundur;Jambur Batu;Simatorkis;Rancaran;Naga Saribu;Simataniari Jae;Janji Manahan Gul;Simataniari;Parmeraan;Panca;Dalihan Natolu;Sungai Datar;Lubuk Lanjang;Arse;Simangambat Tua;Sigala Gala;Sibayo Jae;Dolok Sanggul;Silangge;Pijor Koling;Pagaran Julu II;Siala Gundi;Siraga HP;Aek Sundur;Baringin Sil;Hula Baringin;Nabonggal;Purba Tua;Tanjung Longat;Sibio Bio;Situmbaga;Sijara Jara;Huta Baru Sip;Pagaran Siregar;Parigi;Napasundali;Aek Suhat TR;Gumaruntar;Sijantung Jae;Janji Matogu;Sialang Dolok;Binanga Gumbot;Simanosor;Bukit Tinggi;Simambal;Bandar Nauli;Sibayo;Sinabongan;Siranap;Aek Tangga;Rongkare;Siburbur;Pintu Padang Merdeka
12.20.03 Hutaimbaru;Hambulo;Paolan;Pangirkiran;Balimbing;Rondaman Siburegar;Sipaho;Silantoyung;Hiteurat;Siboru Angin;Sandean Jae;Sandean Tonga;Sandean Julu;Hasahatan;Pagar Gunung;Pangarambangan;Napa Lancat;Halongonan;Bargot Topong Julu;Bargot Topong Jae;Siringki Jae;Ujung Padang;Sigala Gala;Hutanopan;Sipenggeng;Saba;Sitabola;Sitonun;Tapus Jae;Japinulik;Paran Honas;Siringki Julu;Batu Tunggal
12.20.04 Pasar Gunung Tua;Lubuk Torop;Tanjung Marulak;Ambasang Natigor;Napagadung Laut;Rampa Jae;Rampa Julu;Mananti;Paran Padang;Rahuning Jae;Botung;Sigimbal;Dolok Sae;Simasi;Sihapas Hapas;Sungai Tolang;Losung Batu;Batu Mamak;Sampuran;Gunung Tua Baru;Sibatang Kayu;Aek Suhat;Gunung Tua Tonga;Gunung Tua Jae;Gunung Tua Julu;Hutalombang;Batang Baruhar Julu;Batang Baruhar Jae;Purba Sinomba;Hambiri;Sosopan;Pagaran Singkam;Pagaran Tonga;Sibagasi;Batu Tambun;Tanjung Tiram;Garoga;Hajoran;Batu Sundung;Garonggang;Nabonggal;Liang Hasona;Simandiangin Dolok;Simandiangin Lombang;Padang Garugur;Simanosor;Sigama;Sigama Ujung Gading;Parlimbatan;Saba Sitahul tahul;Saba Bangunan;Sidingkat;Gunung Manaon II;Purba Tua;Sungai Durian;Sungai Orosan;Hutaimbaru II;Siombob;Aek Gambir;Bukit Raya Sordang;Aek Jangkang;Simbolon
12.20.05 Pancur Pangko;Hasambi;Paran Nangka;Batu Rancang;Sitanggoru;Siunggam Dolok;Balimbing Jae;Sipupus Lombang;Balimbing Julu;Sobar;Pamuntaran;Paran Gadung;Padang Bujur;Ubar;Lantosan II;Batu Gana;Padang Baruas;Aek Bargot;Gariang;Balakka;Parupuk Jae;Parupuk Julu;Sialang
12.20.06 Sitopayan;Lantosan I;Aek Haruaya;Gunung Baringin;Hadungdung;Rondaman Dolok;Sipirok;Tanjung Salamat;Rondaman Lombang;Parsarmaan;Aloban;Portibi Julu;Portibi Jae;Gunung Manaon I;Pasir Pinang;Bahal;Bara;Simandiangin;Hotang Sasa;Aek Siala;Gumarupu Baru;Padang Manjoir;Gumarupu Lama;Gunung Martua;Sihambeng;Aek Torop;Napa Lombang;Mangaledang Lama;Mangaledang;Bangkudu;Balakka Torop;Janji Matogu;Muara Sigama;Napahalas;Sigama Napahalas;Torluk Muara Dolok
12.20.07 Sayur Matinggi;Pangkal Dolok Lama;Pangkal Dolok Julu;Pintu Padang;Batang Onang Lama;Bonan Dolok;Simardona;Batang Onang Baru;Parau Sorat;Pasar Matanggor;Batu Pulut;Huta Lambung;Galanggang;Gunungtua Tumbu Jati;Gunungtua Batang Onang;Simanapang;Simaninggir;Batu Mamak;Padang Garugur;Padang Matinggi;Purba Tua;Janji Mauli;Sayur Matinggi Julu;Gunung Tua Julu;Pasir Ampolu Hopong;Pagaran Batu;Tamosu;Simangambat Dolok;Janji Manahan;Padang Bujur Baru;Batu Nanggar;Morang
12.20.08 Ulak Tano;Aekraru;Tanjung Maria;Mandasip;Huta Baru;Janji Matogu;Paran Padang;Tanjung Botung;Huta Pasir;Langkimat;Jabi Jabi;Simangambat Jae;Ujung Gading Jae;Huta Baringin;Gunung Manaon Sim;Sionggoton;Paran Tonga Sim;Ujung Gading Julu;Simangambat Julu;Sigagan;Kosik Putih
12.20.09 Aek Godang;Aek Nauli;Sampuran Simarloting;Pangirkiran;Simaninggir;Suka Dame;Pintu Bosi;Sidong-dong;Sitabar;Parmeraan
12.20.10 Siunggam Julu;Siunggam Tonga;Siunggam Jae;Aek Bayur;Aek Tolong;Tangga-Tangga Hambeng;Simaninggir;Bangun Purba;Naga Saribu;Sihoda-Hoda;Mompang II;Gulangan;Pijor Koling;Purba Tua Dolok
12.20.11 Siancimun;Bolatan;Pasir Bara;Gunung Intan;Mompang I;Gunung Manaon III;Sihopuk Baru;Sihopuk Lama;Rondaman;Hutabaru Nangka;Situmbaga;Batang Pane I;Batang Pane II;Batang Pane III
12.20.12 Huta Raja;Ujung Batu Julu;Gunung Manaon UB;Labuhan Jurung;Martujuan;Paya Bahung UB;Tobing Tinggi UB;Ujung Batu Jae;Marlaung;Mananti;Jambu Tonang;Manare Tua;Pasir Lancat UB
12.21.01 Pagaranbira Jae;Pagaran Bira Julu;Huta Bargot;Siundol Jae;Siundol Julu;Siundol Dolok;Hutabaru Siundol;Binanga Tolu;Aek Bargot;Ulu Aer;Hulim;Sianggunan;Simaninggir Sosopan;Sibualbuali;Sosopan;Sigala-Gala;Sihaporas;Banua Tonga;Sosopan Julu;Huta Bara;Hutabaru Sosopan;Simartolu
12.21.02 Gunung Baringin;Pasar Binanga;Sihaborgoan Dalan;Aek Tanduk;PP. Makmur;Siboris Bahal;Bangkudu;Siolip;Aek Tunjang;Binanga;Manombo;Janji Raja;Pangirkiran Dolok;Sihaborgoan Barumun;Siboris Dolok;Padang Matinggi;Tandihat;Bara Batu;Bahal Batu;Ginduang Batu;Padang Garugur;Gunung Manaon;Siboris Lombang;Janji Matogu;Gunung Malintang;Sibatu Loting;Janji Manahan;Siparau;Unterudang
12.21.03 Binanga Tolu;Tanjung Baringin;Huristak;Paran Tonga;Gonting Julu;Bulu Cina;Sigading;Pasir Lancat Lama;Siala Gundi;Tobing Julu;Tar Sihoda-Hoda;Huta Pasir Ulak Tano;Tobing Jae;Pasar Huristak;Sipirok Baru;Pasir Lancat Baru;Tobing Tinggi;Ganal;Paya Bujing;Pulo Bariang;Ramba;Gonting Jae;Gala Bonang;Tanjung Morang;Gunung Manaon;Gunung Matinggi;Pasir Pinang
12.21.04 Janji Matogu;Pagaran Silindung;Tangga Bosi;Hutaibus;Pagaran Jalu-Jalu;Hutanopan;Pasar Latong;Pagaran Jae Batu;Aek Lancat;Batang Tanggal Baru;Bonal;Pagaran Malaka;Huta Dolok;Gunung Manobot;Batang Bulu Jae;Suro Dingin;Janji Lobi Lima;Sangkilon;Siali-Ali;Huta Lombang;Pagaran Mompang;Parsombaan;Sihiuk;Batang Bulu Tanggal
12.21.05 Lubuk Bunut;Ujung Padang;Tanjung Baringin;Sibodak Sosa Jae;Parmainan;Pagaran Dolok Sosa Jae;Aliaga;Mananti Sosa Jae;Panyabungan;Pasar Panyabungan;Sigalapung;Siabu;Paya Ombur;Hutaraja Tinggi;Sungai Korang;Ujung Batu I;Ujung Batu II;Ujung Batu III;Ujung Batu IV;Ujung Batu V;Pir Trans Sosa III A;Pir Trans Sosa III B;Pir Trans Sosa II;Pir Trans Sosa IV;Pir Trans Sosa V;Pir Trans Sosa VI
12.21.06 Simanuldang Jae;Simanuldang Julu;Tapian Nauli;Handang Kopo;Subulussalam;Pintu Padang;Matondang;Pasar Ipuh;Paringgonan;Paringgonan Julu;Paran Batu;Sibual Buali;Tanjung;Siraisan;Aek Haruaya
12.21.07 Pasar Sibuhuan;Sibuhuan Julu;Bangun Raya;Purba Tua;Handis Julu;Sialambue;Sibuhuan Jae;Janjilobi;Tanjung Durian;Tanjung Botung;Tanobato;Hutarimbaru;Sayur Matua;Bulusonik;Arsesimatorkis;Pancaukan;Pagaran Baringin
12.21.08 Pasar Ujung Batu;Plasma Mondang;Hutaimbaru;Mondang;Sisoma;Aek Tinga;Gunung Baringin;Simarancar;Huta Raja Lamo;Tanjung Botung Sosa Jae;Ujung Batu;Janjiraja;Rao-Rao Dolok;Parau Sorat;Aer Bale;Tanjung Bale
12.21.09 Tanjung Baru;Tamiang;Tanjung Barani;Manggis;Pagaran Tayas;Hatongga;Botung;Siadam;Siojo;Pagaran Manggis;Muara Malinto Lama;Hutabaru;Huta Nopan;Tandolan;Tangga Batu;Pagaran Dolok Pinarik;Muara Malinto Baru;Aek Sorik;Tanjung Botung Pinarik;Pinarik
12.21.10 Batang Bulu Lama;Pagur Satio;Batang Bulu Baru;Gunung Intan;Tanjung Purba Tua;Banua Tonga;Gunung Barani;Tanjung Baringin Simarulak;Sayur Mahincat;Sidomulio;Panarian
12.21.11 Aek Nabara Tonga;Aek Nabara Jae;Padang Garugur Jae;Huta Bargot;Janji Maria;Padang Garugur Julu;Sidokan;Tobing;Hadungdung Aek Rampah;Tobing Tinggi;Sipagabu;Tanjung;Paran Tonga;Paran Julu;Hadungdung Pintu Padang;Tanjung Rokan;Aek Bonban;Marenu;Aek Nabara Julu;Padang Garugur Tonga;Bangkuang;Paya bahung;Aek Buaton;Sayur Matua;Sayur Mahincat
12.21.12 Lubuk Gonting;Padang Hasior Dolok;Padang Hasior Lombang;Sitada-Tada;Paran Dolok;Ujung Gading;Simaninggir;Tanjung Morang;Silenjeng;Aek Goti;Gulangan;Ujung Padang;Balangka
12.21.13 Hasahatan Julu;Hasahatan Jae;Sabahotang;Sigorbus Julu;Sigorbus Jae;Mompang;Sitarolo Julu;Siolip;Saba Rimba;Limbong;Simaninggir;Binabo Julu;Binabo Jae
12.21.14 Hapung;Batu Gajah;Hapung Torop;Harang Jae;Harang Julu;Handio;Gunung Tua;Mandian;Parapat;Horuon;Bonan Dolok
12.21.15 Pasir Julu;Lumban Huayan;Siborna Bunut;Mananti Sosa Julu;Ampolu;Siginduang;Ramba;Roburan;Tanjung;Hurung Jilok;Pasir Jae;Sungai Jior
12.21.16 Gading;Huta Ruhom;Aek Siala;Bire;Sibontar;Para Napa Jae;Para Napa Dolok;Batusundung;Sidongdong;Sisalean
12.21.17 Tanjung Ale;Sigala-Gala;Simangambat;Pir Trans Sosa I B;Pir Trans Sosa I A;Gunung Manaon;Muara Tige;Sibodak Papaso;Gunung Inten;Pagaran Baringin;Salambue;Papaso;Rombayan
12.22.01 Kotapinang;Simatahari;Mampang;Pasir Tuntung;Sisumut;Hadundung;Sosopan;Perkebunan Nomark;Perkebunan Nagodang;Perk. Sei Rumbia
12.22.02 Perk. Perlabian;Perk. Teluk Panji;Perk. Tolan I/II;Perk. Batang Saponggol;Perk. Tolan;Air Merah;Teluk Panji;Tanjung Medan;Kampung Perlabian;Tanjung Selamat;Tanjung Mulia;Teluk Panji I;Teluk Panji II;Teluk Panji III;Teluk Panji IV
12.22.03 Bangai;Rasau;Teluk Rampah;Pangarungan;Bunut;Aek Batu;Pinang Damai;Aek Raso;Torgamba;Asam Jawa;Torganda;Beringin Jaya;Bukit Tujuh;Sei Meranti
12.22.04 Langga Payung;Batang Nadenggan;Sabungan;Hajoran;Ujung Gading;Huta Godang;Parimburan;Sampean;Marsonja
12.22.05 Mandalasena;Binangadua;Aek Goti;Ulu Mahuam;Rintis;Sukadame
12.23.01 Aek Kanopan;Aek Kanopan Timur;Kuala Beringin;Parpaudangan;Pulo Dogom;Londut;Perkebunan Kanopan Ulu;Perkebunan Membang Muda;Perkebunan Labuhan Haji;Perkebunan Hanna;Sonomartani;Sukarame;Sukarame Baru
12.23.02 Tanjung Leidong;Teluk Pulai Dalam;Teluk Pulai Luar;Kelapa Sebatang;Simandulang;Air Hitam;Pangkalan Lunang
12.23.03 Kampung Mesjid;Kuala Bangka;Sei Sentang;Teluk Piai;Tanjung Mangedar;Teluk Binjai;Sei Apung
12.23.04 Aek Korsik;Bandar Selamat;Perk. Padang Halaban;Perkebunan Panigoran;Sidomulyo;Karang Anyar;Padang Maninjau;Purworejo
12.23.05 Marbau;Perkebunan Pernantian;Perk. Marbau Selatan;Perkebunan Milano;Perkebunan Brussel;Pulo Bargot;Sipare Pare Tengah;Sipare Pare Hilir;Tubiran;Belongkut;Simpang Empat;Babussalam;Marbau Selatan;Aek Tapa;Lobu Rampah;Bulungihit;Aek Hitetoras;Sumber Mulyo
12.23.06 Aek Kota Batu;Pematang;Batu Tunggal;Sungai Raja;Perkebunan Berangir;Silumajang;Pulo Jantan;Kampung Pajak;Meranti Omas;Hatapang;Pasang Lela;Simpang Marbau;Bangun Rejo
12.23.07 Bandar Durian;Poldung;Rombisan;Sibito;Simonis;Perk. Aek Pamienke;Pangkalan;Adian Torop;Ujung Padang;Kampung Yaman;Terang Bulan;Perkebunan Halimbe
12.23.08 Gunting Saga;Damuli Pekan;Siamporik;Lobu Huala;Gunung Melayu;Damuli Kebun;Hasang;Bandar Lama;Sidua Dua;Simangalam;Tanjung Pasir;Sialang Taji
12.24.01 Hilidundra;Lawira Satua;Fadoro Fulolo;Lawira I;Hiligodu;Lombuza'ua;Maziaya;Baho;Lolofaoso;Lawira II;Dahadano;Lolomboli;Hiligeo Afia
12.24.02 Seriwa'u;Ombolata Sawo;Sanawuyu;Onozitoli Sawo;Sifahandro;Sisarahili Teluk Siabang;Lasara Sawo;Sawo;Hiliduruwa;Teluk Bengkuang
12.24.03 Botolakha;Siofa Banua;La'aya;Alo'oa;Ladara;Banua Gea;Silima Banua;Fino
12.24.04 Tetehosi Maziaya;Umbubalodano;Hilimbosi;Hilisalo'o;Fulolo Salo'o;Botombawo
12.24.05 Berua;Esiwa;Dahana Hiligodu;Hilibanua;Sisarahili;Sisobahili;Lasara;Namohalu;Tuhenakhe I;Orahili;Banua Sibohou
12.24.06 Banua Sibohou III;Harefanaese;Hilimbowo Kare;Laehuwa;Mazingo;Hilina'a
12.24.07 Bitaya;Lahemboho;Anaoma;Dahana Tugala Oyo;Fulolo;Hiligawoni;Ononamolo Tumula;Banua Sibohou I;Ombolata;Banua Sibohou II;Dahana Alasa;Ononamolo Alasa;Loloana'a;Hilisebua Siwalubanua
12.24.08 Te'olo;Siwawo;Fabaliwa Oyo;Ononazara;Humene Siheneasi;Gunung Tua;Botona'ai;Harefa
12.24.09 Afulu;Lauru Fadoro;Lauru I;Ombolata Afulu;Harewakhe;Sisobahili;Lauru Lahewa;Sifaoro'asi;Faekhuna'a
12.24.10 Pasar Lahewa;Iraono Lase;Holi;Sifaoro'asi;Hilizukhu;Onozalukhu;Hilina'a;Hiligodu Hoya;Sitolubanua;Hilihati;Fadoro Sitolu Hili;Marafala;Hiligawolo;Balefadoro Tuho;Ombolata;Afia;Moawo;Lasara;Sihene'asi;Fadoro Hilimbowo;Fadoro Hilihambawa
12.24.11 Laowowaga;Lukhu Lase;Tetehosi Sorowi;Tefa'o;Tugala Lauru;Muzoi;Meafu
12.25.01 Sisobaoho;Bawozamaiwo;Sitolubanua;Lologundre;Iraonogaila;Tigaserangkai;Onowaembo;Onolimbu;Haliadulo;Sisobambowo;Lolowau
12.25.02 Bawosaloo;Imana;Tuwa Tuwa;Kafo Kafo;Bawasawa;Pulau Bogi;Halamona;Hanofa;Lahawa;Hinako;Sineneeto;Balowondrate;Hilimberuanaa;Lahusa;Ombolata;Tetehosi;Togimbogi;Sisobandrao;Fadoro;Tugala Gawu;Sirombu;Togideu;Tugala;Orahili;Gunungcahaya
12.25.03 Onolimbu Raya;Ononamolo III;Sisobaoho;Iraonogeba;Lolohia;Fadorosifulubanua;Hillidaura;Sisarahili II;Lasara Bagawu;Sisobandrao;Mazingo;Onolimbu You;Lasarafaga;Orahili Badalu
12.25.04 Hiliwaloo II;Gunungbaru;Hilisoromi;Siduahili;Sitolubanua Fadoro;Halifadolo;Lasara Bahili;Hiliwaele;Sitoluewali;Onozalukhu You
12.25.05 Simaeasi;Lologolu;Tuwuna;Tuhemberua;Lolozirugi;Lakhene;Hiliwaloo I;Sianaa;Fadoro;Iraonogambo;Tuhoowo;Fadoro Bahili;Tumori;Lasara Baene;Tetehosi;Sisarahili I;Doli-Doli;Hayo;Zuzundrao;Sisobambowo
12.25.06 Balodano;Hiambanua;Hilimayo;Sihareo;Lolomboli;Ononamolo I;Hilimbaruzo;Tarahoso;Ononamolo II;Taraha;Lahagu;Hilimbowo
12.25.07 Sisobawino II;Duria;Ambukha;Hilimbowo Mau;Hilimbuasi;Lolofitu;Hiliuso;Wango
12.25.08 Bukit Tinggi;Lawelu;Saloo;Hilisangawola;Hilibadalu
12.71.01 Pasar Baru;Pusat Pasar;Sei Rengas I;Mesjid;Pandau Hulu I;Kotamatsum III;Pasar Merah Barat;Teladan Timur;Teladan Barat;Sudirejo 1;Sudirejo II;Sitirejo I
12.71.02 Lalang;Sei Sikambing B;Sunggal;Babura Sunggal;Tanjung Rejo;Simpang Tanjung
12.71.03 Helvetia;Helvetia Tengah;Helvetia Timur;Tanjung Gusta;Cinta Damai;Dwi Kora;Sei Sikambing C II
12.71.04 Tegal S Mandala I;Tegal S Mandala II;Tegal S Mandala III;Denai;Binjai;Medan Tenggara
12.71.05 Kesawan;Silalas;Glugur Kota;Pulo Berayan Kota;Sei Agul;Karang Berombak
12.71.06 Titipapan;Tanjung Mulia Hilir;Tanjung Mulya;Kota Bangun;Mabar;Mabar Hilir
12.71.07 Tanjung Selamat;Simpang Selayang;Namo Gajah;Kemenangan Tani;Laucih;Sidomulyo;Ladang Bambu;Simalingkar B;Mangga
12.71.08 Belawan I;Belawan II;Belawan Bahagia;Belawan Bahari;Belawan Sicanang;Bagan Deli
12.71.09 Amplas;Sitirejo II;Sitirejo III;Harjosari I;Harjosari II;Timbang Deli;Bangun Mulia
12.71.10 Sukaramai I;Sukaramai II;Sei Rengas II;S. Rengas Permata;Pandau Hulu II;Kota Matsum I;Kota Matsum II;Kota Matsum IV;Pasar Merah Timur;Tegal Sari I;Tegal Sari II;Tegal Sari III
12.71.11 Suka Maju;Titi Kuning;Kedai Durian;Pangkalan Mansur;Gedung Johor;Kwala Bekala
12.71.12 Labuhan Deli;Rengas Pulau;Terjun;Tanah Enam Ratus;Paya Pasir
12.71.13 Pekan Labuhan;Sei Mati;Besar;Martubung;Nelayan Indah;Tangkahan
12.71.14 Indra Kasih;Sidorejo Hilir;Sidorejo;Bantan;Tembung;Bandar Selamat;Bantan Timur
12.71.15 Aur;Hamdan;Jati;Sukaraja;Sei Mati;Kampung Baru
12.71.16 Madras Hulu;Polonia;Sari Rejo;Suka Damai;Anggrung
12.71.17 Petisah Hulu;Babura;Merdeka;Darat;Padang Bulan;Titi Rante
12.71.18 Pandau Hilir;Pahlawan;Sei Kera Hilir I;Sei Kera Hilir II;Sei Kera Hulu;Sidorame Timur;Sidorame Barat I;Sidorame Barat II;Tegalrejo
12.71.19 Petisah Tengah;Sekip;Sei Sikambing D;Sei Putih Barat;Sei Putih Tengah;Sei Putih Timur I;Sei Putih Timur II
12.71.20 Gang Buntu;Sidodadi;Durian;Glugur Darat I;Glugur Darat II;P Berayan Darat I;P Berayan Darat II;P Berayan Bengkel;PB Bengkel Baru;Perintis;Gaharu
12.71.21 Asam Kumbang;Tanjungsari;P Bulan Selayang II;Beringin;P Bulan Selayang I;Sempakata
12.72.01 Kebun Sayur;Tomuan;Pahlawan;Asuhan;Merdeka;Pardomuan;Siopat Suhu
12.72.02 Dwikora;Proklamasi;Bantan;Timbang Galung;Simarito;Sipinggolpinggol;Banjar;Teladan
12.72.03 Melayu;Martoba;Baru;Sukadame;Kahean;Sigulanggulang;Bane
12.72.04 Toba;Karo;Simalungun;Martimbang;Kristen;Aek Nauli
12.72.05 Sukaraja;Baringin Pancur Nauli;Pardamean;Sukamaju;Parhorasan Nauli;Sukamakmur;Mekar Nauli
12.72.06 Sumber Jaya;Tambun Nabolon;Naga Pita;Pondok Sayur;Tanjung Tongah;Naga Pitu;Tanjung Pinggir
12.72.07 Gurilla;Bah Kapul;Setia Negara;Bukit Sofa;Bah Sorma
12.72.08 Simarimbun;Tong Marimbun;Naga Huta;Naga Huta Timur;Pematang Marihat;Marihat Jaya
12.73.01 Huta Barangan;Angin Nauli;Huta Tonga-tonga;Sibolga Ilir;Simare-Mare
12.73.02 Kota Baringin;Pasar Baru;Pasar Belakang;Pancuran Gerobak
12.73.03 Aek Habil;Aek Manis;Aek Muara Pinang;Aek Parombunan
12.73.04 Pancuran Kerambil;Pancuran Dewa;Pancuran Pinang;Pancuran Bambu
12.74.01 Tanjungbalai Kota I;Tanjungbalai Kota II;Perwira;Karya;Pantai Burung;Indra Sakti
12.74.02 Tanjungbalai Kota III;Tanjungbalai Kota IV;Sejahtera;Kuala Silo Bestari;Matahalasan
12.74.03 Keramat Kubah;Sumber Sari;Muara Sentosa;Pasar Baru;Sei Raja
12.74.04 Sei Merbau;Pematang Pasir;Perjuangan;Kapias Pulau Buaya;Beting Kuala Kapias
12.74.05 Gading;Sirantau;Sijambi;Pahang;Pantai Johor
12.74.06 Pulau Simardan;Semula Jadi;Selat Lancang;Bunga Tanjung;Selat Tanjung Medan
12.75.01 Pahlawan;Jati Negara;Nangka;Damai;Kebun Lada;Cengkeh Turi;Jati Utomo;Jati Makmur;Jati Karya
12.75.02 Berngam;Satria;Setia;Kartini;Tangsi;Binjai;Pekan Binjai
12.75.03 Bandar Senembah;Limau Mungkur;Limau Sundai;Paya Roba;Suka Maju;Sukaramai
12.75.04 Tanah Tinggi;Dataran Tinggi;Timbang Langkat;Mencirim;Tunggurono;Sumber Mulyorejo;Sumber Karya
12.75.05 Tanah Merah;Binjai Estate;Bhakti Karya;Rambung Dalam;Pujidadi;Tanah Seribu;Rambung Barat;Rambung Timur
12.76.01 Pabatu;Lubuk Baru;Persiakan;Bandar Sono;Tualang;Padang Merbau;Lubuk Raya
12.76.02 Rantau Laban;Karya Jaya;Lalang;Tanjung Marulak;Sri Padang;Tanjung Marulak Hilir;Mekar Sentosa
12.76.03 Bagelen;Tambangan;Tebing Tinggi;Satria;Damar Sari;Tambangan Hulu;Deblod Sundoro
12.76.04 Durian;Pelita;Bulian;Berohol;Bandar Sakti;Pinang Mancung;Teluk Karang
12.76.05 Mandailing;Pasar Baru;Pasar Gambir;Badak Bejuang;Bandar Utama;Rambung;Tebing Tinggi Lama
12.77.01 Wek I;Wek II;Wek III;Wek IV;Tanobato;Tobat;Batang Ayumi Jae;Batang Ayumi Julu;Sadabuan;Panyanggar;Bonan Dolok;Losung Batu.;Timbangan;Bincar;Kantin;Kayu Ombun
12.77.02 Wek V;Wek VI;Losung;Sitamiang;Ujung Padang;Aek Tampang;Padang Matinggi;Silandit;Sidangkal;Hanopan;Padang Matinggi Lestari;Sitamiang Baru
12.77.03 Batunadua Jae;Batunadua Julu;Purwodadi;Gunung Hasahatan;Ujunggurap;Aek Tuhul;Baruas;Siloting;Aek Bayur;Pudun Jae;Pudun Julu;Batang Bahal;Aek Najaji;Simirik;Bargottopong
12.77.04 Hutaimbaru;Lubuk Raya;Sabungan Jae;Lembah Lubuk Manik;Palopat Maria;Sabungan Sipabangun;Singali;Huta Padang;Partihaman Saroha;Tinjoman Lama
12.77.05 Sihitang;Pijor Koling;Palopat Pijor Koling;Salambue;Purbatua Pijor Koling;Sigulang;Manunggang Julu;Goti;Manegen;Huta Koje;Hutalimbong;Huta Padang;Perkebunan Pijor Koling;Labuhan Labo;Huta Lombang;Manunggang Jae;Labuhan Rasoki;Tarutung Baru
12.77.06 Joring Lombang;Batu Layan;Simasom;Pintu Langit Jae;Mompang;Rimba Soping;Simatohir;Joring Natobang
12.78.01 Pasar Gunungsitoli;Saombo;Ilir;Bawodesolo;Boyo;Dahadano Gawu-Gawu;Dahana Tabaloho;Fadoro Lasara;Hilihao;Hilimbaruzo;Hilina'a;Iraonogeba;Lasara Bahili;Lolowonu Niko'otano;Madula;Madolaoli;Mudik;Miga;Mo'awo;Ombolata Ulu;Onowaembo;Onozitoli Olora;Onozitoli Sifaoroasi;Saewe;Sifalaete Tabaloho;Sifalaete Ulu;Sihare'o II Tabaloho;Simandraolo;Sisarahiligamo;Sisarahili Sisambualahe;Sisobahili Tabaloho;Tuhemberua Ulu
12.78.02 Ononamolo I Lot;Fodo;Faekhu;Lolofaoso Tabaloho;Lolomboli;Mazingo Tabaloho;Onozitoli Tabaloho;Lololakha;Sihare'o I Tabaloho;Ombolata Simenari;Hiligara;Luahalaraga;Sisobahili II Tanose'o;Hiligodu Ombolata;Tetehosi Ombolata
12.78.03 Afia;Lolo'ana'a Lolomoyo;Lasara Sowu;Telukbelukar;Tetehosi Afia;Hambawa;Gawu-Gawu Bo'uso;Olora;Hilimbowo Olora;Hiligodu Ulu
12.78.04 Sifalaete;Hilimbawodesolo;Dahana;Bawodesolo;Tuhegeo I;Simanaere;Humene;Siwalubanua II;Helefanikha;Tetehosi I;Fowa;Binaka;Idanotae;Tetehosi II;Lolo'ana'a Idanoi;Siwalubanua I;Hilihambawa;Awa'ai;Lewuoguru Idanoi;Fadoro;Hiliweto Idanoi;Hilimbowo Idanoi;Onowaembo;Ombolata;Samasi;Tuhegeo II
12.78.05 Nazalou Alo'oa;Niko'otano Dao;Iraonolase;Orahili Tanose'o;Tarakhaini;Fadoro Hilimbowo;Fadoro You;Lololawa;Nazalou Lolowua
12.78.06 Tumori;Tumori Balohili;Orahili Tumori;Gada;Lolomoyo Tuhemberua;Sihare'o Siwahili;Hilinakhe;Onozikho;Ononamolo II Lot
13.01.01 Inderapura;Muaro Sakai Inderapura;Tiga Sepakat Inderapura;Inderapura Barat;Kudo-Kudo Inderapura;Inderapura Selatan;Simpang Lama Inderapura;Tigo Sungai Inderapura;Tluk Amplu Inderapura;Inderapura Tengah
13.01.02 Pelangai;Sungai Tunu;Sungai Tunu Utara;Sungai Tunu Barat;Nyiur Melambai Pelangai;Sungai Liku Pelangai;Koto VIII Pelangai;Pelangai Gadang;Pelangai Kaciak;Pasia Pelangai
13.01.03 Kambang;Lakitan;Kambang Utara;Kambang Timur;Kambang Barat;Lakitan Utara;Lakitan Selatan;Lakitan Timur;Lakitan Tengah
13.01.04 IV Koto Hilie;IV Koto Mudiek;Taluak;Koto Nan Duo IV Koto Hilie;Koto Nan Tigo IV Koto Hilie;Teratak Tempatih IV Koto Mudiek;Tuik IV Koto Mudiek;Sungai Nyalo IV Koto Mudiek;Taluk Tigo Sakato
13.01.05 Painan;Tambang;Salido;Lumpo;Bunga Pasang Salido;Sago Salido;Salido Sari Bulan;Koto Rawang;Limau Gadang Lumpo;Batu Kunik Lumpo;Taratak Tangah Lumpo;Ampuan Lumpo;Ampang Tareh Lumpo;Balai Sinayan Lumpo;Sungai Gayo Lumpo;Sungai Sariak Lumpo;Bukik Kaciak Lumpo;Gunung Bungkuak Lumpo;Painan Selatan Painan;Painan Timur Painan
13.01.06 Koto Berapak;Talaok;Pasar Baru;Gurun Panjang;Api-api Pasar Baru;Tanjung Durian Pasar Baru;Asam Kamba Pasar Baru;Sawah Laweh Pasar Baru;Kapeh Panji Jaya Talaok;Aur Begalung Talaok;Kapelgam Koto Berapak;Koto Baru Koto Berapak;Kubang Koto Berapak;Kapujan Koto Berapak;Gurun Panjang Utara;Gurun Panjang Barat;Gurun Panjang Selatan
13.01.07 Siguntur;Sungai Pinang;Duku;Batu Hampa;Nanggalo;Ampang Pulai;Kapuh;Barung-Barung Balantai;Barung-Barung Balantai Selatan;Mandeh;Kapuah Utara;Taratak Sungai Lundang;Siguntur Tua;Kampung Baru Korong Nan Ampek;Duku Utara;Pulau Karam Ampang Pulai;Jinang Kampung Pansur Ampang Pulai;Cerocok Anau Ampang Pulai;Sungai Nyalo Mudiak Aia;Batu Hampar Selatan;Barung-Barung Balantai Timur;Barung-Barung Balantai Tengah;Setara Nanggalo
13.01.08 Taratak;Surantih;Amping Parak;Amping Parak Timur;Koto Taratak;Lansano Taratak;Aur Duri Surantih;Rawang Gunung Malelo Surantih;Koto Nan Tigo Selatan Surantih;Koto Nan Tigo Utara Surantih;Ganting Mudiak Selatan Surantih;Ganting Mudiak Utara Surantih
13.01.09 Punggasan;Air Haji;Punggasan Utara;Punggasan Timur;Padang XI Punggasan;Lagan Mudik Punggasan;Lagan Hilir Punggasan;Air Haji Tenggara;Pasar Lama Muara Air Haji;Pasar Bukit Air Haji;Air Haji Barat;Air Haji Tengah;Rantau Simalenang Air Haji;Muara Gadang Air Haji;Sungai Sirah Air Haji;Muara Kandis Punggasan
13.01.10 Lunang;Lunang Utara;Lunang Selatan;Lunang Barat;Sindang Lunang;Pondok Parian Lunang;Lunang Tengah;Lunang Satu;Lunang Dua;Lunang Tiga
13.01.11 Tapan;Pasar Tapan;Batang Arah Tapan;Ampang Tulak Tapan;Tanjung Pondok Tapan;Batang Betung Tapan;Bukit Buai Tapan;Riak Danau Tapan;Koto Anau Tapan;Dusun Baru Tapan
13.01.12 Puluik-Puluik;Koto Ranah;Muaro Aie;Pancuang Taba;Puluik-Puluik Selatan;Limau Gadang Pancung Taba
13.01.13 Inderapura Utara;Muara Inderapura;Damar Lapan Batang Inderapura;Lalang Panjang Inderapura;Palokan Inderapura;Lubuk Betung Inderapura;Tluk Kualo Inderapura;Tanah Bakali Inderapura;Inderapura Timur;Pulau Rajo Inderapura
13.01.14 Sungai Gambir Sako Tapan;Limau Purut Tapan;Talang Balarik Tapan;Tebing Tinggi Tapan;Binjai Tapan;Sungai Pinang Tapan;Talang Koto Pulai Tapan;Kampung Tengah Tapan;Kubu Tapan;Simpang Gunung Tapan
13.01.15 Silaut;Sungai Sirah;Sungai Sarik;Sungai Pulai;Pasir Binjai;Talang Binjai;Durian Seribu;Lubuk Bunta;Air Hitam;Sambungo
13.02.03 Lolo;Surian
13.02.04 Alahan Panjang;Sungai Nanam;Salimpat;Aie Dingin
13.02.05 Supayang;Sirukam;Aie Luo
13.02.06 Batu Banyak;Batu Bajanjang;Koto Laweh;Limau Lunggo;Koto Gadang Koto Anau;Selayo Tanang B. Sileh
13.02.07 Cupak;Talang;Koto Gadang Guguak;Jawi Jawi;Sungai Janiah;Batang Barus;Aie Batumbuak;Koto Gaek Guguk
13.02.08 Muaro Paneh;Kinari;Bukit Tandang;Parambahan;Dilam
13.02.09 Taruang-Taruang;Siaro-Aro;Pianggu;Sungai Durian;Bukik Bais;Sungai Jambur;Guguak Sarai;Koto Laweh;Indudur
13.02.10 Koto Baru;Selayo;Panyakalan;Gaung;Gantuang Ciri;Saok Laweh;Koto Hilalang;Tanjung Bingkung
13.02.11 Sumani;Tikalak;Koto Sani;Singkarak;Aripan;Kacang;Tanjung Alai;Saniangbaka
13.02.12 Sulit Air;Tanjung Balik;Paninjauan;Kuncir;Katialo;Pasilihan;Bukit Kanduang;Sibarambang;Labuh Panjang
13.02.13 Paninggahan;Muaro Pingai
13.02.17 Talang Babungo;Sariak Alahan Tigo;Sungai Abu
13.02.18 Rangkiang Luluih;Batu Bajanjang;Garabak Data;Tanjung Balik Sumiso;Simanau
13.02.19 Simpang Tj. Nan IV;Kampung Batu Dalam
13.03.03 Timbulun;Tanjung Gadang;Taratak Baru;Pulasan;Langki;Sibakur;Tanjung Lolo;Taratak Baru Utara;Sinyamu
13.03.04 Muaro;Kandang Baru;Silokek;Pematang Panjang;Solok Ambah;Paru;Durian Gadang;Aie Angek;Sijunjung
13.03.05 Palangki;Koto Baru;Muaro Bodi;Mundam Sakti;Koto Tuo
13.03.06 Sungai Lansek;Kamang;Muaro Takuang;Aie Amo;Sungai Batuang;Kunangan Parik Rantang;Tanjung Kaliang;Padang Tarok;Siaur;Lubuk Tarantang;Maloro
13.03.07 Lubuak Tarok;Lalan;Buluah Kasok;Kampung Dalam;Silongo;Latang
13.03.08 Limo Koto;Palaluar;Guguak;Padang Laweh;Tanjung;Bukit Bual;Padang Laweh Selatan
13.03.09 Silantai;Sisawah;Unggan;Tanjung Bonai Aur;Sumpur Kudus;Tamparungo;Kumanis;Manganti;Sumpur Kudus Selatan;Tanjung Labuah;Tanjung Bonai Aur Selatan
13.03.10 Batu Manjulur;Pamuatan;Padang Sibusuk;Desa Kampung Baru
13.04.01 Tambangan;Jaho;Singgalang;Paninjauan;Panyalaian;Koto Laweh;Aie Angek;Pandai Sikek;Koto Baru
13.04.02 Andaleh;Sabu;Batipuah Ateh;Batipuah Baruah;Gunuang Rajo;Pitalah;Tanjuang Barulak;Bungo Tanjuang
13.04.03 Simawang;Balimbiang;III Koto;Padang Magek;Rambatan
13.04.04 Baringin;Limo Kaum;Parambahan;Cubadak;Labuh
13.04.05 Tanjung Barulak;Saruaso;Koto Tangah;Pagaruyung
13.04.06 Taluk;Buo;Tigo Jangko;Pangian
13.04.07 Sungai Patai;Andaleh Baruh Bukik;Tanjung;Sungayang;Minang Kabau
13.04.08 Simpuruik;Sungai Tarab;Gurun;Talang Tangah;Padang Laweh;Pasie Laweh;Koto Tuo;Rao Rao;Kumango;Koto Baru
13.04.09 Batu Basa;Tabek;Sawah Tangah;Simabur;Pariangan;Sungai Jambu
13.04.10 Sumanik;Situmbuk;Lawang Mandahiling;Supayang;Salimpaung;Tabek Patah
13.04.11 Atar;Padang Ganting
13.04.12 Tanjuang Alam;Barulak
13.04.13 Batu Bulek;Balai Tangah;Tanjuang Bonai;Lubuak Jantan;Tapi Selo
13.04.14 Batu Taba;Sumpur;Padang Laweh Malalo;Guguak Malalo
13.05.01 Lubuk Alung;Pungguang Kasiak Lubuk Alung;Pasie Laweh Lubuk Alung;Aie Tajun Lubuk Alung;Sikabu Lubuk Alung;Sungai Abang Lubuk Alung;Singguliang Lubuk Alung;Salibutan Lubuk Alung;Nagari Balah Hilia Lubuk Alung
13.05.02 Katapiang;Kasang;Sungai Buluah;Buayan Lubuk Alung;Sungai Buluah Timur;Sungai Buluah Barat;Sungai Buluah Utara;Sungai Buluah Selatan
13.05.03 Kapalo Koto;Pauh Kambar;Padang Bintungan;Kurai Taji;Sunua;Padang Kandang Pulau Air Padang Bintungan;Sunua Tengah;Sunua Barat;Kurai Taji Timur
13.05.04 Sicincin;Lubuk Pandan;Sungai Asam
13.05.05 Balah Aie;Sungai Sariak;Lurah Ampalu;Lareh Nan Panjang;Lareh Nan Panjang Selatan;Lareh Nan Panjang Barat;Bisati Sungai Sariak;Ambuang Kapua Sungai Sariak;Lareh Nan Panjang Sungai Sariak;Limpato Sungai Sariak;Balah Aie Utara;Balah Aie Timur
13.05.06 Campago;Sikucua;Campago Barat;Campago Selatan;Sikucua Utara;Sikucua Timur;Sikucua Tengah;Sikucua Barat
13.05.07 Kuranji Hulu;Malai III Koto;Batu Gadang Kuranji Hulu;Sungai Sirah Kuranji Hulu
13.05.08 Kuranji Hilir;Pilubang;Guguak Kuranji Hilir;Koto Tinggi Kuranji Hilir
13.05.09 III Koto Aur Malintang;III Koto Aur Malintang Utara;III Koto Aur Malintang Timur;III Koto Aur Malintang Selatan;Balai Baiak Malai III Koto
13.05.10 Tapakih;Ulakan;Padang Toboh Ulakan;Sungai Gimba Ulakan;Seulayat Ulakan;Manggopoh Palak Gadang Ulakan;Sandi Ulakan;Kampuang Gelapuang Ulakan
13.05.11 Sintuak;Toboh Gadang;Toboh Gadang Selatan;Toboh Gadang Barat;Toboh Gadang Timur
13.05.12 Koto Baru;Koto Dalam;Batu Kalang;Koto Dalam Barat;Koto Dalam Selatan;Batu Kalang Utara
13.05.13 Malai V Suku;Gasan Gadang;Malai V Suku Timur
13.05.14 Kudu Gantiang;Limau Puruik;Gunung Padang Alai;Kudu Gantiang Barat
13.05.15 Kayu Tanam;Guguak;Anduriang;Kapalo Hilalang
13.05.16 Sungai Durian;Tandikek;Tandikek Utara;Tandikek Selatan;Tandikek Barat;Kampuang Tanjuang Koto Mambang Sungai Durian
13.05.17 Pakandangan;Koto Tinggi;Toboh Ketek;Parit Malintang;Gadur
13.06.01 Tiku Selatan;Tiku Utara;Tiku Limo Jorong;Durian Kapeh Darussalam
13.06.02 Lubuk Basung;Garagahan;Kampung Pinang;Kampung Tangah;Manggopoh
13.06.03 Tanjung Sani;Sungai Batang;Maninjau;Bayua;Koto Kaciak;Duo Koto;Koto Gadang Anam Koto;Koto Malintang;Paninjauan;Dalko
13.06.04 Matua Hilia;Matua Mudiak;Tigo Balai;Lawang;Parik Panjang;Panta Pauah
13.06.05 Sungai Landia;Balingka;Koto Tuo;Guguak Tabek Sarojo;Koto Panjang;Sianok Anam Suku;Koto Gadang
13.06.06 Padang Lua;Taluak Ampek Suku;Pakan Sinayan;Kubang Putiah;Ladang Laweh;Cingkariang;Sungai Tanang
13.06.07 Batu Taba;Biaro Gadang;Lambah;Panampuang;Ampang Gadang;Pasia;Balai Gurah
13.06.08 Koto Tinggi;Tabek Panjang;Simarasok;Padang Tarok;Salo;Koto Baru;Sungai Cubadak;Koto Gadang
13.06.09 Koto Tangah;Gadut;Kapau
13.06.10 Koto Rantang;Pasia Laweh;Pagadih;Nan Tujuah;Nan Limo
13.06.11 Baringin;Sipinang;Sungai Puar;Ampek Koto Palembayan;Tigo Koto Silungkang;Salareh Aia;Salareh Aia Timur;Salareh Aia Utara;Salareh Aia Barat
13.06.12 Padang Laweh;Sungai Pua;Batagak;Batu Palano;Sariak
13.06.13 Batu Kambing;Sitalang;Bawan;Sitanang
13.06.14 Canduang Koto Laweh;Lasi;Bukik Batabuah
13.06.15 Magek;Kamang Hilia;Kamang Mudiak;Kamang Tangah Anam Suku;Pauh Kamang Mudiak
13.06.16 Malalak Utara;Malalak Timur;Malalak Selatan;Malalak Barat
13.07.01 Kurai;Sungai Rimbang;Tanjuang Bungo;Suliki;Limbanang;Andiang
13.07.02 Guguak VIII Koto;VII Koto Talago;Sungai Talang;Kubang;Simpang Sugiran
13.07.03 Koto Baru Simalanggang;Taeh Bukik;Simalanggang;Sungai Beringin;Piobang;Taeh Baruah;Koto Tangah Simalanggang
13.07.04 Tj. Haro Sikabu-kabu Pd. Panjang;Mungo;Sungai Kamuyang;Andaleh
13.07.05 Taram;Solok Bio Bio;Tarantang;Bukik Limbuku;Harau;Batu Balang;Sarilamak;Gurun;Lubuak Batingkok;Koto Tuo;Pilubang
13.07.06 Manggilang;Tanjuang Balik;Gunuang Malintang;Pangkalan;Koto Alam;Tanjung Pauh
13.07.07 Muaro Paiti;Koto Bangun;Lubuak Alai;Koto Lamo;Durian Tinggi;Sialang;Galugua
13.07.08 Pandam Gadang;Koto Tinggi;Talang Anau
13.07.09 Labuah Gunuang;Batu Payuang;Ampalu;Bukik Sikumpa;Balai Panjang;Halaban;Tanjuang Gadang;Sitanang
13.07.10 Situjuah Batua;Situjuah Ladang Laweh;Tungka;Situjuah Banda Dalam;Situjuah Gadang
13.07.11 Jopang Manganti;Simpang Kapuak;Mungka;Talang Maur;Sungai Antuan
13.07.12 Maek;Banja Loweh;Baruah Gunuang;Sungai Naniang;Koto Tangah
13.07.13 Sariak Laweh;Koto Tangah Batu Ampa;Batuhampar;Suayan;Sungai Balantiak;Pauh Sangik;Durian Gadang
13.08.04 Limo Koto;Koto Kaciak;Ganggo Mudiak;Ganggo Hilia;Koto Kaciak Barat
13.08.05 Tanjuang Baringin;Jambak;Durian Tinggi;Pauah;Aia Manggih;Sundata;Tanjuang Baringin Utara;Tanjuang Baringin Selatan;Aia Manggih Utara;Aia Manggih Selatan;Aia Manggih Barat;Sundata Utara;Sundata Selatan
13.08.07 Panti;Panti Timur;Panti Selatan;Panti Utara
13.08.08 Muara Tais;Lubuak Gadang;Pintu Padang;Muaro Tais Koto Gadang
13.08.12 Simpang Tonang;Cubadak;Simpang Tonang Selatan;Simpang Tonang Utara;Cubadak Timur;Cubadak Tengah;Cubadak Barat
13.08.13 Malampah;Ladang Panjang;Binjai;Malampah Barat;Ladang Panjang Barat
13.08.14 Taruang Taruang;Padang Mantinggi;Taruang Taruang Selatan;Taruang Taruang Utara;Padang Mantinggi Utara
13.08.15 Silayang;Muaro Sungai Lolo
13.08.16 Alahan Mati;Simpang;Alahan Mati Hilia;Simpang Utara
13.08.17 Padang Gelugur;Sontang Cubadak;Sitombol Padang Gelugua;Bahagia Padang Gelugua
13.08.18 Koto Nopan;Koto Rajo;Languang
13.08.19 Lansek Kadok;Lubuak Layang;Tanjung Betung;Lansek Kadok Barat;Tanjung Betung Utara;Tanjung Betung Timur
13.09.01 Betumonga;Silabu;Saumanganya
13.09.02 Bosua;Beriulou;Nemnemleleu;Mara;Sioban;Matobe;Saureinu
13.09.03 Muara Siberut;Maileppet;Muntei;Matotonan;Madobag
13.09.04 Bojakan;Sotboyak;Mongan Poula;Muara Sikabaluan;Sirilogui;Malancan
13.09.05 Simatalu;Simalegi;Sigapokna
13.09.06 Katurei;Sagulubbeg;Pasakiat Taileleu
13.09.07 Saibi Samukop;Cimpungan;Saliguma
13.09.08 Betumonga;Goisooinan;Tuapejat;Sido Makmur;Bukit Pamewa;Sipora Jaya
13.09.09 Sikakap;Taikako;Matobe
13.09.10 Sinaka;Bulasat;Malakopa;Makalo
13.10.01 Koto Baru;Sialang Gaung;Ampang Kuranji;Koto Padang
13.10.02 Sungai Dareh;Tebing Tinggi;Empat Koto Pulau Punjung;Sungai Kambut;Gunung Selasih;Sikabau
13.10.03 Sungai Rumbai;Kurnia Koto Salak;Sungai Rumbai Timur;Kurnia Selatan
13.10.04 Sitiung;Siguntur;Gunung Medan;Sungai Duo
13.10.05 Silago;Lubuak Karak;Koto Nan Empat Dibawuh;Banai
13.10.06 Timpeh;Taratak Tinggi;Tabek;Panyubarangan;Ranah Palabi
13.10.07 Koto Salak;Ampalu;Padukuan;Pulau Mainan;Simalidu
13.10.08 Tiumang;Sungai Langkok;Koto Beringin;Sipangkur
13.10.09 Padang Laweh;Batu Rijal;Muaro Sopan;Sopan Jaya
13.10.10 Sungai Limau;Alahan Nan Tigo;Lubuk Besar;Tanjung Alam;Sinamar
13.10.11 Koto Besar;Koto Tinggi;Koto Gadang;Bonjol;Abai Siat;Koto Laweh;Koto Ranah
13.11.01 Lubuk Gadang;Lubuk Gadang Timur;Lubuk Gadang Selatan;Lubuk Gadang Utara
13.11.02 Pasir Talang;Koto Baru;Sako Pasia Talang;Pasar Muara Labuh;Pulakek Koto Baru;Bomas;Sako Utara Pasia Talang;Sako Selatan Pasia Talang;Pasir Talang Barat;Pasir Talang Timur;Pasir Talang Selatan
13.11.03 Pakan Rabaa;Pakan Rabaa Timur;Pakan Rabaa Utara;Pakan Rabaa Tengah
13.11.04 Lubuk Malako;Bidar Alam;Padang Air Dingin;Padang Limau Sundai;Padang Gantiang
13.11.05 Abai;Dusun Tangah;Lubuk Ulang Aling;Ranah Pantai Cermin;Sitapus;Lubuk Ulang Aling Selatan;Lubuk Ulang Aling Tengah
13.11.06 Alam Pauh Duo;Kapau Alam Pauh Duo;Luak Kapau Alam Pauh Duo;Pauh Duo Nan Batigo
13.11.07 Sungai Kunyit;Talao Sungai Kunyit;Sungai Kunyit Barat;Talunan Maju
13.12.01 Aia Bangih
13.12.02 Ujung Gading;Brastagi Ujung Gading;Tampus Damai Ujung Gading;Taluak Ambun Ujung Gading;Koto Gunung Ujung Gading;Koto Sawah Ujung Gading;Salido Saroha Ujung Gading;Kuamang Alai Ujung Gading;Situak Ujung Gading
13.12.03 Lingkuang Aua;Aua Kuniang;Aia Gadang;Lingkuang Aua Timur;Lingkuang Aua Baru;Lingkuang Aua Bandarajo;Lingkuang Aua Jambak;Lingkuang Aua Koto Dalam;Lingkuang Aua Barat;Lingkuang Aua Hilia;Sukomananti Aua Kuniang;Aia Gadang Timur;Aia Gadang Barat;Pinaga Aua Kuniang;Lubuak Landua Aua Kuniang;Lembah Binuang Aua Kuniang
13.12.04 Kajai;Talu;Sinuruik;Simpang Timbo Abu Kajai;Kajai Selatan;Sungai Janiah Talu;Tabek Sirah Talu
13.12.05 Kinali;Katiagan;Ampek Koto;Ampek Koto Barat;Bancah Kariang;Mudiak Labuah;Tandikek;Langgam Sepakat;Langgam Saiyo;Anam Koto Selatan;Sigunanti;Koto Gadang Jaya;Anam Koto Utara;Bandua Balai;Bunuik;Padang Canduh;Limau Purut
13.12.06 Muaro Kiawai;Rabi Jonggor;Seberang Kenaikan;Bahoras;Ranah Sungai Magelang;Muaro Kiawai Barat;Muaro Kiawai Hilir
13.12.07 Batahan;Desa Baru;Batahan Utara;Batahan Tengah;Batahan Barat;Batahan Selatan;Desa Baru Barat
13.12.08 Parit;Koto Tangah;Koto Tuo;Koto Nan Duo;Pematang Panjang;Ranah Koto Tinggi
13.12.09 Sungai Aua;Salingka Muaro;Ranah Malintang;Ranah Air Haji;Kasikputih Sungaitanang;Aua Serumpun;Sikilang Sungai Aur Selatan
13.12.10 Koto Baru;Kapa;Giri Maju;Ophir;Mahakarya;Sariak;Sungai Talang;Jambak Selatan;Pujorahayu
13.12.11 Sasak;Padang Harapan;Ranah Pasisie;Maligi
13.71.01 Belakang Pondok;Alang Laweh;Ranah Parak Rumbio;Pasa Gadang;Batang Arau;Seberang Palinggam;Seberang Padang;Mata Air;Rawang;Teluk Bayur;Air Manis;Bukit Gado-gado
13.71.02 Sawahan;Jati Baru;Jati;Sawahan Timur;Simpang Haru;Kubu Marapalam;Andalas;Kubu Dalam Parak Karakah;Parak Gadang Timur;Ganting Parak Gadang
13.71.03 Flamboyan Baru;Rimbo Kaluang;Ujung Gurun;Purus;Padang Pasir;Olo;Kampung Jawa;Belakang Tangsi;Kampung Pondok;Berok Nipah
13.71.04 Air Tawar Timur;Air Tawar Barat;Ulak Karang Utara;Ulak Karang Selatan;Lolong Belanti;Alai Parak Kopi;Gunung Pangilun
13.71.05 Bungus Timur;Bungus Barat;Bungus Selatan;Teluk Kabung Utara;Teluk Kabung Tengah;Teluk Kabung Selatan
13.71.06 Cangkeh Nan XX;Kampung Baru Nan XX;Tanah Sirah Piai Nan XX;Tanjung Saba Pitameh Nan XX;Lubuk Begalung Nan XX;Gurun Laweh Nan XX;Tanjung Aua Nan XX;Koto Baru Nan XX;Banuaran Nan XX;Parak Laweh Pulau Aia Nan XX;Batung Taba Nan XX;Pegambiran Ampalu Nan XX;Pampangan Nan XX;Gates Nan XX;Kampung Jua Nan XX
13.71.07 Indarung;Padang Besi;Batu Gadang;Banda Buek;Koto Lalang;Baringin;Tarantang
13.71.08 Limau Manis;Koto Lua;Limau Manis Selatan;Piai Tangah;Cupak Tangah;Pisang;Binuang Kampung Dalam;Kapalo Koto;Lambung Bukit
13.71.09 Pasar Ambacang;Anduring;Lubuk Lintah;Ampang;Kalumbuk;Korong Gadang;Kuranji;Gunung Sarik;Sungai Sapih
13.71.10 Surau Gadang;Kampung Olo;Kurao Pagang;Gurun Laweh;Tabiang Banda Gadang;Kampung Lapai
13.71.11 Balai Gadang;Lubuk Minturun;Aie Pacah;Dadok Tunggul Hitam;Koto Panjang Ikua Koto;Koto Pulai;Batipuh Panjang;Padang Sarai;Lubuk Buaya;Batang Kabung Ganting;Bungo Pasang;Parupuk Tabing;Pasie Nan Tigo
13.72.01 Tanah Garam;VI Suku;Sinapa Piliang;IX Korong;Kampai Tabu Karambia;Aro IV Korong;Simpang Rumbio
13.72.02 Koto Panjang;Pasar Pandan Air Mati;Tanjung Paku;Nan Balimo;Kampung Jawa;Laing
13.73.01 Aur Mulio;Kubang Sirakuk Utara;Kubang S. Selatan;Pasar;Tanah Lapang;Aia Dingin;Lunto Timur;Lunto Barat;Kubang Tangah;Kubang Utara Sikabu;Pasa Kubang
13.73.02 Saringan;Lubang Panjang;Durian I;Durian II;Santur;Kolok Mudiak;Kolok Nan Tuo;Talago Gunung;Lumindai;Balai Batu Sandaran
13.73.03 Silungkang Duo;Silungkang Oso;Silungkang Tigo;Muaro Kalaban;Taratak Boncah
13.73.04 Talawi Hilie;Talawi Mudiak;Bukit Gadang;Batu Tanjung;Kumbayau;Tumpuk Tangah;Datar Mansiang;Sijantang Koto;Salak;Sikalang;Rantih
13.74.01 Ganting;Sigando;Ekor Lubuk;Ngalau;Guguk Malintang;Koto Panjang;Koto Katik;Tanah Pak Lambik
13.74.02 Bukit Surungan;Pasar Usang;Kampung Manggis;Silaing Bawah;Silaing Atas;Pasar Baru;Tanah Hitam;Balai-balai
13.75.01 Tarok Dipo;Bukit Cangang Kayu Ramang;Pakan Kurai;Aur Tajungkang Tangah Sawah;Benteng Pasar Atas;Kayu Kubu;Bukik Apik Puhun
13.75.02 Campago Guguk Bulek;Campago Ipuh;Puhun Tembok;Kubu Gulai Bancah;Puhun Pintu Kabun;Pulai Anak Air;Koto Selayan;Garegeh;Manggis Ganting
13.75.03 Aur Kuning;Birugo;Belakang Balok;Sapiran;Kubu Tanjung;Pakan Labuah;Parit Antang;Ladang Cakiah
13.76.01 Pakan Sinayan;Kubu Gadang;Bulakan Balai Kandi;Payolansek;Talang;Padang Tinggi Piliang;Koto Tangah;Subarang Batuang;Parik Rantang;Parak Batuang;Nunang Daya Bangun;Labuah Basilang;Ibuah;Tanjuang Pauh;Tanjuanggodang Sungaipinago;Padangtongah Balainanduo;Padangdata Tanahmati
13.76.02 Napar;Ompang Tanah Sirah;Taratak Padang Kampuang;Tigo Koto Dibaruah;Tigo Koto Diate;Ikua Koto Dibalai;Balai Tongah Koto;Kapalo Koto Dibalai;Kotokociak Kubu Tapakrajo
13.76.03 Balai Jaring;Padang Alai Bodi;Padang Tangah Payobadar;Sicincin;Padang Tiakar;Payobasung;Koto Panjang;Koto Baru;Tiakar
13.76.04 Sungai Durian;Parit Muko Aie;Parambahan;Padang Sikabu;Koto Panjang Padang;Koto Panjang Dalam
13.76.05 Padang Karambia;Kototuo Limokampuang;Limbukan;Balai Panjang;Kapalo Koto Ampangan;Sawahpadang Aua Kuniang
13.77.01 Karan Aur;Kampung Perak;Lohong;Pasir;Kampung Pondok;Pondok II;Kampung Jawa I;Kampung Jawa II;Alai Gelombang;Jawi Jawi I;Jawi Jawi II;Jalan Baru;Taratak;Jalan Kereta Api;Ujung Batung;Jati Hilir;Pauh Barat;Pauh Timur;Rawang;Kampung Baru;Cimparuh;Jati Mudik
13.77.02 Ampalu;Apar;Tanjung Sabar;Cubadak Air Selatan;Sikapak Barat;Sikapak Timur;Manggung;Cubadak Air Utara;Tungkal Selatan;Naras Hilir;Naras I;Balai Naras;Padang Birik Birik;Sintuk;Sungai Rambai;Tungkal Utara;Cubadak Air
13.77.03 Pasir Sunur;Balai Kurai Taji;Pauh Kurai Taji;Simpang;Toboh Palabah;Marabau;Batang Tajongkek;Sikabu;Sungai Kasai;Palak Aneh;Kampung Apar;Marunggi;Taluk;Padang Cakur;Punggung Lading;Rambai
13.77.04 Talago Sarik;Pakasai;Kampung Baru Padusunan;Kampung Gadang;Koto Marapak;Batang Kabung;Bato;Air Santok;Cubadak Mentawai;Sungai Sirah;Sungai Pasak;Bungo Tanjung;Kampung Tangah;Kampung Kandang;Kaluat;Kajai
14.01.01 Bangkinang;Langgini;Kumantan;Ridan Permai
14.01.02 Air Tiris;Batu Belah;Tanjung Berulak;Ranah;Penyasawan;Rumbio;Padang Mutung;Pulau Jambu;Tanjung Rambutan;Simpang Kubu;Limau Manis;Naumbai;Pulau Tinggi;Ranah Baru;Bukit Ranah;Pulau Sarak;Koto Tibun;Ranah Singkuang
14.01.03 Tambang;Kuapan;Gobah;Teluk Kenidai;Aursati;Padang Luas;Terantang;Kualu;Rimbo Panjang;Parit Baru;Kemang Indah;Kualu Nenas;Tarai Bangun;Sungai Pinang;Balam Jaya;Pulau Permai;Palung Raya
14.01.04 Batu Bersurat;Gunung Bungsu;Koto Tuo;Balung;Muara Takus;Pulau Gadang;Tanjung Alai;Ranah Sungkai;Lubuk Agung;Koto Mesjid;Pongkai Istiqomah;Binamang;Koto Tuo Barat
14.01.05 Kuok;Merangin;Empat Balai;Pulau Jambu;Silam;Bukit Melintang;Pulau Terap;Lereng;Batu Langka Kecil
14.01.06 Pangkalan Baru;Desa Baru;Teratak Buluh;Lubuk Siam;Buluh Cina;Buluh Nipis;Tanah Merah;Pandau Jaya;Tanjung Balam;Kepau Jaya;Pangkalan Serik;Kubang Jaya
14.01.07 Lipat Kain;Kuntu;Padang Sawah;Domo;IV Koto Setingkai;Teluk Paman;Sungai Geringging;Sungai Paku;Muara Selayah;Sungai Rambai;Tanjung Harapan;Sungai Raja;Sungai Sarik;Lipat Kain Utara;Lipat Kain Selatan;Kuntu Darussalam;Tanjung Mas;Sungai Harapan;Sungai Liti;Teluk Paman Timur
14.01.08 Sungai Pagar;Mentulik;Sungai Simpang Dua;Sungai Bungo;Rantau Kasih;Sungai Petai;Gading Permai;Bangun Sari
14.01.09 Gema;Tanjung Belit;Tanjung Belit Selatan;Koto Lama;Batu Sanggan;Aur Kuning;Ludai;Tanjung Karang;Batu Sasak;Pangkalan Kapas;Kebun Tinggi;Tanjung Beringin;Gajah Bertalut;Danau Sontul;Pangkalan Serai;Dua Sepakat;Terusan;Deras Tajak;Sungai Santi;Subayang Jaya;Tanjung Permai;Bukit Betung;Muaro Bio;Lubuk Bigau
14.01.10 Petapahan;Pantai Cermin;Petapahan Jaya;Mukti Sari;Sungai Putih;Indra Sakti;Gading Sari;Sumber Makmur;Pancuran Gading;Sari Galuh;Tri Manunggal;Air Terbit;Tanjung Sawit;Pagaruyung;Sibuak;Pelambaian;Kenantan;Indrapuri;Sungai Lambu Makmur;Muara Mahat Baru;Karya Indah;Kijang Rejo;Sungai Agung;Bencah Kelubi;Batu Gajah
14.01.11 Koto Garo;Sekijang;Beringin Lestari;Kota Bangun;Cinta Damai;Suka Maju;Kota Baru;Tebing Lestari;Tanah Tinggi;Koto Aman;Tapung Lestari;Tapung Makmur;Tandan Sari;Gerbang Sari;Kijang Jaya;Kijang Makmur
14.01.12 Senama Nenek;Kasikan;Bukit Kemuning;Danau Lancang;Muara Intan;Intan Jaya;Tanah Datar;Rimba Jaya;Rimba Makmur;Rimba Beringin;Sukaramai;Sumber Sari;Kusau Makmur;Talang Danto
14.01.13 Salo;Siabu;Salo Timur;Sipungguk;Ganting Damai;Ganting
14.01.14 Pulau Payung;Teratak;Alam Panjang;Bukit Kratai;Batang Batindih;Tambusai;Simpang Petai
14.01.15 Pulau;Pasir Sialang;Pulau Lawas;Muara Uwai;Laboy Jaya;Bukit Payung;Suka Mulya;Bukit Sembilan;Binuang
14.01.16 Kampung Pinang;Pantai Raja;Hangtuah;Sialang Kubang;Lubuk Sakat
14.01.17 Pulau Birandang;Pulau Rambai;Kampar;Koto Perambahan;Sungai Putih;Deli Makmur;Sungai Tarap;Tanjung Bungo;Sawah Baru
14.01.18 Muara Jalai;Sawah;Kampung Panjang;Kayu Aro;Sungai Tonang;Sungai Jalau;Sendayan;Naga Beralih
14.01.19 Simalinyang;Bina Baru;Hidup Baru;Karya Bakti;Lubuk Sakai;Penghidupan;Mayang Pongkai;Koto Damai;Utama Karya;Bukit Sakai;Mekar Jaya
14.01.20 Kebun Durian;Gunung Sahilan;Gunung Sari;Suka Makmur;Subarak;Sungai Lipai;Sahilan Darussalam;Gunung Mulya;Makmur Sejahtera
14.01.21 Siberuang;Bandur Picak;Gunung Malelo;Tabing;Pongkai;Tanjung
14.02.01 Kampung Dagang;Pasar Kota;Kampung Besar Kota;Sekip Hulu;Kampung Besar Seberang;Sekip Hilir;Sungai Guntung Tengah;Sungai Guntung Hilir;Kuantan Babu;Kampung Pulau;Sungai Beringin;Pasir Kemilu;Rantau Mapesai;Pulau Gajah;Sungai Raya;Rawa Bangun
14.02.02 Pematang Reba;Barangan;Alang Kepayang;Kota Lama;Redang;Pekan Heran;Rantau Bakung;Talang Jerinjing;Sialang Dua Dahan;Sungai Dawu;Bukit Petaling;Pematang Jaya;Danau Baru;Tanah Datar;Tani Makmur;Sungai Baung;Danau Tiga;Air Jernih
14.02.03 Simpang Kelayang;Pulau Sengkilo;Kota Medan;Simpang Kota Medan;Polak Pisang;Pelangko;Teluk Sejuah;Bongkal Malang;Dusun Tua;Sungai Banyak Ikan;Tanjung Beludu;Sungai Pasir Putih;Sungai Golang;Pasir Beringin;Sungai Kuning Benio;Bukit Selanjut;Dusun Tua Pelang
14.02.04 Air Molek I;Kembang Harum;Tanjung Gading;Sekar Mawar;Tanah Merah;Petalongan;Air Molek II;Pasir Keranji;Jati Rejo;Batu Gajah;Candi Rejo;Lembah Dusun Gading;Serumpun Jaya
14.02.05 Peranap;Batu Rijal Hilir;Semelinang Tebing;Gumanti;Batu Rijal Hulu;Semelinang Darat;Pauh Ranap;Serai Wangi;Pandan Wangi;Katipo Pura;Batu Rijal Barat;Setako Raya
14.02.06 Pangkalan Kasai;Kelesa;Beligan;Seresam;Paya Rumbai;Bukit Meranti;Buluh Rampai;Titian Resak;Petala Bumi;Sibabat;Bandar Padang
14.02.07 Anak Talang;Bukit Lingkar;Bukit Lipai;Kuala Gading;Kuala Kilan;Kerubung Jaya;Pejangki;Pematang Manggis;Sipang;Talang Bersemi;Talang Mulya;Punti Anai;Petaling Jaya;Cenaku Kecil;Alim;Aur Cina;Lahai Kemuning;Kepayang Sari;Batu Papan;Sanglap
14.02.08 Siambul;Rantau Langsat;Sungai Akar;Usul;Seberida;Talang Lakat;Belimbing;Ringin;Penyaguan;Danau Rambai
14.02.09 Japura;Sidomulyo;Pasir Ringgit;Gudang Batu;Sungai Sagu;Lirik Area;Rejosari;Lambang Sari V;Lambang Sari IV;Lambang Sari I, II, III;Wonosari;Seko Lubuk Tigo;Banjar Balam;Redang Seko;Sukajadi;Mekar Sari;Pasir Sialang Jaya
14.02.10 Tambak;Kuala Cenaku;Pulau Gelang;Kuala Mulya;Tanjung Sari;Rawa Sekip;Rawa Asri;Suka Jadi;Teluk Sungkai;Pulau Jum'at
14.02.11 Morong;Pasir Bongkal;Pasir Selabau;Pasir Batu Mandi;Pasir Kelampaian;Kuala Lala;Sungai Lala;Kelawat;Perkebunan Sungai Parit;Perkebunan Sungai Lala;Tanjung Danau;Sungai Air Putih
14.02.12 Rimpian;Pondok Gelugur;Lubuk Batu Tinggal;Sungai Beras Hilir;Kulim Jaya;Sungai Beras Beras;Tasik Juang;Pontian Mekar;Air Putih
14.02.13 Talang Tujuh Buah Tangga;Talang Durian Cacar;Talang Selantai;Talang Perigi;Kuantan Tenang;Kota Baru;Rimba Seminai;Kelayang;Talang Gedabu;Talang Sungai Limau;Talang Sungai Parit;Batu Sawar;Petonggan;Lubuk Sitarak;Bukit Indah;Sungai Ekok;Talang Suka Maju;Kampung Bunga;Talang Pring Jaya
14.02.14 Pesajian;Punti Kayu;Pematang;Selunak;Suka Maju;Pematang Benteng;Sencano Jaya;Sungai Aur;Peladangan;Koto Tuo
14.03.01 Bengkalis Kota;Damon;Rimba Sekampung;Kelapapati;Pedekik;Pangkalan Batang;Sebauk;Teluk Latak;Meskom;Senggoro;Air Putih;Sungai Alam;Penampi;Temeran;Penebal;Pematang Duku;Ketam Putih;Kelemantan;Sekodi;Wonosari;Kuala Alam;Kelebuk;Palkun;Sungai Batang;Prapat Tunggal;Simpang Ayam;Senderak;Kelemantan Barat;Damai;Pangkalan Batang Barat;Pematang Duku Timur
14.03.02 Bantan Tengah;Bantan Air;Bantan Tua;Teluk Pambang;Selat Baru;Teluk Lancar;Kembung Luar;Jangkang;Muntai;Resam Lapis;Berancah;Ulu Pulau;Mentayan;Pambang Pesisir;Sukamaju;Pambang Baru;Kembung Baru;Pasiran;Bantan Sari;Bantan Timur;Teluk Papal;Muntai Barat;Deluk
14.03.03 Sungai Pakning;Sejangat;Dompas;Pangkalan Jambi;Sungai Selari;Buruk Bakul;Bukit Batu;Sukajadi;Batang Duku;Pakning Asal
14.03.09 Air Jamban;Babussalam;Batang Serosa;Balik Alam;Duri Barat;Duri Timur;Gajah Sakti;Talang Mandi;Pematang Pudu;Harapan Baru;Bathin Betuah
14.03.10 Batu Panjang;Pergam;Terkul;Tanjung Kapal;Sungai Cingam;Teluk Lecah;Makeruh;Hutan Panjang;Pangkalan Nyirih;Sukarjo Mesim;Darul Aman;Parit Kebumen;Sri Tanjung;Pancur Jaya;Pangkalan Pinang;Dungun Baru
14.03.11 Tanjung Medang;Teluk Rhu;Tanjung Punak;Kadur;Titi Akar;Hutan Ayu;Suka Damai;Puteri Sembilan
14.03.12 Lubuk Muda;Tanjung Belit;Sungai Siput;Sepotong;Lubuk Gaung;Langkat;Sadar Jaya;Sungai Linau;Bandar Jaya;Muara Dua;Tanjung Damai;Sumber Jaya;Lubuk Garam;Liang Banir;Tanjung Datuk;Koto Raja;Sungai Nibung
14.03.13 Titian Antui;Balai Raja;Balai Pungut;Muara Basung;Pinggir;Semunai;Tengganau;Sungai Meranti;Pangkalan Libut;Buluh Apo
14.03.14 Parit I Api-Api;Temiang;Api-Api;Tenggayun;Sepahat;Bukit Kerikil;Tanjung Leban
14.03.15 Tasik Serai;Tasik Serai Barat;Kualo Penaso;Beringin;Koto Pait Beringin;Melibur;Tasik Serai Timur;Tasik Tebing Serai;Serai Wangi
14.03.16 Petani;Air Kulim;Buluh Manis;Bumbung;Pamesi;Kesumbo Ampai;Bathin Sobanga;Sebangar;Boncah Mahang;Balai Makam;Tambusai Batang Dui;Simpang Padang;Pematang Obo
14.04.01 Pulaukijang;Metro;Madani;Sanglar;Pulaukecil;Sungaiterap;Sungaiundan;Seberang Sanglar;Mekar Sari;Seberang Pulau Kijang;Sungaiasam;Pulauruku;Tanjunglabuh;Sungaimahang
14.04.02 Enok;Pusaran;Telukmedan;Pantaiseberang Makmur;Pengalihan;Sungaiambat;Simpang Tiga;Rantau Panjang;Sungairukam;Bagan Jaya;Suhada;Jaya Bhakti;Sungailokan;Simpang Tiga Daratan
14.04.03 Sapat;Sungaibuluh;Tanjunglajau;Sungaibela;Telukdalam;Sungaipiyai;Perigi Raja;Tanjungmelayu
14.04.04 Tembilahan Kota;Tembilahan Hilir;Seberang Tembilahan;Sungaiperak;Sungaiberingin;Pekan Arba;Seberang Tembilahan Barat;Seberang Tembilahan Selatan
14.04.05 Sungaisalak;Tempuling;Tanjungpidada;Pangkalan Tujuh;Telukkiambang;Mumpa;Telukjira;Karya Tunas Jaya;Harapan Jaya
14.04.06 Sungaiempat;Telukpinang;Tanjungharapan;Kuala Gaung;Telukpantaian;Teluksungka;Sungaiiliran;Teluktuasan;Rambaian;Harapan Makmur;Kelumpang;Idaman
14.04.07 Khairiah Mandah;Pulaucawan;Belaras;Bente;Igal;Pelanduk;Bakau Aceh;Batang Tumu;Bekawan;Bantayan;Batang Sari;Bolak Raya;Cahaya Baru;Belaras Barat;Sepakat Jaya;Suraya Mandiri;Bidari Tanjung Datuk
14.04.08 Tegaraja;Amal Bakti;Bandar Sri Gemilang;Kuala Selat;Sungaisimbar;Penjuru;Sari Mulia;Air Tawar;Tanjungraja;Sungaiteritip;Makmur Jaya
14.04.09 Kota Baru Reteh;Pebenaan;Seberang Pebenaan;Nusantara Jaya;Kota Baru Seberida;Kembang Mekarsari;Pasar Kembang;Kuala Keritang;Kuala Lemang;Telukkelasa;Pengalihan;Pancur;Sencalang;Petalongan;Nyiur Permai;Lintas Utara;Kayu Raja
14.04.10 Kuala Enok;Selatnama;Sungainyiur;Tanjungbaru;Tekulai Hilir;Tekulai Hulu;Tekulai Bugis;Tanjungpasir;Tanah Merah;Sungailaut
14.04.11 Sungaipiring;Sungailuar;Sungaidusun;Sungaijunjangan;Sungairaya;Kuala Sebatu;Tanjungsiantar;Sungairawa;Sialang Jaya;Gemilang Jaya;Tasik Raya;Pasir Emas;Simpang Jaya
14.04.12 Kuala Lahang;Terusan Kempas;Lahang Baru;Simpang Gaung;Belantaraya;Sungaibaru;Lahang Tengah;Lahang Hulu;Pungkat;Jerambang;Telukkabung;Gembira;Semambu Kuning;Telukmerbau;Soren;Pintasan
14.04.13 Tembilahan Hulu;Tembilahan Barat;Pekan Kamis;Pulaupalas;Sialang Panjang;Sungaiintan
14.04.14 Selensen;Batu Ampar;Keritang;Air Balui;Tuk Jimun;Kemuning Tua;Kemuning Muda;Limau Manis;Lubuk Besar;Sekara;Talang Jangkang;Sekayan
14.04.15 Pelangiran;Rotan Semelur;Simpang Kateman;Tanjungsimpang;Baung Rejo Jaya;Tagagiri Tama Jaya;Pinang Jaya;Wonosari;Tegal Rejo;Intan Mulia Jaya;Saka Palas Jaya;Catur Karya;Bagan Jaya;Telukbunian;Terusan Beringin Jaya;Hidayah
14.04.16 Hibrida Mulia;Indra Sari Jaya;Tunggal Rahayu Jaya;Griya Mukti Jaya;Beringin Mulia;Hibrida Jaya;Sumber Jaya;Sumber Makmur Jaya;Sumber Sari Jaya;Kelapa Patih Jaya;Sapta Mulia Jaya;Saka Rotan;Gembaran
14.04.17 Pulauburung;Teluknibung;Sungaidanai;Mayang Sari Jaya;Bukit Sari Intan Jaya;Manunggal Jaya;Bangun Harjo Jaya;Ringin Jaya;Sri Damai;Sapta Jaya;Keramat Jaya;Binagun Jaya;Suka Jaya;Sukaharjo Jaya
14.04.18 Concong Luar;Concong Dalam;Concong Tengah;Kampung Baru;Panglima Raja;Sungaiberapit
14.04.19 Kempas Jaya;Harapan Tani;Pekan Tua;Rumbai Jaya;Bayas Jaya;Sungaiara;Sungaigantang;Karya Tani;Kerta Jaya;Kulim Jaya;Danaupulai Indah;Sungairabit
14.04.20 Benteng;Benteng Utara;Pasenggerahan;Kuala Sungai Batang;Kuala Patah Parang;Benteng Barat;Pandan Sari;Mugo Mulyo
14.05.01 Ukui I;Air Hitam;Air Emas;Bukit Gajah;Bukit Jaya;Kampung Baru;Lubuk Kembang Bunga;Lubuk Kembang Sari;Silikuan Hulu;Tri Mulya Jaya;Ukui Dua;Bagan Limau
14.05.02 Pangkalan Kerinci Barat;Pangkalan Kerinci Kota;Pangkalan Kerinci Timur;Mekar Jaya;Kuala Terusan;Makmur;Rantau Baru
14.05.03 Sorek I;Sorek II;Dundangan;Palas;Terantang Manuk;Kemang;Talau;Tanjung Beringin;Betung;Kesuma;Surya Indah;Sialang Indah;Beringin Indah;Meranti;Harapan Jaya;Batang Kulim;Sidomukti
14.05.04 Pangkalan Lesung;Dusun Tua;Genduang;Mayang Sari;Rawang Sari;Mulya Subur;Sari Mulya;Sari Makmur;Tanjung Kuyo;Pesaguan
14.05.05 Langgam;Tambak;Penarikan;Segati;Sotol;Pangkalan Gondai;Langkan;Padang Luas
14.05.06 Pelalawan;Sungai Ara;Ransang;Kuala Tolam;Sering;Telayap;Batang Nilo Kecil;Delik;Lalang Kabung
14.05.07 Kerumutan;Pangkalan Panduk;Pangkalan Tampui;Bukit Lembah Subur;Banjar Panjang;Beringin Makmur;Pematang Tinggi;Tanjung Air Hitam;Mak Teduh;Lipai Bulan
14.05.08 Pangkalan Bunut;Petani;Merbau;Sungai Buluh;Lubuk Mas;Balam Merah;Bagan Laguh;Lubuk Mandian Gajah;Keriung;Sialang Kayu Batu
14.05.09 Teluk Meranti;Kuala Panduk;Petodaan;Teluk Binjai;Pulau Muda;Gambut Mutiara;Labuhan Bilik;Pangkalan Terap;Segamai
14.05.10 Teluk Dalam;Tanjung Sum;Sungai Solok;Sungai Upih;Teluk;Serapung;Teluk Beringin;Sokoi;Sungai Mas;Teluk Bakau
14.05.11 Sei Kijang;Lubuk Ogung;Simpang Beringin;Muda Setia;Kiab Jaya
14.05.12 Rawang Empat;Kuala Semundam;Tambun;Terbangiang;Lubuk Terap;Angkasa;Sialang Godang;Lubuk Raja;Lubuk Keranji Timur;Airterjun;Sialang Bungkuk
14.06.01 Ujung Batu;Suka Damai;Ngaso;Ujung Batu Timur;Pematang Tebih
14.06.02 Rokan;Cipang Kanan;Cipang Kiri Hulu;Cipang Kiri Hilir;Tanjung Medan;Lubuk Bendahara Timur;Lubuk Bendahara;Sikebau Jaya;Rokan Koto Ruang;Rokan Timur;Lubuk Betung;Pemandang;Alahan;Tibawan
14.06.03 Pasir Pengarayan;Rambah Tengah Utara;Rambah Tengah Hilir;Rambah Tengah Hulu;Rambah Tengah Barat;Menaming;Pasir Baru;Sialang Jaya;Tanjung Belit;Koto Tinggi;Suka Maju;Pematang Berangan;Babussalam;Pasir Maju
14.06.04 Tambusai Tengah;Tambusai Barat;Tambusai Timur;Batas;Talikumain;Rantau Panjang;Sungai Kumango;Batang Kumu;Sialang Rindang;Suka Maju;Lubuk Soting;Tingkok
14.06.05 KepenuhanTengah;Kepenuhan Barat;Kepenuhan Hilir;Kepenuhan Timur;Kepenuhan Barat Sei Rokan Jaya;Kepenuhan Raya;Kepenuhan Baru;Kepenuhan Barat Mulya;Ulak Patian;Rantau Binuang Sakti
14.06.06 Kota Lama;Kota Intan;Muara Dilam;Kota Raya;Kota Baru;Sungai Kuti;Pasir Indah;Pasir Luhur;Bukit Intan Makmur;Bagan Tujuh
14.06.07 Rambah Samo;Rambah Samo Barat;Rambah Baru;Rambah Utama;Pasir Makmur;Karya Mulya;Marga Mulya;Langkitin;Masda Makmur;Lubuk Napal;Teluk Aur;Sei Salak;Sei Kuning;Lubuk Bilang
14.06.08 Rambah Hilir;Rambah Hilir Tengah;Rambah Hilir Timur;Pasir Utama;Pasir Jaya;Rambah Muda;Sungai Sitolang;Lubuk Kerapat;Rambah;Serombou Indah;Sungai Dua Indah;Muara Musu;Sejati
14.06.09 Tambusai Utara;Mahato;Bangun Jaya;Simpang Harapan;Pagar Mayang;Payung Sekaki;Mekar Jaya;Tanjung Medan;Suka Damai;Rantau Sakti;Mahato Sakti
14.06.10 Pasir Agung;Pasir Intan;Rambah Jaya;Bangun Purba;Bangun Purba Timur Jaya;Bangun Purba Barat;Tangun
14.06.11 Tandun;Kumain;Bono Tapung;Dayo;Tapung Jaya;Puo Raya;Sei Kuning;Koto Tandun;Tandun Barat
14.06.12 Kabun;Aliantan;Koto Ranah;Boncah Kesuma;Batu Langkah Besar;Giti
14.06.13 Teluk Sono;Sontang;Bonai;Rawa Makmur;Pauh;Kasang Padang;Kasang Mungkal
14.06.14 Pagaran Tapah;Kembang Damai;Sangkir Indah
14.06.15 Kepenuhan Hulu;Pekan Tebih;Kepayang;Muara Jaya;Kepenuhan Jaya
14.06.16 Pendalian;Bengkolan Salak;Suligi;Air Panas;Sei Kandis
14.07.01 Telukmerbau;Tanjungleban;Sungaikubu;Rantau Panjang Kanan;Telukpiyai;Sungaisegajah;Sei Segajah Makmur;Telukpiyai Pesisir;Sungaikubu Hulu;Sungai Segajah Jaya
14.07.02 Bagan Punak;Bagan Kota;Bagan Hulu;Bagan Barat;Bagan Timur;Labuhan Tangga Kecil;Labuhan Tangga Besar;Bagan Jawa;Parit Aman;Labuhan Tangga Baru;Bagan Jawa Pesisir;Serusa;Labuhan Tangga Hilir;Bagan Punak Meranti;Bagan Punak Pesisir
14.07.03 Sedinginan;Banjar XII;Cempedak Rahuk;Ujung Tanjung;Rantau Bais;Sekeladi;Teluk Mega;Putat;Sintong;Mumugo;Teluk Berembun;Menggala Sakti;Sekeladi Hilir;Menggala Sempurna;Sintong Pusaka;Sintong Bakti;Sintong Makmur
14.07.04 Rimba Melintang;Jumrah;Telukpulau Hilir;Telukpulau Hulu;Langgadai Hulu;Lenggadai Hilir;Mukti Jaya;Karya Mukti;Harapan Jaya;Seremban Jaya;Pematang Botam;Pematang Sikek
14.07.05 Bagan Batu Kota;Bahtera Makmur Kota;Bagan Batu;Bahtera Makmur;Pelita;Gelora;Suka Maju;Bagan Manunggal;Bagan Sapta Permai;Bakti Makmur;Jaya Agung;Meranti Makmur;Bhayangkara Jaya
14.07.06 Panipahan;Panipahan;Telukpulai;Pasir Limau Kapas;Sungai Daun;Panipahan Darat;Panipahan Laut;Pulaujemur
14.07.07 Sinaboi Kota;Sinaboi;Sei Bakau;Raja Bejamu;Sungai Nyamuk;Darussalam
14.07.08 Pujud Selatan;Teluk Nayang;Pujud;Air Hitam;Kasang Bangsawan;Sungaipinang;Siarang-arang;Suka Jadi;Pujud Utara;Babussalam Rokan;Perkebunan Siarang-arang
14.07.09 Melayu Besar Kota;Melayu Besar;Melayu Tengah;Batu Hampar;Mesah;Labuhan Papan
14.07.10 Bangko Kanan;Bangko Kiri;Bangko Jaya;Bangko Sempurna;Bangko Bakti;Bangko Pusako;Sei Manasib;Teluk Bano I;Bangko Makmur;Pematang Damar;Pematang Ibul;Bangko Permata;Bangko Mukti;Bangko Lestari;Bangko Balam;Bangko Mas Raya
14.07.11 Simpang Kanan;Kota Parit;Bagan Nibung;Bukit Damar;Bukit Mas;Bukit Selamat
14.07.12 Bantayan Hilir;Bantaian;Sungaisialang;Bantayan Baru;Sungaisialang Hulu
14.07.13 Rantau Kopar;Sungai Rangau;Sekapas;Bagan Cempedak
14.07.14 Pedamaran;Rokan Baru;Sei Besar;Suak Temenggung;Teluk Bano II;Pekaitan;Suak Air Hitam;Kubu I;Karyo Mulyo Sari;Rokan Baru Pesisir
14.07.15 Rantau Panjang Kiri;Teluknilap;Sungaimajo;Sungaipinang;Sungaipanji-panji;Jojol;Pulauhalang Muka;Pulauhalang Belakang;Rantau Panjang Kiri Hilir;Teluknilap Jaya;Sungaimajo Pusako;Pulauhalang Hulu
14.07.16 Tanjung Medan;Tanjung Medan Utara;Tanjung Medan Barat;Sei Meranti;Sei Meranti Darussalam;Akar Belingkar;Tangga Batu;Perkebunan Tanjung Medan;Sri Kayangan;Pondok Kresek;Sungai Tapah;Tanjung Sari
14.07.17 Bagan Sinembah Kota;Bagan Sinembah;Harapan Makmur Selatan;Harapan Makmur;Makmur Jaya;Salak;Panca Mukti;Bagansinembah Timur;Bagansinembah Utara;Bagansinembah Barat
14.07.18 Balai Jaya Kota;Balam Sempurna Kota;Balam Jaya;Balai Jaya;Balam Sempurna;Bagan Bhakti;Kencana;Pasir Putih;Pasir Putih Utara;Pasir Putih Barat;Lubuk Jawi
14.08.01 Kampung Dalam;Kampung Rempak;Langkai;Tumang;Merempan Hulu;Rawang Air Putih;Suak Lanjut;Buantan Besar
14.08.02 Sungai Apit;Teluk Lanus;Tanjung Kuras;Parit I/II;Teluk Mesjid;Sungai Kayu Ara;Lalang;Mengkapan;Sungai Rawa;Penyengat;Teluk Batil;Bunsur;Harapan;Kayu Ara Permai;Rawa Mekar Jaya
14.08.03 Minas Jaya;Minas Timur;Minas Barat;Mandi Angin;Rantau Bertuah
14.08.04 Perawang;Tualang;Pinang Sebatang;Meredan;Pinang Sebatang Timur;Pinang Sebatang Barat;Meredan Barat;Perawang Barat;Tualang Timur
14.08.05 Muara Kelantan;Teluk Lancang;Sungai Selodang;Olak;Lubuk Jering;Muara Bungkal;Lubuk Umbut;Bencah Umbai;Tasik Betung
14.08.06 Dayun;Banjar Seminai;Teluk Merbau;Merangkai;Lubuk Tilan;Berumbung Baru;Pangkalan Makmur;Buana Makmur;Suka Mulya;Sawit Permai;Sialang Sakti
14.08.07 Kerinci Kanan;Kerinci Kiri;Buana Bakti;Bukit Harapan;Kumbara Utama;Bukit Agung;Simpang Perak Jaya;Buatan Baru;Gabung Makmur;Jati Mulya;Seminai;Delima Jaya
14.08.08 Bunga Raya;Jati Baru;Jayapura;Kemuning Muda;Buatan Lestari;Tuah Indrapura;Langsat Permai;Temusai;Dayang Suri;Suak Merambai
14.08.09 Pangkalan Pisang;Kuala Gasib;Teluk Rimba;Buatan I;Buatan II;Sengkemang;Rantau Panjang;Empang Pandan;Keranji Guguh;Sri Gemilang;Tasik Seminai
14.08.10 Simpang Belutu;Telaga Sam-sam;Kandis Kota;Belutu;Kandis;Sam-Sam;Bekalar;Jambai Makmur;Sungai Gondang;Pencing Bekulo;Libo Jaya
14.08.11 Lubuk Dalam;Rawang Kao;Sri Gading;Sialang Baru;Sialang Palas;Empang Baru;Rawang Kao Barat
14.08.12 Bandar Sungai;Rempak;Belading;Sungai Tengah;Laksamana;Sabak Permai;Bandar Pedada;Selat Guntung
14.08.13 Sungaimempura;Kota Ringin;Paluh;Benteng Hilir;Benteng Hulu;Kampung Tengah;Merempan Hilir;Telukmerempan
14.08.14 Sungai Berbari;Sungai Limau;Dosan;Benayah;Pebadaran;Dusun Pusaka;Perincit
14.09.01 Pasar Lubuk Jambi;Air Buluh;Pantai;Lubuk Ramo;Seberang Cengar;Koto Cengar;Sangau;Banjar Padang;Kasang;Koto Lubuk Jambi;Pulaubinjai;Seberang Pantai;Rantau Sialang;Luai;Banjar Guntung;Bukitpedusunan;Saik;Pebaun Hulu;Pebaun Hilir;Kinali;Bukit Kauman;Aur Duri;Sungaimanau;Muaro Tombang
14.09.02 Pasar Teluk;Simpang Tiga;Sungaijering;Bandar Alai;Pulaukedundung;Pulauaro;Seberang Taluk;Pulau Baru;Koto Tuo;Kopah;Munsalo;Sawah;Koto Taluk;Koto Kari;Pintu Gobang;Jake;Pulau Godang Kari;Jaya;Beringin Taluk;Sitorajo;Seberang Taluk Hilir;Titian Modang Kopah;Pulaubanjar Kari
14.09.03 Muara Lembu;Pangkalan Indarung;Pulaupadang;Logas;Kebun Lado;Sungaikuning;Sungaisirih;Sungaibawang;Air Emas;Pasir Emas;Petai Baru;Sungaikeranji;Sumber Datar;Logas Hilir
14.09.04 Pasar Usang;Pasar Baru;Simpang Tanah Lapang;Rawang Bonto;Koto Tuo;Banuaran;Kampung Madura;Pulau Kijang;Pulaumadinah;Kampung Tengah;Kampung Medan;Kepala Pulau;Teratak Baru;Dusun Tuo;Gunungmelintang;Simpang Pulauberalo
14.09.05 Pasar Cerenti;Koto Peraku;Kompe Berangin;Sikakak;Kampung Baru;Pulaujambu;Koto Cerenti;Pulaubayur;Pulau Panjang Cerenti;Pesikaian;Telukpauh;Tanjungmedan;Kampung Baru Timur
14.09.06 Benai;Banjar Benai;Talontom;Gunungkesiangan;Pulaukalimanting;Banjar Lopak;Tanjungsimandolak;Siberakun;Pulautongah;Ujung Tanjung;Pulauingu;Simandolak;Tebing Tinggi;Pulaulancang;Benai Kecil;Koto Benai
14.09.07 Pulaumungkur;Telukberingin;Pulaurumput;Seberang Gunung;Teberau Panjang;Koto Gunung;Gunung;Toar;Petapahan;Kampung Baru;Pisang Berebus;Lubuk Terentang;Siberobah;Seberang Sungai
14.09.08 Koto Baru;Petai;Sungaipaku;Tanjungpauh;Simpang Raya;Sungaibuluh;Suka Damai;Sumber Jaya;Muara Bahan;Bukitraya;Beringin Jaya;Suka Maju
14.09.09 Pasar Baru Pangean;Koto Pangean;Pulaukumpai;Pulautongah;Pulauderas;Telukpauh;Tanah Bekali;Padang Tanggung;Padang Kunik;Pembatang;Pauh Angit;Sukaping;Pulaurengas;Rawang Binjai;Sako;Sungailangsat;Pauh Angit Hulu
14.09.10 Perhentian Luas;Logas;Lubuk Kebun;Sungai Rambai;Situgal;Rambahan;Teratak Rendah;Sikijang;Sukaraja;Sako Margasari;Kuantan Sako;Hulu Teso;Giri Sako;Bumi Mulya;Sidodadi
14.09.11 Pasar Inuman;Koto Inuman;Pulaupanjang Hulu;Pulaupanjang Hilir;Sigaruntang;Pulaubusuk;Bedeng Sikuran;Banjar Nan Tigo;Pulausipan;Pulaubusuk Jaya;Seberang Pulau Busuk;Lebuh Lurus;Kampung Baru Koto;Ketaping Jaya
14.09.12 Lubuk Ambacang;Sungaikelelawar;Tanjung;Sungaipinang;Sungaialah;Koto Kombu;Sumpu;Mudik Ulo;Inuman;Tanjungmedang;Serosa;Sampurago
14.09.13 Pulaubaru;Pulauberalo;Pulaukulur;Pelukahan;Pengalihan;Lumbok;Teratak Jering;Tanjungpisang;Danau;Kasang Limau Sundai;Koto Rajo;Tanjung;Sungaisorik;Rawang Oguang
14.09.14 Beringin Jaya;Pulaukomang Sentajo;Muaro Sentajo;Koto Sentajo;Kampungbaru Sentajo;Pulaukopung Sentajo;Teratak Air Hitam;Seberang Teratak Air Hitam;Parit Teratak Air Hitam;Jalur Patah;Geringing Baru;Marsawa;Langsat Hulu;Muara Langsat;Geringging Jaya
14.09.15 Perhentian Sungkai;Ibul;Muarapetai;Pangkalan;Sungaibesar;Setiang;Muaro Tiu Makmur;Muaratobek;Sungaibesar Hilir;Kampung Baru Ibul
14.10.01 Selatpanjang Kota;Selatpanjang Barat;Selatpanjang Selatan;Selatpanjang Timur;Banglas;Alah Air;Alah Air Timur;Sesap;Banglas Barat
14.10.02 Segomeng;Bantar;Anak Setatah;Lemang;Bokor;Sungai Cina;Melai;Telaga Baru;Bina Maju;Sialang Pasung;Permai;Mekar Baru
14.10.03 Tanjung Samak;Tanjung Medang;Gemala Sari;Topang;Penyagun;Repan;Tanjung Bakau;Teluk Samak;Sungai Gayung Kiri;Citra Damai;Dwi Tunggal;Wonosari;Tebun;Tanjung Gemuk
14.10.04 Alai;Tenan;Insit;Tanjung;Tanjung Peranap;Kundur;Mekong;Batang Malas;Mantiasa;Gogok Darussalam;Maini Darul Aman;Mengkikip;Alai Selatan;Tanjung Darul Takzim
14.10.05 Teluk Belitung;Meranti Bunting;Lukit;Bagan Melibur;Pelantai;Tanjung Kulim;Mekar Sari;Mayang Sari;Sungai Anak Kamal;Sungai Tengah
14.10.06 Kuala Merbau;Renak Dungun;Baran Melintang;Teluk Ketapang;Semukut;Centai;Tanjungbunga;Batang Meranti;Pangkalan Balai;Padang Kamal;Ketapang Permai
14.10.07 Lukun;Sungai Tohor;Nipah Sendanu;Tanjung Sari;Tanjung Gadai;Teluk Buntal;Kepau Baru;Sungai Tohor Barat;Sendanu Darul Ihsan;Batin Suir
14.10.08 Tanjung Padang;Putri Puyu;Mekar Delima;Dedap;Kudap;Bandul;Selat Akar;Tanjung Pisang;Mengkopot;Mengkirau
14.10.09 Tanjung Kedabu;Beting;Sokop;Telesung;Bungur;Tenggayun Raya;Sendaur;Kayu Ara;Sonde;Kedabu Rapat;Tanah Merah
14.71.01 Jadirejo;Kampung Tengah;Kampung Melayu;Kedung Sari;Harjosari;Sukajadi;Pulau Karomah
14.71.02 Simpang Empat;Sumahilang;Tanah Datar;Kota Baru;Sukaramai;Kota Tinggi
14.71.03 Cinta Raja;Sukamulya;Sukamaju
14.71.04 Rintis;Tanjung RHU;Pesisir;Sekip
14.71.05 Padang Bulan;Sago;Kampung Baru;Kampung Dalam;Kampung Bandar;Padang Terubuk
14.71.06 Rumbai Bukit;Muarafajar Timur;Muarafajar Barat;Rantaupanjang;Maharani;Agrowisata
14.71.07 Simpang Tiga;Tangkerang Selatan;Tangkerang Utara;Tangkerang Labuai;Airdingin
14.71.08 Simpangbaru;Delima;Tobekgodang;Binawidya;Sungaisibam
14.71.09 Tangkerang Barat;Tangkerang Tengah;Sidomulyo Timur;Wonorejo;Maharatu;Perhentianmarpoyan
14.71.10 Bencahlesung;Tangkerang Timur;Rejosari;Bambukuning;Melebung;Industritenayan;Sialangsakti;Tuahnegeri
14.71.11 Tampan;Labuh Baru Timur;Labuh Baru Barat;Air Hitam;Bandarraya;Tirtasiak
14.71.12 Meranti Pandak;Lembah Damai;Limbungan Baru;Sri Meranti;Palas;Umban Sari
14.71.13 Sidomulyo Barat;Sialangmunggu;Tuahkarya;Tuahmadani;Airputih
14.71.14 Kulim;Mentangor;Sialangrampai;Pebatuan;Pematangkapau
14.71.15 Tebing Tinggi Okura;Sungaiukai;Sungaiambang;Lembah Sari;Limbungan
14.72.01 Pangkalan Sesai;Purnama;Bagan Keladi;Simpang Tetap Darul Ichsan
14.72.02 Teluk Binjai;Tanjung Palas;Jaya Mukti;Buluh Kasap;Bukit Batrem
14.72.03 Bukit Nenas;Bukit Kayu Kapur;Gurun Panjang;Bagan Besar;Kampung Baru;Bagan Besar Timur;Bukit Kapur
14.72.04 Lubuk Gaung;Tanjung Penyembal;Bangsal Aceh;Basilam Baru;Batu Teritip;Sungai Geniot
14.72.05 Teluk Makmur;Mundam;Guntung;Pelintung
14.72.06 Laksamana;Rimba Sekampung;Dumai Kota;Bintan;Sukajadi
14.72.07 Ratu Sima;Bukit Timah;Mekar Sari;Bukit Datuk;Bumi Ayu
15.01.01 Lempur Tengah;Selam Paung;Air Mumu;Lempur Mudik;Masgo;Lempur Hilir;Kebun Baru;Perikan Tengah;Dusun Baru Lempur;Sungaihangat;Manjunto Lempur;Kebun Lima
15.01.02 Sanggaran Agung;Kota Baru Sanggaran Agung;Pendung Talang Genting;Seleman;Tebing Tinggi;Cupak;Tanjungtanah;Koto Tengah;Simpang Empat;Talang Kemulun;Dusun Baru Tanjung Tanah;Pasar Sore Seleman;Tanjungharapan
15.01.04 Hiang Tinggi;Ambai Atas;Tanjungmudo;Pendung Tengah;Pendung Hilir;Koto Baru Hiang;Betung Kuning;Ambai Bawah;Hiang Karya;Hiang Lestari;Angkasa Pura;Hiang Sakti;Koto Sekilan Ambai;Penawar Tinggi
15.01.05 Koto Baru Semurup;Koto Dua Lama;Koto Di Air;Pasar Semurup;Balai;Koto Majidin Hilir;Pendung Hilir;Pendung Mudik;Air Tenang;Muara Semerah;Koto Majidin Mudik;Muara Semerah Mudik;Sawahan Koto Majidin;Sawahan Jaya;Koto Majidin Di Air;Pendung Tengah
15.01.06 Siulak Deras;Sungaibetung Hilir;Sungaibatu Gantih;Tanjunggenting;Simpang Tutup;Suko Pangkat;Sungaibetung Mudik;Danautinggi;Sungaigelampeh;Siulak Deras Mudik;Siulak Tenang;Sungai Batu Gantih Hilir;Baru Sungai Betung Mudik;Tanjunggenting Mudik;Air Betung;Ujung Ladang
15.01.07 Tarutung;Lubuk Paku;Tamiai;Pematang Lingkung;Pasar Tamiai;Seberang Merangin;Baru Pulau Sangkar;Batang Merangin;Muara Hemat
15.01.08 Jujun;Talang Lindung;Keluru;Pidung;Tanjungbatu;Benik;Kt Tuo P. Tengah;Kt. Dian P. Tengah;Lempur Danau;Dsn. Baru P. Tengah;Telago;Koto Agung;Pulautengah;Koto Baru;Jembatan Merah Pulau Tengah;Limok Manaih Pulau Tengah;Pasar Jujun;Pancuran Bangko
15.01.09 Koto Tuo;Sungaitanduk;Kersik Tuo;Sangir;Koto Baru;Koto Panjang;Koto Tengah;Sungaibendung Air;Sungaisampun;Bedeng Baru;Batang Sangir;Sungaidalam;Koto Periang;Lindung Jaya;Renah Kasah;Pasar Sungai Tanduk;Mekar Sari;Mekar Jaya;Sangir Tengah;Tanjungbungo;Bendung Air Timur
15.01.11 Kemantan Tinggi;Kemantan Kebalai;Kemantan Darat;Sungaiabu;Pondok Sungaiabu;Koto Tebat;Sungaimedang;Air Hangat;Baru Sungai Tutung;Pungut Tengah;Pungut Hilir;Pungut Mudik;Kemantan Hilir;Sungaitutung;Kemantan Agung;Sungaideras;Kemantan Mudik;Simpang Empat Sungai Tutung;Baru Sungaideras;Taman Jernih Sungaitutung;Baru Sungaimedang;Kemantan Raya;Baru Air Hangat;Air Panas Sungaiabu;Baru Sungaiabu
15.01.15 Sungairumpun;Sungaisikai;Tangkil;Pelompek;Jernih Jaya;Bengkolan Duo;Lubuk Pauh;Telun Berasap;Bumbun Duri;Pesisir Bukit;Pauh Tinggi;Sungaijernih;Pelompek Pasar Baru
15.01.16 Siulak Gedang;Pasar Siulak Gedang;Siulak Panjang;Siulak Kecil Mudik;Koto Rendah;Lubuk Nagodang;Sungaipegeh;Sungailebuh;Koto Kapeh;Koto Beringin;Dusun Baru;Dusun Dalam;Air Terjun;Koto Aro;Koto Lebuh Tinggi;Siulak Kecil Hilir;Koto Tengah;Telago Biru;Tutung Bungkuk;Baru Sungaipegeh;Bendar Sedap;Plak Naneh;Padang Jantung;Pelak Gedang;Demong Sakti;Pasar Senen
15.01.17 Belui;Baru Kubang;Koto Panjang;Kubang Gedang;Semumu;Belui Tinggi;Koto Tuo;Koto Payang;Tebat Ijuk;Sekungkung;Simpang Belui;Koto Lanang;Ladeh;Lubuk Suli;Kayu Aho Mangkak Koto Lanang;Tambak Tinggi;Kubang Agung;Tebat Ijuk Dili;Koto Simpai Kubang;Pahlawan Belui
15.01.18 Mukai Hilir;Mukai Tengah;Mukai Mudik;Senimpik;Tebing Tinggi;Mukai Tinggi;Mukai Pintu;Sungailangkap;Pasir Jaya;Sungaikuning;Mukai Seberang;Talang Tinggi;Lubuk Tabun;Koto Lua
15.01.19 Batu Hampar;Sungairenah;Bedeng Delapan;Bedeng Dua;Sako Duo;Sungailintang;Kebun Baru;Patok Empat;Sungaijambu;Sungaikering;Giri Mulyo;Gununglabu;Bento;Kampung Baru;Sungaiasam;Pasar Minggu;Ensatu
15.01.20 Pasar Kerman;Lolo Gedang;Lolo Kecil;Lolo Hilir;Tanjung Syam;Talang Kemuning;Pondok;Muak;Pengasi Lama;Pulaupandan;Pulausangkar;Bintang Marak;Karang Pandan;Pengasi Baru;Muaro Lulo
15.01.21 Koto Mebai;Baru;Air Panas;Hamparan Pugu;Pugu;Koto Mudik;Koto Tengah;Koto Datuk;Koto Dua Baru;Koto Cayo;Kecil;Air Bersih
15.01.22 Kayu Aro Ambai;Bunga Tanjung;Pondok Beringin;Semerah;Sebukar;Koto Tuo Ujung Pasir;Ujung Pasir;Koto Petai;Koto Salak;Agung Koto Iman;Koto Iman;Baru Semerah
15.01.23 Pancuran Tiga;Tanjung Pauh Mudik;Bukit Pulai;Punai Merindu;Sumur Jauh;Permai Baru;Tanjung Pauh Hilir;Serumpun Pauh;Pondok Siguang;Koto Tengah;Semerap;Koto Baru Semerap;Pasar Semerap;Koto Patah
15.02.01 Renah Kemumu;Tanjung Kasri;Lubuk Mentilin;Rantau Kermas;Renah Alai;Pulau Tengah;Lubuk Pungguk;Koto Renah;Muara Madras;Renah Pelaan;Koto Rawang
15.02.02 Pasar Atas;Pasar Bangko;Dusun Bangko;Pematang Kandis;Kungkai;Mudo;Langling;Sungai Kapas
15.02.03 Durian Rambun;Lubuk Birah;Lubuk Beringin;Rantau Macang;Peradun Temeras;Teluk Sikumbang;Muara Siau;Tiaro;Air Lago;Badak Tekurung;Rantau Bidaro;Rantau Panjang;Pulau Raman;Pasar Muara Siau;Sepantai Renah;Sungai Ulas;Rantau Bayur
15.02.04 Sungai Pinang;Tiangko;Palipan;Seringat;Durian Lecah;Bukit Batu;Sungai Nilau;Sungai Manau;Benteng;Gelanggang
15.02.05 Dusun Baru;Pasar Rantau Panjang;Kampung Baruh;Mampun;Pasar Baru Rantau Panjang;Kandang;Koto Rayo;Tanjung Ilir;Beluran Panjang;Seling;Lubuk Napal
15.02.06 Pamenang;Jelatang;Tanjung Gedang;Empang Benao;Rejo Sari;Keroya;Muara Belengo;Karang Berahi;Pauh Menang;Pematang Kancil;Tanah Abang;Sialang;Sungai Udang;Pelakar Jaya
15.02.07 Muara Jernih;Kapuk;Pulau Aro;Rantau Ngarau;Medan Baru;Muaro Seketuk
15.02.08 Sungai Sahut;Bungo Antoi;Muara Delang;Sinar Gading;Bungo Tanjung;Rawa Jaya;Gading Jaya;Mekar Jaya
15.02.09 Nilo Dingin;Tanjung Berugo;Tuo;Koto Rami;Rancan;Pasar Masurai;Rantau Jering;Tanjung Dalam;Muaro Pangi;Sungai Lalang;Talang Asal;Muara Kelukup;Muara Lengayo;Talang Paruh;Durian Mukut
15.02.10 Pulau Rengas;Biuku Tanjung;Bedeng Rejo;Sungai Putih;Bukit Beringin;Pulau Rengas Ulu
15.02.11 Sungai Ulak;Aur Berduri;Telun;Nalo Gedang;Baru Nalo;Mentawak;Danau
15.02.12 Lubuk Gaung;Salam Buku;Pulau Baru;Nibung;Titian Teras;Kederasan Panjang;Rantau Alai;Tambang Besi;Pelangki;Pulau Layang
15.02.13 Tanjung Lamin;Limbur Merangin;Karang Anyar;Pinang Merah;Simpang Limbur Merangin;Mampun Baru;Papit;PulauTujuh
15.02.14 Rantau Limau Manis;Ulak Makam;Air Batu;Rejo Sari;Kota Raja;Tunggul Bulin;Mekar Limau Manis
15.02.15 Sungai Limau;Sungai Bulian;Sri Sembilan;Bukit Subur
15.02.16 Muaro Panco Barat;Talang Segegah;Durian Batakuk;Muara Bantan;Parit Ujung Tanjung;Guguk;Markeh;Air Batu;Marus Jaya;Renah Medan;Simpang Parit;Muaro Panco Timur
15.02.17 Baru Pangkalan Jambu;Bukit Perentak;Birun;Tiga Alur;Bungo Tanjung;Sungai Jering;Kampung Limo;Tanjung Mudo
15.02.18 Tanjung Mudo;Koto Teguh;Baru;Talang Tembago;Beringin Tinggi;Pematang Pauh;Rantau Suli;Gedang;Koto Baru;Tanjung Benuang;Jangkat;Tanjung Alam;Kabu;Simpang Talang Tembago
15.02.19 Meranti;Bukit Bungkul;Rasau;Lantak Seribu
15.02.20 Tambang Emas;Tanjung Benuang;Pulau Bayur;Selango
15.02.21 Tanjung Rejo;Sumber Agung;Suko Rejo;Sido Rukun;Lubuk Bumbun;Tegal Rejo
15.02.22 Tambang Baru;Sido Lego;Mensango;Koto Baru;Sido Harjo
15.02.23 Muara Kibul;Tanjung Putus;Pulau Tebakar;Batang Kibul;Sungai Tabir;Telentam;Ngaol;Air Liki;Pulau Lebar;Muara Langeh;Tanjung Beringin;Baru Kibul;Ngaol Ilir;Air Liki Baru
15.02.24 Sekancing;Sekancing Ilir;Beringin Sanggul;Baru Bukit Punjung;Rantau Limau Kapas;Baru Sungai Sakai
15.03.01 Tambak Ratu;Sungai Keradak;Muaro Air Dua;Simpang Narso;Batin Pengambang;Batu Empang;Rantau Panjang;P. Salak Baru;Muaro Pemuat;Lubuk Bangkar;Pekan Gedang;Raden Anom;Datuk Nan Duo;Bukit Kalimau Ulu;Sungai Bemban;Muara Cuban;Sungai Baung;Padang Jering;Kasiro;Kasiro Hilir;Bukit Berantai;Bukit Sulah;Paniban Baru
15.03.02 Pulau Pandan;Temenggung;Ranggo;Panca Karya;Lubuk Bedorong;Meribung;Napal Melintang;Berkun;Mersip;Tanjung Raden;Moenti;Muara Mensao;Demang;Temalang;Muara Limun;Suka Damai
15.03.03 Dusun Sarolangun;Sukasari;Pasar Sarolangun;Sarolangun Kembang;Gunung Kembang;Aur Gading;Bernai;Sungai Baung;Panti;Tinting;Sungai Abang;Lidung;Ladang Panjang;Desa Baru;Ujung Tanjung;Bernai Dalam
15.03.04 Pauh;Pangidaran;Karang Mendapo;Batu Ampar;Batu Kucing;Semaran;Kasang Melintang;Pangkal Bulian;Lubuk Napal;Sepintun;Lamban Sigatal;Seko Besar;Taman Bandung;Danau Serdang
15.03.05 Penegah;Pelawan;Pulauaro;Bukit;Lubuk Sepuh;Rantau Tenang;Muara Danau;Sungai Merah;Pematang Kulim;Batu Putih;Mekar Sari;Pasar Pelawan;Pelawan Jaya;Lubuk Sayak
15.03.06 Mandiangin;Rangkiling Simpang;Pemusiran;Gurun Tuo Simpang;Gurun Mudo;Gurun Tuo;Rangkiling;Mandiangin Tuo;Kertopati;Muaro Ketalo;Taman Dewa;Simpang Kertopati;Bukit Peranginan;Gurun Baru;Kute Jaye;Mandiangin Pasar;Sungai Rotan;Talang Serdang
15.03.07 Lubuk Jering;Jernih;Desa Baru;Semurung;Lubuk Kepayang;Pematang Kabau;Bukit Suban;Mentawak Baru;Mentawak Ulu
15.03.08 Limbur Tembesi;Rantau Gedang;Penarun;Pulau Lintang;Tanjung;Bangun Jayo;Teluk kecimbung;Pulau Melako;Batu Penyabung;Tanjung Gagak;Pulau Buayo;Dusun Dalam;Muara Lati;Suka Jadi;Teluk Mancur
15.03.09 Sungai Benteng;Bukit Tigo;Sungai Gedang;Payo Lebar;Bukit Murau;Perdamaian;Pasar Singkut;Siliwangi;Simpang Nibung;Bukit Talang Mas;Bukit Bumi Raya;Argo Sari;Sendang Sari
15.03.10 Kampung Tujuh;Lubuk Resam;Teluk Rendah;Teluk Tigo;Lubuk Resam Hilir;Pemuncak;Tambang Tinggi;Tendah;Sungai Keramat;Sekamis
15.03.11 Guruh Baru;Petiduran Baru;Sungai Butang;Butang Baru;Suka Maju;Jati Baru;Jati Baru Mudo;Meranti Baru;Meranti Jaya;Jernang Baru
15.04.01 Kembang Paseban;Sengkati Kecil;Sengkati Gedang;Sengkati Baru;Kembang Tanjung;Mersam;Benteng Rendah;Sungai Puar;Rantau Gedang;Pematang Gadung;Teluk Melintang;Bukit Harapan;Belanti Jaya;Tapah Sari;Bukit Kemuning;Simpang Rantau Gedang;Tanjung Putra;Sengkati Mudo
15.04.02 Kampung Baru;Pasar Muara Tembesi;Jebak;Ampelu;Rambutan Masam;Rantau Kapas Mudo;Rantau Kapas Tuo;Sungai Pulai;Pulau;Tanjung Marwo;Suka Ramai;Ampelu Mudo;Pelayangan;Pematang Lima Suku
15.04.03 Muara Bulian;Teratai;Sridadi;Pasar Baru;Rengas Condong;Pasar Terusan;Simpang Terusan;Malapari;Napal Sisik;Rambahan;Olak;Muaro Singoan;Aro;Rantau Puri;Sungai Baung;Bajubang Laut;Singkawang;Tenam;Sungai Buluh;Kilangan;Pelayangan
15.04.04 Durian Luncuk;Muara Jangga;Jelutih;Olak Besar;Aur Gading;Paku Aji;Hajran;Mata Gual;Jangga;Koto Boyo;Simpang Karmeo;Karmeo;Jangga Baru;Terentang Baru;Bulian Baru;Simpang Jelutih;Simpang Aur Gading
15.04.05 Jembatan Mas;Tebing Tinggi;Serasah;Lubuk Ruso;Kuap;Senaning;Kubu Kandang;Ture;Pulau Betung;Lopak Aur;Selat;Teluk;Pulau Raman;Kaos;Simpang Kubu Kandang;Awin;Olak Rambahan;Teluk Ketapang;Kampung Pulau
15.04.06 Simpang S. Rengas;Batu Sawar;Peninjauan;Teluk Leban;Kampung Baru;Rengas IX;Kembang Seri;Buluh Kasab;Tebing Tinggi;Olak Kemang;Padang Kelapo;Sungai Lingkar;Sungai Ruan Ulu;Sungai Ruan Ilir;Rawa Mekar;Mekar Sari;Kembang Seri Baru
15.04.07 Bajubang;Bungku;Pompa Air;Ladang Peris;Penerokan;Petajen;Batin;Mekar Jaya;Sungkai;Mekar Sari Nes
15.04.08 Terusan;Bulian Jaya;Tidar Kuranji;Kehidupan Baru;Bukit Sari;Karya Mukti;Terusan;Danau Embat
15.05.01 Pijoan;Sungai Bertam;Pematang Jering;Muaro Pijoan;Sungai Duren;Mendalo Darat;Rengas Bandung;Sarang Burung;Mendalo Laut;Sembubuk;Senaung;Penyengat Olak;Simpang Sungai Duren;Kedemangan;Muhajirin;Maro Sebo;Danau Sarang Elang;Simpang Limo;Mendalo Indah;Pematang Gajah
15.05.02 Sengeti;Suak Putat;Rantau Majo;Pulau Kayu Aro;Pematang Pulai;Tan Tan;Kedotan;Keranggan;Berembang;Sekernan;Gerunggung;Tunas Baru;Bukit Baling;Tanjung Lanjut;Suko Awin Jaya;Tunas Mudo
15.05.03 Tanjung;Puding;Pulau Mentaro;Betung;Pematang Raman;Sungai Bungur;Seponjen;Sogo;Sungai Aur;Jebus;Gedong Karya;Rantau Panjang;Londerang;Petanang;Mekar Sari;Rondang;Maju Jaya
15.05.04 Jambi Kecil;Setiris;Tanjung Katung;Jambi Tulo;Baru;Danau Lamo;Muaro Jambi;Niaso;Bakung;Danau Kedap;Mudung Darat;Lubuk Raman
15.05.05 Tempino;Tanjung Pauh Km. 32;Pelempang;Sungai Landai;Ibru;Nagasari;Sebapo;Baru;Tanjung Pauh Km. 39;Nyogan;Suka Damai;Pondok Meja;Suka Maju;Tanjung Pauh Talang Pelita;Muaro Sebapo
15.05.06 Pudak;Muara Kumpeh;Kota Karang;Kasang Lopak Alai;Kasang Pudak;Solok;Sakean;Lopak Alai;Tarikan;Ramin;Teluk Raya;Pemunduran;Sipin Teluk Duren;Arang Arang;Sumber Jaya;Sungai Terap;Kasang Kumpeh;Kasang Kota Karang
15.05.07 Suka Makmur;Marga Mulya;Panca Mulya;Marga Manunggal Jaya;Tanjung Harapan;Berkah;Bukit Makmur;Bukit Mas;Mekar Sari Makmur;Bakti Mulya;Panca Bakti
15.05.08 Kebon IX;Talang Belido;Talang Kerinci;Ladang Panjang;Tangkit;Tangkit Baru;Sungai Gelam;Parit;Petaling Jaya;Sumber Agung;Mingkung Jaya;Trimulya Jaya;Mekar Jaya;Sido Mukti;Gambut Jaya
15.05.09 Talang Bukit;Talang Datar;Sumber Mulya;Mulya Jaya;Matra Manunggal;Bukit Mulya;Sumber Jaya;Pinang Tinggi;Markanding;Sungai Dayo;Bahar Mulya
15.05.10 Bukit Subur;Tri Jaya;Mekar Jaya;Ujung Tanjung;Tanjung Baru;Tanjung Mulia;Adipura Kencana;Bukit Jaya;Tanjung Sari;Tanjung Lebar
15.05.11 Kunangan;Talang Duku;Tebat Patah;Kemingking Dalam;Teluk Jambu;Dusun Mudo;Sekumbung;Kemingking Luar;Rukam;Manis Mato
15.06.01 Pelabuhan Dagang;Badang;Tanjung Tayas;Kuala Dasal;Pematang Pauh;Taman Raja;Brasau;Gemuruh;Pematang Tembesu;Badang Sepakat
15.06.02 Tungkal Empat Kota;Tungkal III;Tungkal Harapan;Tungkal II;Kampung Nelayan;Patunas;Sriwijaya;Sungainibung;Tungkal I;Teluk Sialang
15.06.03 Teluknilau;Parit Pudin;Sungai Serindit;Mekar Jati;Sungai Pampang;Parit Sidang;Sungai Jering;Parit Bilal;Suak Samin;Sungai Baung;Karya Maju;Sungai Raya;Pasar Senin
15.06.04 Mekar Jaya;Pematang Lumut;Makmur Jaya;Serdang Jaya;Terjun Gajah;Lubuk Terentang;Pematang Buluh;Muntialo;Teluk Kulbi;Bunga Tanjung;Sungai Terap;Mandala Jaya
15.06.05 Merlung;Penyabungan;Lubuk Terap;Tanjung Paku;Tanjung Benanak;Bukit Harapan;Adi Purwa;Pinang Gading;Merlung;Tanjung Makmur
15.06.06 Tebing Tinggi;Purwodadi;Suka Damai;Adi Jaya;Kelagian;Teluk Pengkah;Talang Makmur;Sungai Keruh;Dataran Kempas;Delima
15.06.07 Dusun Kebun;Sri Agung;Suban;Tanjung Bojo;Kampung Baru;Lubuk Bernai;Rawa Medang;Sungai Penoban;Rawang Kempas;Lubuk Lawas;Sungai Badar
15.06.08 Lubuk Kambing;Pulau Pauh;Rantau Benar;Lampisi;Cinta Damai;Sungai Rotan;Muara Danau;Tanah Tumbuh;Sungai Paur;Bukit Bakar
15.06.09 Rantau Badak;Dusun Mudo;Intan Jaya;Bukit Indah;Kemang Manis;Rantau Badak Lamo;Lubuk Sebontan;Sungai Papauh;Sungai Muluk;Pematang Balam
15.06.10 Tungkal V;Tungkal IV Desa;Kuala Baru;Teluk Pulai Raya;Mekar Alam;Harapan Jaya;Kuala Kahar;Muara Seberang
15.06.11 Bram Itam Kiri;Bram Itam Kanan;Tanjung Senjulang;Pembengis;Bram Itam Raya;Pantai Gading;Jati Emas;Kemuning;Mekar Tanjung;Semau
15.06.12 Betara Kiri;Sungai Dualap;Betara Kanan;Sungai Gebar;Dataran Pinang;Tanjung Pasir;Sungai Gebar Barat;Sungai Dungun;Kuala Indah;Suak Labu
15.06.13 Senyerang;Sungai Kayu Aro;Teluk Ketapang;Sungai Rambai;Margo Rukun;Kempas Jaya;Lumahan;Sungai Landak;Sungsang;Sungai Kepayang
15.07.01 Muara Sabak Ilir;Muara Sabak Ulu;Alang-Alang;Lambur;Simbur Naik;Lambur I;Lambur II;Kota Raja;Siau Dalam;Sungai Ular;Kota Harapan;Kuala Simbur
15.07.02 Nipah Panjang I;Nipah Panjang II;Simpang Jelita;Simpang Datuk;Teluk Kijing;Sungai Raya;Pemusiran;Sungai Tering;Sungai Jeruk;Bunga Tanjung
15.07.03 Mendahara Ilir;Pangkal Duri;Mendahara Tengah;Lagan Ilir;Sinar Kalimantan;Sungai Tawar;Bakti Idaman;Merbau;Pangkal Duri Ilir
15.07.04 Bandar Jaya;Rantau Rasau I;Rantau Rasau II;Harapan Makmur;Bangun Karya;Rantau Jaya;Sungai Dusun;Karya Bakti;Marga Mulya;Pematang Mayan;Tri Mulyo
15.07.05 Sungai Lokan;Sungai Sayang;Air Hitam Laut;Sungai Jambat;Sungai Itik;Sungai Benuh;Sungai Cemara;Remau Baku Tuo;Labuhan Pering
15.07.06 Rantau Indah;Kuala Dendang;Koto Kandis Dendang;Koto Kandis;Sido Mukti;Catur Rahayu;Jati Mulyo
15.07.07 Kampung Singkep;Nibung Putih;Rano;Talang Babat;Parit Culum I;Parit Culum II;Teluk Dawan
15.07.08 Kampung Laut;Tanjung Solok;Teluk Majelis;Kuala Lagan;Majelis Hidayah;Manunggal Makmur
15.07.09 Simpang Tuan;Pematang Rahim;Sungai Toman;Bukit Tempurung;Sinar Wajo;Sungai Beras;Mencolok
15.07.10 Pandan Jaya;Lagan Ulu;Lagan Tengah;Pandan Makmur;Pandan Lagan;Suka Maju;Kota Baru;Rantau Karya;Pandan Sejahtera
15.07.11 Simpang;Rantau Rasau;Rantau Makmur;Sungai Rambut;Rawasari;Telaga Limo
15.08.01 Pedukun;Lubuk Niur;Teluk Kecimbung;Tanah Tumbuh;Rambah;Tebing Tinggi Uleh;Bukit Kemang;Panjang;Perenti Luweh;Renah Jelmu;Koto Jayo
15.08.02 Rantau Duku;Talang Sungai Bungo;Rantau Pandan;Leban;Lubuk Kayu Aro;Lubuk Mayan
15.08.03 Tanjung Gedang;Bungo Timur;Bungo Barat;Jaya Setia;Batang Bungo
15.08.04 Tanjung Belit;Rantau Ikil;Pulau Jelmu;Sirih Sekapur;Ujung Tanjung;Jumbak;Rantau Panjang;Talang Pamesun;Baru Balai Panjang;Sirih Sekapur Perkembangan
15.08.05 Teluk Pandak;Empelu;Pasar Lubuk Landai;Sungai Gambir;Candi;Tanjung;Tanah Bekali;Telentam;Pasar Rantau Embacang;Tenam
15.08.06 Baru Pelepat;Dwi Karya Bakti;Rantau Keloyang;Balai Jaya;Rantel;Senamat;Sungai Beringin;Sungai Gurun;Batu Kerbau;Gapura Suci;Mulya Bakti;Mulya Jaya;Cilodang;Bukit Telago;Sekampil
15.08.07 Tanjung Bungo;Tuo Lbk. Mengkuang;Pauh Agung;Tuo Limbur;Renah Sungai Besar;Muaro Tebo Pandak;Rantau Tipu;Baru Lbk. Mengkuang;Lbk. Tanah Terban;Pemunyian;Renah Sungai Ipuh;Tebo Jaya;Sekar Mengkuang;Limbur Baru
15.08.08 Mangun Jayo;Tanjung Agung;Tebat;Baru Pusat Jalo;Bedaro;Tebing Tinggi;Datar;Suka Jaya;Pekan Jum'at
15.08.09 Koto Jayo;Danau;Muara Kuamang;Lubuk;Purwosari;Lembah Kuamang;Sumber Harapan;Daya Murni;Sumber Mulya;Maju Jaya;Tirta Mulya;Lingga Kuamang;Bangun Harjo;Kuning gading;Kuamang Jaya;Karya Harapan Mukti;Padang Palangeh
15.08.10 Tanjung Menanti;Babeko;Sepunggur;Simpang Bebeko;Suka Makmur;Tuo Sepunggur
15.08.11 Manggis;Bungo Taman Agung;Sungai Binjai;Lubuk Benteng;Air Gemuruh;Purwo Bakti;Sarana Jaya;Teluk Panjang
15.08.12 Sungai Pinang;Sungai Kerjan;Talang Pantai;Sungai Arang;Pulau Pekan
15.08.13 Pasir Putih;Cadika;Sungai Mengkuang;Sungai Buluh
15.08.14 Muara Buat;Buat;Laman Panjang;Karak Apung;Timbolasi;Senamat Ulu;Aur Cino;Lubuk Beringin;Sungai Telang
15.08.15 Pelayang;Peninjau;Talang Silungko;Pulau Kerakap;Seberang Jaya
15.08.16 Tepian Danto;Aur Gading;Pulau Batu;Sari Mulya;Bukit Sari;Lubuk Tenam;Kuamang
15.08.17 Sungai Mancur;Tanah Periuk;Lubuk Landai;Rantau Embacang;Tebing Tinggi;Embacang Gedang;Sungai Puri;Paku Aji;Pematang Panjang;Sungai Lilin;Sungai Tembang;Rantau Makmur
15.09.01 Muara Tebo;Tebing Tinggi;Bedaro Rampak;Mangun Jayo;Teluk Pandak;Tengah Ulu;Semabu;Kandang;Pelayang;Sungai Keruh;Aburan Batang Tebo;Sungai Alai
15.09.02 Sungai Bengkal;Sungai Aro;Teluk Rendah Pasar;Teluk Rendah Ulu;Teluk Rendah Ilir;Tuo Ilir;Betung Bedarah Timur;Betung Bedarah Barat;Kunangan;Muara ketalo;Sungai Bengkal Barat;Kemantan
15.09.03 Pulau Temiang;Sungai Rambai;Pagar Puding;Teluk Kembang Jambu;Teluk Kasai Rambahan;Rantau langkap;Tanjung Aur;Bungo Tanjung;Pulau Panjang;Lubuk Benteng;Teluk Kuali;Melako Intan;Jambu;Pulau Jelmu;Medan Seri Rambahan;Ulak Banjir Rambahan;Teluk Pandan Rambahan
15.09.04 Wirotho Agung;Sarana Agung;Mandiri Agung;Perintis;Rimbo Mulyo;Purwo Harjo;Tegal Arum;Tirta Kencana;Sapta Mulia;Pematang Sapat;Mekar Kencana;Purwo Dadi;Tegal Asri;Perintis Jaya;Perintis Makmur;Jaya Mulya
15.09.05 Teluk Singkawang;Lembak Bungur;Teluk Langkap;Tambun Arang;Punti Kalo;Jati Belarik;Tuo Sumay;Teriti;Suo-Suo;Muara Sekalo;Semambu;Pemayungan
15.09.06 Tanjung Pucuk Jambi;Kuamang;Teluk Kayu Putih;Sungai Abang;Aur Cino;Muara Niro;Teluk Lancang;Dusun Baru;Tabun;Muara Tabun
15.09.07 Suka Damai;Wana Reja;Sumber Sari;Sido Rukun;Sungai Pandan;Suka Maju;Mekar Sari;Wana Arum;Wana Mulya;Damai Makmur;Suka Jaya;Sido Mulyo
15.09.08 Giriwinangun;Sidorejo;Pulung Rejo;Karang Dadi;Giri Purno;Sumber Agung;Sari Mulya;Sepakat Bersatu;Rantau Kembang;Giri Mulyo
15.09.09 Muara Kilis;Penapalan;Mengupeh;Rantau Api;Lubuk Mandarsah;Lubuk Mandarsah Ulu
15.09.10 Pinang Belai;Sekutur Jaya;Bukit Pemuatan;Napal Putih;Sako Makmur;Pagar Puding Lamo;Tanjung Aur Seberang;Teluk Melintang
15.09.11 Teluk Kepayang Pulau Indah;Balai Rajo;Cermin Alam;Sungai Karang;Paseban;Pasir Mayang
15.09.12 Tanah Garo;Pintas Tuo;Embacang Gedang;Bangun Seranten;Tambun Arang;Sungai Jernih;Bangko Pintas;Olak Kemang
15.71.01 Simpang IV Sipin;Buluran Kenali;Teluk Kenali;Telanaipura;Penyengat Rendah;Pematang Sulur;Aur Kenali
15.71.02 Pasir Putih;Tambak Sari;Thehok;Wijaya Pura;Pakuan Baru
15.71.03 Sijenjang;Kasang Jaya;Talang Banjar;Budiman;Sulanjana;Kasang;Tanjung Sari;Rajawali;Tanjung Pinang
15.71.04 Beringin;Orang Kayo Hitam;Pasar Jambi;Sungai Asam
15.71.05 Arab Melayu;Mudung Laut;Jelmu;Tengah;Tahtul Yaman;Tanjung Johor
15.71.06 Pasir Panjang;Tanjung Raden;Olak Kemang;Tanjung Pasir;Ulu Gedong
15.71.07 Suka Karya;Simpang III Sipin;Paal Lima;Kenali Asam Bawah;Kenali Asam Atas;Talang Gulo;Kenali Asam
15.71.08 Talang Jauh;Cempaka Putih;Kebun Handil;Lebak Bandung;Payo Lebar;Jelutung;Handil Jaya
15.71.09 Kenali Besar;Rawa Sari;Mayang Mangurai;Bagan Pete;Beliung;Simpang Rimbo;Pinang Merah
15.71.10 Sungai Putri;Murni;Legok;Selamat;Solok Sipin
15.71.11 Talang Bakung;Payo Selincah;Eka Jaya;Lingkar Selatan;Paal Merah;Bakung Jaya
15.72.01 Sungai Penuh;Pasar Sungai Penuh;Pasar Baru;Gedang;Amar Sakti
15.72.02 Koto Renah;Koto Keras;Koto Bento;Koto Lolo;Koto Tengah;Koto Duo;Sungai Liuk;Seberang;Sumur Gedang
15.72.03 Kampung Diilir;Koto Beringin;Maliki Air;Tanjung;Koto Teluk;Kampung Dalam;Simpang Tiga Rawang;Larik Kemahan;Dusun Diilir;Paling Serumpun;Koto Dian;Tanjung Muda;Cempaka
15.72.04 Baru Debai;Pendung Hiang;Koto Pudung;Koto Dumo;Sembilan;Koto Tuo;Koto Panap;Koto Tengah;Tanjung Bunga;Koto Padang;Tanjung Karang;Kt. Baru Tanah Kampung;Mekar Jaya
15.72.05 Kumun Hilir;Kumun Mudik;Air Teluh;Sandaran Galeh;Debai;Pinggir Air;Renah Kayu Embun;Ulu Air;Muara Jaya
15.72.06 Pondok Tinggi;Sungai Jernih;Aur Duri;Pondok Agung;Permanti;Lawang Agung;Karya Bakti;Koto Lebu
15.72.07 Koto Baru;Koto Limau Manis;Kampung Tengah;Dujung Sakti;Permai Indah;Srimenanti
15.72.08 Dusun Baru;Sumur Anyir;Koto Tinggi;Talang Lindung;Pelayang Raya;Sungai Ning
16.01.07 Negeri Sindang;Rantau Kumpai;Lubuk Baru;Kungkilan;Penyandingan;Bandar;Lubuk Leban;Tungku Jaya;Mekar Sari;Mekar Jaya;Penantian
16.01.08 Gunung Meraksa;Tanjung Pura;Tanjung Sari;Tangsi Lontar;Belambangan;Kesambirata;Gunung Liwat;Pengandonan;Semanding;Tanjungan;Ujanmas;Gunung Kuripan
16.01.09 Kepayang;Kedondong;Belimbing;Durian;Lubuk Rukam;Bindu;Mendala;Peninjauan;Saung Naga;Makartitama;Espetiga;Makarti Jaya;Mitra Kencana;Penilikan;Panji Jaya;Karang Dapo
16.01.13 Tanjungagung;Saung Naga;Talang Jawa;Batu Kuning;Air Gading;Batu Putih;Laya;Pusar;Karang Agung;Karang Endah;Tanjung Karang;Sukamaju
16.01.14 Baturaja Lama;Pasar Baru;Kemalaraja;Sukaraya;Sukajadi;Kemelak Bindung Langit;Sepancar Lawang Kulon;Baturaja Permai;Sekar Jaya;Tanjung Kemala;Tanjung Baru;Air Paoh;Terusan
16.01.20 Kelumpang;Gunung Tiga;Mendingin;Ulak Lebar;Pedataran;Sukajadi;Belandang
16.01.21 Tanjung Kurung;Sukarami;Batanghari;Nyiur Sayak;Suka Merindu;Padang Bindu;Panggal Panggang;Bedegung;Ulak Pandan;Keban Agung;Tubohan;Raksa Jiwa;Seleman;Kebun Jati;Singapura;Pengaringan;Banjarsari;Pandan Dulang;Panai Makmur;Guna Makmur;Tebing Kampung
16.01.22 Merbau;Gunung Meraksa;Kurup;Banu Ayu;Tanjung Dalam;Lubuk Batang Baru;Lubuk Batang Lama;Belatung;Karta Mulya;Lunggaian;Bandar Agung;Tanjung Manggus;Markisa;Air Wall;Sumber Bahagia
16.01.28 Bandar Jaya;Karang Endah;Pajar Bulan;Pagar Dewa;Bumi Kawa;Tanjunglengkayap;Lubuk Dalam;Negeri Ratu;Segara Kembang;Tihang;Lubuk Hara;Sukaraja;Negeri Agung;Gedung Pekuon;Tualang;Sundan;Bunga Tanjung;Way Heling;Umpam;Fajar Jaya;Simpang Empat;Tanjungagung
16.01.29 Karya Jaya;Karya Mukti;Marga Bakti;Sri Mulya;Marga Mulya;Tanjung Makmur
16.01.30 Batu Marta I;Batu Marta II;Lekis Rejo;Lubuk Banjar;Marta Jaya;Batu Raden;Battu Winangun
16.01.31 Kemala Jaya;Lontar;Muara Saeh;Lubuk Tupak;Beringin;Surau;Karang Lantang
16.01.32 Bunglai;Kedaton;Kampai;Rantau Panjang;Kedaton Timur;Suka Pindah;Sinar Kedaton;Lubuk Kemiling
16.02.02 Tanjung Lubuk;Ulak Kapal;Tanjung Merindu;Tanjung Baru;Seritanjung;Pengaraian;Sukarami;Sukamulya;Pulau Gemantung;Bumiagung;Kotabumi;Tanjung Beringin;Tanjung Laga;Tanjung Laut;Ulak Balam;Jambu Ilir;Jukdadak;Atar Balam;Tanjung Harapan;Pulau Gemantung Ilir;Pulau Gemantung Ulu;Pulau Gemantung Darat
16.02.03 Pedamaran VI;Pedamaran V;Pedamaran IV;Pedamaran III;Pedamaran II;Pedamaran I;Cinta Jaya;Sukadamai;Serinanti;Sukaraja;Burnai Timur;Suka Pulih;Menang Raya;Lebuh Rarak
16.02.04 Pematang Panggang;Sungai Sodong;Pagar Dewa;Surya Adi;Makarti Mulya;Marga Bakti;Jaya Bakti;Sukamukti;Mekar Wangi;Karya Mukti;Kalideras;Sumber Deras;Kembang Jajar;Kota Baru;Sido Basuki;Pematang Kasih;Labuhan Jaya
16.02.05 Jua-jua;Kayuagung;Sidakersa;Cintaraja;Mangun Jaya;Paku;Kedaton;Sukadana;Perigi;Kutaraja;Tanjung Rancing;Kijang Ulu;Muarabaru;Tanjung Lubuk;Arisan Buntal;Celikah;Banding Anyar;Buluh Cawang;Lubuk Dalam;Anyar;Tanjung Menang;Teloko;Tanjung Serang;Serigeni Baru;Serigeni
16.02.08 Tanjung Alai;Batu Ampar;Awal Terusan;Ulak Jermun;Mangun Jaya;Terusan Menang;Belanti;Terate;Rengas Pitu;Pantai;Sirah Pulau Padang;Serdang Menang;Bungin Tinggi;Penyandingan;Berkat;Sukaraja;Pematang Buluran;Rawang Besar;Batu Ampar Baru;Terusan Laut
16.02.11 Tulung Selapan Ulu;Simpang Tiga;Pulau Beruang;Penyandingan;Tanjung Batu;Toman;Cambai;Kayuara;Petaling;Tulung Selapan Ilir;Ujung Tanjung;Lebung Gajah;Lebung Itam;Penanggoan Duren;Jerambah Rengas;Simpang Tiga Makmur;Simpang Tiga Jaya;Simpang Tiga Sakti;Tulung Seluang;Rantau Lurus;Kuala Dua Belas;Simpang Tiga Abadi;Tulung Selapan Timur
16.02.12 Ulak Kemang;Sepang;Keman;Kandis;Ulak Depati;Pulau Layang;Tapus;Pulau Betung;Bangsal;Kuro;Menggeris;Pampangan;Serimenang;Secondong;Jermun;Serdang;Jungkal;Tanjung Kemang;Ulak Pianggu;Ulak Kemang Baru;Keman Baru;Sri Mulya
16.02.13 Tebing Suluh;Cahya Bumi;Kutapandan;Cahaya Maju;Bumiagung;Sumberagung;Tugumulyo;Dabuk Rejo;Suka Mulya;Bumi Arjo;Tulung Harapan;Kepayang;Tugu Jaya;Tugu Agung;Sindang Sari;Mekar Jaya;Bumiarjo Makmur;Cahaya Makmur;Sumber Makmur
16.02.14 Tirta Mulya;Suka Mulya;Jadi Mulya;Marga Tani;Bandar Jaya;Mukti Jaya;Srijaya Baru;Nusantara;Kerta Mukti;Nusakerta;Banyu Biru;Pangkalan Damai;Negeri Sakti;Rantau Karya;Pangkalan Sakti;Simpang Heran;Rengas Abang;Bukit Batu;Sungai Batang
16.02.15 Sungai Menang;Karangsia;Sungai Ceper;Gajah Mati;Sungai Tepuk;Sungai Sibur;Talang Makmur;Harapan Jaya;Talang Jaya;Sidomulyo;Bumi Pratama Mandira;Pinang Indah;Gajah Makmur;Gading Jaya;Gajah Mukti;Gajah Mulya;Sri Gading;Gading Mas
16.02.17 Tanjung Aur;Lubuk Ketepeng;Talang Cempedak;Bubusan;Air Itam;Jejawi;Karang Agung;Muara Batun;Lingkis;Terusan Jawa;Tanjung Ali;Sukadarma;Ulak Tembaga;Pedu;Pematang Kijang;Simpang Empat;Padang Bulan;Batun Baru;Danau Ceper
16.02.18 Sungai Somor;Sungai Lumpur;Sungai Jeruju;Sungai Ketupak;Ulak Kedondong;Pelimbangan;Cengal;Talang Rimba;Sungai Pasir;Kuala Sungai Jeruju;Kuala Sungai Pasir;Pantai Harapan;Adil Makmur;Balam Jeruju;Kebun Cabe;Lebak Beriang;Parit Raya
16.02.19 Deling;Pangkalan Lampan;Lirik;Lebung Batang;Sungai Bungin;Sukaraja;Darat;Pulauan;Riding;Sunggutan;Suka Damai;Air Pedara;Rimba Samak;Talang Daya;Air Rumbai;Rambai;Perigi;Bukit Batu;Rawa Tenam
16.02.20 Catur Tunggal;Surya Karta;Tegal Sari;Mukti Karya;Pematang Jaya;Pematang Sukatani;Kampung Baru;Cahaya Mas;Karya Usaha;Pematang Binatani;Bina Karsa;Pematang Sari;Pematang Sukaramah;Cahaya Mulya;Gading Sari;Karya Jaya;Mesuji Jaya;Sumber Mulya;Beringin Jaya
16.02.21 Embacang;Balian;Sumbu Sari;Suka Sari;Ciptasari;Mataram Jaya;Bumi Makmur;Sumber Baru;Mulya Jaya;Rotan Mulya;Embacang Permai;Gedung Rejo;Kertamukti;Kemang Indah;Balian Makmur;Sedyomulyo;Dabuk Makmur
16.02.22 Tanjung Sari I;Lubuk Seberuk;Rantau Durian I;Sungai Belida;Lempuing Indah;Muktisari;Tania Makmur;Sukamaju;Muara Burnai II;Suka Jaya;Rantau Durian II;Tanjung Sari II;Purwo Asri;Muara Burnai I;Lubuk Makmur;Rantau Durian Asli
16.02.23 Benawa;Serapek;Sugih Waras;Muara Telang;Kuripan;Cinta Marga;Penyandingan;Talang Pengeran;Ulak Ketapang;Mulyaguna;Panca Tunggal Benawa;Bumi Harapan;Sinar Harapan Mulya;Seriguna
16.02.24 Pulau Geronggang;Sumber Hidup;Gading Raja;Maribaya;Pancawarna;Tanjung Makmur;Kayu Labu
16.03.01 Embawang;Pagar Dewa;Tanjung Bulan;Lesung Batu;Pandan Enim;Paduraksa;Matas;Tanjung Agung;Muara Emil;Tanjung Karangan;Seleman;Penyandingan;Tanjung Lalang;Pulau Panggung
16.03.02 Tungkal;Pasar II Muara Enim;Pasar III Muara Enim;Pasar I Muara Enim;Muara Enim;Air Lintang;Tanjung Raja;Karang Raja;Muara Lawai;Tanjung Jati;Lubuk Emplas;Kepur;Tanjung Serian;Muara Harapan;Saka Jaya;Harapan Jaya
16.03.03 Gemawang;Lubuk Raman;Jemenang;Tanjung Menang;Tebat Agung;Gerinam;Suban Jeriji;Air Limau;Muara Emburung;Manunggal Jaya;Air Talas;Air Enau;Manunggal Makmur;Aur Duri;Kasih Dewa;Air Cekdam
16.03.04 Penanggiran;Gunung Megang Luar;Gunung Megang Dalam;Lubuk Mumpo;Perjito;Tanjung Muning;Tanjung Terang;Bangun Sari;Sumaja Makmur;Sidomulyo;Pajar Indah;Kayu Ara Sakti;Panang Jaya
16.03.06 Gelumbang;Gaung Telang;Pinang Banjar;Segayam;Tambangan Kelekar;Suka Menang;Karang Endah;Jambu;Midar;Mililian;Pedataran;Teluk Limau;Kerta Mulya;Sebau;Sigam;Payabakal;Bitis;Gumai;Putak;Talang Taling;Suka Jaya;Karang Endah Selatan;Betung
16.03.07 Tanjung Enim;Pasar Tanjung Enim;Tanjung Enim Selatan;Tegal Rejo;Lingga;Keban Agung;Darmo
16.03.08 Penindaian;Babatan;Muara Dua;Muara Danau;Penyandingan;Tanah Abang;Pagar Agung;Pulau Panggung;Karya Nyata;Perapau
16.03.09 Tenam Bungkuk;Kota Padang;Gunung Agung;Sri Tanjung;Tebing Abang;Batu Surau;Tanjung Raya;Muara Tenang;Rekimai Jaya;Palak Tanah;Kota Agung;Swarna Dwipa
16.03.10 Tanjung Tiga;Cahaya Alam;Datar Lebar;Segamit;Siring Agung;Aremantai;Tanjung Agung;Pajar Bulan;Pelakat;Danau Gerak
16.03.11 Pinang Belarik;Ujan Mas Lama;Ujan Mas Baru;Tanjung Raman;Muara Gula Baru;Muara Gula Lama;Guci;Ulak Bandung;Ujan Mas Ulu
16.03.14 Aur;Beringin;Kota Baru;Pagar Gunung;Gunung Raja;Tanjung Kemala;Suka Merindu;Jiwa Baru;Air Asam;Menanti
16.03.15 Baru Rambang;Sugihan;Tanjung Raya;Tanjung Dalam;Sukarami;Pagar Agung;Sugih Waras;Sumber Rahayu;Marga Mulya;Kencana Mulia;Negeri Agung;Sugihwaras Barat;Air Keruh
16.03.16 Tanjung Miring;Danau Tampang;Kasai;Sungai Rotan;Sukamerindu;Tanding Marga;Muara Lematang;Sukadana;Modong;Sukacinta;Penandingan;Danau Rata;Paya Angus;Sukarami;Petar Dalam;Sukajadi;Sukamaju;Danau Baru;Petar Luar
16.03.17 Petanang;Talang Nangka;Alai;Sungai Duren;Tapus;Lembak;Kemang;Lubuk Enau;Alai Selatan;Tanjung Baru
16.03.19 Padang Bindu;Betung;Pagar Dewa;Pagarjati;Hidup Baru;Rami Pasai
16.03.21 Embacang Kelekar;Menanti;Menanti Selatan;Suban Baru;Pelempang;Teluk Jaya;Tanjung Medang
16.03.22 Gedung Buruk;Arisan Musi;Harapan Mulia;Mulia Abadi;Arisan Musi Timur;Patra Tani;Tanjung Baru;Kayu Ara Batu
16.03.23 Tanjung;Simpang Tanjung;Cinta Kasih;Teluk Lubuk;Berugo;Belimbing;Bulang;Belimbing Jaya;Darmo Kasih;Dalam
16.03.24 Tanjung Bunut;Babat;Lubuk Semantung;Lubuk Getam;Talang Balai;Talang Beliung;Sialingan;Tanjung Tiga;Ibul;Gaung Asam
16.03.25 Karang Agung;Karang Sari;Karang Mulya;Sumber Mulya;Sumber Asri;Pagar Dewa;Prabumenang;Lecah;Mekar Jaya;Lubai Persada;Lubai Makmur
16.03.26 Muara Niru;Kahuripan Baru;Pangkalan Babat;Gunung Raja;Banuayu;Kuripan;Kuripan Selatan;Batu Raja;Dangku;Siku
16.03.27 Lebak Budi;Lambur;Pagar Jati;Tanjung Baru;Sukaraja;Pandan Dulang;Muara Meo;Sugih Waras;Indramayu;Bedegung;Padang Bindu;Lubuk Nipis
16.04.01 Kembang Ayun;Gunung Meraksa;Tanjung Alam;Batu Rancing;Suban;Genting;Gunung Ayu;Ujung Pulau;Muara Cawang;Kepala Siring;Simpang III Pumu;Gunung Raya;Talang Tinggi;Karang Agung
16.04.06 Sadan;Penantian;Bandar Aji;Tertap;Serambi;Muara Tawi;Kedaton;Pelajaran;Nanti Giri;Pama Salak;Jemaring;Aromantai;Jarai;Tanjung Menang;Mangun Sari;Pagar Dewa;Sukananti;Lubuk Saung;Karang Tanding;Gunung Raya;Gunung Megang
16.04.07 Bangke;Tebat Langsat;Singapure;Gunung Liwat;Kebun Jati;Bintuhan;Mutar Alam Baru;Pandan Arang Ulu;Mutar Alam Lama;Tanjung Raman;Tunggul Bute;Karang Endah;Karang Agung;Suka Raja;Gedung Agung;Kota Agung;Lawang Agung;Sukarami;Tanjung Beringin;Pagaruyung;Muara Gula;Tanjung Bulan
16.04.08 Tanjung Mulak;Pulau Pinang;Tanjung Sirih;Lubuk Sepang;Karang Dalam;Kuba;Jati;Pagar Batu;Muara Siban;Perigi
16.04.09 Suka Cinta;Gunung Agung;Tanjung Pinang;Suka Marga;Payo;Karang Endah;Tanjung Telang;Lubuk Kepayang;Muara Temiang;Ulak Pandan;Negeri Agung;Lebak Budi;Tanjung Baru;Kebur;Telatang;Muara Maung;Merapi;Purwosari;Karang Rejo
16.04.10 Lahat Tengah;Gunung Gajah;Pagar Agung;Talang Jawa;Pasar Baru;Kota Baru;Pasar Lama;Pasar Bawah;RD. PJKA;Bandar Agung;Kota Negara;Kota Jaya;RD. PJKA Bandar Agung;Sari Bunga Mas;Bandar Jaya;Talang Jawa Selatan;Talang Jawa Utara;Padang Lengkuas;Selawi;Sukanegara;Kota Raya;Keban;Pagar Sari;Pagar Negara;Senabing;Manggul;Ulak Lebar;Giri Mulya;Makarti Tama;Ulak Mas
16.04.12 Talang Baru;Talang Pagar Agung;Bantunan;Suka Bumi;Pulau Panggung;Pajar Bulan;Kota Raya Lembak;Sumur;Gelung Sakti;Pulau;Ulak Bandung;Talang Padang Tinggi;Aceh;Pajar Tinggi;Kota Raya Darat;Jenti'an;Tongkok;Benua Raja;Talang Mengkenang;Talang Tangsi
16.04.15 Pajar Bulan;Sukananti;Karang Lebak;Babatan;Muara Tiga;Sengkuang;Penindayan;Datar Balam;Tebing Tinggi;Geramat;Pengentaan;Lesung Batu;Air Puar;Mengkenang;Lawang Agung Mulak;Padang Masat
16.04.16 Pandan Arang;Tanjung Kurung;Nanjungan;Pagardin;Pulau Beringin;Beriningin Jaya;Banu Ayu;Tanjung Alam;Sirah Pulau;Tanjung Beringin;Pagar Jati;Karang Cahaya;Jaga Baya;Keban Agung;Padang Bindu;Beringin Janggut;Keban Raya;Lubuk Tungkang
16.04.17 Bunga Mas;Gunung Kembang;Tanjung Bindu;Lubuk Tapang;Lubuk Nambulan;Gelumbang;Gunung Aji;Gunung Karto;Karang Endah;Padu Raksa;Seronggo;Datar Serdang;Batu Urip;Cecar;Patikal Lama;Muara Empayang;Lubuk Kute;Patikal Baru;Gedung Agung;Babat Lama;Tanda Raja;Muara Danau;Sendawar;Lubuk Layang Ilir;Binjai;Lubuk Layang Ulu;Cempaka Sakti;Suka Harjo;Marga Mulya;Kencana Sari;Linggar Jaya;Purwaraja
16.04.18 Sungai Laru;Muara Lingsing;Tanjung Baru;Kepala Siring;Maspura;Suka Raja;Tanjung Aur;Purbamas;Banyu Mas
16.04.19 Saung Naga;Penantian;Suka Merindu;Jajaran Baru;Wonorejo;Babatan Baru;Jajaran Lama;Lubuk Seketi;Sukarami;Singapura;Ulak Bandung;Bandar Jaya;Purnama Sari;Wanaraya;Purworejo;Suka Bakti;Mekar Jaya;Darma Raharja;Sido Makmur
16.04.20 Sukajadi;Tanjung Agung;Penandingan;Talang Tinggi;Batu Niding;Tanjung Raya;Lubuk Mabar;Pagar Agung;Lubuk Tuba;Lubuk Atung;Muara Cawang
16.04.21 Sugi Waras;Tanjung Periuk;Tanjung Karangan;Muara Tandi;Darmo;Indikat Ilir;Tanjung Baru;Mandi Angin;Ngalam Baru;Sukarami;Tanjung Dalam;Tanah Pilih;Tanjung Beringin;Batay;Suka Makmur
16.04.22 Kedaton;Tanjung Agung;Karang Agung;Bandung Agung;Lesung Batu;Air Lingkar;Batu Rusa;Kupang;Sawah Darat;Danau;Siring Agung;Pagar Alam;Rimba Sujud;Germidar Ilir;Pagar Gunung;Germidar Ulu;Padang Pagun;Muara Dua;Penantian;Merindu
16.04.23 Lebuay Bandung;Sirah Pulau;Gunung Kembang;Prabu Menang;Banjar Sari;Arahan;Nanjungan;Sengkuang;Tanjung Lontar;Gedung Agung;Muara Lawai;Tanjung Jambu;Cempaka Wangi;Lematang Jaya
16.04.24 Pulau Panas;Sindang Panjang;Gunung Kembang;Pagar Agung;Benteng;Ulak Lebar;Gunung Agung;Masam Bulau;Pajar Bulan;Tanjung Bulan;Penandingan;Tanjung Sakti;Negeri Kaya;Pulau Panggung;Gunung Kerto;Lubuk Tabun;Pagar Jati;Lubuk Dalam
16.04.25 Tinggi Hari;Tanjung Raja;Sinjar Bulan;Padang Gumay;Tanjung Aur;Simpur;Lubuk Selo;Rindu Hati;Sumber Karya;Trans SP II Padang Muara Dua
16.04.26 Padang;Tanjung Menang;Lubuk Pedaro;Suka Merindu;Tanjung Beringin;Talang Akar;Lubuk Betung;Perangai;Geramat
16.04.27 Pandan Arang Ilir;Tanjung Kurung Ulu;Tanjung Kurung Ilir;Tanjung Baru;Tanjung Nibung;TanjungTebat;Tanjung Bai;Tanjung Menang;Tanjung Raya;Air Dingin Lama;Air Dingin Baru;Muara Danau;Talang Jawa;Padang Perigi
16.04.28 Muara Payang;Muara Gelumpai;Talang Tinggi;Lawang Agung Lama;Lawang Agung Baru;Muara Jauh;Bandu Agung
16.04.29 Sukamerindu;Guru Agung;Karang Caya;Gunung liwat;Kapitan;Rambai Kaca;Pagar Kaya;Tanjung Raya;Sukaraja;Tanjung Agung
16.04.30 Jadian Baru;Jadian Lama;Talang Berangin;Padang Bindu;Keban Agung;Danau Belidang;Talang Padang;Lubuk Dendan;Penandingan;Durian Dangkal
16.04.31 Banjar Negara;Tanjung Payang;Tanjung Tebat;Nantal;Karang Anyar;Karang Baru;Kerung;Muara Cawang;Talang Sawah;Talang Sejemput
16.05.01 B. Srikaton;Surodadi;Tegal Rejo;Trikoyo;Kalibening;Widodo;Wonokerto;Nawangsasi;Sukomulyo;Wukirsari;Ngadirejo;Dwijaya;Siti Harjo;Mataram;Tambahasri;Wonorejo;Sidoharjo;Triwikaton
16.05.02 Muara Lakitan;Tri Anggun Jaya;Semangus;Anyar;Muara Rengas;Sungai Pinang;Semeteh;Prabumulih II;Prabumulih I;Lubuk Pandan;Pelita Jaya;Sidomulyo;Marga Baru;Pendingan;Bumi Makmur;Mukti Karya;Harapan Makmur;Pian Raya;Sindang Laya;Semanggus Baru
16.05.03 Muara Kelingi;Binjai;Pulau Panggung;Tanjung Lama;Mandi Aur;Lubuk Tua;Mambang;Bingin Janggut;Tugu Sempurna;Marga Sakti;Karya Sakti;Petrans Jaya;Karya Mukti;Beliti Jaya;Karya Teladan;Temuan Sari;Temuan Jaya;Mekar Sari;Mangan Jaya;Lubuk Muda;Sukamenang
16.05.08 Marga Tunggal;Giri Yoso;Kertosono;Margoyoso;Bumi Rejo;Sidodadi;Marga Tani;Sukowono;Purwodadi;Dono Rejo;Ngesti Boga I;Ngesti Boga II;Ngestikarya
16.05.09 Pasar Muara Beliti;Pedang;Muara Beliti Baru;Mana Resmi;Bumi Agung;Suro;Tanah Periuk;Ketuan Jaya;Air Satan;Durian Remuk;Satan Indah Jaya;Air Lesing
16.05.10 Terawas;Sumber Karya;Suko Rejo;Suka Karya;Sri Mulyo;Sukamerindu;Paduraksa;Babat;Pasenan;Sukaraya;Sukamana;Kosgoro;Sukaraya Baru
16.05.11 Selangit;Lubuk Ngin;Napal Melintang;Taba Tengah;Taba Remanik;Batu Gane;Karang Panggung;Muara Nilau;Perabumenang;Taba Rena;Taba Gindo;Lubuk Ngin Baru
16.05.12 Megang Sakti I;Talang Ubi;Muara Megang;Megang Sakti II;Megang Sakti III;Megang Sakti IV;Jajaran Baru;Sumber Rejo;Rejo Sari;Mekar Sari;Campur Sari;Tegal Sari;Marga Puspita;Megang Sakti V;Pagar Ayu;Karya Mulia;Wonosari;Trisakti;Jajaran Baru II;Muara Megang I;Mulyo Sari
16.05.13 Purwodadi;Mangun Harjo;Bangun Sari;Kerto Sari;Pagar Sari;Mardi Harjo;Karya Dadi;Rejo Sari;Sadar Karya;Purwakarya;Tri Karya
16.05.14 Bangun Jaya;Kembang Tanjung;Gn. Kembang Baru;Gn. Kembang Lama;Sungai Bunut;Sungai Naik;Pangkalan T. Lama;Sadu;Tambangan;Pelawe;Lubuk Pauh;Tri Jaya;Mulyo Harjo;Suka Makmur;Raksa Budi;Kota Baru;Trimukti;Mekar Jaya;Sembatu Jaya
16.05.18 Lubuk Besar;Batu Bandung;Rantau Bingin;Rantau Serik;Muara Kati Lama;Muara Kati Baru I;Muara Kati Baru II;Kebur;Simpang Gegas Temuan;Kebur Jaya
16.05.19 Sumber Harta;Sumber Jaya;Sukamaju;Jamburejo;Sumber Sari;Suka Mulya;Sukajaya;Madang;Sukarami Jaya;Sumber Asri
16.05.20 Banpres;Jaya Tunggal;Sukamulya;Darma Sakti;Jaya Bhakti;Remayu;Petunang;Lubuk Rumbai;Air Beliti;Leban Jaya;Bamasco
16.05.21 Sukowarno;Sugih Waras;Bangun Rejo;Ciptodadi;Sukarena;Yudha Karya Bakti;Rantau Alih;Ciptodadi II
16.06.01 Kayu Ara;Serasan Jaya;Soak baru;Balai Agung;Sukarami;Lumpatan;Bailangu;Muara Teladan;Bandar Jaya;Sungai Medak;Sungai Batang;Rimba Ukur;Lumpatan 2;Baliangu Timur
16.06.02 Danau Cala;Rantau Keroya;Tanjung Agung Timur;Petaling;Lais;Teluk;Epil;Purwosari;Teluk Kijing I;Teluk Kijing II;Teluk Kijing III;Tanjung Agung Utara;Tanjung Agung Barat;Tanjung Agung Selatan;Lais Utara;Epil Barat
16.06.03 Pagar Kaya;Sukalali;Kartayu;Sungai Dua;Sindang Marga;Tebing Bulang;Gajah Mati;Rantau Sialang;Kerta Jaya;Keramat Jaya
16.06.04 Bukit Sejahtera;Bukit Pangkuasan;Tanah Abang;Talang Leban;Talang Buluh;Lubuk Buah;Sungai Napal;Lubuk Bintialo;Sako Suban;Bukit Selabu;Saut;Tanjung Bali;Pinggap;Pengaturan;Ulak Kembang;Pangkalan Bulian
16.06.05 Ngulak I;Ngulak;Air Balui;Nganti;Jud I;Jud II;Penggage;Ngunang;Ngulak II;Ngulak III;Ulak Embacang;Terusan;Kemang;Tanjung Raya;Air Itam;Keban I;Keban II;Panai;Macang Sakti
16.06.06 Babat;Mangun Jaya;Sereka;Sugi Raya;Sugi Waras;Beruge;Muara Punjung;Bangun Sari;Toman;Kasmaran;Sungai Angit;Srimulyo;Pangkalan Jaya;Toman Baru
16.06.07 Sungai Lilin;Sungai Lilin Jaya;Sri Gunung;Sumber Rejeki;Linggo Sari;Mulyo Rejo;Suka Damai Baru;Cinta Damai;Berlian Makmur;Bumi Kencana;Mekar Jadi;Nusa Serasan;Pinang Banjar;Panca Tunggal;Bukit Jaya
16.06.08 Keluang;Tenggaro;Tanjung Dalam;Dawas;Mekar Jaya;Sumber Agung;Karya Maju;Tegal Mulyo;Cipta Praja;Loka Jaya;Mekar Sari;Sido Rejo;Mulyo Asih;Sridamai
16.06.09 Bayung Lencir;Bayung Lencir Indah;Muara Merang;Mangsang;Tampang Baru;Kali Berau;Sindang Marga;Telang;Pagar Desa;Mendis;Pulai Gading;Muara Medak;Sukajaya;Senawar Jaya;Simpang Bayat;Bayat Ilir;Pangkalan Bayat;Muara Bahar;Mekar Jaya;Mendis Jaya;Kepayang;Wono Rejo;Lubuk Harjo
16.06.10 Sido Mukti;Suka Damai;Suka Jaya;Suka Makmur;Suka Maju;Bangun Harja;Sido Rahayu;Bukit Indah;Warga Mulya;Tanjung Kaputran;Air Putih Ulu;Sialang Agung;Cinta Karya;Air Putih Ilir;Sumber Rejeki
16.06.11 Karang Agung;Karang Rejo;Karang Makmur;Perumpung Raya;Galih Sari;Karang Tirta;Purwo Agung;Karya Mukti;Sri Karang Rejo;Mekar Sari;Agung Jaya;Bumi Agung;Jaya Agung;Suka Makmur;Mandala Sari;Bandar Agung;Karang Sari;Sri Gading;Mulya Agung;Karang Mukti;Madya Mulya;Mulya Jaya;Sari Agung;Suka Jadi;Ringin Agung;Tri Mulya Agung;Mekar Jaya
16.06.12 Peninggalan;Suka Damai;Berlian Jaya;Simpang Tungkal;Pangkalan Tungkal;Sumber Harum;Sumber Sari;Sinar Harapan;Banjar Jaya;Beji Mulyo;Bero Jaya Timur;Pandan Sari;Margo Mulyo;Sri Mulyo;Sido Mulyo;Sinar Tungkal
16.06.13 Ulak Paceh;Ulak Paceh Jaya;Tanjung Durian;Napal;Rantau Kasih;Karang Ringin I;Karang Ringin II;Ulak Teberau;Bumi Ayu;Karang Waru;Karang Anyar;Rantau Panjang;Simpang Sari;Talang Piase;Pandan Dulang
16.06.14 Suka Maju;Letang;Supat;Babat Banyuasin;Tanjung Kerang;Langkap;Gajah Mati;Tenggulang Jaya;Bandar Tenggulang;Sumber Jaya;Tenggulang Baru;Supat Barat;Supat Timur;Seratus Lapan;Babat Ramba Jaya;Gajah Muda
16.06.15 Jirak;Rukun Rahayu;Talang Simpang;Jembatan Gantung;Talang Mandung;Rejosari;Bangkit Jaya;Baru Jaya;Sinar Jaya;Setia Jaya;Mekar Jaya;Layan
16.07.01 Mariana;Mariana Ilir;Sungai Rebo;Sungai Gerong;Merah Mata;Perajen;Cinta Manis Lama;Perambahan;Pematang Palas;Tirto Sari;Pulau Borang;Perambahan Baru;Duren Ijo
16.07.02 Sungsang I;Sungsang II;Sungsang III;Sungsang IV;Teluk Payo;Tanah Pilih;Perajen Jaya;Rimau Sungsang;Marga Sungsang;Muara Sungsang
16.07.03 Kayuara Kuning;Mulia Agung;Pangkalan Balai;Seterio;Kedondong Raye;Langkan;Pangkalan Panji;Lubuk Saung;Ujung Tanjung;Sidang Mas;Galang Tinggi;Petaling;Rimba Alai;Pelajau Ilir;Regan Agung;Suka Mulia;Tanjung Agung;Tanjung Menang;Sri Bandung;Pelajau;Tanjung Beringin;Terentang;Tanjung Kepayang;Sukaraja Baru;Terlangu;Rimba Balai
16.07.04 Teluk Betung;Mukut;Sumber Rejeki;Dana Mulya;Wana Mukti;Budi Asih;Rukun Makmur;Nunggal Sari;Majatra;Wonosari;Sumber Mulya;Rawa Banda;Senda Mukti;Tirta Mulya;Banjar Sari;Buana Murti;Tabuan Asri
16.07.05 Betung;Rimba Asam;Betung Selatan;Pulau Rajak;Bukit;Sri Kembang;Lubuk Karet;Taja Mulya;Taja Raya I;Taja Indah;Taja Raya II;Suka Mulya
16.07.06 Jakabaring Selatan;Kebon Sahang;Siju;Tanah Lembak;Parit;Pelaju;Suka Pindah;Baru;Tanjung Kerang;Rambutan;Tanjung Merbu;Sako;Gelebak Dalam;Menten;Pangkalan Gelebak;Sungai Dua;Sungai Pinang;Sungai Kedukan;Durian Gadis;Pulau Parang
16.07.07 Muara Padang;Tanjung Baru;Karang Anyar;Purwodadi;Sumber Makmur;Air Gading;Tirto Raharjo;Daya Utama;Daya Makmur;Sido Mulyo 18;Sido Rejo;Sido Mulyo 20;Margo Mulyo 20;Margo Sugihan;Tirta Jaya
16.07.08 Marga Rahayu;Sumber Mulya;Sumber Hidup;Telang Rejo;Telang Jaya;Telang Makmur;Telang Karya;Panca Mukti;Mukti Jaya;Mekar Sari;Talang Indah;Mekar Mukti;Upang Jaya;Upang Karya;Upang Cemara;Upang Ceria
16.07.09 Makarti Jaya;Delta Upang;Pendowo Harjo;Pangestu;Tirta Kencana;Upang Makmur;Upang Mulya;Purwosari;Tanjung Mas;Tanjung Baru;Sungai Semut;Muara Baru
16.07.10 Air Batu;Sukomoro;Sukajadi;Kenten;Tanah Mas;Talang Keramat;Sukajadi Timur;Tanah Mas Indah;Rawa Maju;Air Batu Jaya;Sei Sedapat;Azhar Permai;Keramat Raya;Sungai Rengit;Pangkalan Benteng;Gasing;Talang Buluh;Sungai Rengit Murni;Kenten Laut
16.07.11 Muara Abab;Tanjung Pasir;Tanjung Tiga;Rantau Bayur;Pagar Bulan;Kemang Bejalu;Tanjung Menang;Srijaya;Sejagung;Sungai Pinang;Semuntul;Lebung;Lubuk Rengas;Paldas;Tebing Abang;Talang Kemang;Rantau Harapan;Penandingan;Sungai Naik;Sungai Lilin;Sukarela
16.07.12 Telang Sari;Mulya Sari;Purwosari;Sri Menanti;Sebalik;Tanjung Lago;Kuala Puntian;Sukatani;Sukadamai;Banyu Urip;Bangun Sari;Sumber Mekar Mukti;Muara Sugih;Manggar Raya;Bunga Karang
16.07.13 Margo Mulyo 16;Rejo Sari;Daya Murni;Daya Bangun Harjo;Sumber Mulyo;Sugih Waras;Indrapura;Cendana;Argo Mulyo;Tirta Harja;Tirta Mulya;Daya Kesuma;Margo Rukun;Ganesha Mukti;Timbul Jaya;Jalur Mulya;Gilirang;Juru Taro;Kuala Sugihan;Beringin Agung;Mekar Jaya;Sido Makmur
16.07.14 Air Solok Batu;Sri Mulyo;Srikaton;Sidoharjo;Bintaran;Damar Wulan;Enggal Rejo;Saleh Jaya;Saleh Agung;Saleh Mulya;Saleh Mukti;Saleh Makmur;Upang;Upang Marga
16.07.15 Bentayan;Teluk Tenggulang;Suka Mulya;Suka Raja;Karang Anyar;Karang Asem;Marga Rahayu;Sido Mulyo;Keluang;Bumi Serdang;Karang Mulya;Suka Karya;Panca Mulya;Suka Jaya
16.07.16 Talang Ipuh;Durian Daun;Lubuk Lancang;Biyuku;Bengkuang;Rimba Terap;Sedang;Tanjung Laut;Air Senggeris;Meranti;Sukaraja
16.07.17 Mainan;Santan Sari;Limau;Rejodadi;Lalang Sembawa;Muara Damai;Pulau Harapan;Purwosari;Limbang Mulia;Sako Makmur;Pulau Muning
16.07.18 Terusan Dalam;Karang Anyar;Muara Telang;Terusan Tengah;Sumber Jaya;Karang Baru;Muara Telang Marga;Terusan Muara;Talang Lubuk;Sri Tiga
16.07.19 Cinta Manis Baru;Sido Makmur;Sidomulyo;Nusa Makmur;Rimba Jaya;Teluk Tenggirik;Sebubus;Padang Rejo;Kumbang Padang Permata;Muara Baru;Tirta Makmur;Panca Mulya;Budi Mulya;Panca Desa;Air Kumbang Bakti;Sebokor
16.07.20 Karang Sari;Maju Ria;Sri Agung;Sumber Rejeki;Tabala Jaya;Jati Sari;Mekar Sari
16.07.21 Penuguan;Sumber Rejo;Sumber Mukti;Sumber Agung;Wonodadi;Mekar Sari;Songo Makmur;Karang Manunggal;Purwodadi;Ringin Harjo;Bumi Rejo;Kelapa Dua
16.08.01 Dusun Martapura;Pasar Martapura;Paku Sengkunyit;Bukit Sari;Sungai Tuha Jaya;Terukis Rahayu;Veteran Jaya;Tanjung Kemala;Kota Baru;Keromongan;Perjaya;Sukomulyo;Kotabaru Barat;Kotabaru Selatan;Perjaya Barat;Tanjung Kemala Barat
16.08.02 Suka Raja;Kurungan Nyawa;Pisang Jaya;Sumber Agung;Tebat Jaya;Sridadi;Tanjung Bulan;Way Halom;Kurungan Nyawa I;Kurungan Nyawa II;Kurungan Nyawa III;Cipta Muda;Aman Jaya;Sukaraja Tuha;Ganjar Agung;Mulyo Agung;Muda Sentosa
16.08.03 Sido Rahayu;Tawang Rejo;Tanjung Raya;Sido Mulyo;Harjo Winangun;Pujo Rahayu;Triyoso;Sumber Suko;Suko Sari;Gumawang;Bedilan;Tegal Rejo;Sido Gede;Sido Makmur;Suka Jadi;Serbaguna;Sukarami;Gedung Rejo;Sidodadi;Gunung Mas;Sumbersuko jaya;Karang Kemiri;Mojosari
16.08.04 Gunung Batu;Ulak Baru;Gunung Jati;Kuripan;Negeri Sakti;Campang Tiga Hulu;Sukaraja;Cempaka;Sukabumi;Campang Tiga Ilir;Maluai Indah;Harisan Jaya;Campang Tiga Jaya
16.08.05 Negeri Pakuan;Negeri Agung;Banu Mas;Banu Ayu;Pulau Negara;Saung Dadi;Trantang Sakti;Pemetung Besuki;Pahang Asri;Bantan;Bandar Jaya;Negeri Agung Jaya;Bantan Pelita
16.08.06 Karang Negara;Riang Bandung;Kota Negara;Karta Negara;Pandan Agung;Sri Mulyo;Margo Tani;Jati Mulya II;Pandan Jaya;Rasuan Baru;Banbanrejo;Suka Negara;Srikencana;Dadimulyo;Riang Bandung Ilir;Margotani II;Kota Negara Timur;Talang Giring;Kalirejo
16.08.07 Mendayun;Gunung Terang;Karta Mulya;SP. Kerta Mulya;Harjo Mulyo;Jaya Bakti;Rasuan;Mengulak;Jati Sari;Tri Dadi;Agung Jati;Rasuan Darat;Harjo Mulyo Jaya
16.08.08 Jaya Mulya;Gunung Sugih;Margo Rejo;Trimoharjo;Taman Agung;Krujon;Karang Endah;Sriwangi;Cahaya Negeri;Suka Mulya;Taraman;Mujo Rahayu;Taman Harjo;Margodadi;Taraman Jaya;Karang Marga;Trimo Rejo;Sriwangi Ulu;Taman Mulyo
16.08.09 Tanjung Kemuning;Raman Jaya;Sumber Jaya;Sumber Rejo;Sumber Sari;Tegal Sari;Sri Bantolo;Sumber Rahayu;Margo Mulyo;Purwosari;Karang Manik;Sumber Harapan;Keli Rejo;Toto Rejo;Karang Jaya;Kemuning Jaya;Bangun Rejo;Batu Mas;Suka Jaya;Srijaya;Tegal Besar;Darma Buana;Rejo Mulyo;Purworejo
16.08.10 Kutosari;Nusa Raya;Nusa Tunggal;Nusa Bali;Nusa Bakti;Nusa Jaya;Nusa Tenggara;Nusa Agung;Nusa Maju;Senu Marga;Karang Sari;Trikarya;Suka Negara;Karang Jadi;Dadi Rejo;Ganti Warno;Sinar Bali;Sumber Rejo;Ringin Sari;Karya Maju
16.08.11 Batu Raja Bungin;Tulang Bawang;Sabahlioh;Negeri Ratu;Peracak;Negeri Ratu Baru;Tunas Peracak;Sukabaru
16.08.12 Tanjung Mas;Tanjungsari;Teko Rejo;Sumber Asri;Suka Maju;Srikaton;Liman Sari;Sumber Harjo;Sumber Mulyo;Karang Tengah;Bangun Harjo;Tambak Boyo;Pengandonan;Rejo Dadi;Sukoharjo;Sumedang Sari;Rowodadi;Sukodadi;Kumpul Rejo;Metro Rejo;Kedu;Kedung Rejo;Banyumas Asri;Gumuk Rejo;Tanjung Mulya;Raman Agung;Bukit Mas;Tanjung Agung;Berasan Mulya;Sumber Tani
16.08.13 Banding Agung;Nikan;Surabaya;Wana Bakti;Batu Marta VI;Karya Makmur;Bina Amarta;Suka Damai;Batu Marta X;Marta V Jaya
16.08.14 Tanjung Kukuh;Betung;Tanjung Mas;Menanga Besar;Menanga Tengah;Adu manis;Suka Negeri;Kangkung;Sri Tanjung;Kangkung Ilir;Betung Timur;Menanga Sari
16.08.15 Karang Melati;Karang Menjangan;Karang Anyar;Tulung Harapan;Kota Tanah;Nirwana;Burnai Mulya;Kota Mulya;Bungin Jaya;Burnai Jaya;Mulia Jaya;Melati Jaya;Karang Mulya;Wanasari;Harapan Jaya;Melati Agung;Wana Makmur;Bawang Tikar;Karya Bakti
16.08.16 Jayapura;Bunga Mayang;Way Salak;Mendah;Tumijaya;Condong;Peracak Jaya;Kambang
16.08.17 Rejosari;Sido Rejo;Banjar Rejo;Panca Tunggal;Marga Koyo;Sumber Agung;Karsa Jaya;Windusari;Karya Makmur;Giri Mulyo;Madugondo;Argomulyo;Rejosari Jaya
16.08.18 Tugu Mulyo;Bangsa Negara;Tugu Harum;Tulus Ayu;Yosowinangun;Karang Binangun;Jati Mulyo I;Pandan Sari I;Pelita Jaya;Mekar Jaya;Lubuk Harjo;Tanah Merah;Rantau Jaya;Tebing Sari Mulya;Marga Cinta;Karang Binangun II
16.08.19 Sari Guna;Sido Waluyo;Sugih Waras;Rejo Sari;Petanggan;Purwodadi;Sri Mulyo;Ulak Buntar;Sribudaya;Sukoharjo;Tulung Sari;Mulya Sari
16.08.20 Sri Bunga;Anyar;Pandan Sari II;Rawasari;Surya Menang;Muncak Kabau;Sri Bulan
16.09.01 Batu Belang Jaya;Bumi Agung;Pancur Pungah;Kisau;Pasar Muaradua;Gedung Lepihan;Gunung Tiga;Suka Banjar;Sukaraja II;Pendagan;Mehanggin;Pelangki;Batu Belang 2;Datar
16.09.02 Tanjung Bulan;Pulau Beringin;Aromantai;Tanjung Kari;Simpang Pancur;Pagar Agung;Gunung Batu;Kemu;Anugerah Kemu;Kemu Ulu;Pematang Obar;Tanjung Bulan Ulu;Pulau Beringin Utara
16.09.03 Bandar Agung Ranau;Way Timah;Sipatuhu;Banding Agung;Surabaya;Sugih Waras;Suka Negeri;Rantau Nipis;Air Rupik;Talang Merbau;Tanjung Agung;Tanjung Harapan;Telanai;Sumber Makmur;Karang Indah;Tangsi Agung;Penantian;Suka Maju;Sidodadi;Sipatuhu II;Terap Mulia;Surabaya Timur
16.09.04 Lawang Agung;Bayur Tengah;Tanjung Tebat;Sugihan;Penyandingan;Alun Dua;Bandar Alam Baru;Dusun Tengah;Ulak Agung Ilir;Gunung Gare;Ulak Agung Ulu;Muaradua Kisam;Sukananti;Pagar Dewa;Tanjung Beringin;Panantian;Sukaraja;Simpang Lubuk Dalam
16.09.05 Karang Agung;Lubar;Tanjung Sari;Simpangan;Bungin Campang;Simpang Agung;Sinar Mulyo
16.09.06 Sukarami;Tanjung Raya;Tanjung Menang Ilir;Tanjung Menang Ulu;Kenali;Negeri Cahya;Sukaraja I;Tanjung Iman;Bunga Mas;Lubuk Liku;Kota Karang;Negeri Batin;Madura;Negeri Agung;Gunung Terang;Talang Baru
16.09.07 Sugih Rawas;Padang Sari;Padang Bindu;Saung Naga;Negeri Batin Baru;Kota Aman;Belambangan;Paninjauan;Nagar Agung;Simpang Saga;Perupus Blambangan;Kagelang Blambangan;Sukajadi Blambangan;Bedeng Blambangan
16.09.08 Kota Dalam;Teluk Agung;Pulau Duku;Tanjung Besar;Sinar Marga;Kota Baru;Galang Tinggi;Sukaraja;Sri Menanti;Kepayang;Kemang Bandung;Selabung Belimbing Jaya;Bunut;Air Baru;Pere'an
16.09.09 Tanjung Durian;Sipin;Kota Way;Talang Padang;Sri Menanti;Serakat Jaya;Karet Jaya;Danau Jaya;Sumber Ringin;Kembang Tinggi;Sido Rahayu;Sidodadi;Durian Sembilan;Sumber Raya;Sinar Napalan;Tanjung Jaya;Sinar Baru;Mekar Jaya;Tanjung Sari;Tanjung Baru;Air Kelian;Tanjung Menang
16.09.10 Balayan;Berasang;Tebat Gabus;Padang Lay;Danau Rata;Pajar Bulan;Bandar Alam Lama;Muara Payang;Siring Agung;Kota Padang;Padang Bindu;Tenang;Gunung Megang;Ulak Pandan;Pulau Panggung;Simpang Tiga;Simpang Empat;Singa Laga;Air Alun
16.09.11 Pius;Pengandonan;Siring Alam;Simpang Campang;Pulau Kemiling;Keban Agung;Muara Sindang;Campang Jaya;Tanjung Jati
16.09.12 Simpang Sender;Tanjung Kemala;Sukamarga;Subik;Jepara;Hangkusa;Sukarami;Padang Ratu;Tanjung Setia;Gedung Baru;Tanjung Sari;Suka Bumi;Sumber Mulia;Way Relai;Tanjung Baru Ranau;Simpang Sender Selatan;Simpang Sender Utara;Simpang Sender Timur;Simpang Sender Tengah;Sumber Jaya;Pakhda Suka;Serumpun Jaya
16.09.13 Sukajaya;Kota Batu;Pagar Dewa;Tanjung Jati;Gunung Aji;Pilla;Gunung Raya;Remanam Jaya;Kiwis Raya;Segigok Raya;Bumi Agung;Mekar Sari;Bedeng Tiga;Gedung Ranau;Tanjung Baru;Way Wangi Seminung
16.09.14 Merpang;Tanjung Kurung;Air Baru;Penanggungan;Bumi Genap;Gedung Nyawa;Gedung Wani;Sura;Karang Endah
16.09.15 Pulau Kemuning;Guntung Jaya;Tanah Pilih;Ujan Mas;Pecah Pinggan;Cukoh Nau;Simpang Luas;Sedau Jaya;Sebaja
16.09.16 Tanjung Harapan;Muara Sindang Ilir;Muara Sindang Tengah;Pematang Danau;Ulu Danau;Tebat Layang;Watas
16.09.17 Tekana;Tanjung Beringin;Bandar;Jagaraga;Damarpura;Tunas Jaya;Sinar Danau;Gemiung
16.09.18 Peninggiran;Kuripan;Surabaya;Sukarena;Karang Pendeta;Kota Agung;Sukabumi;Kuripan II
16.09.19 Rantau Panjang;Sukajaya;Banjar Agung;Ruos;Gunung Cahya;Bumi Jaya;Bendi;Pekuolan;Pelawi;Majar;Bumi Agung Jaya
16.10.01 Muara Kuang;Munggu;Seri Menanti;Rantau Sialang;Kuang Anyar;Kasah;Tanabang Ulu;Seri Kembang;Nagasari;Suka Cinta;Kelampadu;Sukajadi;Ramakasih;Tanabang Ilir
16.10.02 Tanjung Batu;Tanjung Batu Timur;Seri Bandung;Seri Tanjung;Tanjung Tambak;Senuro Timur;Tanjung Baru Petai;Tanjung Batu Seberang;Pajar Bulan;Tanjung Atap;Tanjung Pinang I;Limbang Jaya I;Tanjung Laut;Burai;Sentul;Bangun Jaya;Tanjung Tambak Baru;Limbang Jaya II;Senuro Barat;Tanjung Pinang II;Tanjung Atap Barat
16.10.03 Tanjung Raja;Tanjung Raja Barat;Tanjung Raja Utara;Tanjung Raja Timur;Suka Pindah;Tanjung Temiang;Seri Dalam;Kerinjing;Ulak Kerbau Baru;Ulak Kerbau Lama;Tanjung Agas;Siring Alam;Talang Balai Baru I;Talang Balai Lama;Skonjing;Tanjung Raja Selatan;Belanti;Tanjung Harapan;Talang Balai Baru II
16.10.04 Indralaya Raya;Indralaya Indah;Indralaya Mulia;Lubuk Sakti;Tanjung Gelam;Tanjung Agung;Tanjung Sejaro;Sakatiga Seberang;Muara P. Ulu;Tanjung Seteko;Saka Tiga;Ulak Banding;Muara P. Ilir;Talang Aur;Ulak Bedil;Penyandingan;Sudimampir;Ulak Segelung;Sejaro Sakti;Tunas Aur
16.10.05 Aurstanding;Sukarami;Muara Dua;Palu;Teluk Kecapi;Pelabuhan Dalam;Pemulutan Ulu;Pemulutan Ilir;Sungai Rasau;Ibul Besar I;Pegayut;S. Pelabuhan Dlm;Ibul Besar II;Ibul Besar III;Mekar Jaya;Kedukan Bujang;Rawa Jaya;Babatan Saudagar;Tanjung Pasir;Harapan;Pipa Putih;Sungai Buaya;Muara Baru;Sembadak;Lebung Jangkar
16.10.06 Sirah Pulau Kilip;Kelampaian;Sukananti;Sukamarga;Rantau Alai;Kerta Bayang;Tanjung Mas;Talang Sari;Lebung Bandung;Sanding Marga;Sukamaju;Mekar Sari;Sukananti Baru
16.10.07 Timbangan;Tanjung Pering;Bakung;Lorok;Parit;Payakabung;Sungai Rambutan;Purna Jaya;Soak Batok;Tanjung Baru;Tanjung Pule;Permata Baru;Suka Mulia;Pulau Kabai;Pulau Semambu;Palem Raya
16.10.08 Mandi Angin;Tanjung Lubuk;Tebing Gerinting Selatan;Arisan Gading;Tanjung Dayang Selatan;Beti;Meranjat I;Meranjat Ilir;Meranjat II;Sukaraja Lama;Sukaraja Baru;Tebing Gerinting Utara;Tanjung Dayang Utara;Meranjat III
16.10.09 Pematang Bangsal;Maya Pati;Sungai Lebung;Kapuk;Ulak Aurstanding;Maju Jaya;Naikan Tembakang;Segayam;Cahaya Marga;S. Lebung Ulu;Sungai Keli;Lebak Pering;Sungai Ondok;Harimau Tandang;Pematang Bungur
16.10.10 Suka Merindu;Sarang Lang;Kamal;Pulau Negara;Talang Pangeran Ulu;Ulak Kembahang I;Ulak Petangisan;Sribanding;Ulak Kembahang II;Talang Pangeran Ilir;Arisan Jaya
16.10.11 Kotadaro I;Ketapang I;Rantau Panjang Ilir;Jagaraja;Jagalano;Sejangko I;Kota Daro II;Sungai Rotan;Rantau Panjang Ulu;Ketapang II;Sejangko II;Arisan Deras
16.10.12 Sungai Pinang;Serijabo;Sungai Pinang II;Talang Dukun;Tanjung Serian;Penyandingan;Sungai Pinang III;Pinang Jaya;Sungai Pinang I;Pinang Mas;S. Pinang Lagati;S. Pinang Nibung;Seri Jabo Baru
16.10.13 Lubuk Rukam;Tanjung Alai;Kandis I;Kumbang Ulu;Kumbang Ilir;Miji;Santapan Barat;Pandan Arang;Muara Kumbang;Kandis II;Santapan Timur;Lubuk Segonang
16.10.14 Ibul Dalam;Beringin Dalam;Kuang Dalam Barat;Lubuk Tunggal;Ulak Segara;Tanjung Bulan;Tambang Rambang;Sukananti;Kayu Ara;Tanjung Miring;Sunur;Kuang Dalam Timur;Tangai
16.10.15 Ulak Kembahang;Lubuk Keliat;Embacang;Kasih Raja;Talang Tengah Darat;Betung II;Ketiau;Payalingkung;Betung I;Talang Tengah Laut
16.10.16 Payaraman Barat;Payaraman Timur;Tebedak I;Lubuk Bandung;Talang Seleman;Tebedak II;Tanjung lalang;Seri Kembang I;Rengas I;Paya Besar;Rengas II;Seri Kembang II;Seri Kembang III
16.11.01 Batu Jungul;Suka Dana;Padang Burnai;Belimbing;Tanjung Kurung;Muara Pinang Baru;Lubuk Tanjung;Talang Baru;Sapa Panjang;Muara Pinang Lama;Tanjung Tawang;Gedung Agung;Pajar Menang;Niur;Muara Semah;Talang Benteng;Lubuk Ulak;Batu Galang;Muara Timbuk;Seleman Ilir;Seleman Ulu;Sawah
16.11.02 Beruge Ilir;Pendopo;Pagar Tengah;Jarakan;Bandar Agung;Lubuk Sepang;Lubuk Layang;Nanjungan;Tanjung Eran;Tanjung Raman;Bayau;Gn. Meraksa Baru;Landur;Muara Karang;Sarang Bulan;Tanjung Baru;Batu Cawang;Manggilan;Gn Merakasa Lama
16.11.03 Air Kelinsar;Talang Bengkulu;Kunduran;Simpang Perigi;Muara Kalangan;Batu Lintang;Padang Tepong;Muara Betung;Lb. Puding Baru;Pulau Kemang;Lb. Puding Lama;Batu Bidung;Tanjung Agung;Galang
16.11.04 Kupang;Tanjungkupang;Tanjung Makmur;Ps. Tebing Tinggi;Jaya Loka;Kelumpang Jaya;Ujung Alih;Lb. Gelanggang;Ulak Mengkudu;Batu Pance;Aur Gading;Terusan Lama;Terusan Baru;Rantau Tenang;Seguring Kecil;Kemang Manis;Lampar Baru;Kota Gading;Batu Raja Baru;Batu Raja Lama;Sugi Waras;Mekar Jaya;Fajar Bakti;Pancur Mas;Makarti Jaya;Tanjung Kupang Baru
16.11.05 Umo Jati;Tanjung Jati;Pagar Jati;Nibung;Batu Ampar;Karang Tanding;Lubuk Cik;Rantau Kasai;Suka Rami;Rantau Alih;Tanjung Alam;Lesung Batu;Babatan;Muara Danau;Endalo;Lubuk Tapang
16.11.06 Karang Are;Padang Titiran;Kembahang Lama;Pasar Tl. Padang;Macang Manis;Lubuk Buntak;Talang Durian;Talang Padang;Kembahang Baru;Canggu;Remantai;Ulak Dabuk;Lampar Baru
16.11.07 Talang Padang;Tanjung Beringin;Penantian;Pagar Jati;Kebon Jati;Bandar Agung;Lawang Agung;Nanjungan;Talang Randai;Air Mayam;Muara Rungga;Padang Gelai;Padang Bindu;Muara Sindang;Muara Aman
16.11.08 Puntang;Bandar Aji;Paduraksa;Karang Gede;Karang Dapo Baru;Karang Dapo Lama;Tangga Rasa;Tapa Baru;Tapa Lama;Martapura;Karang Anyar
16.11.09 Lubuk Kelumpang;Tanjungning Simpang;Tanjungning Tengah;Tanjungning Lama;Tanjungning Jaya;Sawah;Kebon;Suka Kaya;Taba;Muara Saling
16.11.10 Muaralintang Lama;Muaralintang Baru;Tebat Payang;Karang Caya;Tanjungraya;Padang Bindu;Air Kandis;Lingge;Rantau Dodor;Kungkilan
16.12.01 Talang Ubi Timur;Talang Ubi Barat;Talang Ubi Utara;Talang Ubi Selatan;Pasar Bhayangkara;Handayani Mulya;Talang Bulang;Benuang;Talang Akar;Sungai Ibul;Karta Dewa;Panta Dewa;Sungai Baung;Semangus;Sinar Dewa;Benakat Minyak;Suka Maju;Suka Damai;Beruge Darat;Simpang Tais
16.12.02 Sukarami;Tanjung Baru;Prabu Menang;Tanding Marga;Karang Tanding;Lubuk Tampui;Tempirai;Tempirai Selatan;Kota Baru;Tempirai Utara;Tempirai Timur;Tambak;Muara Ikan
16.12.03 Purun;Gunung Menang;Mangkunegara;Raja Jaya;Air Itam;Gunung Raja;Air Itam Timur;Sungai Langan;Spantan Jaya;Babat;Suka Raja;Purun Timur;Mangkunegara Timur
16.12.04 Betung;Betung Barat;Karang Agung;Tanjung Kurung;Pengabuan;Prambatan;Pengabuan Timur;Betung Selatan
16.12.05 Bumi Ayu;Muara Sungai;Tanah Abang Utara;Sedupi;Sukaraja;Curup;Raja;Pandan;Modong;Tanah Abang Selatan;Harapan Jaya;Tanjung Dalam;Lunas Jaya;Raja Barat;Tanah Abang Jaya;Muara Dua;Sukamanis
16.13.01 Muara Rupit;Tanjung Beringin;Noman;Batu Gajah;Maur Lama;Maur Baru;Bingin Rupit;Lubuk Rumbai;Pantai;Lawang Agung;Karang Waru;Karang Anyar;Sungai Jernih;Beringin Jaya;Lubuk Rumbai Baru;Noman Baru;Batu Gajah Baru
16.13.02 Pasar Surulangun;Pangkalan;Kerta Dewa;Teladas;Pulau Lebar;Sungai Baung;Sungai Jauh;Sungai Kijang;Surulangun;Lesung Batu;Lubuk Kemang;Remban;Lesung Batu Muda;Simpang Nibung Rawas;Lubuk Mas;Sungai Lanang;Sukomoro
16.13.03 Karya Makmur;Tebing Tinggi;Jadi Mulya;Mulya Jaya;Sumber Makmur;Sri Jaya Makmur;Kelumpang Jaya;Bumi Makmur;Sumber Sari;Krani Jaya;Jadi Mulya I
16.13.04 Bingin Teluk;Pauh;Batu Kucing;Belani;Tanjung Raja;Mandi Angin;Air Bening;Beringin Sakti;Beringin Makmur I;Beringin Makmur II;Pauh I;Ketapat Bening;Mekarsari
16.13.05 Karang Dapo;Aringin;Biaro Baru;Biaro Lama;Rantau Kadam;Kerta Sari;Karang Dapo I;Setia Marga;Bina Karya
16.13.06 Karang Jaya;Bukit Ulu;Sukaraja;Lubuk Kumbung;Muara Batang Empu;Tanjung Agung;Rantau Telang;Suka Menang;Terusan;Muara Tiku;Embacang Baru;Embacang Lama;Rantau Jaya;Bukit Langkap;Embacang Baru Ilir
16.13.07 Muara Kulam;Jangkat;Napal Licin;Sosokan;Kuto Tanjung;Muara Kuis;Pulau Kidak
16.71.01 Tiga-puluh-lima Ilir;Tiga-puluh-dua Ilir;Tiga-puluh Ilir;Dua-puluh-sembilan Ilir;Dua-puluh-delapan Ilir;Dua-puluh-tujuh Ilir;Kemangmanis
16.71.02 Satu Ulu;Dua Ulu;Tiga Empat Ulu;Lima Ulu;Tujuh Ulu
16.71.03 Sebelas Ulu;Dua-belas Ulu;Tiga-belas Ulu;Empat-belas Ulu;Enam-belas Ulu;Tanggatakat;Sentosa
16.71.04 Bukitlama;Lorokpakjo;Dua-puluh-enam Ilir Satu;Siringagung;Demang-Lebardaun;Bukitbaru
16.71.05 Delapan-belas Ilir;Enam-belas Ilir;Tiga-belas Ilir;Empat-belas Ilir;Lima-belas Ilir;Tujuh-belas Ilir;Dua-puluh Ilir Tiga;Dua-puluh Ilir Empat;Dua-puluh Ilir Satu;Sungaipangeran;Kepandean-Baru
16.71.06 Lima Ilir;Tiga Ilir;Satu Ilir;Dua Ilir;Lawangkidul;Sungaibuah
16.71.07 Talangbetutu;Sukajaya;Sukarami;Kebunbunga;Sukabangun;Talangjambe;Sukodadi
16.71.08 Sukamaju;Sako;Sialang;Sako Baru
16.71.09 Dua-puluh Ilir Dua;Ario Kemuning;Sekipjaya;Pahlawan;Pipareja;Talangaman
16.71.10 Bukitsangkal;Kalidoni;Sungaiselayur;Sungaiselincah;Sungailais
16.71.11 Sembilan-belas Ilir;Dua-puluh-dua Ilir;Dua-puluh-tiga Ilir;Dua-puluh-empat Ilir;Dua-puluh-enam Ilir;Talangsemut
16.71.12 Gandus;Karanganyar;Tiga-puluh-enam Ilir;Karangjaya;Pulokerto
16.71.13 Kemasrindo;Kemangagung;Keramasan;Kertapati;Karyajaya;Oganbaru
16.71.14 Plaju Ulu;Plaju Darat;Plaju Ilir;Baguskuning;Komperta;Talangputri;Talangbubuk
16.71.15 Alang-Alang Lebar;Srijaya;Talangkelapa;Karyabaru
16.71.16 Srimulya;Sukamulya;Lebung-Gajah;Karyamulya
16.71.17 Delapan Ulu;Sembilan Sepuluh Ulu;Lima-belas Ulu;Silaberanti;Tuankentang
16.71.18 Delapan Ilir;Sembilan Ilir;Sepuluh Ilir;Sebelas Ilir;Kutobatu;Duku
16.72.01 Sukorejo;Bangun Rejo;Pagar Alam;Alun Dua;Selibar;Beringin Jaya;Dempo Makmur;Kuripan Babas;Bangun Jaya;Curup Jare
16.72.02 Sidorejo;Nendagung;Gunung Dempo;Tebat Giri Indah;Tumbak Ulas;Ulu Rurah;Tanjung Agung;Besemah Serasan
16.72.03 Jangkar Mas;Bumi Agung;Muara Siban;Agung Lawangan;Pagar Wangi;Burung Dinang;Rebah Tinggi
16.72.04 Lubuk Buntak;Prahu Dipo;Kance Diwe;Atung Bungsu;Penjalang
16.72.05 Karang Dalo;Pelang Kenidai;Jokoh;Padang Temu;Candi Jaya
16.73.01 Air Kuti;Majapahit;Taba Jemekeh;Nikan Jaya;Taba Lestari;Batu Urip Taba;Taba Koji;Watervang
16.73.02 Kayu Ara;Lubuk Tanjung;Tanjung Indah;Bandung Ujung;Bandung Kiri;Sukajadi;Muara Enim;Watas Lubuk Durian;Lubuk Aman;Tanjung Aman;Pelita Jaya
16.73.03 Lubuk Kupang;Rahmah;Jukung;Air Kati;Air Teman;Perumnas Rahmah;Lubuk Binjai
16.73.04 Durian Rampak;Tanjung Raya;Sumber Agung;Marga Bakti;Belalau I;Belalau II;Taba Baru;Margorejo;Petanang Ulu;Petanang Ilir
16.73.05 Jawa Kanan;Jawa Kanan SS;Wira Karya;Dempo;Jawa Kiri;Karya Bakti;Mesat Jaya;Mesat Seni;Cereme Taba
16.73.06 Sidorejo;Ulak Lebar;Tapak Lebar;Bandung Kanan;Keputraan;Lubuklinggau Ilir;Lubuklinggau Ulu;Pasar Permiri
16.73.07 Tanah Periuk;Simpang Periuk;Karang Ketuan;Siring Agung;Eka Marga;Marga Mulya;Marga Rahayu;Taba Pingin;Moneng Sepati
16.73.08 Batu Urip;Ulak Surung;Kenanga;Pasar Satelit;Senalang;Megang;Jogoboyo;Puncak Kemuning;Ponorogo;Kali Serayu
16.74.01 Prabumulih;Patih Galung;Muntang Tapus;Gunung Kemala;Payuputat;Tebing Tanah Puteh;Tanjung Telang
16.74.02 Karang Raja;Tugu Kecil;Prabu Jaya;Muara Dua;Gunung Ibul;Gunung Ibul Barat;Sukajadi;Karang Jaya;Muara Dua Barat;Gunung Ibul Timur;Gunung Ibul Selatan;Gunung Ibul Utara;Arimbi Jaya
16.74.03 Cambai;Sindur;Sungai Medang;Pangkul;Muara Sungai
16.74.04 Tanjung Rambang;Karya Mulya;Rambang Senuling;Jungai;Talang Batu;Karangan;Karang Bindu;Sinar Rambang;Kemang Tanduk
16.74.05 Pasar Prabumulih I;Pasar Prabumulih II;Wonosari;Mangga Besar;Anak Petai;Sidomulyo;Sidogede
16.74.06 Majasari;Tanjung Raman;Sukaraja;Tanjung Menang
17.01.01 Batu Ampar;Rantau Sialang;Bumi Agung;Palak Siring;Keban Agung I;Keban Agung II;Tanjung Alam;Tanjung Negara;Keban Agung III;Suka Nanti;Muara Tiga;Tanjung Besar;Pajar Bulan;Durian Sebatang;Lawang Agung;Nanti Agung;Karang Agung;Lubuk Resam;Muara Tiga Ilir
17.01.02 Pasar Baru;Padang Lebar;Sukaraja;Tanjung Menang;Darat Sawah;Kota Agung;Babatan Ilir;Babatan Ulu;Muara Danau;Gunung Ayu;Muara Pulutan;Kota Bumi Baru;Sindang Bulan;Muara Payang;Durian Seginim;Banding Agung;Pajar Bulan;Dusun Tengah;Padang Siring;Darat Sawah Ulu;Tanjung Agung;Dusun Baru
17.01.03 Masat;Tanjung Aur I;Anggut;Tanjung Eran;Padang Lebar;Gedung Agung;Batu Bandung;Ulak Lebar;Kota Bumi;Air Umban;Sebilo;Ganjuh;Puding;Padang Tambak;Padang Mumpo;Beringin Datar
17.01.04 Kayu Kunyit;Tanjung Raman;Tanjung Besar;Manggul;Terulung;Ketaping;Lubuk Sirih Ulu;Lubuk Sirih Ilir;Kota Padang;Mela'o;Gunung Sakti;Jeranglah Rendah;Jeranglah Tinggi;Kembang Ayun;Tambangan;Padang Manis;Padang Pandan;Gunung Kembang
17.01.05 Gunung Ayu;Kota Medan;Kampung Baru;Pasar Baru;Ibul;Padang Kapuk;Pagar Dewa;Padang Niur;Tebat Kubu;Gelumbang;Padang Berangin
17.01.06 Selali;Air Kemang;Pasar Pino;Tanggo Raso;Talang Padang;Tungkal I;Tungkal II;Bandung Ayu;Napal Melintang;Serang Bulan;Suka Bandung;Pagar Gading;Cinto Mandi;Kembang Seri;Karang Cayo;Tanjung Aur II;Nanjungan;Kemang Manis;Padang Beriang;Padang Serasan;Telaga Dalam
17.01.07 Karang Caya;Betungan;Pagar Banyu;Nanjungan;Suka Rami;Padang Bindu;Penindaian;Limus;Sukaraja;Lubuk Ladung;Air Sulau;Suka Jaya
17.01.08 Keban Jati;Tanjung Beringin;Suka Negeri;Sukarami;Palak Bengkerung;Sukamaju;Pino Baru;Penandingan;Suka Bandung;Maras
17.01.09 Batu Panco;Batu Kuning;Bandar Agung;Merambung;Simpang Pino;Talang Tinggi;Keban Jati;Lubuk Tapi;Kayu Ajaran;Air Tenam
17.01.10 Tumbuk Tebing;Gunung Kayo;Gindo Suli;Talang Indah;Kuripan;Padang Nibung;Tanjung Tebat;Padang Jawi;Tanjung Aur;Padang Burnai
17.01.11 Tanjung Mulia;Pasar Mulia;Belakang Gedung;Gunung Mesir;Padang Sialang;Ketapang Besar;Pasar Bawah;Batu Kuning;Batu Lambang
17.02.06 Kota Padang;Bedeng SS.;Dusun Baru;Derati;Taba Anyar;Suka Rami;Lubuk Mumpo;Durian Mas;Kota Padang Baru;Tanjung Gelang
17.02.07 Pasar PU Tanding;Karang Baru;Guru Agung;Belumai II;Belumai I;Ulak Tanding;Tanjung Sanai I;Muara Telita;Ujan Panas;Taba Tinggi;Tanjung Sanai II;Taktoi;Kasie Kasubun;Air Kati;Bukit Batu
17.02.08 Beringin Tiga;Sindang Jaya;Sindang Jati;Belitar Muka;Pelalo;Kayu Manis;Air Dingin;Belitar Seberang;Cahaya Negeri;Tanjung Aur
17.02.09 Dwi Tunggal;Air Putih Lama;Adirejo;Air Rambai;Pasar Baru;Pasar Tengah;Jalan Baru;Talang Benih;Timbul Rejo
17.02.10 Air Mundu;Tebat Tenong Dalam;Baru Manis;Kampung Melayu;Sentral Baru;Kampung Sajad;Suka Rami;Pagar Gunung;Selamat Sudiarjo;Purwodadi;Air Pikat;Tebat Pulau
17.02.11 Air Duku;Cawang Baru;Simpang Nangka;Air Putih Kali Bandung;Air Meles Atas;Sambirejo;Suban Ayam;Cawang Lama;Sumber Urip;Sumber Bening;Karang Jaya;Kayu Manis;Kampung Baru;Kali Padang;Mojorejo;Talang Lahat
17.02.16 Dusun Curup;Tunas Harapan;Batu Dewa;Perbo;Batu Panco;Dusun Sawah;Lubuk Kembang;Suka Datang;Tabarenah;Pahlawan;Tasik Malaya;Tanjung Beringin;Kota Pagu;Seguring
17.02.17 Sukaraja;Kesambe Baru;Karang Anyar;Talang Ulu;Duku Ulu;Duku Ilir;Air Meles Bawah;Kampung Delima;Kesambe Lama
17.02.18 Air Putih Baru;Tempel Rejo;Rimbo Recap;Watas Marga;Teladan;Suka Marga;Lubuk Ubar;Pungguk Lalang;Turan Baru;Tanjung Dalam;Air Lanang
17.02.19 Kepala Siring;Talang Rimbo Baru;Talang Rimbo Lama;Siderejo;Kampung Jawa;Air Bang;Pelabuhan Baru;Batu Galing;Banyu Mas;Air Merah
17.02.20 Kepala Curup;Kampung Jeruk;Simpang Beliti;Taba Padang;Air Apo
17.02.21 Apur;Lawang Agung;Lubuk Alai;Karang Pinang;Tanjung Agung;Pengambang;Jabi;Tanjung Herang;Air Nau
17.02.22 IV Suko Menanti;Air Rusa;Bengko;Sinar Gunung;Warung Pojok;Talang Belitar
17.02.23 Merantau;Periang;Balai Buntar;LubukTunjung;LB. Belimbing I;LB Belimbing II;LB. Bingin Baru;Sari Pulau;Suka Merindu;Suka karya
17.02.24 Dataran Tapus;Bandung Marga;Pal Seratus;Pal VII;Pal VIII;Tebat Tenong Luar;Bangun Jaya;Babakan Baru;Sumberejo Transad;Air Bening
17.03.01 Banjar Sari;Meok;Malakoni;Kaana;Kahyapu;Apoho
17.03.06 Lubuk Durian;Talang Jambu;Tebat Pacur;Talang Curup;Banyu Mas Lama;Salam Harjo;Jogja Baru;Talang Pasak;Perbo;Lubuk Jale;Simpang Ketenong;Aur Gading;Kedu Baru;Serumbung;Magelang;Tanjung Putus;Penyangkak;Banyu Mas Baru
17.03.07 Purwodadi;Gunung Alam;Tanjung Raman;Lubuk Saung;Kuro Tidur;Karang Suci;Rama Agung;Talang Denau;Gunung Selan;Datar Ruyung;Senali;Gunung Agung;Sidourip;Karang Anyar I;Taba Tembilang;Karang Anyar II
17.03.08 Tanjung Anom;Suka Makmur;Wono Harjo;Giri Mulya;Rena Jaya;Suka Mulya
17.03.09 Lubuk Banyau;Talang Tua;Marga Sakti;Tanjung Harapan;Padang Jaya;Arga Mulya;Sidomukti;Marga Jaya;Tanah Hitam;Tambak Rejo;Sido Luhur;Tanah Tinggi
17.03.10 Pasar Lais;Datar Lebar;Air Padang;Durian Daun;Dusun Raja;Lubuk Lesung;Pal 30;Jagobayo;Talang Rasau;Lubuk Gedang;Suka Langu;Taba Baru;Kalbang
17.03.11 Serangai;Selolong;Air Lakok;Bintunan;Suka Marga;Batik Nau;Pagar Ruyung;Durian Amparan;Taba Kulintang;Ulak Tanding;Seberang Tunggal;Sekiau;Samban Jaya;Peninjau;Air Manganyau
17.03.12 Urai;Pasar Ketahun;Giri Kencana;Kuala Langi;Dusun Raja;Lubuk Mindai;Pajar Baru;Talang Baru;Melati Harjo K.1;Bukit Indah;Bukit Tinggi
17.03.13 Tanjung Alai;Jabi;Napal Putih;Air Tenang;Teluk Anggung;Tanjung Kemayan;Muara Santan;Lebong Tandai;Gembung Raya;Kinal Jaya
17.03.14 Talang Arah;Pasar Sebelat;Kota Bani;Air Muring;Air Pandan;Cipta Mulya;Air Petai;Karang Tengah;Karang Pulau
17.03.15 Genting Perangkap;Lubuk Balam;Datar Macang;Tanjung Genting;Talang Renah;Kota Agung;Talang Lembak;Kertapati;Talang Pungguk;Talang Baru Ginting;Tanjung Karet;Talang Ginting;Sungai Pura;Dusun Curup;Penyangkak
17.03.16 Pasar Bembah;Tepi Laut;Pasar Kerkap;Air Napal;Talang Kering;Selubuk;Pasar Tebat;Lubuk Tanjung;Pukur;Pasar Palik;Tebing Kandang;Talang Jarang
17.03.19 Kota Lekat;Padang Bendar;Taba Padang R;Taba Padang Kol;Air Banai;Batu Raja R;Batu Raja Kol;Batu Layang;Batu Roto;Air Ba'us I;Air Ba'us II;Pematang Balam;Talang Rendah;Sumber Rejo;Kota Lekat Mudik
17.03.20 Padang Kala;Kembang Manis;Teluk Ajang;Balam;Suka Rami;Mesigit;Retes;Lubuk Mumpo;Talang Ulu;Tanjung Aur
17.03.21 Kemumu;Tebing Kaning;Sidodadi;Sumber Agung;Pematang Sapang;Pagar Banyu;Gardu;Kali;Kalai Duai;Pagar Ruyung;Air Merah;Gunung Besar
17.03.22 Sengkuang;Lubuk Pendam;Alun Dua;Ketapi;Lubuk Semantung;Sawang Lebar;Sawang Lebar Ilir;Lubuk Gading;Tanjung Agung;Padang Sepan
17.03.23 Air Lelangi;Bukit Berlian;Tanjung Dalam;Bukit Sari;Pagardin;Tanjung Harapan;Tanjung Sari;Bangun Karya;Pondok Bakil;Talang Berantai
17.03.24 Air Sebayur;Air Sekamanak;Air Simpang;Bukit Makmur;Marga Bhakti;Bumi Harjo;Sumber Mulya;Gunung Payung;Bukit Harapan;Tanjung Muara
17.03.25 Air Putih;Suka Makmur;Karya Pelita;Suka Maju;Suka Baru;Suka Merindu;Suka Medan;Karya Bakti;Karya Jaya;Suka Negara
17.04.01 Gedung Wani;Penandingan;Geramat;Tanjung Alam;Tanjung Baru;Pengurung;Pinang Jawa;Gunung Terang;Talang Padang;Gunung Megang;Talang Berangin;Jawi;Papahan;Pinang Jawa II
17.04.02 Tinggi Ari;Tanjung Aur;Aur Ringit;Pelajaran;Tanjung Kemuning;Selika;Tanjung Iman;Padang Leban;Beriang Tinggi;Tanjung Bulan;Pelajaran II;Selika II;Sulauwangi;Padang Kedondong;Padang Tinggi;Tanjung Kemuning II;Tanjung Kemuning III;Tanjung Aur II;Tanjung Iman II;Selika III
17.04.03 Simpang Tiga;Tanjung Betung;Padang Manis;Guru Agung;Gunung Agung;Bandu Agung;Tanjung Betung II;Coko Enau;Pancur Negara;Perugaian;Guru Agung II
17.04.04 Tanjung Iman;Sukarami;Pajar Bulan;Padang Hangat;Kemang Manis;Penyandingan;Sinar Jaya;Tanjung Pandan;Padang Baru
17.04.05 Bandar Bintuhan;Sekunyit;Suka Bandung;Air Dingin;Pasar Baru;Pasar Lama;Gedung Sako;Jembatan Dua;Tanjung Besar;Pengubaian;Pahlawan Ratu;Pasar Saoh;Kepala Pasar;Padang Petron;Sawah Jangkung;Selasih;Padang Genting;Gedung Sako II;Sinar Pagi
17.04.06 Parda Suka;Air Long;Linau;Way Hawang;Tanjung Baru;Tanjung Ganti;Kedataran;Tanjung Aur;Penyandingan;Suka Menanti;Benteng Harapan;Bakal Makmur;Muara Jaya;Tanjung Agung;Arga Mulya;Air Jelatang;Sumber Harapan;Tanjung Beringin;Sinar Mulya
17.04.07 Muara Dua;Gedung Menung;Ulak Pandan;Merpas;Tanjung Betuah;Air Palawan;Tebing Rambutan;Batu Lungun;Sumber Harapan;Suku Tiga;Bukit Indah;Suka Jaya;Pasar Baru;Tri Jaya;Air Batang;Sinar Banten;Pasar Jum'at
17.04.08 Bunga Melur;Karang Dapo;Lubuk Gung;Gunung Tiga;Suka Merindu;Mentiring;Cahaya Batin;Awat Mata;Nusuk;Tanjung Harapan;Gunung Tiga II;Padang Panjang;Masria Baru
17.04.09 Tanjung Ganti I;Tanjung Ganti II;Rigangan I;Rigangan II;Rigangan III;Sukarami;Darat Sawah;Siring Agung;Penantian;Talang Tais;Pagar Dewa;Talang Marap;Suka Rami II
17.04.10 Bangun Jiwa;Cahaya Negeri;Padang Jati;Ganda Suli;Durian Besar;Tanjung Beringin;Umbul;Benua Ratu;Tuguk;Kepahyang;Pulau Panggung;Serdang Indah
17.04.11 Muara Sahung;Tri Tunggal Bakti;Ulak Lebar;Sumber Makmur;Ulak Bandung;Cinta Makmur;Bukit Makmur
17.04.12 Suka Banjar;Tanjung Bunga;Cucupan;Pagar Dewa;Tanjung Agung;Babat;Kepahyang;Tanjung Dalam;Muara Tetap;Kasuk Baru;Padang Binjai;Suka Raja
17.04.13 Datar Lebar;Tanjung Bunian;Sinar Bulan;Sukananti;Lawang Agung;Tanjung Kurung;Senak;Datar Lebar II;Aur Gading
17.04.14 Pulau Panggung;Talang Besar;Talang Jawi I;Talang Jawi II;Air Kering;Gunung Kaya;Ulak Agung;Talang Padang;Air Kering II
17.04.15 Naga Rantai;Bungin Tambun;Bungin Tambun II;Bungin Tambun III;Manau IX;Manau IX Dua;Pagar Alam;Pagar Gunung;Coko Betung;Marga Mulyo;Jati Mulyo
17.05.01 Babatan;Sukaraja;Niur;Lubuk Sahung;Bukit Peninjauan I;Padang Pelawi;Kayu Arang;Jenggalu;Cahaya Negeri;Bukit Peninjauan II;Riak Siabun;Padang Kuas;Kuti Agung;Riak Siabun I;Sido Luhur;Sumber Arung;Sido Sari;Sari Mulyo;Air Kemuning;Sumber Makmur;Air Petai
17.05.02 Lubuk Kebur;Pasar Tais;Lubuk Lintang;Talang Saling;Dusun Baru;Talang Dantuk;Napal
17.05.03 Masmambang;Napal Melintang;Serambi Gunung;Air Payangan;Batu Tugu;Kampai;Lubuk Ngantungan;Durian Bubur;Muara Danau;Lubuk Gio;Kembang Seri;Bunut Tinggi;Air Teras;Lubuk Gadis;Simpang Tiga Pagar Gasing;Harapan Mulya
17.05.04 Pajar Bulan;Maras Jauh;Bandung Agung;Pinju Layang;Nanjungan;Petai Kayu;Napalan;Renah Gajah Mati I;Renah Gajah Mati II;Cugung Langu;Rantau Panjang;Air Melancar;Muara Dua;Nanti Agung;Talang Durian;Gunung Mesir;Kayu Elang;Padang Serunaian;Tebat Gunung;Mekar Sari Mukti;Kemang Manis;Gunung Megang;Telatan;Suban
17.05.05 Kembang Mumpo;Sendawar;Gelombang;Lubuk Betung;Padang Peri;Karang Anyar;Ujung Padang;Ketapang Baru;Tedunan;Talang Alai;Padang Bakung;Jambat Akar;Gunung Kembang;Gunung Bantan;Maras Tengah;Padang Kelapa;Pematang Riding;Talang Beringin;Genting Juar;Muara Maras;Rimbo Besak;Muara Timput;Serian Bandung;Talang Kemang;Maras Bantan;Karang Dapo
17.05.06 Dermayu;Sukamaju;Talang Alai;Talang Benuang;Padang Pelasan;Air Periukan;Keban Agung;Pasar Ngalam;Sukasari;Kungkai Baru;Tawang Rejo;Lawang Agung;Taba Lubuk Puding;Talang Sebaris;Lubuk Gilang;Lokasi Baru
17.05.07 Talang Giring;Padang Capo Ilir;Padang Capo Ulu;Talang Kebun;Gunung Agung;Cawang;Arang Sapat;Dusun Tengah;Tanjung Kuaw;Napal Jungur;Tumbu'an;Rena Panjang;Sakaian;Lubuk Terentang
17.05.08 Tanjung Agung;Air Latak;Talang Perapat;Pagar Agung;Talang Tinggi;Lunjuk;Lubuk Lagan;Purbosari;Sengkuang Jaya
17.05.09 Selebar;Sembayat;Bunga Mas;Talang Sali;Kunduran;Kota Agung;Tenangan;Rawa Sari
17.05.10 Puguk;Talang Rami;Talang Beringin;Pandan;Selinsingan;Simpang;Sekalak;Lubuk Resam;Sinar Pagi;Talang Empat
17.05.11 Rimbo Kedui;Padang Rambun;Sido Mulyo;Sukarami;Tanjung Seru;Tanjungan;Pasar Seluma;Padang Genting;Sengkuang;Tangga Batu;Tanjung Seluai;Padang Merbau
17.05.12 Pering Baru;Talang Padang;Suka Merindu;Napalan;Taba;Bakal Dalam;Lubuk Lagan;Sungai Petai;Suka Bulan;Tebat Sibun;Batu Balai
17.05.13 Pagar;Muara Simpur;Pagar Agung;Pagar Banyu;Simpur Ijang;Air Keruh;Hargo Binangun;Mekar Jaya;Giri Nanto;Banyu Kencana;Muara Nibung;Tanjung Agung;Giri Mulya
17.05.14 Pasar Talo;Dusun Baru;Talang Kabu;Tanah Abang;Penago Baru;Nanti Agung;Talang Panjang;Penago I;Penago II;Rawah Indah;Padang Cekur;Padang Batu;Paluah Terap;Margo Sari;Mekar Sari
17.06.01 Suka Pindah;Lubuk Pinang;Arah Tiga;Lubuk Gedang;Tanjung Alai;Sumber Makmur;Ranah Karya
17.06.02 Pasar Mukomuko;Koto Jaya;Bandar Ratu;Pasar Sebelah;Ujung Padang;Pondok Batu;Tanah Rekah;Selagan Jaya;Tanah Harapan
17.06.03 Teras Terunjam;Pondok Kopi;Setia Budi;Tunggal Jaya;Talang Kuning;Teruntung;Karang Jaya;Mekar Jaya
17.06.04 Air Bikuk;Tunggang;Pondok Suguh;Air Berau;Air Hitam;Pondok Kandang;Bumi Mekar Jaya;Lubuk Bento;Sinar Laut;Karya Mulya;Teluk Bakung
17.06.05 Air Buluh;Pulau Baru;Pasar Ipuh;Medan Jaya;Sibak;Semundam;Retak Ilir;Tanjung Harapan;Tanjung Jaya;Manunggal Jaya;Pulai Payung;Tanjung Medan;Tirta Mulya;Pasar Baru;Pulau Makmur;Mundam Marap
17.06.06 Talang Arah;Serami Baru;Lubuk Talang;Gajah Makmur;Semambang Makmur;Talang Baru;Air Merah
17.06.07 Arga Jaya;Air Rami;Rami Mulya;Talang Rio;Makmur Jaya;Marga Mulia;Mekar Jaya;Dusun Pulau;Bukit Harapan;Tirta Kencana;Cinta Asih;Bukit Mulya
17.06.08 Pasar Bantal;Nenggalo;Pondok Baru;Bunga Tanjung;Bandar Jaya;Teramang Jaya;Brangan Mulya;Sido Makmur;Lubuk Selandak;Nelan Indah;Mandi Angin Jaya;Batu Ejung;Pernyah
17.06.09 Sungai Ipuh;Lubuk Sahung;Surian Bungkal;Sungai Gading;Pondok Baru;Sungai Jerinjing;Lubuk Bangko;Talang Buai;Aur Cina;Talang Medan;Sungai Ipuh Satu;Sungai Ipuh Dua
17.06.10 Penarik;Lubuk Mukti;Bumi Mulya;Suka Maju;Bukit Makmur;Sumber Mulya;Sido Dadi;Maju Makmur;Sendang Mulyo;Marga Mulya Sakti;Wonosobo;Mekar Mulya;Sido Mulyo;Marga Mukti
17.06.11 Lubuk Sanai;Rawa Mulya;Rawa Bangun;Tanjung Mulya;Pauh Terenja;Dusun Baru Pelokan;Lubuk Sanai II;Lubuk Sanai III
17.06.12 Lalang Luas;Resno;Pondok Panjang;Talang Petai;Sungai Lintang;Pondok Tengah;Talang Sakti;Talang Sepakat;Lubuk Cabau;Sungai Rengas
17.06.13 Pondok Makmur;Manjunto Jaya;Tirta Makmur;Agung Jaya;Tirta Mulya;Kota Praja;Sinar Jaya;Sido Makmur
17.06.14 Dusun Baru V Koto;Air Dikit;Pondok Lunang;Sari Bulan;Sari Makmur;Sumber Sari;Air Kasai
17.06.15 Retak Mudik;Padang Gading;Gajah Mati;Mekar Sari;Sido Dadi;Sumber Makmur;Talang Gading;Gading Jaya;Banjar Sari
17.07.01 Kampung Jawa;Pasar Muara Aman;Gandung;Tunggang;Talang Ulu;Nangai Amen;Lebong Tambang;Ladang Palembang;Kampung Dalam;Kampung Muara Aman;Lokasari;Gandung Baru
17.07.02 Sukau Kayo;Tik Tebing;Tabeak Blau;Tabeak Blau I;Daneu;Blau
17.07.03 Embong Panjang;Tanjung Bungai I;Semelako I;Pagar Agung;Karang Anyar;Semelako II;Semelako III;Semelako Atas;Danau Liang;Suka Damai;Tanjung Bungai II
17.07.04 Tes;Taba Anyar;Mubai;Turan Lalang;Kutai Donok;Turan Tiging;Suka Sari;Mangkurajo;Tik Jeniak;Manai Blau
17.07.05 Rimbo Pengadang;Talang Ratau;Bioa Sengok;Tik Kuto;Teluk Dien;Bajok
17.07.06 Topos;Tik Sirong;Suka Negeri;Ajai Siang;Talang Donok;Talang Donok I;Talang Baru I;Talang Baru II
17.07.07 Karang Dapo Atas;Bukit Nibung;Karang Dapo Bawah;Pungguk Pedaro;Talang Kerinci;Pelabuhan Talang Liak;Talang Liak I;Talang Liak II;Bungin
17.07.08 Ujung Tanjung I;Muning Agung;Ujung Tanjung II;Ujung Tanjung III;Magelang Baru;Lemeu Pit;Tabeak Kauk;Tabeak Dipoa;Suka Bumi
17.07.09 Tanjung Agung;Sukau Datang;Sukau Datang I;Gunung Alam;Tabeak Blau II;Kota Baru Santan;Tik Teleu;Pelabai
17.07.10 Amen;Nangai Tayau;Nangai Tayau I;Pyang Mbik;Sukau Mergo;Sukau Rajo;Talang Bunut;Selebar Jaya;Garut;Sungai Gerong
17.07.11 Embong;Embong I;Kota Baru;Kota Agung;Lemeu;Pangkalan;Tangua
17.07.12 Ketenong I;Ketenong II;Ketenong Jaya;Tambang Saweak;Air Kopras;Bioa Putiak;Sebelat;Sungai Lisai
17.08.01 Keban Agung;Kota Agung;Kembang Seri;Pagar Agung;Embong Ijuk;Gunung Agung;Talang Pito;Cinto Mandi;Lembur Lama;Taba Baru;Bukit Menyan;Batu Belarik;Embong Sido;Talang Sawah;Sosokan Cinta Mandi;Muara Langkap;Air Raman;Langgar Jaya;Cinta Mandi Baru
17.08.02 Ujan Mas Atas;Daspeta;Suro Lembak;Tanjung Alam;Suro Ilir;Suro Muncar;Suro Baru;Pekalongan;Bumi Sari;Cugung Lalang;Ujan Mas Bawah;Suro Bali;Pungguk Meranti;Pungguk Meringang;Meranti Jaya;Air Hitam;Daspetah II
17.08.03 Tebat Karai;Taba Santing;Tertik;Talang Karet;Peraduan Binjai;Penanjung Panjang;Nanti Agung;Taba Air Pauh;Karang Tengah;Tapak Gedung;Tebing Penyamun;Sinar Gunung;Taba Saling;Penanjung Panjang Atas
17.08.04 Pensiunan;Pasar Kepahiangan;Pasar Ujung;Dusun Kepahiang;Kampung Pensiunan;Pasar Sejantung;Padang Lekat;Kelilik;Tebat Monok;Permu;Imigrasi Permu;Karang Endah;Westkust;Kampung Bogor;Kuto Rejo;Karang Anyar;Taba Tebelet;Pelangkian;Kelobak;Pagar Gunung;Sukamerindu;Bogor Baru;Permu bawah
17.08.05 Durian Depun;Pulo Geto;Taba Mulan;Lubuk Penyamun;SP. Kota Bingin;Bukit Barisan;Batu Ampar;Pulo Geto Baru
17.08.06 Tangsi Baru;Bandung Baru;Bukit Sari;Tugu Rejo;Suka Sari;Air Sempiang;Tangsi Duren;Babakan Bogor;Barat Wetan;Pematang Donok;Sumber Sari;Mekar Sari;Sido Makmur;Sido Rejo;Bandung Jaya
17.08.07 Benuang Galing;Air Selimang;Tebat Laut;Temdak;Taba Padang;Lubuk Saung;Kandang;Cirebon Baru;Talang Gelompok;Air Pesi;Talang Babatan;Bayung;Sungai Jernih
17.08.08 Limbur Baru;Batu Kalung;Batu Bandung;Sosokan Baru;Sosokan Taba;Talang Tige;Renah Kurung;Warung Pojok
17.09.01 Taba Terunjam;Talang Empat;Padang Tambak;Durian Demang;Pelajau;Dusun Baru II;Penanding;Karang Tinggi;Renah Lebar;Kancing;Ujung Karang;Taba Mutung;Renah Semanek
17.09.02 Air Sebakul;Taba Pasmah;Kembang Seri;Tengah Padang;Jayakarta;Nakau;Pulau Panggung;Jum'at;Padang Ulak Tanjung;Air Putih
17.09.03 Talang Pauh;Srikaton;Pekik Nyaring;Pasar Pedati;Sunda Kelapa;Pondok Kelapa;Padang Betuah;Sidorejo;Sidodadi;Talang Boseng;Pagar Dewa;Kembang Ayun;Panca Mukti;Sri Kuncoro;Bintang Selatan;Abu Sakim;Harapan
17.09.04 Aturan Mumpo;Talang Tengah II;Kota Titik;Senabah;Air Kotok;Batu Beriang;Pematang Tiga;Tiambang;Kebun Lebar;Tanjung Kepahyang;Pematang Tiga Lama;Aturan Mumpo II;Genting Dabuk
17.09.05 Temiang;Taba Renah;Kerta Pati;Pagar Jati;Karang Are;Datar Penokat;Layang Lekat;Tumbuk;Talang Curup;Rena Kandis;Arga Indah I;Keroya;Kertapati Mudik;Rena Jaya
17.09.06 Taba Penanjung;Tanjung Raman;Sukarami;Karang Tengah;Lubuk Sini;Taba Teret;Surau;Rindu Hati;Tanjung Heran;Datar Lebar;Penum;Bajak I;Taba Baru
17.09.07 Jambu;Penembang;Talang Ambung;Taba Durian Sebakul;Lubuk Unen;Pungguk Ketupak;Pungguk Beringin;Ulak Lebar;Kelindang;Bajak II;Lubuk Unen Baru;Padang Kedeper;Kelindang Atas
17.09.08 Komering;Bajak Tiga;Rajak Besi;Punjung;Susup;Arga Indah II;Curup;Karang Panggung;Lubuk Pendam;Lubuk Puar;Durian Lebar;Pagar Agung;Pungguk Jaya;Taba Gemantung;Pagar Besi
17.09.09 Pondok Kubang;Batu Raja;Dusun Anyar;Tanjung Dalam;Talang Tengah I;Paku Haji;Tanjung Terdana;Linggar Galing;Dusun Baru I;Harapan Makmur;Margo Mulyo;Taba Jambu
17.09.10 Sekayun;Sekayun Mudik;Sekayun Hilir;Talang Donok;Taba Tengah;Padang Berunai;Lubuk Langkap;Air Napal;Genting;Talang Panjang;Bang Haji;Sungkai Berayun
17.09.11 Pagar Gunung;Karang Nanding;Semidang;Gajah Mati;Padang Siring;Lagan Bungin;Pagar Jati;Taba Lagan;Lagan;Bukit;Kota Niur
17.71.01 Pagar Dewa;Sukarami;Pekan Sabtu;Bumu Ayu;Betungan;Sumur Dewa
17.71.02 Padang Harapan;Jalan Gedang;Sidomulyo;Lingkar Barat;Cempaka Permai
17.71.03 Berkas;Pasar Baru;Jitra;Pasar Melintang;Kebun Roos;Tengah Padang;Bajak;Pondok Besi;Kebun Keling;Sumur Meleleh;Malabero;Pintu Batu;Kampung Bali
17.71.04 Kandang Limun;Bentiring;Pematang Gubernur;Rawa Makmur;Beringin Raya;Bentiring Permai;Rawa Makmur Permai
17.71.05 Kandang;Kandang Mas;Teluk Sepang;Sumber Jaya;Padang Serai;Muara Dua
17.71.06 Kebun Tebeng;Tanah Patah;Nusa Indah;Kebun Beler;Kebun Kenanga;Sawah Lebar;Sawah Lebar Baru;Lempuing
17.71.07 Padang Jati;Kebun Dahri;Belakang Pondok;Penurunan;Anggut Bawah;Anggut Atas;Anggut Dalam;Kebun Geran;Pengantungan
17.71.08 Kampung Kelawi;Sukamerindu;Semarang;Tanjung Agung;Tanjung Jaya;Surabaya;Pasar Bengkulu
17.71.09 Panorama;Jembatan Kecil;Dusun Besar;Padang Nangka;Timur Indah;Lingkar Timur
18.01.04 Hajimena;Sidosari;Pemanggilan;Natar;Muara Putih;Negara Ratu;Merak Batin;Tanjung Sari;Bumi Sari;Candi Mas;Branti Raya;Haduyang;Banjar Negeri;Mandah;Rulung Helok;Bandarejo;Suka Damai;Purwosari;Pancasila;Rejosari;Rulung Raya;Krawang Sari;Wai Sari;Kali Sari;Rulung Sari;Rulung Mulya
18.01.05 Kaliasin;Lematang;Sukanegara;Serdang;Sinar Ogan;Jati Baru;Sabah Balau;Budi Lestari;Trimulyo;Jati Indah;Way Galih;Sindang Sari;Purwodadi Simpang;Galih Lunik;Rejomulyo;Sri Katon
18.01.06 Bumi Agung;Kalianda;Way Urang;Wai Lubuk;Jondong;Tengkujuh;Pauh Tanjung Iman;Sumur Kumbang;Maja;Buah Berak;Kesugihan;Pematang;Kecapi;Babulang;Sukaratu;Palembapang;Tajimalela;Canggu;Kedaton;Merak Belatung;Bulok;Munjuk Sampurna;Gunung Terang;Margacatur;Sukatani;Agom;Negeri Pandan;Taman Agung;Hara Banjar Manis
18.01.07 Bandar Dalam;Campang Tiga;Talang Baru;Suka Banjar;Kota Dalam;Budidaya;Siring Jaha;Suak;Sukamaju;Sukamarga;Seloretno;Sidodadi;Sidorejo;Sidomulyo;Sidowaluyo;Banjar Suri
18.01.08 Tarahan;Babatan;Pardasuka;Sukajaya;Tanjung Ratu;Tanjung Agung;Tanjungan;Trans Tanjungan;Neglasari;Karya Tunggal;Rangai Tri Tunggal;Sidomekar
18.01.09 Kekiling;Belambangan;Rawi;Padan;Kuripan;Taman Baru;Kelau;Ruang Tengah;Pasuruan;Klaten;Kampung Baru;Banjar Masin;Way Kalam;Gedung Harta;Gayam;Penengahan;Sukajaya;Tetaan;Suka Baru;Pisang;Tanjung Heran;Gandri
18.01.10 Sukaraja;Sukabakti;Sukamulya;Tanjung Sari;Bangunan;Rejo Mulyo;Palas Aji;Palas Pasemah;Palas Jaya;Bandan Hurip;Pulau Tengah;Bali Agung;Bumi Daya;Tanjung Jaya;Bumi Restu;Pematang Baru;Mekar Mulya;Bumi Asih;Kalirejo;Bumi Asri;Pulau Jaya
18.01.13 Way Hui;Sidodadi Asri;Margo Mulyo;Gedung Agung;Margodadi;Gedung Harapan;Marga Agung;Jati Mulyo;Fajar Baru;Karang Anyar;Marga Kaya;Margo Lestari;Sumber Jaya;Sinar Rejeki;Sidoharjo;Rejomulyo;Purwotani;Banjar Agung;Karang Sari;Karang Rejo;Margorejo
18.01.14 Bangunrejo;Sripendowo;Karang Sari;Ketapang;Legundi;Tri Dharma Yoga;Ruguk;Sumur;Sumber Nadi;Sidoasih;Pematang Pasir;Berundung;Taman Sari;Kemukus;Lebung Nala;Sidoluhur;Wai Sidomukti
18.01.15 Kuala Sekampung;Baktirasa;Mandala Sari;Sukapura;Sumber Agung;Marga Jasa;Sumber Sari;Bandar Agung;Kedaung;Margasari
18.01.16 Banding;Betung;Batu Balak;Canti;Canggung;Cugung;Hargo Pancuran;Kerinjing;Kunjir;Kota Guring;Rajabasa;Sukaraja;Tanjung Gading;Tejang Pulau Sebesi;Way Muli;Wai Muli Timur
18.01.17 Batuliman Indah;Sinar Palembang;Rantau Minyak;Sido Asri;Way Gelam;Cinta Mulya;Banyumas;Beringin Kencana;Sinar Pasemah;Rawa Selapan;Bumi Jaya;Trimomukti;Titiwangi;Karya Mulya Sari
18.01.18 Merbau Mataram;Suban;Tanjung Baru;Baru Ranji;Karang Raja;Talang Jawa;Lebung Sari;Puji Rahayu;Batu Agung;Tanjung Harapan;Sinar Karya;Triharjo;Panca Tunggal;Mekar Jaya;Karang Jaya
18.01.21 Semanak;Toto Harjo;Hatta;Bakauheni;Kelawi
18.01.22 Bangun Sari;Purwodadi Dalam;Sidomukti;Wawasan;Mulyosari;Wonodadi;Kertosari;Malangsari
18.01.23 Mekar Sari;Sumber Agung;Talang Way Sulan;Pamulihan;Purwodadi;Sukamaju;Banjarsari;Karang Pucung
18.01.24 Sidoharjo;Sidomakmur;Sidoreno;Bali Nuraga
18.02.01 Sri Way Langsep;Wayakrui;Kalirejo;Balai Rejo;Watu Agung;Sri Basuki;Kaliwungu;Kali Dadi;Sri Mulyo;Sri Dadi;Suko Sari;Sinar Sari;Ponco Warno;Sri Purnomo;Sinar Rejo;Agung Timur;Kalisari
18.02.02 Purwodadi;Sido Dadi;Sido Rejo;Cimarias;Bangun Rejo;Sido Luhur;Sido Mulyo;Timbul Rejo;Suka Negara;Sinar Seputih;Sinar Luas;Tanjung Pandan;Tanjung Jaya;Sri Pendowo;Sukowaringin;Mekar Jaya;Suka Negeri
18.02.03 Purwosari;Sendang Ayu;Bandar Sari;Surabaya;Margorejo;Kota Baru;Karang Tanjung;Kuripan;Sri Agung;Haduyang Ratu;Padang Ratu;Karang Sari;Mojokerto;Sumber Sari;Purworejo
18.02.04 Gunung Sugih;Gunung S. Raya;Komering Agung;Seputih Jaya;Terbanggi Subing;Terbanggi Agung;Fajar Bulan;Komering Putih;Buyut Udik;Buyut Ilir;Bangun Rejo;Wono Sari;Putra Buyut;Gunung Sari;Buyut Utara
18.02.05 Adi Puro;Trimurjo;Simbar Waringin;Depok Rejo;Liman Benawi;Noto Harjo;Purwodadi;Tempuran;Purwo Adi;Pujo Dadi;Pujo Kerto;Untoro;Pujo Asri;Pujo Basuki
18.02.06 Nunggal Rejo;Badran Sari;Sri Sawahan;Toto Katon;Tanggul Angin;Ngesti Rahayu;Mojopahit;Asto Mulyo;Sido Mulyo
18.02.07 Bandar Jaya Timur;Bandar Jaya Barat;Yukum Jaya;Adi Jaya;Indra Putra Subing;Karang Endah;Nambah Dadi;Ono Harjo;Terbanggi Besar;Poncowati
18.02.08 Rejo Basuki;Rejo Asri;Rukti Endah;Rama Dewa;Ratna Chaton;Rama Yana;Rama Indra;Rukti Harjo;Rama Gunawan;Rama Oetama;Rama Nirwana;Rama Murti;Rama Klandungan;Buyut Baru
18.02.09 Teluk Dalem Ilir;Rekso Binangun;Rukti Basuki;Restu Baru;Restu Buana;Reno Basuki;Bina Karya Putra;Bina Karya Buana;Bina Karya mandiri
18.02.10 Sumber Bahagia;Tanjung Harapan;Setia Bumi;Sumber Baru;Siswo Binangun;Sanggar Buana;Sakti Buana;Setia Bhakti;Sri Basuki;Sari Bhakti;Swastika Buana;Sumber Fajar;Tanjung Krajan
18.02.11 Fajar Mataram;Rejosari Mataram;Qurnia Mataram;Trimulyo Mataram;Utama Jaya Mataram;Sumber Agung Mataram;Varia Agung Mataram;Wirata Agung Mataram;Dharma Agung Mataram;Bumi Setia Mataram;Subing Karya;Banjar Agung Mataram
18.02.12 Gaya Baru VI;Sumber Katon;Sri Katon;Gaya Baru VII;Gaya Baru IV;Gaya Baru III;Gaya Baru II;Gaya Baru VIII;Gaya Baru I;Mataram Ilir;Rawa Betik;Srimulya Jaya;Kenanga Sari
18.02.13 Gunung Batin Udik;Gunung Batin Ilir;Gunung Batin Baru;Gunung Agung;Bandar Agung;Bandar Sakti;Tanjung Anom
18.02.14 Suka Jawa;Sidokerto;Suka Jadi;Bumi Raharjo;Wates;Bumi Ratu;Bulu Sari;Bumi Rahayu;Sido Waras;Tulung Kakan
18.02.15 Rengas;Kesuma Dadi;Sinar Banten;Kesuma Jaya;Binjai Ngagung;Kedatuan;Goras Jaya;Bangun Sari
18.02.16 Harapan Rejo;Endang Rejo;Dono Arum;Simpang Agung;Bumi Kencana;Gayau Sakti;Fajar Asri;Muji Rahayu;Sulusuban;Bumi Mas
18.02.17 Tanjung Ratu Ilir;Candi Rejo;Banjar Ratu;Banjar Kerta Rahayu;Lempuyang Bandar;Purnama Tunggal;Banjar Rejo;Putra Lempuyang
18.02.18 Sriwijaya Mataram;Uman Agung Mataram;Terbanggi Ilir;Jatidatar Mataram;Sendang Agung Mataram;Mataram Udik;Terbanggi Mulya;Mataram Jaya;Sumber Rejeki Mataram
18.02.19 Kota Batu;Sangun Ratu;Gunung Raya;Gunung Haji;Negeri Ratu;Tanjung Kemala;Payung Rejo;Payung Batu;Negeri Kepayungan;Segala Mider;Tias Bangun;Riau Priangan;Payung Dadi;Payung Makmur;Tanjung Rejo;Tawang Negeri;Sinar Negeri;Pekandangan;Payung Mulya;Padang Rejo
18.02.20 Nyukang Harjo;Lingga Pura;Sido Harjo;Taman Sari;Karang Anyar;Negeri Katon;Gedung Harta;Tanjung Ratu;Negeri Agung;Gilih Karang Jati;Marga Jaya;Gedung Aji;Negeri Jaya;Mekar Harjo
18.02.21 Srikaton;Jaya Sakti;Haji Pemanggilan;Negara Bumi Ilir;Bumi Aji;Negara Aji Tua;Negara Bumi Udik;Negara Aji Baru;Gunung Agung;Tanjung Harapan;Bumi Jaya;Mulyo Haji
18.02.22 Sendang Mulyo;Sendang Rejo;Sendang Baru;Sendang Retno;Sendang Asih;Sendang Agung;Sendang Asri;Sendang Mukti;Kutowinangun
18.02.23 Sritejo Kencono;Sapto Mulyo;Nambah Rejo;Sumber Rejo;Purworejo;Kota Gajah;Kota Gajah Timur
18.02.24 Sri Kencono;Bumi Nabung Ilir;Bumi Nabung Utara;Bumi Nabung Selatan;Bumi Nabung Timur;Bumi Nabung Baru;Sri Kencono Baru
18.02.25 Sido Binangun;Sri Bawono;Sri Budaya;Suko Binangun;Sri Busono;Sangga Buana
18.02.26 Gaya Baru V;Surabaya Ilir;Rajawali;Cempaka Putih;Subang Jaya;Cabang;Beringin Jaya;Sidodadi;Sumber Agung;Surabaya Baru
18.02.27 Gedung Sari;Srimulyo;Gedung Ratu;Bandar Putih Tua;Karang Jawa;Sukajaya
18.02.28 Bina Karya Jaya;Bina Karya Utama;Bina Karya Sakti;Joharan;Rantau Jaya Baru;Rantau Jaya Ilir;Bina Karya Baru;Meranggi Jaya;Mekar Jaya;Rantau Jaya makmur
18.03.01 Bukit Kemuning;Tanjung Baru;Suka Menanti;Muara Aman;Tanjung Baru Timur;Dwikora;Tanjung Waras;Sido Mulyo
18.03.02 Kotabumi Udik;Cempedak;Rejosari;Kotabumi Tengah;Kotabumi Pasar;Kotabumi Ilir;Sindang Sari;Sribasuki;Kota Gapura;Talang Bojong;Sumber Arum;Bojong Barat;Kotabumi Tengah Barat
18.03.03 Bumi Ratu;Labuhan Ratu Pasar;Sinar Galih;Labuhan Ratu Kampung;Gedung Ketapang;Kota Agung;Ketapang;Karang Rejo I;Banjar Ketapang;Sidodadi;Gunung Labuhan
18.03.04 Karang Waringin;Suka Sari;Merambung;Sinar Jaya;Sindang Agung;Mekar Jaya;Sri Menanti;Tulung Balak;Tanjung Raja;Tanjung Riang;Kemala Raja;Sindang Marga;Ulak Ata;Gunung Katon;Suka Mulya;Tanjung Beringin;Sido Mulyo;Sinar Mulya;Priangan Baru
18.03.05 Banjar Agung;Bumi Agung Marga;Pungguk Lama;Gedung Nyapah;Penagan Ratu;Peraduan Waras;Surakarta;Rejo Mulyo;Sidomukti;Bumi Jaya;Papan Rejo;Sumber Agung
18.03.06 Tanjung Harta;Ogan Lima;Hujan Mas;Simpang Agung;Bumi Nabung;Kamplas;Kistang;Cahaya Negeri;Lepang Besar;Pengaringan;Gunung Betuah;Way Wakak;Pematang Kasih;Bumi Mandiri
18.03.07 Trimodadi;Cabang Empat;Sinar Ogan;Kalibalangan;Gilih Sukanegeri;Candimas;Kembang Tanjung;Abung Jayo;Kembang Gading;Ratu Abung;Bandar Kagungan Raya;Bumi Raya;Kemalo Abung;Cabang Abung Raya;Kalibening Raya;Way Lunik
18.03.08 Ogan Jaya;Ciamis;Padang Ratu;Negeri Sakti;Negeri Ratu;Negara Ratu;Batu Raja;Gedung Batin;Negara Batin;Kota Negara;Bangun Jaya;Baru Raharja;Hanakau Jaya;Negara Batin II;Kota Negara Ilir
18.03.09 Madukoro;Kali Cinta;Wono Marto;Talang Jali;Margo Rejo;Banjar Wangi;Sawo Jajar;Madokoro Baru
18.03.10 Kelapa Tujuh;Tanjung Aman;Kota Alam;Tanjung Harapan;Tanjung Senang;Mulang Maya;Bandar Putih;Karang Agung;Curup Guruh;Jerangkang;Way Melan;Taman Jaya;Alam Jaya;Sinar Mas Alam
18.03.11 Gunung Besar;Kinciran;Negla Sari;Kedaton;Sri Bandung;Subik;Gunung Sadar;Gunung Gijul;Pekurun Barat;Pekurun Selatan;Pekurun Utara
18.03.12 Ulak Rengas;Muara Dua;Pulau Panggung;Sekipi;Sido Kayo;Suka Marga;Suka Maju;Kebun Dalam
18.03.13 Suka Maju;Semuli Raya;Semuli Jaya;Papan Asri;Gunung Keramat;Sido Rahayu;Gunung Sari
18.03.14 Tatakarya;Bandar Abung;Bangun Sari;Purba Sakti;Bumi Raharja;Bumi Restu;Bandar Sakti;Karya Sakti;Sukoharjo
18.03.15 Negeri Ujung Karang;Bandar Agung;Karang Sari;Karang Rejo II;Karang Sakti;Karang Mulyo;Banjar Negeri;Banjar Ratu;Negeri Ratu;Pakuon Agung;Sumber Agung
18.03.16 Negara Tulang Bawang;Kota Napal;Tanah Abang;Sukadana Udik;Sukadana Ilir;Haduyang Ratu;Iso Rejo;Mulyo Rejo II;Tulang Bawang Baru;Mulyo Rejo I;Suka Maju
18.03.17 Negera Kemakmuran;Bonglai Tengah;Tanjung Harapan;Lubuk Rukam;Ibul Jaya;Beringin Jaya;Gedung Makrifat;Gedung Raja;Gedung Negara;Tulung Buyut
18.03.18 Batu Nangkop;Negara Bumi;Melungun Ratu;Negeri Campang Jaya;Pampang Tangguk Jaya;Negeri Galih Rejo;Ratu Jaya;Mekar Sari
18.03.19 Nyapah Banyu;Sinar Gunung;Campang Gijul;Sumber Tani;Pekurun;Ogan Campang;Pekurun Tengah;Pekurun Udik;Ogan Jaya
18.03.20 Cempaka;Sri Agung;Lepang Tengah;Cahaya Makmur;Suka Jaya;Sri Jaya;Negara Agung;Cempaka Barat;Cempaka Timur
18.03.21 Sinar Harapan;Kubu Hitu;Negeri Sakti;Tanjung Jaya;Gunung Raja;Cahaya Mas;Comok Sinar Jaya;Way Isem;Gunung Maknibai;Negeri Batin Jaya
18.03.22 Aji Kagungan;Talang Jembatan;Sabuk Empat;Beringin;Sabuk Indah;Bindu;Way Perancang
18.03.23 Pagar;Blambangan;Jagang;Tanjung Iman;Tulung Singkip;Pagar Gading;Buring Kencana
18.04.04 Pasar Liwa;Way Mengaku;Kubu Perahu;Padang Cahya;Sebarus;Way Empulau Ulu;Gunung Sugih;Wates;Padang Dalom;Sukarame;Bahway;Sedampah Indah
18.04.05 Tugu Sari;Simpangsari;Sukajaya;Sindang Pagar;Sukapura;Way Petai
18.04.06 Kenali;Kejadian;Bumi Agung;Turgak;Bedudu;Sukarame;Hujung;Serungkuk;Suka Makmur;Fajar Agung
18.04.07 Pajar Bulan;Puralaksana;Karang Agung;Mutar Alam;Tanjungraya;Sukananti;Sukaraja;Padang Tambak;Tambak Jaya
18.04.08 Sekincau;Pampangan;Waspada;Tigajaya;Giham Sukamaju
18.04.09 Suka Marga;Sumber Agung;Tugu Ratu;Banding Agung;Rowo Rejo;Sido Rejo;Ringin Sari
18.04.10 Kembahang;Negeri Ratu;Kegeringan;Gunung Sugih;Pekon Balak;Sukabumi;Canggu;Kotabesi;Sukaraja;Kerang;Teba Liokh
18.04.11 Tanjung Raya;Hanakau;Buay Nyerupa;Tapak Siring;Jaga Raga;Pagar Dewa;Suka Mulya;Bandar Baru;Bumi Jaya;Teba Pering Jaya
18.04.15 Gedung Surian;Puramekar;Ciptawaras;Trimulyo;Mekarjaya
18.04.18 Pura Jaya;Pura Wiwitan;Tribudi Syukur;Muara Jaya I;Muara Jaya II;Tri Budi Makmur;Tugu Mulya;Cipta Mulya;Muara Baru;Sinar Luas
18.04.19 Sidodadi;Semarang Jaya;Sumber Alam;Gunungterang;Suka Jadi;Sri Menanti;Sinar Jaya;Rigis Jaya;Suka Damai;Manggarai
18.04.20 Pahayu Jaya;Basungan;Mekar Sari;Sidomulyo;Sidodadi;Marga Jaya;Suka Jaya;Batu Api;Pagar Dewa;Suka Mulya
18.04.21 Argomulyo;Batu Kebayan;Atar Bawang;Campang Tiga;Luas;Bakhu;Way Ngison;Kubu Liku Jaya;Sumber Rejo;Atar Kuwau
18.04.22 Lombok;Heni Arong;Suka Banjar;Lombok Timur;Suka Banjar II Ujung Rembun;Suka Maju;Ujung;Keagungan;Tawan Suka Mulya;Pancur Mas;Lombok Selatan
18.04.23 Suoh;Srimulyo;Bandar Agung;Ringin Jaya;Bumi Hantatai;Gunung Ratu;Tanjung Sari;Negeri Jaya;Tembelang;Tri Mekar Jaya
18.05.02 Menggala Selatan;Ujung Gunung;Menggala Tengah;Menggala Kota;Bujung Tenuk;Ujung Gunung Ilir;Astra Ksetra;Kagungan Rahayu;Tiuh Tohou
18.05.06 Aji Jaya KNPI;Kecubung Jaya;Kecubung Mulya;Gedung Aji;Penawar;Penawar Baru;Aji Murni Jaya;Aji Mesir;Aji Permai Talang Buah;Bandar Aji Jaya
18.05.08 Banjar Agung;Tri Darma Wirajaya;Moris Jaya;Tunggal Warga;Dwi Warga Tunggal Jaya;Tri Mulya Jaya;Tri Mukti Jaya;Tri Tunggal Jaya;Warga Makmur Jaya;Warga Indah Jaya;Banjar Dewa
18.05.11 Gunung Tapa;Gedung Meneng;Bakung Udik;Bakung Ilir;Gedung Bandar Rahayu;Gunung Tapa Ilir;Gunung Tapa Tengah;Gunung Tapa Udik;Gedung Bandar Rejo;Bakung Rahayu;Gedung Meneng Baru
18.05.12 Yudha Karya Jitu;Gedung Karya Jitu;Hargo Rejo;Wono Agung;Karya Jitu Mukti;Bumi Ratu;Medasari;Hargo Mulyo;Karya Cipta Abadi
18.05.13 Tri Rejo Mulyo;Tri Jaya;Sidoharjo;Sido Mulyo;Boga Tama;Wira Tama;Tri Tunggal Jaya;Pulo Gadung;Sidodadi;Dwimulyo;Rejo Sari;Wira Agung Sari;Sidomakmur;Trikarya
18.05.18 Bumi Dipasena Utama;Bumi Dipasena Agung;Bumi Dipasena Jaya;Bumi Dipasena Abadi;Bumi Dipasena Makmur;Bumi Sentosa;Bumi Dipasena Mulya;Bumi Dipasena Sejahtera
18.05.20 Bujuk Agung;Ringin Sari;Suka Maju;Catur Karya Buana Jaya;Purwa Jaya;Penawar Jaya;Agung Dalam;Sumber Makmur;Tri Tunggal Jaya;Agung Jaya;Penawar Rejo;Mekar Jaya
18.05.22 Sumber Agung;Batang Hari;Panggung Mulyo;Duto Yoso Mulyo;Andalas Cermin;Rawa Ragil;Gedung Jaya;Bumi Sari;Mulyo Dadi
18.05.23 Gedung Harapan;Gedung Asri;Gedung Rejo Sakti;Pasar Batang;Suka Makmur;Karya Makmur;Wono Rejo;Panca Tunggal Jaya;Sumber Sari
18.05.25 Teladas;Kekatung;Kuala Teladas;Mahabang;Sungai Nibung;Pasiran Jaya;Bratasena Adiwarna;Bratasena Mandiri;Way Dente;Dente Makmur;Pendowo Asri;Sungai Burung
18.05.26 Bangun Rejo;Paduan Rajawali;Karya Bhakti;Sukarame;Bina Bumi;Mulyo Aji;Kecubung Raya;Marga Jaya
18.05.27 Sidomukti;Mesir Dwi Jaya;Makartitama;Suka Bhakti;Batu Ampar;Setia Tama;Sumber Jaya;Mekar Asri;Sidomekar
18.05.29 Panca Mulia;Panca Karsa Purna Jaya;Kahuripan Jaya;Bawang Sakti Jaya;Mekar Jaya;Balai Murni Jaya;Mekar Indah Jaya;Jaya Makmur;Bawang Tirto Mulyo;Karya Murni Jaya
18.05.30 Lebuh Dalem;Menggala;Lingai;Kibang Pacing;Sungai Luar;Kahuripan Dalam;Cempaka Dalem;Bedaro Indah;Tri Makmur Jaya;Cempaka Jaya
18.06.01 Baros;Pasar Madang;Kuripan;Negeri Ratu;Penanggungan;Terdana;Kelungu;Pardasuka;Teratas;Kusa;Terbaya;Kedamaian;Kota Agung;Kota Batu;Campang Tiga;Benteng Jaya
18.06.02 Kalibening;Kejayaan;Suka Bumi;Suka Negeri Jaya;Banjar Sari;Singosari;Sinar Banten;Sukarame;Banding Agung;Talang Padang;Suka Negeri;Suka Bandung;Suka Merindu;Sinar Semendo;Negeri Agung;Sinar Petir;Way Halom;Talang Sepuh;Sinar Harapan;Sinar Betung
18.06.03 Karang Anyar;Kalirejo;Dadirejo;Banyu Urip;Wonosobo;Soponyono;Bandar Kejadian;Way Panas;Sinar Saudara;Sridadi;Lakaran;Padang Ratu;Pardasuka;Tanjung Kurung;Padang Manis;Kejadian;Dadisari;Kalisari;Banjar Negoro;Pekon Balak;Kunyayan;Banjar Sari;Negeri Ngarip;Dadimulyo;Sampang Turus;Sri Melati;Way Liwok;Sumur Tujuh
18.06.04 Talang Beringin;Gunung Megang;Tanjung Rejo;Tanjung Begelung;Sinar Mulyo;Kemuning;Gedung Agung;Penantian;Muara Dua;Tekad;Pulau Panggung;Gunung Meraksa;Way Ilahan;Batu Bedil;Air Bakoman;Sumber Mulya;Sindang Marga;Talang Jawa;Srimanganten;Tanjung Gunung;Sinar Mancak
18.06.09 Karang Buah;Sawang Balak;Way Rilau;Tanjung Raja;Tengor;Tanjung Jati;Kejadian Lom;Sukaraja;Banjar Negeri;Gedung;Suka Padang;Kacamarga;Pampangan;Banjar Manis;Tanjung Betuah;Putih Doh;Pekondoh;Kubulangka;Kutakakhang;Suka Banjar
18.06.11 Rantau Tijang;Tiuh Memon;Banjar Agung Udik;Tanjung Heran;Sumanda;Campang Way Handak;Taman Sari;Sukajadi;Binjai Wangi;Tanjung Kemala;Tanjung Agung;Babakan;Negeri Ratu;Sinar Agung;Tangkit Serdang;Gunung Kasih;Way Jaha;Banjar Agung Ilir;Gading;Way Pring;Pungkut;Gunung Tiga;Way Manak;Sukamaju;Suka Mulya;Kayuhubi;Talang Lebar
18.06.12 Tugu Papak;Kacapura;Sukaraja;Bangun Rejo;Tugu Rejo;Sidodadi;Garut;Karang Rejo;Kanoman;Sudimoro;Sudimoro Bangun;Sri Purnomo;Sri Kuncoro;Sidomulyo;Karang Agung;Tulung Asahan;Sri Katon;Pardawaras;Sedayu;Way Kerap;Margomulyo;Sukajaya
18.06.13 Kebumen;Sidomulyo;Sumber Rejo;Tegal Binangun;Argopeni;Margodadi;Margoyoso;Dadapan;Simpang Kanan;Wonoharjo;Sumber Mulyo;Argomulyo;Sidorejo
18.06.15 Datarajan;Gunung Tiga;Karang Rejo;Pagar Alam Ulu Belu;Muara Dua Ulu Belu;Ngarip;Penantian Ulu Belu;Gunung Sari;Ulu Semong;Sirna Galih;Rejo Sari;Sukamaju;Tanjung Baru;Sinar Banten;Air Abang;Petay Kayu
18.06.16 Tampang Tua;Kaur Gading;Tirom;Way Nipah;Guring;Betung;Tanjungan;Teluk Brak;Karang Brak;Pesanguan;Way Asahan;Tampang Muda;Kampung Baru;Martanda
18.06.17 Negeri Kelumbayan;Pekon Susuk;Napal;Pekon Unggak;Penyandingan;Paku;Umbar;Kiluan Negeri
18.06.18 Belu;Negara Batin;Banjar Masin;Kanyangan;Kandang Besi;Teba Bunuk;Way Gelang;Tala Gening;Gedung Jambu;Maja;Pulau Benawang;Payung;Kesugihan;Pejajaran;Kalimiring;Tanjung Agung
18.06.19 Batu Kramat;Kampung Baru;Umbul Buah;Menggala;Mulang Maya;Sukabanjar;Tanjung Anom;Kagungan;Kerta;Teba;Talang Rejo;Tanjung Jati
18.06.20 Banjar Manis;Campang;Kuta Dalom;Purwodadi;Gisting Bawah;Gisting Atas;Sidokaton;Landbaw;Gisting Permai
18.06.21 Banjar Negeri;Sukaraja;Banjar Agung;Kedaloman;Sukabanjar;Sukamernah;Ciherang;Pariaman;Sukadamai;Way Halom;Penanggungan;Darussalam
18.06.24 Badak;Kuripan;Padang Ratu;Tegineneng;Ketapang;Banjar Agung;Pekon Ampai;Pariaman;Atar Brak;Tanjung Siom;Tanjung Jaya
18.06.25 Negeri Agung;Bandar Sukabumi;Sanggi;Rajabasa;Banding;Gunung Doh;Simpang Bayur;Atar Lebar;Sinar Bangun;Sanggi Unggak;Tulung Sari
18.06.26 Way Harong;Air Kubang;Karang Sari;Sidomulyo;Air Naningan;Datar Lebuay;Sinar Jawa;Batu Tegi;Sinar Sekampung;Margomulyo
18.06.27 Sukamara;Sukanegara;Banjarmasin;Suka Agung Barat;Suka Agung;Gunung Terang;Napal;Sinar Petir;Pematang Nebak;Tanjung Sari
18.06.28 Lengkukai;Sidoharjo;Merbau;Batu Patah;Purwosari;Marga Mulya
18.07.01 Sukadana;Pakuan Aji;Bumi Nabung Udik;Rajabasa Batanghari;Negara Nabung;Terbangi Marga;Mataram Marga;Pasar Sukadana;Surabaya Udik;Rantau Jaya Udik;Muara Jaya;Sukadana Ilir;Bumi Ayu;Sukadana Timur;Rantau Jaya Udik II;Putra Aji II;Putra Aji I;Sukadana Selatan;Sukadana Jaya;Sukadana Tengah
18.07.02 Labuhan Maringgai;Muara Gading Mas;Sriminosari;Bandar Negeri;Karya Makmur;Karya Tani;Margasari;Sukorahayu;Srigading;Karang Anyar;Maringgai
18.07.03 Negara Batin;Asahan;Adirejo;Gunung Mekar;Gunung Sugih Kecil;Pematang Tahalo;Jabung;Negara Saka;Betengsari;Belimbing Sari;Mekar Jaya;Mumbang Jaya;Tanjung Sari;Adi Luhur;Sambirejo
18.07.04 Pekalongan;Adirejo;Sidodadi;Gondangrejo;Siraman;Tulusrejo;Jojog;Ganti Warno;Kalibening;Wonosari;Gantimulyo;Adijaya
18.07.05 Sumber Gede;Sidomukti;Sidomulyo;Trimulyo;Girikarto;Hargomulyo;Wonokarto;Sukoharjo;Giriklopomulyo;Sidodadi;Sambikarto;Sumber Sari;Karya Mukti;Mekar Mulya;Jadi Mulyo;Mekar Mukti;Mekar Sari
18.07.06 Banarjoyo;Buana Sakti;Balekencono;Rejo Agung;Adiwarno;Telogorejo;Nampirejo;Sumberejo;Banjarejo;Balerejo;Batangharjo;Bumi Harjo;Bumi Mas;Selorejo;Sri Basuki;Sumber Agung;Purwodadi Mekar
18.07.07 Braja Sakti;Braja Fajar;Braja Emas;Braja Dewa;Braja Caka;Sri Wangi;Jepara;Sri Rejosari;Sumberejo;Labuhan Ratu II;Braja Asri;Labuhan Ratu I;Sumur Bandung;Sumber Marga;Labuhan Ratu Danau;Labuhan Ratu Baru
18.07.08 Taman Fajar;Taman Asri;Taman Bogo;Tambah Dadi;Taman Cari;Taman Endah;Tegal Gondo;Toto Harjo;Tanjung Inten;Tegal Yoso;Tambah Luhur;Tanjung Kesuma
18.07.09 Kota Raman;Raman Aji;Rukti Sedyo;Ratna Daya;Rejo Binangun;Rantau Fajar;Raman Endra;Raman Fajar;Restu Rahayu;Rejo Katon;Rama Puja
18.07.10 Kibang;Marga Jaya;Margototo;Purbosembodo;Sumber Agung;Margasari;Jaya Asri
18.07.11 Tanjung Harapan;Negeri Tua;Negeri Katon;Negeri Agung;Negeri Jemanten;Sukaraja Tiga;Gedung Wani;Jaya Guna;Sukadana Baru;Nabang Baru;Surya Mataram;Gedungwani Timur;Trisinar
18.07.12 Pugung Raharjo;Mengandung Sari;Toba;Banjar Agung;Bojong;Gunung Agung;Sindang Anom;Bauh Gunung Sari;Gunung Pasir Jaya;Gunung Sugih Besar;Sidorejo;Brawijaya;Gunung Mulyo;Bumi Mulyo;Purwokencono
18.07.13 Sukaraja Nuban;Purwosari;Tulung Balak;Kedaton;Kedaton I;Kedaton II;Trisnomulyo;Cempaka Nuban;Gedung Dalem;Bumi Jawa;Gunung Tiga;Negara Ratu;Sukacari
18.07.14 Donomulyo;Nyampir;Bumi Tinggi;Lehan;Marga Mulya;Catur Swako;Mulyo Asri
18.07.15 Sribhawono;Sadar Sriwijaya;Srimenanti;Sripendowo;Waringin Jaya;Bandar Agung;Mekar Jaya
18.07.16 Mataram Baru;Rajabasa Baru;Teluk Dalem;Way Areng;Tulung Pasik;Mandala Sari;Kebon Damar
18.07.17 Wana;Tanjung Aji;Tebing;Sido Makmur;Itik Renday;Sumber Hadi
18.07.18 Negeri Agung;Pempen;Way Mili;Pelindung Jaya;Nibung
18.07.19 Pasir Sakti;Mulyo Sari;Purworejo;Rejo Mulyo;Kedung Ringin;Labuhan Ratu;Sumur Kucing;Mekar Sari
18.07.20 Sumberejo;Ngesti Karya;Tri Tunggal;Sidorahayu;Jembrana;Tanjung Wangi;Marga Batin;Mekar Karya;Sumber Jaya;Karang Anom;Karya Basuki
18.07.21 Labuhan Ratu;Labuhan Ratu III;Labuhan Ratu IV;Labuhan Ratu V;Labuhan Ratu VI;Rajabasa Lama;Rajabasa Lama I;Rajabasa Lama II;Labuhan Ratu VII;Labuhan Ratu VIII;Labuhan Ratu IX
18.07.22 Braja Harjosari;Braja Gemilang;Braja Indah;Braja Yekti;Braja Kencana;Braja Luhur;Braja Mulya
18.07.23 Tambah Subur;Tanjung Qencono;Tanjung Tirto;Toto Mulyo;Toto Projo;Taman Negeri;Tegal Ombo;Kali Pasir
18.07.24 Bungkuk;Batu Badak;Peniangan;Gunung Raya;Giri Mulyo;Gunung Mas;Purwosari;Bukit Raya
18.08.01 Blambangan Umpu;Lembasung;Gunung Sangkaran;Tanjung Raja Giham;Segara Mider;Umpu Bhakti;Sangkaran Bhakti;Bumi Baru;Tanjung Sari;Sri Rejeki;Karang Umpu;Umpu Kencana;Tanjung Raja Sakti
18.08.02 Kasui Pasar;Datar Bancong;Kedaton;Karang Lantang;Kasui Lama;Kampung Baru;Jukuh Kemuning;Kotaway;Tanjung Kurung;Talang Mangga;Tanjung Harapan;Sinar Gading;Jaya Tinggi;Sukajadi;Gelombang Panjang;Tangkas;Tanjung Bulan;Tanjung Kurung Lama;Bukit Batu
18.08.03 Pasar Banjit;Bonglai;Campang Lapan;Sumber Baru;Rantau Temiang;Juku Batu;Bali Sadhar Tengah;Donomulyo;Bali Sadhar Utara;Bali Sadhar Selatan;Menanga Jaya;Argomulyo;Rantau Jaya;Rebang Tinggi;Simpang Asam;Bandar Agung;Kemu;Menanga Siamang;Neki;Sumber Sari
18.08.04 Taman Asri;Tiuh Balak Pasar;Campur Asri;Setia Negara;Gedung Pakuon;Bumi Merapi;Banjar Sari;Gunung Katun;Bhakti Negara;Bumi Rejo;Sukosari;Banjar Setia;Gedung Rejo;Banjar Agung;Cugah;Tiuh Balak I;Tiuh Balak;Mekar Asri;Banjar Negara;Banjar Masin;Banjar Mulya;Banjar Baru
18.08.05 Tulang Bawang;Mesir Udik;Mesir Ilir;Sapto Renggo;Giri Harjo;Bumi Agung Wates;Serdang Kuring;Bumi Agung;Mekar Jaya;Kota Dewa;Dewa Agung
18.08.06 Karang Agung;Tanjung Ratu;Pakuan Ratu;Gunung Cahya;Rumbih;Negara Ratu;Negara Sakti;Suka Bumi;Tanjung Agung;Tanjung Serupa;Negara Harja;Bakti Negara;Pakuan Baru;Negara Tama;Way Tawar;Gunung Waras;Pakuan Sakti;Serupa Indah;Bumi Mulya
18.08.07 Negeri Agung;Bandar Dalam;Pulau Batu;Penengahan;Karya Agung;Sunsang;Kota Baru;Kotabumi Way Kanan;Gedung Menang;Gedung Harapan;Tanjung Rejo;Kali Papan;Mulya Sari;Way Limau;Gedung Jaya;Rejo Sari;Bandar Kasih;Sumber Rejeki;Mulya Agung
18.08.08 Way Tuba;Karya Jaya;Say Umpu;Beringin Jaya;Suma Mukti;Ramsai;Bandar Sari;Bumi Dana;Bukit Gemuruh;Way Mencar;Way Pisang;Bukit Harapan;Way Tuba Asri
18.08.09 Lebak Peniangan;Tanjung Tiga;Madang Jaya;Air Ringkih;Gunung Sari;Simpang Tiga;Tanjung Raya;Beringin Jaya;Karya Maju;Mulya Jaya
18.08.10 Gunung Labuhan;Gunung Baru;Banjar Sakti;Suka Negeri;Negeri Mulya;Negeri Sungkai;Gunung Sari;Way Tuba;Bengkulu;Bengkulu Rejo;Kayu Batu;Bengkulu Raman;Bengkulu Jaya;Tiuh Balak II;Curup Patah;Sukarame;Banjar Ratu;Negeri Ujan Mas;Bengkulu Tengah;Gunung Pekuwon;Labuhan Jaya
18.08.11 Negara Batin;Purwa Agung;Purwa Negara;Setia Negara;Sri Mulyo;Sri Menanti;Karta Jaya;Gisting Jaya;Marga Jaya;Bumi Jaya;Gedung Jaya;Adi Jaya;Sari Jaya;Negara Mulya;Kota Jawa
18.08.12 Negeri Besar;Kiling-kiling;Kali Awi;Tiuh Baru;Bima Sakti;Tegal Mukti;Negara Jaya;Pagar Iman;Sri Basuki;Kali Awi Indah;Negeri Jaya;Tanjung Mas;Negeri Kasih
18.08.13 Bumiharjo;Punjul Agung;Sritunggal;Suka Bumi;Suka Agung;Sukadana;Nuar Maju;Lebung Lawe;Way Agung
18.08.14 Pisang Baru;Pisang Indah;Srinumpi;Mulyoharjo;Bumi Agung;Karangan;Wonoharjo;Sukamaju;Tanjung Dalam;Bumi Say Agung
18.08.15 Negeri Batin;Gistang;Rambang Jaya;Panca Negeri;Negeri Bumi Putera;Gedung Riang;Gedung Batin;Sidoarjo;Bumi Ratu;Sriwijaya;Bratayudha;Negeri Baru;Ojo Lali
18.09.01 Padang Ratu;Pampangan;Cipadang;Way Layap;Sukadadi;Gedung Tataan;Bagelen;Sukaraja;Kebagusan;Sungai Langka;Kurungan Nyawa;Negeri Sakti;Bernung;Suka Banjar;Wiyono;Taman Sari;Bogorejo;Karang Anyar;Kutoarjo
18.09.02 Kagungan Ratu;Kali Rejo;Purworejo;Pujo Rahayu;Negeri Katon;Ponco Kresno;Halangan Ratu;Pejambon;Negara Saka;Sinar Bandung;Tanjung Rejo;Rowo Rejo;Tresno Maju;Sidomulyo;Lumbirejo;Tri Rahayu;Bangun Sari;Karang Rejo;Negeri Ulangan Jaya;Pujodadi;Grujugan Baru
18.09.03 Bumi Agung;Kejadian;Batang Hari Ogan;Negara Ratu Wates;Gunung Sugih Baru;Gedung Gumanti;Kresno Widodo;Sinarjati;Margo Rejo;Gerning;Panca Bakti;Margo Mulyo;Rejo Agung;Kota Agung;Trimulyo;Sriwedari
18.09.04 Padang Manis;Banjar Negeri;Sidodadi;Pekondoh Gedung;Pekondoh;Kota Dalam;Tanjung Agung;Gedong Dalam;Sindang Garut;Baturaja;Way Harong;Gunung Rejo;Margodadi;Cimanuk;Sukamandi;Paguyuban
18.09.05 Banjaran;Durian;Hanau Berak;Paya;Padang Cermin;Sanggi;Tambangan;Way Urang;Khepong Jaya;Trimulyo;Gayau;Dantar
18.09.06 Bawang;Banding Agung;Batu Raja;Sukajaya Pidada;Rusaba;Kota Jawa;Sukarame;Pagar Jaya;Pulau Legundi;Suka Maju;Bangun Rejo
18.09.07 Way Kepayang;Suka Maju;Kedondong;Pasar Baru;Tempel Rejo;Kertasana;Gunung Sugih;Sinar Harapan;Teba Jawa;Babakan Loa;Pesawaran Indah;Harapan Jaya
18.09.08 Sukajaya Punduh;Maja;Penyandingan;Tajur;Umbul Limus;Pekon Ampai;Kunyaian;Kekatang;Kampung Baru;Pulau Pahawang
18.09.09 Penengahan;Suka Jaya;Padang Cermin;Bayas Jaya;Tanjung Kerta;Kota Jawa;Gunung Sari;Mada Jaya;Kubu Batu;Tanjung Rejo
18.09.10 Batu Menyan;Cilimus;Gebang;Hanura;Hurun;Munca;Sidodadi;Sukajaya Lempasing;Talang Mulya;Tanjung Agung
18.09.11 Bunut;Bunut Seberang;Wates Way Ratai;Ceringin Asri;Sumber Jaya;Mulyo Sari;Poncorejo;Gunung Rejo;Pesawaran Indah;Harapan Jaya;Kalirejo
18.10.01 Fajaresuk;Pringsewu Utara;Pringsewu Selatan;Pringsewu Barat;Pringsewu Timur;Margakaya;Waluyojati;Sidoharjo;Podomoro;Bumi Arum;Fajar Agung;Rejo Sari;Bumi Ayu;Podosari;Fajar Agung Barat
18.10.02 Parerejo;Blitarejo;Panjerejo;Bulokarto;Wates;Tambahrejo;Wonodadi;Gadingrejo;Tegalsari;Tulung Agung;Bulurejo;Yogyakarta;Kediri;Mataram;Wonosari;Klaten;Wates Timur;Wates Selatan;Gading Rejo Timur;Gading Rejo Utara;Tambah Rejo Barat;Wonodadi Utara;Yogyakarta Selatan
18.10.03 Ambarawa;Ambarawa Barat;Kresno Mulyo;Sumber Agung;Tanjung Anom;Jati Agung;Margodadi;Ambarawa Timur
18.10.04 Kedaung;Pardasuka;Suka Negeri;Tanjung Rusia;Warga Mulyo;Pujodadi;Sukorejo;Selapan;Rantau Tijang;Sidodadi;Pardasuka Timur;Tanjung Rusia Timur;Pardasuka Selatan
18.10.05 Candi Retno;Tanjung Dalom;Way Ngison;Suka Wangi;Suka Ratu;Pagelaran;Patoman;Karangsari;Gumuk Mas;Bumi Ratu;Panutan;Lugusari;Pamenang;Gemah Ripah;Pasir Ukir;Gumukrejo;Puji Harjo;Padang Rejo;Sidodadi;Sumber Rejo;Ganjaran;Bumi Rejo
18.10.06 Banyumas;Banyuwangi;Sukamulya;Sriwungu;Banjarejo;Waya Krui;Sri Rahayu;Nusa Wungu;Sinar Mulya;Banyu Urip;Mulyo Rejo
18.10.07 Adiluwih;Bandung Baru;Sinarwayah;Enggal Rejo;Sukoharum;Waringin Sari Timur;Tri Tunggal Mulya;Purwodadi;Srikaton;Tunggul Pawenang;Bandung Baru Barat;Totokarto;Kuta Waringin
18.10.08 Sinar Baru;Sukoharjo I;Sukoharjo II;Sukoharjo III;Sukoharjo IV;Panggungrejo;Pandan Sari;Pandan Surat;Keputran;Sukoyoso;Siliwangi;Waringinsari Barat;Pandan Sari Selatan;Sinar Baru Timur;Panggung Rejo Utara;Sukoharjo III Barat
18.10.09 Fajar Baru;Kemilin;Neglasari;Fajar Mulia;Margosari;Giri Tunggal;Sumber Bandung;Madaraya;Way Kunir;Gunung Raya
18.11.01 Wiralaga I;Wiralaga II;Sungai Badak;Nipah Kuning;Sido Mulyo;Tirta Laga;Tanjung Serayan;Sumber Makmur;Mulya Sari;Wiralaga Mulya;Suka Maju
18.11.02 Talang Batu;Sungai Cambai;Tanjung Mas Makmur;Margo Jadi;Tanjung Menang;Eka Mulya;Wono Sari;Dwi Karya Mustika;Pangkal Mas Jaya;Pangkal Mas Mulya;Tanjung Mas Mulya;Muara Mas;Tanjung Mas Jaya;Margo Jaya;Pangkal Mas;Tanjung Menang Raya;Tebing Karya Mandiri;Tanjung Mas Rejo;Margo Mulyo;Muara Asri
18.11.03 Sungai Buaya;Panggung Jaya;Sungai Sidang;Sidang Sido Rahayu;Sidang Way Puji;Sidang Bandar Anom;Panggung Rejo;Sidang Iso Mukti;Sidang Kurnia Agung;Telogo Rejo;Sidang Gunung Tiga;Sidang Muara Jaya;Sidang Makmur
18.11.04 Buko Poso;Kejadian;Bumi Harapan;Kebun Dalam;Panca Warna;Gedung Boga;Suka Agung;Rejo Mulyo;Hadi Mulyo;Labuhan Batin;Labuhan Baru;Labuhan Makmur;Gedung Sri Mulyo;Labuhan Permai;Sumber Rejo;Margo Bhakti;Labuhan Mulya;Karang Mulya;Tri Tunggal Jaya;Suka Mandiri
18.11.05 Simpang Pematang;Budi Aji;Margo Rahayu;Harapan Jaya;Wira Bangun;Agung Batin;Bangun Mulyo;Jaya Sakti;Rejo Binangun;Simpang Mesuji;Margo Makmur;Aji Jaya;Mulya Agung
18.11.06 Adi Luhur;Mukti Karya;Fajar Baru;Adi Mulyo;Fajar Asri;Fajar Indah;Adi Karya Mulya
18.11.07 Brabasan;Gedung Ram;Mekar Sari;Bujung Buring;Kagungan Dalam;Tanjung Sari;Harapan Mukti;Sri Tanjung;Bangun Jaya;Muara Tenang;Wira Jaya;Sinar Laga;Tri Karya Mulya;Berasan Makmur;Mekar Jaya;Gedung Mulya;Tanjung Harapan;Muara Tenang Timur;Sriwijaya;Mukti Jaya;Bujung Buring Baru
18.12.01 Mulyo Asri;Panaragan Jaya;Panaragan;Bandar Dewa;Menggala Mas;Penumangan;Penumangan Baru;Tirta Kencana;Pulung Kencana;Mulya Kencana;Candra Kencana;Tunas Asri;Wono Kerto;Panaragan Jaya Utama;Panaragan Jaya Indah;Mulya Jaya;Tirta Makmur;Candra Mukti;Candra Jaya;Marga Asri;Mekar Asri
18.12.02 Daya Murni;Daya Sakti;Margo Mulyo;Makarti;Gunung Menanti;Daya Asri;Murni Jaya;Sumber Rejo;Margo Dadi;Gunung Timbul
18.12.03 Karta;Karta Sari;Karta Raharja;Gunung Katun Tanjungan;Gunung Katun Malai;Gedung Ratu;Kagungan Ratu;Marga Kencana;Way Sido;Kagungan Ratu Agung;Gading Kencana;Karta Raya;Karta Tanjung Selamat
18.12.04 Toto Mulyo;Setia Bumi;Gunung Terang;Gunung Agung;Kagungan Jaya;Terang Mulya;Terang Bumi Agung;Setia Agung;Mulyo Jadi;Terang Makmur
18.12.05 Tunas Jaya;Mekar Jaya;Marga Jaya;Jaya Murni;Suka Jaya;Mulya Jaya;Bangun Jaya;Sumber Jaya;Wono Rejo;Tri Tunggal Jaya;Mulya Sari;Dwikora Jaya;Sumber Rejeki
18.12.06 Agung Jaya;Mercu Buana;Balam Jaya;Pagar Buana;Indraloka I;Indraloka II;Balam Asri;Indraloka Jaya;Indraloka Mukti;Sido Agung
18.12.07 Kibang Budi Jaya;Lesung Bhakti Jaya;Mekar Sari Jaya;Pagar Jaya;Gunung Sari;Sumber Rejo;Kibang Yekti Jaya;Kibang Tri Jaya;Gilang Tunggal Makarta;Kibang Mulya Jaya
18.12.08 Pagar Dewa;Pagar Dewa Suka Mulya;Cahyou Randu;Bujung Dewa;Bujung Sari Marga;Marga Jaya Indah
18.12.09 Panca Marga;Sido Makmur;Sakti Jaya;Margo Mulya;Margo Dadi;Marga Sari;Mulyo Sari;Toto Katon;Toto Makmur;Toto Wonodadi
18.13.01 Pasar Krui;Pasar Kota Krui;Way Redak;Seray;Kampung Jawa;Rawas;Suka Negara;Pahmungan
18.13.02 Negeri Ratu Tenumbang;Sukarame;Pelita Jaya;Sumur Jaya;Tanjung Jati;Pagar Dalam;Tanjung Setia;Biha;Way Jambu;Marang;Tanjung Raya;Bangun Negara;Ulok Manik;Paku Negara;Tulung Bamban
18.13.03 Tanjung Jati;Tanjung Sakti;Way Batang;Lemong;Cahya Negeri;Malaya;Bambang;Pagar Dalam;Bandar Pugung;Penengahan;Rata Agung;Sukamulya;Parda Haga
18.13.04 Kuripan;Padang Rindu;Negeri Ratu;Kerbang Dalam;Kota Karang;Balam;Way Narta;Kerbang Langgar;Walur;Batu Raja;Pemancar;Gedau
18.13.05 Kebuayan;Way Nukak;Way Sindi;Penengahan;Menyancang;Laay;Penggawa V Ulu;Penggawa V Tengah;Way Sindi Utara;Tembakak Way Sindi;Way Sindi Hanuan;Asahan Way Sindi
18.13.06 Pasar Pulau Pisang;Labuhan;Bandar Dalam;Pekon Lok;Sukadana;Sukamarga
18.13.07 Pajar Bulan;Bumi Waras;Banjar Agung;Penggawa V Ilir;Ulu Krui;Gunung Kemala;Labuhan Mandi;Suka Baru;Penggawa Lima;Gunungkemala Timur
18.13.08 Balai Kencana;Way Suluh;Way Napal;Padang Haluan;Lintik;Walur;Pemerihan;Mandiri Sejati;Padang Raya;Suka Jadi
18.13.09 Sumber Agung;Ulok Mukti;Negeri Ratu Ngambur;Pekon Mon;Gedung Cahya Kuningan;Suka Banjar;Suka Negara;Muara Tembulih;Bumi Ratu
18.13.10 Negeri Ratu Ngaras;Kota Batu;Mulang Maya;Raja Basa;Parda Suka;Padang Dalam;Suka Maju;Sukarame;Bandar Jaya
18.13.11 Pagar Bukit;Tanjung Kemala;Suka Marga;Kota Jawa;Penyandingan;Bandar Dalam;Way Haru;Pemerihan;Suka Negeri;Sumberejo;Siring Gading;Way Tias;Tanjung Rejo;Pagar Bukit Induk
18.71.01 Kedaton;Surabaya;Sukamenanti;Sidodadi;Sukamenanti Baru;Penengahan;Penengahan Raya
18.71.02 Sukarame;Way Dadi;Sukarame Baru;Way Dadi Baru;Korpri jaya;Korpri Raya
18.71.03 Gedong Air;Sukajawa;Susunan Baru;Sukadana Ham;Kelapa Tiga Permai;Sukajawa Baru;Segalamider
18.71.04 Panjang Selatan;Srengsem;Panjang Utara;Pidada;Karang Maritim;Way Lunik;Ketapang;Ketapang Kuala
18.71.05 Kota Baru;Tanjung Agung;Kebon Jeruk;Sawah Lama;Sawah Brebes
18.71.06 Durian Payung;Gotong Royong;Palapa;Kaliawi;Kelapa Tiga;Pasir Gintung;Kaliawi Persada
18.71.07 Pesawahan;Telukbetung;Talang;Gedong Pakuon;Sumur Putri;Gunungmas
18.71.08 Bakung;Kuripan;Negeri Olok Gading;Sukarame II;Batu Putuk
18.71.09 Kupang Kota;Kupang Raya;Kupang Teba;Pengajaran;Gulak Galik;Sumur Batu
18.71.10 Rajabasa;Gedong Meneng;Rajabasa Nunyai;Rajabasa Pemuka;Gedong Meneng Baru;Rajabasa Raya;Rajabasa Jaya
18.71.11 Tanjung Senang;Way Kandis;Labuhan Dalam;Perumnas Way Kandis;Pematang Wangi
18.71.12 Sukabumi;Sukabumi Indah;Campang Raya;Nusantara Permai;Campang Jaya;Way Gubak;Way Laga
18.71.13 Sumber Rejo;Beringin Jaya;Kemiling Permai;Sumber Agung;Kedaung;Pinang Jaya;Sumberrejo Sejahtera;Kemiling Raya;Beringin Raya
18.71.14 Labuhan Ratu;Labuhan Ratu Raya;Sepang Jaya;Kota Sepang;Kampung Baru Raya;Kampung Baru
18.71.15 Perumnas Way Halim;Way Halim Permai;Gunungsulah;Jagabaya I;Jagabaya II;Jagabaya III
18.71.16 Langkapura;Langkapura Baru;Gunungterang;Bilabong Jaya;Gunungagung
18.71.17 Enggal;Pelita;Tanjungkarang;Gunungsari;Rawalaut;Pahoman
18.71.18 Kedamaian;Bumi Kedamaian;Tanjungagung Raya;Tanjungbaru;Kalibalau Kencana;Tanjungraya;Tanjunggading
18.71.19 Kota Karang;Kota Karang Raya;Parwata;Keteguhan;Sukamaju;Way Tataan
18.71.20 Sukaraja;Bumi Waras;Garuntang;Bumi Raya;Kangkung
18.72.01 Metro;Hadimulyo Timur;Imopuro;Hadimulyo Barat;Yosomulyo
18.72.02 Banjarsari;Purwosari;Karangrejo;Purwoasri
18.72.03 Mulyojati;Ganjar Agung;Mulyosari;Ganjar Asri
18.72.04 Yosodadi;Tejosari;Iring Mulyo;Yosorejo;Tejo Agung
18.72.05 Rejomulyo;Margorejo;Sumbersari Bantul;Margodadi
19.01.01 Sungailiat;Sri Menanti;Kudai;Sinar Baru;Kenanga;Parit Padang;Sinar Jaya Jelutung;Matras;Jelitik;Surya Timur;Lubuk Kelik;Bukit Betung;Rebo
19.01.02 Kuto Panji;Air Jukung;Bukit Ketok;Remodong Indah;Air Asam;Mantung;Belinyu;Gunung Muda;Gunung Pelawan;Riding Panjang;Lumut;Bintet
19.01.03 Batu Rusa;Balun Ijuk;Riding Panjang;Jurung;Kimak;Pagarawan;Merawang;Air Anyir;Dwi Makmur;Jada Bahrin
19.01.04 Petaling;Penagan;Zed;Mendo;Paya Benua;Cengkong Abang;Kace;Kemuja;Air Duren;Kota Kapur;Air Buluh;Rukam;Labuh Air Pandan;Kace Timur;Petaling Banjar
19.01.05 Air Ruai;Air Duren;Penyamun;Sempan;Pemali;Karya Makmur
19.01.06 Bakam;Kapuk;Dalil;Neknang;Tiang Tarah;Mangka;Mabat;Bukit Layang;Maras Senang
19.01.07 Riau;Pangkal Niur;Pugul;Cit;Deniang;Silip;Mapur;Banyu Asin;Berbura
19.01.08 Puding Besar;Labu;Nibung;Tanah Bawah;Saing;Kota Waringin;Kayu Besi
19.02.01 Kota;Parit;Lesung Batang;Pangkallalang;Tanjungpendam;Paal Satu;Kampong Damai;Buluh Tumbang;Perawas;Dukong;Juru Seberang;Air Saga;Air Merbau;Aik Pelempang Jaya;Aik Ketekok;Aik Rayak
19.02.02 Membalong;Perpat;Lassar;Simpang Rusa;Kembiri;Bantan;Tanjungrusa;Mentigi;Pulau Seliu;Pulau Sumedang;Gunung Riting;Padang Kandis
19.02.03 Selat Nasik;Petaling;Suak Gual;Pulau Gersik
19.02.04 Sijuk;Batu Itam;Terong;Air Seruk;Tanjung Binga;Air Selumar;Sungai Padang;Keciput;Pelepak Pute;Tanjong Tinggi
19.02.05 Badau;Air Batu Buding;Sungai Samak;Kacang Butor;Cerucuk;Pegantungan;Ibul
19.03.01 Toboali;Teladan;Tanjung Ketapang;Serdang;Jeriji;Bikang;Gadung;Rias;Kepoh;Keposang;Rindik
19.03.02 Tanjung Labu;Tanjung Sangkar;Kumbung;Penutuk
19.03.03 Airgegas;Delas;Pergam;Bencah;Nyelanding;Nangka;Ranggas;Airbara;Sidoharjo;Tepus
19.03.04 Jelutung II;Gudang;Bangka Kota;Rajik;Sebagin;Simpang Rimba;Permis
19.03.05 Payung;Malik;Sengir;Pangkal Buluh;Irat;Bedengung;Nadung;Ranggung;Paku
19.03.06 Sadai;Tukak;Pasir Putih;Tiram;Bukit Terap
19.03.07 Batu Betumpang;Sukajaya;Panca Tunggal;Sumber Jaya Permai;Fajar Indah
19.03.08 Pongok;Celagen
19.04.01 Koba;Arung Dalam;Berok;Padang Mulia;Simpang Perlang;Nibung;Kurau (Timur);Guntung;Penyak;Terentang III;Kurau Barat
19.04.02 Dul;Air Mesu;Mangkol;Tanjung Gunung;Benteng;Padang Baru;Jeruk;Beluluk;Pedindang;Batu Belubang;Air Mesu Timur;Kebintik
19.04.03 Sungai Selan;Kerantai;Keretak;Lampur;Sarang Mandi;Munggu;Kemingking;Sungai Selan Atas;Tanjung Pura;Romadhon;Kerakas;Melabun;Keretak Atas
19.04.04 Simpang Katis;Celuak;Sungkap;Beruas;Puput;Teru;Terak;Pasir Garam;Katis;Pinang Sebatang
19.04.05 Namang;Cambai;Kayu Besi;Jelutung;Belilik;Bhaskara Bhakti;Bukit Kijang;Cambai Selatan
19.04.06 Perlang;Batu Beriga;Lubuk Besar;Kulur;Lubuk Lingkuk;Lubuk Pabrik;Trubus;Kulur Ilir;Belimbing
19.05.01 Tanjung;Sungai Daeng;Sungai Baru;Keranggan;Menjelang;Air Putih;Air Belo;Belo Laut;Air Limau
19.05.02 Pelangas;Kundi;Mayang;Peradong;Air Nyatoh;Berang;Rambat;Simpang Gong;Simpang Tiga;Ibul;Pangek;Bukit Terak;Air Menduyung
19.05.03 Jebus;Sungai Buluh;Tumbak Petar;Limbung;Rukam;Ranggi Asam;Ketap;Mislak;Pebuar;Sinar Manik;Air Kuang
19.05.04 Kelapa;Mancung;Kayu Arang;Pusuk;Dendang;Kacung;Sinar Sari;Beruas;Tebing;Terentang;Tuik;Tugang;Air Bulin;Pangkal Beras
19.05.05 Tempilang;Tanjung Niur;Sangku;Buyan Kelumbi;Penyampak;Benteng Kota;Air Lintang;Sinar Surya;Simpang Yul
19.05.06 Sekar Biru;Telak;Cupat;Bakit;Puput;Air Gantang;Kelabat;Kapit;Semulut;Teluk Limau
19.06.01 Lalang Jaya;Kurnia Jaya;Padang;Kelubi;Lalang;Baru;Buku Limau;Mekar Jaya;Bentaian Jaya
19.06.02 Gantung;Selingsing;Jangkar Asam;Lilangan;Lenggang;Batu Penyu;Limbongan
19.06.03 Dendang;Jangkang;Nyuruk;Balok
19.06.04 Mentawak;Senyubuk;Cendil;Buding;Mayang;Pembaharuan
19.06.05 Air Kelik;Mempaya;Burong Mandi;Mengkubang;Sukamandi
19.06.06 Simpang Tiga;Renggiang;Aik Madu;Lintang
19.06.07 Simpang Pesak;Tanjung Batu Itam;Tanjung Kelumpang;Dukong
19.71.01 Semabung Lama;Bacang;Air Itam;Pasir Putih;Temberan;Sinar Bulan;Air Mawar
19.71.02 Opas Indah;Gedung Nasional;Batin Tikal;Rawa Bangun;Kejaksaan
19.71.03 Pasir Garam;Lontong Pancur;Ketapang;Ampui;Rejosari
19.71.04 Pintu Air;Bintang;Masjid Jamik;Asam;Melintang;Parit Lalang;Keramat;Gajah Mada
19.71.05 Taman Bunga;Bukit Merapen;Bukit Sari;Tua Tunu Indah;Kacang Pedang;Air Kepala Tujuh
19.71.06 Selindung;Selindung Baru;Gabek Satu;Gabek Dua;Air Salemba;Jerambah Gantung
19.71.07 Pasar Padi;Batu Intan;Bukit Besar;Sriwijaya;Semabung Baru
21.01.04 Kawal;Gunung Kijang;Malang Rapat;Teluk Bakau
21.01.06 Kijang Kota;Sungai Lekop;Gunung Lengkuas;Sungai Enam
21.01.07 Tanjung Uban Kota;Tanjung Uban Utara;Tanjung Uban Selatan;Tanjung Uban Timur;Lancang Kuning
21.01.08 Tembeling Tanjung;Bintan Buyu;Pangkil;Penaga;Pengujan;Tembeling
21.01.09 Teluk Sekuni;Batu Lepuk;Kampung Hilir;Kampung Melayu;Pulau Mentebung;Pulau Pinang;Kukup;Pengikik
21.01.10 Kota Baru;Berakit;Ekang Anculai;Pengudang;Sebong Lagoi;Sebong Pereh;Sri Bintan
21.01.12 Toapaya Asri;Toapaya;Toapaya Utara;Toapaya Selatan
21.01.13 Mantang Baru;Mantang Besar;Mantang Lama;Dendun
21.01.14 Kelong;Mapur;Numbing;Air Gelubi
21.01.15 Teluk Lobam;Tanjung Permai;Busung;Teluk Sasah;Kuala Sempang
21.02.01 Moro;Moro Timur;Pauh;Jang;Pulau Moro
21.02.02 Tanjung Batu Barat;Tanjung Batu Kota;Gading Sari;Sungai Sebesi;Sungai Ungar;Lubuk
21.02.03 Tanjung Balai;Teluk Air;Sungai Lakam Timur;Lubuk Semut;Tanjung Balai Kota;Sungai Lakam Barat
21.02.04 Meral Kota;Baran Barat;Sungai Raya;Baran Timur;Sungai Pasir;Parit Benut
21.02.05 Tebing;Teluk Uma;Kapling;Pamak;Harjosari;Pongkar
21.02.06 Buru;Lubuk Puding;Tanjung Hutan;Tanjung Batu Kecil
21.02.07 Tanjung Berlian Kota;Sungai Ungar Utara;Teluk Radang;Perayun;Tanjung Berlian Barat
21.02.08 Sawang;Sawang Selatan;Sawang Laut;Kundur;Gemuruh
21.02.09 Sanglar;Tanjung Kilang;Semembang;Telaga Tujuh
21.02.10 Pasir Panjang;Darussalam;Pangke;Pangke Barat
21.02.11 Alai;Batu Limau;Ngal;Sungai Buluh
21.02.12 Sebele;Lebuh;Penarah;Sungai Asam;Tebias;Degong
21.02.13 Parit;Tulang;Selat Mendaun
21.02.14 Sugie;Niur Permai;Keban;Rawa Jaya;Tanjung Pelanduk;Buluh Patah;Selat Mie
21.03.04 Sabang Barat;Sebelat;Air Putih
21.03.05 Sedanau;Mekar Jaya;Binjai;Piantengah;Selaut
21.03.06 Serasan;Kampung Hilir;Batu Berlian;Tanjung Setelung;Tanjung Balau;Pangkalan;Jermalik
21.03.07 Ranai Kota;Ranai Darat;Bandarsyah;Batu Hitam;Sungai Ulu;Sepempang;Batu Gajah
21.03.08 Kelarik Utara;Kelarik;Kelarik Air Mali;Teluk Buton;Belakang Gunung;Gunung Durian
21.03.09 Subi;Subi Besar;Meliah;Terayak;Subi Besar Timur;Meliah Selatan
21.03.10 Tanjung Pala;Air Payang;Kadur
21.03.11 Sabang Mawang;Sededap;Tanjung Batang;Serantas;Sabang Mawang Barat;Teluk Labuh
21.03.15 Tanjung;Ceruk;Kelanga;Pengadah;Sebadai Ulu;Limau Manis;Seleman
21.03.16 Tapau;Harapan Jaya;Air Lengit
21.03.18 Cemaga;Cemaga Selatan (Setengar);Cemaga Utara (Singgang Bulan);Cemaga Tengah
21.03.19 Arung Ayam;Air Nusa;Air Ringau;Payak
21.03.20 Batubi Jaya;Gunung Putri;Sedarat Baru;Sedanau Timur;Semedang
21.03.21 Pulau Tiga;Tanjung Kumbik Utara;Setumuk;Selading
21.03.22 Air Kumpai;Batu Belanak;Gunung Jambat
21.03.23 Pulau Panjang;Pulau Kerdau
21.03.24 Kelarik Barat;Seluan Barat
21.04.01 Dabo;Dabo Lama;Sungailumpur;Batu Berdaun;Tanjung Harapan;Batu Kacang
21.04.02 Daik;Daik Sepincan;Pekajang;Kelombok;Mepar;Kelumu;Mentuda;Merawang;Panggak Darat;Panggak Laut;Musai;Nerekeh
21.04.03 Senayang;Mamut;Laboh;Penaah;Baran
21.04.04 Raya;Bakong;Kuala Raya;Marok Tua;Sungai Buluh;Sungai Raya;Sungai Harapan;Jagoh;Tinjul;Langkap;Tanjung Irat;Bukit Belah
21.04.05 Pancur;Bukit Harapan;Duara;Limbung;Resun;Sekanah;Linau;Sungaibesar;Rantau Panjang;Resun Pesisir
21.04.06 Berindat;Sedamai;Lanjut;Kote;Persing;Pelakak
21.04.07 Bukitlangkap;Keton;Pekaka;Kerandin;Sungai Pinang;Kudung;Teluk;Belungkur
21.04.08 Selayar;Penuba;Penuba Timur;Pantai Harapan
21.04.09 Berlian;Marok Kecil;Pulau Lalang;Resang
21.04.10 Busung Panjang;Posek;Suak Buaya
21.04.11 Benan;Mensanak;Pulau Bukit;Pulau Duyung;Pulau Medang
21.04.12 Temiang;Tajur Biru;Pulau Batang
21.04.13 Batu Belubang;Cempa;Pasir Panjang;Tanjung Kelit;Tanjung Lipat;Rejai
21.05.01 Terempa;Terempa Barat;Tarempa Selatan;Tarempa Timur;Pesisir Timur;Sri Tanjung;Tarempa Barat Daya
21.05.02 Tebang;Ladan;Piabung;Langir;Candi;Putik;Belibak
21.05.03 Nyamuk;Batu Belah;Munjan;Serat;Air Putih;Temburun
21.05.04 Kiabu;Telaga;Mengkait;Tiangau;Telaga Kecil;Lingai;Air Bini
21.05.05 Kuala Maras;Ulu Maras;Bukit Padi;Genting Pulur
21.05.06 Letung;Mampok;Rewak;Air Biru;Batu Berapit;Landak
21.05.07 Air Asuk;Air Sena;Teluk Siantan;Lidi;Liuk;Teluk Sunting
21.05.08 Mubur;Piasan;Bayat
21.05.09 Impol;Keramut;Sunggak
21.05.10 Payalaman;Payamaram;Batu Ampar;Matak;Teluk Bayur
21.71.01 Pemping;Kasu;Pulau Terung;Pecong;Tanjung Sari;Sekanak Raya
21.71.02 Tanjung Sengkuang;Sungai Jodoh;Batu Merah;Kampung Seraya
21.71.03 Sungai Harapan;Tanjung Pinggir;Tanjung Riau;Tiban Indah;Tiban Baru;Tiban Lama;Patam Lestari
21.71.04 Sambau;Batu Besar;Kabil;Ngenang
21.71.05 Bulang Lintang;Pulau Buluh;Temoyong;Batu Legong;Pantai Gelam;Pulau Setokok
21.71.06 Kampung Pelita;Lubuk Baja Kota;Batu Selicin;Tanjung Uma;Baloi Indah
21.71.07 Muka Kuning;Duriangkang;Mangsang;Tanjung Piayu
21.71.08 Sijantung;Karas;Galang Baru;Sembulang;Rempang Cate;Subang Mas;Pulau Abang;Air Raja
21.71.09 Bengkong Indah;Bengkong Laut;Sadai;Tanjung Buntung
21.71.10 Baloi Permai;Taman Baloi;Teluk Tering;Belian;Sukajadi;Sungai Panas
21.71.11 Tembesi;Sungai Binti;Sungai Lekop;Sagulung Kota;Sungai Langkai;Sungai Pelunggut
21.71.12 Tanjung Uncang;Buliang;Kibing;Bukit Tempayan
21.72.01 Tanjung Pinang Barat;Kemboja;Kampung Baru;Bukit Cermin
21.72.02 Melayu Kota Piring;Kampung Bulang;Air Raja;Batu IX;Pinang Kencana
21.72.03 Tanjung Pinang Kota;Senggarang;Penyengat;Kampung Bugis
21.72.04 Tanjung Pinang Timur;Dompak;Tanjung Ayun Sakti;Sei Jang;Tanjung Unggat
31.01.01 Pulau Panggang;Pulau Kelapa;Pulau Harapan
31.01.02 Pulau Untung Jawa;Pulau Tidung;Pulau Pari
31.71.01 Gambir;Cideng;Petojo Utara;Petojo Selatan;Kebon Kelapa;Duri Pulo
31.71.02 Pasar Baru;Karang Anyar;Kartini;Gunung Sahari Utara;Mangga Dua Selatan
31.71.03 Kemayoran;Kebon Kosong;Harapan Mulia;Serdang;Gunung Sahari Selatan;Cempaka Baru;Sumur Batu;Utan Panjang
31.71.04 Senen;Kenari;Paseban;Kramat;Kwitang;Bungur
31.71.05 Cempaka Putih Timur;Cempaka Putih Barat;Rawasari
31.71.06 Menteng;Pegangsaan;Cikini;Gondangdia;Kebon Sirih
31.71.07 Gelora;Bendungan Hilir;Karet Tengsin;Petamburan;Kebon Melati;Kebon Kacang;Kampung Bali
31.71.08 Johar Baru;Kampung Rawa;Galur;Tanah Tinggi
31.72.01 Penjaringan;Kamal Muara;Kapuk Muara;Pejagalan;Pluit
31.72.02 Tanjung Priok;Sunter Jaya;Papanggo;Sungai Bambu;Kebon Bawang;Sunter Agung;Warakas
31.72.03 Koja;Tugu Utara;Lagoa;Rawa Badak Utara;Tugu Selatan;Rawa Badak Selatan
31.72.04 Cilincing;Sukapura;Marunda;Kalibaru;Semper Timur;Rorotan;Semper Barat
31.72.05 Pademangan Timur;Pademangan Barat;Ancol
31.72.06 Kelapa Gading Timur;Pegangsaan Dua;Kelapa Gading Barat
31.73.01 Cengkareng Barat;Duri Kosambi;Rawa Buaya;Kedaung Kali Angke;Kapuk;Cengkareng Timur
31.73.02 Grogol;Tanjung Duren Utara;Tomang;Jelambar;Tanjung Duren Selatan;Jelambar Baru;Wijaya Kusuma
31.73.03 Taman Sari;Krukut;Maphar;Tangki;Mangga Besar;Keagungan;Glodok;Pinangsia
31.73.04 Tambora;Kali Anyar;Duri Utara;Tanah Sereal;Krendang;Jembatan Besi;Angke;Jembatan Lima;Pekojan;Roa Malaka;Duri Selatan
31.73.05 Kebon Jeruk;Sukabumi Utara;Sukabumi Selatan;Kelapa Dua;Duri Kepa;Kedoya Utara;Kedoya Selatan
31.73.06 Kalideres;Semanan;Tegal Alur;Kamal;Pegadungan
31.73.07 Palmerah;Slipi;Kota Bambu Utara;Jatipulo;Kemanggisan;Kota Bambu Selatan
31.73.08 Kembangan Utara;Meruya Utara;Meruya Selatan;Srengseng;Joglo;Kembangan Selatan
31.74.01 Tebet Timur;Tebet Barat;Menteng Dalam;Kebon Baru;Bukit Duri;Manggarai Selatan;Manggarai
31.74.02 Setia Budi;Karet Semanggi;Karet Kuningan;Karet;Menteng Atas;Pasar Manggis;Guntur;Kuningan Timur
31.74.03 Mampang Prapatan;Bangka;Pela Mampang;Tegal Parang;Kuningan Barat
31.74.04 Pasar Minggu;Jati Padang;Cilandak Timur;Ragunan;Pejaten Timur;Pejaten Barat;Kebagusan
31.74.05 Kebayoran Lama Utara;Pondok Pinang;Cipulir;Grogol Utara;Grogol Selatan;Kebayoran Lama Selatan
31.74.06 Cilandak Barat;Lebak Bulus;Pondok Labu;Gandaria Selatan;Cipete Selatan
31.74.07 Melawai;Gunung;Kramat Pela;Selong;Rawa Barat;Senayan;Pulo;Petogogan;Gandaria Utara;Cipete Utara
31.74.08 Pancoran;Kalibata;Rawajati;Duren Tiga;Pengadegan;Cikoko
31.74.09 Jagakarsa;Srengseng Sawah;Ciganjur;Lenteng Agung;Tanjung Barat;Cipedak
31.74.10 Pesanggrahan;Bintaro;Petukangan Utara;Petukangan Selatan;Ulujami
31.75.01 Pisangan Baru;Utan Kayu Utara;Kayu Manis;Palmeriam;Kebon Manggis;Utan Kayu Selatan
31.75.02 Pulo Gadung;Pisangan Timur;Cipinang;Jatinegara Kaum;Rawamangun;Kayu Putih;Jati
31.75.03 Kampung Melayu;Bidara Cina;Bali Mester;Rawa Bunga;Cipinang Cempedak;Cipinang Muara;Cipinang Besar Selatan;Cipinang Besar Utara
31.75.04 Kramatjati;Tengah;Dukuh;Batu Ampar;Balekambang;Cililitan;Cawang
31.75.05 Gedong;Baru;Cijantung;Kalisari;Pekayon
31.75.06 Jatinegara;Rawa Terate;Penggilingan;Cakung Timur;Pulo Gebang;Ujung Menteng;Cakung Barat
31.75.07 Duren Sawit;Pondok Bambu;Klender;Pondok Kelapa;Malaka Sari;Malaka Jaya;Pondok Kopi
31.75.08 Makasar;Pinangranti;Kebon Pala;Halim Perdana Kusuma;Cipinang Melayu
31.75.09 Ciracas;Cibubur;Kelapa Dua Wetan;Susukan;Rambutan
31.75.10 Cipayung;Cilangkap;Pondok Ranggon;Munjul;Setu;Bambu Apus;Lubang Buaya;Ceger
32.01.01 Pondok Rajeg;Karadenan;Harapanjaya;Nanggewer;Nanggewer Mekar;Cibinong;Pakansari;Tengah;Sukahati;Ciriung;Cirimekar;Pabuaran;Pabuaran Mekar
32.01.02 Wanaherang;Bojongkulur;Ciangsana;Gunungputri;Bojongnangka;Tlajung Udik;Cicadas;Cikeas Udik;Nagrak;Karanggan
32.01.03 Puspanegara;Karang Asem Barat;Puspasari;Citeureup;Leuwinutug;Tajur;Sanja;Karang Asem Timur;Tarikolot;Gunungsari;Tangkil;Sukahati;Hambalang;Pasir Mukti
32.01.04 Gunung Geulis;Cilebut Timur;Cilebut Barat;Cibanon;Nagrak;Sukatani;Sukaraja;Cikeas;Pasirjambu;Cimandala;Cijujung;Cadasngampar;Pasirlaja
32.01.05 Cijayanti;Sumur Batu;Sentul;Karang Tengah;Cipambuan;Kadumanggu;Citaringgul;Babakan Madang;Bojong Koneng
32.01.06 Sukamaju;Sirnagalih;Singajaya;Sukasirna;Sukanegara;Sukamanah;Weninggalih;Cibodas;Jonggol;Bendungan;Singasari;Balekambang;Sukajaya;Sukagalih
32.01.07 Pasirangin;Mekarsari;Mampir;Dayeuh;Gandoang;Jatisari;Cileungsi Kidul;Cipeucang;Situsari;Cipenjo;Limusnunggal;Cileungsi
32.01.08 Karyamekar;Babakanraden;Cikutamahi;Kutamekar;Cariu;Mekarwangi;Bantarkuning;Sukajadi;Tegalpanjang;Cibatutiga
32.01.09 Wargajaya;Pabuaran;Sukadamai;Sukawangi;Cibadak;Sukaresmi;Sukamulya;Sukaharja;Sirnajaya;Sukamakmur
32.01.10 Parung;Iwul;Bojong Sempu;Waru;Cogreg;Pamegarsari;Waru Jaya;Bojong Indah;Jabon Mekar
32.01.11 Cidokom;Padurenan;Pengasinan;Curug;Gunungsindur;Jampang;Cibadung;Cibinong;Rawakalong;Pabuaran
32.01.12 Atang Senjaya;Bojong;Parakanjaya;Kemang;Pabuaran;Semplak Barat;Jampang;Pondok Udik;Tegal
32.01.13 Pabuaran;Bojongbaru;Cimanggis;Susukan;Ragajaya;Kedung Waringin;Waringin Jaya;Rawapanjang;Bojonggede
32.01.14 Leuwiliang;Purasari;Karyasari;Pabangbon;Karacak;Barengkok;Leuwimekar;Puraseda;Cibeber I;Cibeber II;Karehkel
32.01.15 Ciampea;Cinangka;Cihideung Udik;Bojongjengkol;Tegalwaru;Cibuntu;Cicadas;Cibadak;Bojongrangkas;Cihideung Ilir;Cibanteng;Benteng;Ciampea Udik
32.01.16 Situ Udik;Situ Ilir;Cemplang;Cibatok I;Ciaruteun Udik;Leuweungkolot;Cimanggu I;Cimanggu II;Dukuh;Cijujung;Ciaruteun Ilir;Cibatok II;Sukamaju;Galuga;Girimulya
32.01.17 Purwabakti;Cibunian;Cibitung Wetan;Gunung Menyan;Gunung Bunder II;Pasarean;Cimayang;Pamijahan;Cibening;Gunung Bunder I;Cibitung Kulon;Gunung Picung;Ciasihan;Gunung Sari;Ciasmara
32.01.18 Rumpin;Leuwibatu;Cidokom;Gobang;Cibodas;Rabak;Kampung Sawah;Cipinang;Sukasari;Tamansari;Kertajaya;Sukamulya;Mekarsari;Mekarjaya
32.01.19 Curug;Pangradin;Kalongsawah;Sipak;Jasinga;Koleang;Cikopomayak;Setu;Barengkok;Bagoang;Pangaur;Pamagersari;Jugalajaya;Tegalwangi;Neglasari;Wirajaya
32.01.20 Jagabaya;Gorowong;Dago;Pingku;Cikuda;Parungpanjang;Lumpang;Cibunar;Jagabita;Gintungcilejet;Kabasiran
32.01.21 Malasari;Curugbitung;Cisarua;Bantarkaret;Hambaro;Kalongliud;Nanggung;Parakanmuncang;Pangkaljaya;Sukaluyu;Batu Tulis
32.01.22 Sukamaju;Cigudeg;Bunar;Banyuresmi;Cintamanik;Argapura;Bangunjaya;Rengasjajar;Batujajar;Wargajaya;Sukaraksa;Banyuwangi;Banyuasih;Mekarjaya;Tegallega
32.01.23 Tapos;Ciomas;Batok;Babakan;Tenjo;Cilaku;Singabraja;Singabangsa;Bojong
32.01.24 Cileungsi;Citapen;Cibedug;Jambuluwuk;Banjarsari;Telukpinang;Banjarwaru;Bendungan;Pandansari;Bojongmurni;Banjarwangi;Ciawi;Bitungsari
32.01.25 Cisarua;Batulayang;Jogjogan;Cibeureum;Cilember;Citeko;Tugu Selatan;Leuwimalang;Kopo;Tugu Utara
32.01.26 Sukamaju;Kuta;Gadog;Sukakarya;Megamendung;Cipayung;Sukamanah;Sukagalih;Cipayung Girang;Sukamahi;Sukaresmi;Pasir Angin
32.01.27 Pasirmuncang;Cimande Hilir;Ciderum;Caringin;Ciherang Pondok;Cinagara;Cimande;Pancawati;Muarajaya;Pasirbuncir;Lemah Duhur;Tangkil
32.01.28 Cijeruk;Cipelang;Warungmenteng;Tajurhalang;Cipicung;Cibalung;Sukaharja;Palasari;Tanjungsari
32.01.29 Padasuka;Mekarjaya;Sukaharja;Parakan;Ciomas;Pagelaran;Sukamakmur;Ciapus;Kotabatu;Laladon;Ciomas Rahayu
32.01.30 Sukadamai;Ciherang;Sinarsari;Sukawening;Petir;Purwasari;Cikarawang;Babakan;Dramaga;Neglasari
32.01.31 Sukamantri;Sirnagalih;Pasir Eurih;Tamansari;Sukaluyu;Sukaresmi;Sukajaya;Sukajadi
32.01.32 Klapanunggal;Bojong;Nambo;Lulut;Cikahuripan;Kembangkuning;Bantarjati;Leuwikaret;Ligarmukti
32.01.33 Putat Nutug;Ciseeng;Parigi Mekar;Cibentang;Cibeuteung Udik;Karihkil;Babakan;Cihowe;Cibeuteung Muara;Kuripan
32.01.34 Bantarjaya;Bantarsari;Pasirgaok;Rancabungur;Mekarsari;Candali;Cimulang
32.01.35 Cisarua;Kiarasari;Sukajaya;Sipayung;Cileuksa;Kiarapandak;Harkatjaya;Sukamulih;Pasir Madang;Urug;Jayaraharja
32.01.36 Tanjungsari;Selawangi;Tanjungrasa;Antajaya;Pasirtanjung;Cibadak;Sukarasa;Sirnasari;Buanajaya;Sirnarasa
32.01.37 Tajurhalang;Citayam;Sasak Panjang;Nanggerang;Sukmajaya;Tonjong;Kalisuren
32.01.38 Cigombong;Wates Jaya;Ciburuy;Srogol;Cisalada;Tugujaya;Pasirjaya;Ciburayut;Ciadeg
32.01.39 Leuwisadeng;Babakan Sadeng;Sadengkolot;Wangunjaya;Kalong I;Kalong II;Sadeng;Sibanteng
32.01.40 Tapos I;Tapos II;Cibitung Tengah;Situdaun;Cinangneng;Gunung Malang;Gunung Mulya
32.02.01 Palabuhanratu;Tonjong;Citepus;Buniwangi;Cibodas;Pasirsuren;Cikadu;Citarik;Cimanggu;Jayanti
32.02.02 Cidadap;Loji;Kertajaya;Cihaur;Cibuntu;Mekarasih;Sangrawayang
32.02.03 Cikakak;Cimaja;Ridogalih;Sukamaju;Cileungsing;Margalaksana;Sirnarasa;Gandasoli;Cirendang
32.02.04 Bantargadung;Mangunjaya;Bojonggaling;Limusnunggal;Bantargebang;Buanajaya;Boyongsari
32.02.05 Cisolok;Pasirbaru;Cikahuripan;Cikelat;Caringin;Gunungkaramat;Gunungtanjung;Karangpapak;Sirnaresmi;Cicadas;Wanajaya;Wangunsari;Sukarame
32.02.06 Cikidang;Cikiray;Gunungmalang;Pangkalan;Cicareuh;Tamansari;Bumisari;Sampora;Nangkakoneng;Mekarnangka;Cijambe;Cikarae Thoyyibah
32.02.07 Lengkong;Cilangkap;Tegallega;Neglasari;Langkapjaya
32.02.08 Jampangtengah;Padabeunghar;Bantarpanjang;Bojongjengkol;Nangerang;Tanjungsari;Sindangresmi;Panumbangan;Cijulang;Bantaragung;Bojongtipar
32.02.09 Warungkiara;Bojongkerta;Girijaya;Bantarkalong;Hegarmanah;Ubrug;Sirnajaya;Sukaharja;Kertamukti;Mekarjaya;Damarraja;Tarisi
32.02.10 Cikembar;Parakanlima;Bojong;Cimanggu;Bojongkembar;Sukamaju;Cibatu;Kertaraharja;Sukamulya;Bojongraharja
32.02.11 Cibadak;Sekarwangi;Pamuruyan;Karangtengah;Neglasari;Warnajati;Tenjojaya;Ciheulang Tonggoh;Sukasirna;Batununggal
32.02.12 Kalaparea;Pawenang;Nagrak Utara;Cisarua;Balekambang;Babakan Panjang;Darmareja;Cihanyawar;Nagrak Selatan;Girijaya
32.02.13 Parungkuda;Palasari Hilir;Kompa;Pondokkaso Landeuh;Sundawenang;Bojongkokosan;Langesari;Babakanjaya
32.02.14 Bojonggenteng;Cibodas;Berekah;Cipanengah;Bojonggaling
32.02.15 Parakansalak;Bojonglongok;Sukakersa;Sukatani;Bojongasih;Lebaksari
32.02.16 Cicurug;Nyangkowek;Tenjolaya;Benda;Pasawahan;Cisaat;Purwasari;Caringin;Tenjoayu;Kutajaya;Mekarsari;Bangbayang;Nanggerang
32.02.17 Pondokkaso Tonggoh;Babakanpari;Pondokkaso Tengah;Cidahu;Tangkil;Jayabakti;Girijaya;Pasirdoton
32.02.18 Kalapanunggal;Palasari Girang;Pulosari;Makasari;Kadununggal;Walangsari;Gunungendut
32.02.19 Kabandungan;Cipeuteuy;Cihamerang;Tugubandung;Mekarjaya;Cianaga
32.02.20 Waluran;Sukamukti;Caringinnunggal;Mekarmukti;Mangunjaya;Waluran Mandiri
32.02.21 Jampangkulon;Bojonggenteng;Cikarang;Bojongsari;Nagraksari;Mekarjaya;Tanjung;Ciparay;Padajaya;Karanganyar;Cikaranggeusan
32.02.22 Ciemas;Cibenda;Ciwaru;Mekarjaya;Girimukti;Tamanjaya;Mandrajaya;Sidamulya;Mekarsakti
32.02.23 Kalibunder;Bojong;Cimahpar;Sekarsari;Sukaluyu;Balekambang;Mekarwangi
32.02.24 Surade;Jagamukti;Citanglar;Wanasari;Sirnasari;Kadaleman;Gunungsungging;Cipeundeuy;Pasiripis;Buniwangi;Sukatani;Kademangan
32.02.25 Talagamurni;Banyumurni;Cibitung;Cidahu;Cibodas;Banyuwangi
32.02.26 Ciracap;Cikangkung;Gunungbatu;Purwasedar;Pasirpanjang;Mekarsari;Ujunggenteng;Pangumbahan
32.02.27 Cikujang;Gunungguruh;Cibentang;Sirnaresmi;Kebonmanggu;Cibolang;Mangkalaya
32.02.28 Cicantayan;Lembursawah;Cijalingan;Cisande;Cimahi;Hegarmanah;Sukadamai;Cimanggis
32.02.29 Gunungjaya;Sukasari;Sukamanah;Cisaat;Nagrak;Babakan;Sukamantri;Cibatu;Selajambe;Padaasih;Cibolang Kaler;Kutasirna;Sukaresmi
32.02.30 Kadudampit;Citamiang;Muaradua;Gedepangrango;Sukamanis;Undrusbinangun;Cipetir;Sukamaju;Cikahuripan
32.02.31 Caringin Wetan;Sukamulya;Caringin Kulon;Seuseupan;Cijengkol;Mekarjaya;Talaga;Cikembang;Pasir Datar Indah
32.02.32 Parungseah;Sudajayagirang;Karawang;Warnasari;Sukajaya;Perbawati
32.02.33 Pasirhalang;Selaawi;Langensari;Sukaraja;Limbangan;Cisarua;Sukamekar;Selawangi;Margaluyu
32.02.34 Kebonpedes;Cikaret;Bojongsawah;Sasagaran;Jambenenggang
32.02.35 Cireunghas;Cipurut;Bencoy;Cikurutug;Tegalpanjang
32.02.36 Sukalarang;Sukamaju;Cimangkok;Titisan;Semplak;Prianganjaya
32.02.37 Pabuaran;Ciwalat;Sirnasari;Bantarsari;Sukajaya;Cibadak;Lembur Sawah
32.02.38 Purabaya;Neglasari;Pagelaran;Cimerang;Citamiang;Margaluyu;Cicukang
32.02.39 Nyalindung;Neglasari;Sukamaju;Bojongkalong;Cijangkar;Mekarsari;Wangunreja;Cisitu;Bojongsari;Kertaangsana
32.02.40 Gegerbitung;Cijurey;Ciengang;Karangjaya;Caringin;Sukamanah;Buniwangi
32.02.41 Sagaranten;Curugluhur;Cibaregbeg;Pasanggrahan;Datarnangka;Puncakmanggis;Hegarmanah;Gunungbentang;Sinarbentang;Cibitung;Margaluyu;Mekarsari
32.02.42 Curugkembar;Cimenteng;Tanjungsari;Sindangraja;Mekartanjung;Nagrakjaya;Bojongtugu
32.02.43 Cidolog;Cipamingkis;Cikarang;Tegallega;Mekarjaya
32.02.44 Padasenang;Cidadap;Banjarsari;Hegarmulya;Tenjolaut;Mekartani
32.02.45 Tegalbuleud;Bangbayang;Sumberjaya;Calingcing;Nangela;Rambay;Buniasih;Sirnamekar
32.02.46 Cimanggu;Sukamaju;Sukajadi;Karangmekar;Boregahindah;Sukamanah
32.02.47 Ciambar;Ginanjar;Wangunjaya;Munjul;Ambarjaya;Cibunarjaya
32.03.01 Pamoyanan;Sawahgede;Bojongherang;Sayang;Solokpandan;Muka;Babakankaret;Nagrak;Sukamaju;Mekarsari;Limbangansari
32.03.02 Jambudipa;Cisarandi;Cikaroya;Bunikasih;Ciwalen;Tegallega;Sukawangi;Bunisari;Sukamulya;Cieundeur;Mekarwangi
32.03.03 Cipetir;Cihaur;Cimanggu;Cibaregbeg;Sukaraharja;Peuteuycondong;Mayak;Cikondang;Cibokor;Selagedang;Karangnunggal;Kanoman;Sukamaju;Girimulya;Cisalak;Cibadak;Sukamanah;Salamnunggal
32.03.04 Rancagoong;Sukasari;Sirnagalih;Sukakerta;Cibinonghilir;Rahong;Munjul;Sindangsari;Ciharashas;Mulyasari
32.03.05 Ciranjang;Sindangjaya;Cibiuk;Gunungsari;Karangwangi;Nanggalamekar;Kertajaya;Sindangsari;Mekargalih
32.03.06 Hegarmanah;Bojongpicung;Cibarengkok;Kemang;Sukajaya;Jati;Cikondang;Sukarama;Sukaratu;Neglasari;Jatisari
32.03.07 Sukamanah;Bojong;Sindanglaka;Maleber;Ciherang;Sukamantri;Sukasarana;Sukasari;Babakancaringin;Sabandar;Sindangasih;Sukataris;Langensari;Hegarmanah;Sukajadi;Sukamulya
32.03.08 Kademangan;Bobojong;Jamali;Cikidangbayabang;Mande;Mulyasari;Ciandam;Sukamanah;Leuwikoja;Mekarjaya;Kutawaringin;Murnisari
32.03.09 Selajambe;Sukamulya;Panyusuhan;Tanjungsari;Sindangraja;Mekarjaya;Sukasirna;Sukaluyu;Babakansari;Hegarmanah
32.03.10 Ciherang;Cibodas;Sukanagalih;Cipendawa;Ciputri;Gadog;Sukatani
32.03.11 Sukamanah;Gasol;Cijedil;Cibeureum;Nyalindung;Mangunkerta;Sarampad;Talaga;Sukajaya;Cibulakan;Benjot;Sukamulya;Wangunjaya;Cirumput;Padaluyu;Galudra
32.03.12 Sukagalih;Gudang;Cinangsi;Cijagang;Majalaya;Kamurang;Warudoyong;Ciramagirang;Mekarjaya;Sukamulya;Padajaya;Cigunungherang;Neglasari;Mekargalih;Lembahsari;Mentengsari;Mekarsari;Mekarmulya
32.03.13 Cikanyere;Cikancana;Ciwalen;Kawungluwuk;Cibadak;Sukamahi;Sukaresmi;Cibanteng;Kubang;Pakuon;Rawabelut
32.03.14 Sukanagara;Sukajembar;Sukakarya;Ciguha;Sukamekar;Gunungsari;Sukalaksana;Sukarame;Sindangsari;Jayagiri
32.03.15 Cidadap;Cimenteng;Susukan;Sukajadi;Sukadana;Margaluyu;Karyamukti;Campaka;Wangunjaya;Girimukti;Mekarjaya
32.03.16 Pasawahan;Sindangresmi;Sindanghayu;Simpang;Sukagalih;Bungbangsari;Cisujen;Hegarmanah;Waringinsari
32.03.17 Sukasari;Pasirdalem;Talagasari;Bojongkasih;Wargaasih;Sukaraharja;Sukakerta;Neglasari;Sukaresmi;Wargasari;Sukaraja;Kadupandak;Gandasari;Sindangsari
32.03.18 Pagelaran;Pangadegan;Gelaranyar;Buniwangi;Sindangkerta;Pasirbaru;Bunijaya;Situhiang;Mekarsari;Kertaraharja;Selagedang;Padamaju;Karangharja;Sukamaju
32.03.19 Tanggeung;Rawagede;Cilongsong;Margaluyu;Karangtengah;Pagermaneuh;Bojongpetir;Pasirjambu;Sirnajaya;Kertajaya;Sukajaya;Padaluyu
32.03.20 Pananggapan;Cikangkareng;Sukajadi;Panyindangan;Padasuka;Cimaskara;Pamoyanan;Batulawang;Sukamekar;Hamerang;Girijaya;Wargaluyu;Mekarmukti;Ciburial
32.03.21 Saganten;Muaracikadu;Jatisari;Sirnagalih;Jayagiri;Kertasari;Girimukti;Talagasari;Hegarsari;Mekarlaksana;Kertamukti
32.03.22 Sukamanah;Bojongkaso;Bunisari;Wanasari;Sinarlaut;Neglasari;Karangsari;Mulyasari;Tanjung Sari;Mekarsari;Wangunjaya
32.03.23 Cidamar;Cibuluh;Cisalak;Cimaragang;Mekarjaya;Kertajadi;Sukapura;Gelarpawitan;Karangwangi;Karyabakti;Jayapura;Neglasari;Puncakbaru;Gelarwangi
32.03.24 Naringgul;Balegede;Wangunjaya;Mekarsari;Cinerang;Wanasari;Sukabakti;Malati;Wangunsari;Sukamulya;Margasari
32.03.25 Cibanggala;Campakawarna;Sukasirna;Campakamulya;Sukabungah
32.03.26 Kalapanunggal;Cikadu;Mekarwangi;Padaluyu;Sukamulya;Cisaranten;Mekarlaksana;Sukaluyu;Mekarjaya;Sukamanah
32.03.27 Bangbayang;Songgom;Sukaratu;Cikancana;Kebonpeuteuy;Gekbrong;Cikahuripan;Cintaasih
32.03.28 Cipanas;Cimacan;Ciloto;Sindanglaya;Batulawang;Palasari;Sindangjaya
32.03.29 Parakantugu;Cijati;Bojonglarang;Padaasih;Cibodas;Sukamahi;Sukaluyu;Caringin;Sinarbakti;Sukamaju
32.03.30 Pusakasari;Walahir;Purabaya;Puncakwangi;Sukajaya;Nagasari;Sukasirna;Sukamulya;Sirnasari;Karyamukti;Mandalawangi;Sindangsari
32.03.31 Haurwangi;Cihea;Ramasari;Mekarwangi/Sukatani;Mekarwangi;Kertasari;Cipeuyeum;Kertamukti
32.03.32 Simpang;Kalibaru;Pusakajaya;Kubang;Girimukti;Karangjaya;Mekarmulya;Girijaya;Padamulya
32.04.05 Cileunyi Kulon;Cileunyi Wetan;Cimekar;Cinunuk;Cibiru Hilir;Cibiru Wetan
32.04.06 Padasuka;Cibeunying;Cimenyan;Mandalamekar;Cikadut;Ciburial;Sindanglaya;Mekarsaluyu;Mekarmanik
32.04.07 Jatiendah;Cilengkrang;Cipanjalu;Melatiwangi;Ciporeat;Girimekar
32.04.08 Lengkong;Bojongsoang;Buahbatu;Cipagalo;Bojongsari;Tegalluar
32.04.09 Sulaiman;Margahayu Tengah;Margahayu Selatan;Sukamenak;Sayati
32.04.10 Margaasih;Lagadar;Nanjung;Mekarrahayu;Rahayu;Cigondewah Hilir
32.04.11 Sangkanhurip;Katapang;Gandasari;Sukamukti;Cilampeni;Pangauban;Banyusari
32.04.12 Pasawahan;Dayeuhkolot;Cangkuang Wetan;Cangkuang Kulon;Sukapura;Citeureup
32.04.13 Kamasan;Banjaran Wetan;Banjaran;Ciapus;Sindangpanon;Kiangroke;Tarajusari;Mekarjaya;Margahurip;Neglasari;Pasirmulya
32.04.14 Sukasari;Bojongmanggu;Rancatungku;Bojongkunci;Rancamulya;Langonsari
32.04.15 Pangalengan;Margaluyu;Warnasari;Sukamanah;Lamajang;Margamukti;Margamulya;Banjarsari;Sukaluyu;Tribaktimulya;Pulosari;Wanasuka;Margamekar
32.04.16 Arjasari;Lebakwangi;Batukarut;Ancolmekar;Baros;Mangunjaya;Mekarjaya;Pinggirsari;Patrolsari;Rancakole;Wargaluyu
32.04.17 Cimaung;Jagabaya;Pasirhuni;Campakamulya;Cipinang;Mekarsari;Sukamaju;Cikalong;Malasari;Warjabakti
32.04.25 Cicalengka Kulon;Cicalengka Wetan;Babakan Peuteuy;Cikuya;Dampit;Margaasih;Narawita;Panenjoan;Tanjungwangi;Tenjolaya;Waluya;Nagrog
32.04.26 Nagreg;Bojong;Ciaro;Ciherang;Citaman;Mandalawangi;Nagreg Kendan;Ganjar Sabar
32.04.27 Mandalasari;Cikancung;Cikasungka;Cihanyir;Ciluluk;Hegarmanah;Mekarlaksana;Tanjunglaya;Srirahayu
32.04.28 Rancaekek Kencana;Rancaekek Wetan;Rancaekek Kulon;Bojongsalam;Bojongloa;Jelegong;Linggar;Cangkuang;Haurpugur;Sukamanah;Sukamulya;Tegal Sumedang;Sangiang;Nanjung Mekar
32.04.29 Ciparay;Gunungleutik;Mekarsari;Cikoneng;Ciheulang;Pakutandang;Sumbersari;Manggungharja;Sagaracipta;Sarimahi;Serangmekar;Babakan;Bumiwangi;Mekarlaksana
32.04.30 Cipeujeuh;Cikitu;Cinanggela;Maruyung;Sukarame;Nagrak;Cikawao;Mekarjaya;Pangauban;Mandalahaji;Girimulya;Tanjungwangi;Mekarsari
32.04.31 Sukapura;Cibeureum;Santosa;Tarumajaya;Neglawangi;Cihawuk;Cikembang;Resmi Tingal
32.04.32 Baleendah;Andir;Manggahang;Jelekong;Wargamekar;Bojongmalaka;Rancamanyar;Malakasari
32.04.33 Majalaya;Wangisagara;Biru;Padamulya;Bojong;Majasetra;Majakerta;Sukamaju;Padaulun;Neglasari;Sukamukti
32.04.34 Rancakasumba;Solokanjeruk;Cibodas;Panyadap;Bojongemas;Padamukti;Langensari
32.04.35 Cigentur;Cipedes;Loa;Cijagra;Cipaku;Sindangsari;Drawati;Sukamanah;Sukamantri;Karangtunggal;Mekarpawitan;Tangsimekar
32.04.36 Ibun;Laksana;Dukuh;Talun;Pangguh;Lampegan;Neglasari;Mekarwangi;Sudi;Tanggulun;Cibeet;Karyalaksana
32.04.37 Soreang;Sadu;Panyirapan;Sukajadi;Pamekaran;Karamatmulya;Sukanagara;Cingcin;Parungserab;Sekarwangi
32.04.38 Pasirjambu;Cibodas;Cikoneng;Cukanggenteng;Cisondari;Margamulya;Mekarsari;Mekarmaju;Sugihmukti;Tenjolaya
32.04.39 Lebakmuncang;Ciwidey;Nengkelan;Panundaan;Panyocokan;Rawabogo;Sukawening
32.04.40 Patengan;Sukaresmi;Indragiri;Cipelah;Alamendah
32.04.44 Cangkuang;Ciluncat;Nagrak;Bandasari;Pananjung;Jatisari;Tanjungsari
32.04.46 Jelegong;Jatisari;Pameuntasan;Kopo;Cibodas;Kutawaringin;Sukamulya;Padasuka;Buninagara;Gajah Mekar;Cilame
32.05.01 Kota Kulon;Kota Wetan;Margawati;Pakuwon;Muara Sanding;Sukamentri;Ciwalen;Paminggir;Regol;Sukanegla;Cimuncang
32.05.02 Suci Kaler;Lebakjaya;Karangmulya;Lengkongjaya;Karangpawitan;Situgede;Cimurah;Suci;Jatisari;Godog;Situsari;Karangsari;Sindangpalay;Lebakagung;Sindanggalih;Mekarsari;Sindanglaya;Tanjungsari;Situsaeur;Situjaya
32.05.03 Wanaraja;Wanamekar;Cinunuk;Sukamenak;Sindangratu;Wanajaya;Sindangmekar;Wanasari;Sindangprabu
32.05.04 Pananjung;Sukajadi;Cimanganten;Jati;Rancabango;Sukawangi;Sirnajaya;Tanjung Kamuning;Mekarjaya;Langensari;Mekarwangi;Pasawahan;Panjiwangi
32.05.05 Pataruman;Sukagalih;Jayawaras;Sukakarya;Sukajaya;Jayaraga;Haurpanggung;Cibunar;Sukabakti;Tarogong;Mekargalih;Kersamenak
32.05.06 Banyuresmi;Cimareme;Sukaratu;Sukasenang;Sukaraja;Cipicung;Dangdeur;Sukakarya;Pamekarsari;Binakarya;Bagendit;Karyamukti;Karyasari;Sukamukti;Sukalaksana
32.05.07 Samarang;Cintarakyat;Sukarasa;Parakan;Sukakarya;Cintakarya;Tanjung Karya;Cisarua;Cintarasa;Cintaasih;Sirnasari;Sukalaksana;Tanjunganom
32.05.08 Pasirwangi;Pasirkiamis;Padasuka;Karyamekar;Padawaas;Padaasih;Barusari;Talaga;Padamukti;Sinarjaya;Sarimukti;Padamulya
32.05.09 Leles;Ciburial;Jangkurang;Sukarame;Lembang;Cangkuang;Salamnunggal;Kandangmukti;Margaluyu;Cipancar;Haruman;Dano
32.05.10 Kadungora;Gandamekar;Cikembulan;Cisaat;Mandalasari;Tanggulun;Mekarbakti;Karangmulya;Harumansari;Talagasari;Hegarsari;Neglasari;Karangtengah;Rancasalak
32.05.11 Leuwigoong;Karanganyar;Margacinta;Margahayu;Dungusiku;Tambak Sari;Sindangsari;Karangsari
32.05.12 Cibatu;Mekarsari;Cibunar;Sindangsuka;Kertajaya;Sukalilah;Padasuka;Karyamukti;Girimukti;Keresek;Wanakerta
32.05.13 Kersamanah;Nanjungjaya;Sukamerang;Girijaya;Sukamaju;Mekarraya
32.05.14 Malangbong;Karangmulya;Cibunar;Cikarag;Sakawayana;Mekarasih;Cisitu;Campaka;Lewobaru;Sukamanah;Cilampuyang;Cinagara;Sukaratu;Citeras;Sukarasa;Sekarwangi;Kutanagara;Sanding;Cihaurkuning;Baru Dua;Sukajaya;Bunisari;Mekarmulya;Girimakmur
32.05.15 Sukawening;Sukamukti;Mekarluyu;Sukaluyu;Sudalarang;Sukasono;Sukahaji;Pasanggrahan;Maripari;Mekarwangi;Mekar Hurip
32.05.16 Caringin;Cintamanik;Cinta;Sindanggalih
32.05.17 Bayongbong;Panembong;Hegarmanah;Salakuray;Karyajaya;Mulyasari;Pamalayan;Mekarsari;Ciburuy;Ciela;Cikedokan;Banjarsari;Sukasenang;Mekarjaya;Sirnagalih;Sukarame;Cinisti;Sukamanah
32.05.18 Cigedug;Barusuda;Sukahurip;Sindangsari;Cintanagara
32.05.19 Cilawu;Sukamukti;Karyamekar;Dawungsari;Pasanggrahan;Sukahati;Mekarsari;Mekarmukti;Desakolot;Ngamplangsari;Margalaksana;Dangiang;Dayeuhmanggung;Sukamaju;Mangkurakyat;Ngamplang;Sukatani;Sukamurni
32.05.20 Cisurupan;Cidatar;Sukawangi;Sukatani;Situsari;Pakuwon;Balewangi;Sirnajaya;Cisero;Karamatwangi;Cipaganti;Pamulihan;Tambakbaya;Sirnagalih;Pangauban;Simpangsari;Cintaasih
32.05.21 Sukaresmi;Cintadamai;Mekarjaya;Sukajaya;Sukamulya;Padamukti;Sukalilah
32.05.22 Cikajang;Simpang;Mekarsari;Girijaya;Giriawas;Cibodas;Mekarjaya;Cikandang;Padasuka;Margamulya;Cipangramatan;Karamatwangi
32.05.23 Banjarwangi;Talagajaya;Padahurip;Kadongdong;Talagasari;Jayabakti;Mulyajaya;Dangiang;Tanjungjaya;Bojong;Wangunjaya
32.05.24 Singajaya;Ciudian;Mekartani;Sukamulya;Sukawangi;Pancasura;Karangagung;Cigintung;Girimukti
32.05.25 Cihurip;Cisangkal;Mekarwangi;Jayamukti
32.05.26 Peundeuy;Toblong;Saribakti;Pangrumasan;Sukanagara;Purwajaya
32.05.27 Pameungpeuk;Mancagahar;Paas;Mandalakasih;Jatimulya;Bojong;Sirnabakti;Bojong Kidul
32.05.28 Cisompet;Cihaurkuning;Margamulya;Sukamukti;Sukanagara;Cikondang;Depok;Panyindangan;Jatisari;Neglasari;Sindangsari
32.05.29 Karyasari;Maroko;Sancang;Karyamukti;Sagara;Mekarsari;Simpang;Mekar Mukti;Cigaronggong;Mekarwangi;Najaten
32.05.30 Cikelet;Linggamanik;Kertamukti;Cigadog;Pamalayan;Karangsari;Cijambe;Girimukti;Ciroyom;Awassagara;Tipar
32.05.31 Bungbulang;Hanjuang;Gunamekar;Tegallega;Mekarbakti;Margalaksana;Bojong;Sinarjaya;Mekarjaya;Cihikeu;Wangunjaya;Gunung Jampang;Hegarmanah
32.05.32 Mekarmukti;Karangwangi;Jagabaya;Cijayana;Mekarsari
32.05.33 Neglasari;Tanjungjaya;Tanjungmulya;Wangunjaya;Sukamulya;Pasirlangu;Talagawangi;Jatiwangi;Panyindangan;Tegalgede;Depok;Karangsari;Jayamekar
32.05.34 Pakenjeng;Garumukti;Panawa;Pananjung;Linggarjati
32.05.35 Cisewu;Girimukti;Pamalayan;Cikarang;Sukajaya;Nyalindung;Karangsewu;Mekarsewu;Panggalih
32.05.36 Caringin;Indralayang;Cimahi;Sukarame;Purbayani;Samuderajaya
32.05.37 Sukamaju;Sukamulya;Mekarmukti;Mekarmulya;Sukalaksana;Selaawi;Mekarwangi
32.05.38 Limbangan Tengah;Limbangan Barat;Galihpakuwon;Surabaya;Cijolang;Neglasari;Simpen Kaler;Pasirwaru;Simpen Kidul;Ciwangi;Cigagade;Limbangan Timur;Dunguswiru;Pangeureunan
32.05.39 Selaawi;Putrajawa;Cigawir;Pelitaasih;Cirapuhan;Mekarsari;Samida
32.05.40 Cipareuan;Cibiuk Kaler;Cibiuk Kidul;Majasari;Lingkungpasir
32.05.41 Citangtu;Cimaragas;Babakan Loa;Sukahurip;Sukamulya;Cihuni;Sukarasa;Karangsari
32.05.42 Sadang;Sukaratu;Tenjonagara;Tegalpanjang;Cigadog;Linggamukti;Sukalaksana
32.06.01 Ciheras;Cipatujah;Sindangkerta;Cikawungading;Bantarkalong;Darawati;Nagrog;Pameutingan;Tobongjaya;Cipanas;Kertasari;Ciandum;Nangelasari;Padawaras;Sukahurip
32.06.02 Cidadap;Ciawi;Cikupa;Karangnunggal;Karangmekar;Cikukulu;Cibatuireng;Cibatu;Sarimanggu;Sukawangun;Cintawangi;Cikapinis;Sarimukti;Kujang
32.06.03 Cikalong;Kalapagenep;Cikancra;Singkir;Panyiaran;Cibeber;Cikadu;Mandalajaya;Cidadali;Cimanuk;Sindangjaya;Kubangsari;Tonjongsari
32.06.04 Cibuniasih;Pangliaran;Tonjong;Cibongas;Tawang;Neglasari;Cikawung;Jayamukti;Margaluyu;Mekarsari;Pancawangi
32.06.05 Gunungsari;Cilumba;Pakemitan;Cogreg;Cayur;Lengkongbarang;Sindangasih;Tanjungbarang;Linggalaksana
32.06.06 Cisempur;Setiawaras;Eureunpalay;Cibalong;Singajaya;Parung
32.06.07 Parungponteng;Cigunung;Cibanteng;Barumekar;Cibungur;Burujuljaya;Girikencana;Karyabakti
32.06.08 Simpang;Parakanhonje;Pamijahan;Sukamaju;Wangunsari;Hegarwangi;Wakap;Sirnagalih
32.06.09 Mertajaya;Cikadongdong;Bojongasih;Sindangsari;Girijaya;Toblongan
32.06.10 Cikuya;Cintabodas;Cipicung;Bojongsari;Mekarlaksana
32.06.11 Bojongkapol;Pedangkamulyan;Bojonggambir;Ciroyom;Wandasari;Campakasari;Mangkonjaya;Kertanegla;Purwaraharja;Girimukti
32.06.12 Parumasan;Cukangkawung;Sodonghilir;Cikalong;Cipaingeun;Leuwidulang;Muncang;Sepatnunggal;Cukangjayaguna;Raksajaya;Pakalongan;Sukabakti
32.06.13 Taraju;Cikubang;Deudeul;Purwarahayu;Singasari;Banyuasih;Raksasari;Kertaraharja;Pageralam
32.06.14 Jahiang;Serang;Salawu;Neglasari;Tanjungsari;Tenjowaringin;Sundawenang;Kawungsari;Sukarasa;Kutawaringin;Karangmukti;Margalaksana
32.06.15 Mandalasari;Sukasari;Puspasari;Puspahiang;Luyubakti;Pusparahayu;Cimanggu;Puspajaya
32.06.16 Cikeusal;Cibalanarik;Sukanagara;Tanjungjaya;Cilolohan;Cintajaya;Sukasenang
32.06.17 Sukapura;Leuwibudah;Sirnajaya;Mekarjaya;Linggaraja;Janggala;Margalaksana;Tarunajaya
32.06.18 Mandalahayu;Mulyasari;Kawitan;Mandalawangi;Karyawangi;Tanjungsari;Mandalaguna;Karyamandala;Banjarwaringin
32.06.19 Kaputihan;Setiawangi;Sukakerta;Neglasari;Jatiwaras;Papayan;Ciwarak;Kersagalih;Mandalamekar;Kertarahayu;Mandalahurip
32.06.20 Cisarua;Cikondang;Cijulang;Ciampanan;Cineam;Rajadatu;Ancol;Nagaratengah;Pasirmukti;Madiasari
32.06.21 Sirnajaya;Karangjaya;Karang Layung;Citalahab
32.06.22 Cihaur;Cilangkap;Pasirpanjang;Cibeber;Kamulyan;Manonjaya;Margaluyu;Pasirbatang;Kalimanggis;Margahayu;Batusumur;Gunajaya
32.06.23 Cinunjang;Gunungtanjung;Bojongsari;Jatijaya;Tanjungsari;Giriwangi;Malatisuka
32.06.24 Cikunten;Singaparna;Cipakat;Cintaraja;Cikunir;Cikadongdong;Sukaasih;Sukamulya;Singasari;Sukaherang
32.06.25 Sukasukur;Salebu;Mangunreja;Margajaya;Pasirsalam;Sukaluyu
32.06.26 Sukarame;Sukamenak;Sukakarsa;Padasuka;Sukarapih;Wargakerta
32.06.27 Kersamaju;Nangtang;Pusparaja;Jayapura;Lengkongjaya;Nanggerang;Sukamanah;Sirnaraja;Cidugaleun;Parentas;Puspamukti;Tenjonagara;Cigalontang;Sirnagalih;Tanjungkarang;Sirnaputra
32.06.28 Arjasari;Ciawang;Cigadog;Linggawangi;Jayamukti;Mandalagiri;Linggamulya
32.06.29 Cilampunghilir;Rancapaku;Mekarjaya;Cisaruni;Padakembang
32.06.30 Sariwangi;Sukaharja;Jayaratu;Linggasirna;Sirnasari;Sukamulih;Selawangi;Jayaputra
32.06.31 Linggajati;Tawangbanteng;Sinagar;Gunungsari;Sukamahi;Sukagalih;Sukaratu;Indrajaya
32.06.32 Cisayong;Sukajadi;Sukasukur;Sukamukti;Nusawangi;Cikadu;Cileuleus;Jatihurip;Sukasetia;Purwasari;Sukaraharja;Mekarwangi;Santanamekar
32.06.33 Banyurasa;Calingcing;Sukahening;Kiarajangkung;Kudadepa;Banyuresmi;Sundakerta
32.06.34 Dawagung;Rajapolah;Manggungjaya;Manggungsari;Sukaraja;Rajamandala;Sukanagalih;Tanjungpura
32.06.35 Condong;Bojonggaok;Sindangraja;Karangmulya;Geresik;Karangsembung;Tanjungmekar;Karangresik
32.06.36 Gombong;Bugel;Margasari;Pakemitan;Ciawi;Sukamantri;Pasirhuni;Citamba;Kertamukti;Kurniabakti;Pakemitankidul
32.06.37 Kadipaten;Dirgahayu;Cibahayu;Mekarsari;Buniasih;Pamoyanan
32.06.38 Cipacing;Pagerageung;Sukamaju;Tanjungkerta;Puteran;Guranteng;Nanggewer;Sukapada;Pagersari;Sukadana
32.06.39 Cipondok;Sukamenak;Sukaratu;Banjarsari;Tanjungsari;Sukapancar;Sukaresik;Margamulya
32.07.01 Ciamis;Kertasari;Maleber;Cigembor;Benteng;Linggasari;Sindangrasa;Pawindan;Cisadap;Imbanagara;Imbanagara Raya;Panyingkiran
32.07.02 Cikoneng;Margaluyu;Sindangsari;Panaragan;Darmacaang;Kujang;Nasol;Cimari;Gegempalan
32.07.03 Handapherang;Ciharalang;Bojongmengger;Karangkamulyan;Kertabumi;Cijeungjing;Pamalayan;Dewasari;Utama;Kertaharja;Karanganyar
32.07.04 Gunungsari;Sadananya;Werasari;Mangkubumi;Tanjungsari;Bendasari;Sukajadi;Mekarjadi
32.07.05 Cidolog;Janggala;Hegarmanah;Jelegong;Ciparay;Sukasari
32.07.06 Sukamulya;Sukahurip;Cijulang;Sukamaju;Sukasetia;Sumberjaya;Cihaurbeuti;Pasirtamiang;Padamulya;Pamokolan;Sukahaji
32.07.07 Medanglayang;Panumbangan;Sukakerta;Golat;Sindangherang;Banjarangsana;Payungagung;Tanjungmulya;Payungsari;Jayagiri;Kertaraharja;Sindangmukti;Sindangbarang;Buanamekar
32.07.08 Panjalu;Kertamandala;Ciomas;Sandingtaman;Maparah;Bahara;Hujungtiwu;Mandalare
32.07.09 Kawali;Talagasari;Karangpawitan;Winduraja;Margamulya;Citeureup;Purwasari;Sindangsari;Kawalimukti;Selasari;Linggapura
32.07.10 Panawangan;Sagalaherang;Nagarapageuh;Nagarajati;Nagarajaya;Kertayasa;Indragiri;Cinyasag;Sadapaingan;Jagabaya;Gardujaya;Karangpaningal;Bangunjaya;Girilaya;Kertajaya;Nagarawangi;Mekarbuana;Natanegara
32.07.11 Buniseuri;Selacai;Jalatrang;Cipaku;Cieurih;Gereba;Muktisari;Mekarsari;Pusakasari;Bangbayang;Selamanik;Ciakar;Sukawening
32.07.12 Jatinagara;Sukanagara;Cintanagara;Dayeuhluhur;Mulyasari;Bayasari
32.07.13 Rajadesa;Tanjungsukur;Tanjungsari;Tanjungjaya;Andapraja;Sukaharja;Sukajaya;Tigaherang;Sirnabaya;Sirnajaya;Purwaraja
32.07.14 Sukadana;Salakaria;Margaharja;Margajaya;Bunter;Ciparigi
32.07.15 Rancah;Kiarapayung;Cileungsir;Cisontrol;Situmandala;Kawunglarang;Patakaharja;Bojonggedang;Karangpari;Dadiharja;Jangalaharja;Giriharja;Wangunsari
32.07.16 Tambaksari;Mekarsari;Kaso;Kadupandak;Sukasari;Karangpaningal
32.07.17 Sidaharja;Kertajaya;Sukanagara;Cintajaya;Cintaratu;Sindangangin;Tambakreja;Baregbeg;Kalapasawit;Puloerang
32.07.18 Kawasen;Cicapar;Cibadak;Banjarsari;Sindanghayu;Sindangasih;Sindangsari;Ciherang;Purwasari;Ratawangi;Ciulu;Sukasari
32.07.19 Pamarican;Sidamulih;Kertahayu;Sukamukti;Bangunsari;Neglasari;Bantarsari;Margajaya;Sukajaya;Sukahurip;Sukajadi;Sidaharja;Pasirnagara;Mekarmulya
32.07.29 Cimaragas;Beber;Raksabaya;Bojongmalang;Jayaraksa
32.07.30 Cisaga;Sidamulya;Kepel;Wangunjaya;Sukahurip;Bangunharja;Tanjungjaya;Mekarmukti;Danasari;Girimukti;Karyamulya
32.07.31 Sindangkasih;Gunungcupu;Budiasih;Budiharja;Sukaraja;Sukamanah;Sukasenang;Sukaresik;Wanasigra
32.07.32 Baregbeg;Sukamaju;Mekarjaya;Saguling;Petirhilir;Pusakanagara;Jelat;Karangampel;Sukamulya
32.07.33 Sukamantri;Tenggerraharja;Cibeureum;Sindanglaya;Mekarwangi
32.07.34 Cikupa;Sukaraharja;Lumbung;Lumbungsari;Awiluar;Darmaraja;Rawa;Sadewata
32.07.35 Bantardawa;Purwadadi;Purwajaya;Karangpaningal;Sidarahayu;Padaringan;Pasirlawang;Kutawaringin;Sukamulya
32.07.37 Pasawahan;Banjaranyar;Cigayam;Langkapsari;Kalijaya;Sindangrasa;Cikaso;Cikupa;Karyamukti;Tanjungsari
32.08.01 Sindangjawa;Ciketak;Nangka;Windujanten;Kadugede;Babatan;Cipondok;Bayuning;Tinggar;Ciherang;Cisukadana;Margabakti
32.08.02 Pinara;Cijemit;Cipedes;Ciniru;Rambatan;Longkewang;Mungkaldatar;Gunungmanik;Pamupukan
32.08.03 Tangkolo;Pamulihan;Subang;Gunungaci;Situgede;Bangunjaya;Jatisari
32.08.04 Sumberjaya;Cilayung;Ciwaru;Garajati;Baok;Andamui;Sagaranten;Citundun;Lebakherang;Karangbaru;Linggajaya;Citikur
32.08.05 Cipondok;Sindangjawa;Ciangir;Cibingbin;Citenjo;Dukuhbadag;Bantarpanjang;Sukamaju;Sukaharja;Cisaat
32.08.06 Dukuhpicung;Walaharcageur;Wilanagara;Cigedang;Luragungtonggoh;Sindangsari;Cirahayu;Margasari;Sindangsuka;Cikandang;Panyosogan;Gunungkarung;Luragunglandeuh;Dukuhmaja;Benda;Cikaduwetan
32.08.07 Langseb;Cinagara;Cineumbeuy;Cipetir;Lebakwangi;Mancagar;Bendungan;Sindang;Pasayangan;Pajawankidul;Pagundan;Mekarwangi;Manggari
32.08.08 Gewok;Cirukem;Pakembangan;Sukaimut;Cikananga;Tambakbaya;Garawangi;Sukamulya;Mancagar;Purwasari;Lengkong;Karamatwangi;Citiusari;Mekarmulya;Tembong;Kutakembaran;Kadatuan
32.08.09 Citangtu;Kuningan;Winduhaji;Windusengkahan;Cijoho;Purwawinangun;Cigintung;Cirendang;Ciporang;Awirarangan;Cibinuang;Karangtawang;Kedungarum;Ancaran;Kasturi;Padarek
32.08.10 Geresik;Kadurama;Ciawigebang;Lebaksiuh;Ciputat;Pajawanlor;Sidaraja;Kapandayan;Pangkalan;Ciomas;Sukaraja;Cihaur;Ciawilor;Cigarukgak;Sukadana;Cihirup;Karamatmulya;Pamijahan;Karangkamulyan;Padarama;Cikubangmulya;Dukuhdalem;Mekarjaya;Cijagamulya
32.08.11 Cihideunggirang;Cihideunghilir;Cidahu;Kertawinangun;Datar;Legok;Cikeusik;Cieurih;Cibulan;Nanggela;Jatimulya;Bunder
32.08.12 Sukamukti;Sidamulya;Jalaksana;Sangkanerang;Sayana;Peusing;Sembawa;Sadamantra;Maniskidul;Manislor;Ciniru;Padamenak;Babakanmulya;Sindangbarang;Nanggerang
32.08.13 Bandorasawetan;Bandorasakulon;Linggasana;Linggajati;Bojong;Cilimus;Setianegara;Cibeureum;Kaliaren;Sampora;Caracas;Linggamekar;Linggaindah
32.08.14 Cirea;Sukasari;Seda;Trijaya;Randobawagirang;Pakembangan;Randobawailir;Kertawinangun;Mandirancan;Nanggela;Nanggerangjaya;Salakadomas
32.08.15 Selajambe;Cantilan;Ciberung;Kutawaringin;Jamberama;Bagawat;Padahurip
32.08.16 Gereba;Cilaja;Cikubangsari;Bojong;Cilowa;Cibentang;Ragawacana;Pajambon;Gandasoli;Kalapagunung;Kramatmulya;Cikaso;Karangmangu;Widarasari
32.08.17 Cimenga;Cageur;Sakertabarat;Sukarasa;Paninggaran;Cipasung;Kawahmanuk;Cikupa;Parung;Darma;Jagara;Bakom;Karanganyar;Karangsari;Sagarahiang;Gunungsirah;Sakertatimur;Tugumulya;Situsari
32.08.18 Cigugur;Cigadung;Winduherang;Sukamulya;Cipari;Cileuleuy;Puncak;Gunungkeling;Cisantana;Babakanmulya
32.08.19 Padabeunghar;Kaduela;Pasawahan;Ciwiru;Cidahu;Cimara;Paniis;Cibuntu;Singkup;Padamatang
32.08.20 Haurkuning;Kertayuga;Windusari;Nusaherang;Jambar;Cikadu;Kertawirama;Ciasih
32.08.21 Muncangela;Karoya;Susukan;Cimaranten;Cipicung;Pamulihan;Salareuma;Suganangan;Sukamukti;Mekarsari
32.08.22 Silebu;Patalagan;Kahiyangan;Tajurbuntu;Pancalang;Sumbakeling;Sarewu;Sindangkempeng;Rajawetan;Tenjolayar;Mekarjaya;Tarikolot;Danalampah
32.08.23 Garatengah;Rajadanu;Singkup;Japara;Wano;Citapen;Cengal;Cikeleng;Kalimati;Dukuhdalem
32.08.24 Cileuya;Margamukti;Gunungsari;Cimahi;Kananga;Cikeusal;Mekarjaya;Sukajaya;Mulyajaya;Cimulya
32.08.25 Legokherang;Bungurberes;Cilebak;Jalatrang;Patala;Mandapajaya;Cilimusari
32.08.26 Citapen;Pasiragung;Tundagan;Bunigeulis;Hantara;Pakapasangirang;Cikondang;Pakapasanhilir
32.08.27 Kalimanggiskulon;Partawangunan;Cipancur;Kertawana;Wanasaraya;Kalimanggiswetan
32.08.28 Cimara;Sumurwiru;Cibeureum;Tarikolot;Randusari;Sukadana;Kawungsari;Sukarapih
32.08.29 Karangkancana;Kaduagung;Segong;Tanjungkerta;Sukasari;Margacina;Jabranti;Simpayjaya;Cihanjaro
32.08.30 Garahaji;Galaherang;Cipakem;Maleber;Parakan;Kutaraja;Ciporang;Dukuhtengah;Karangtengah;Mekarsari;Padamulya;Cikahuripan;Kutamandarakan;Mandalajaya;Giriwaringin;Buniasih
32.08.31 Sindangsari;Kaduagung;Kertaungaran;Sindangagung;Balong;Kertayasa;Kertawangunan;Babakanreuma;Tirtawangunan;Dukuhlor;Taraju;Mekarmukti
32.08.32 Bunigeulis;Jambugeulis;Koreak;Karangmuncang;Sangkanurip;Panawuan;Timbang;Babakanjati;Indapatra;Cibuntu;Sangkanmulya
32.09.01 Waled Desa;Waled Kota;Mekarsari;Waled Asem;Ambit;Ciuyah;Gunungsari;Karangsari;Cikulak Kidul;Cikulak;Cibogo;Cisaat
32.09.02 Leuweunggajah;Tenjomaya;Damarguna;Jatiseeng;Jatiseeng Kidul;Ciledug Kulon;Ciledug Wetan;Ciledug Lor;Ciledug Tengah;Bojongnegara
32.09.03 Astanalanggar;Barisan;Losari Kidul;Panggangsari;Losari Lor;Mulyasari;Kalirahayu;Kalisari;Ambulu;Tawangsari
32.09.04 Pabedilan Kidul;Pabedilan Wetan;Pabedilan Kulon;Pabedilan Kaler;Silihasih;Tersana;Pasuruan;Dukuhwidara;Kalibuntu;Kalimukti;Sidaresmi;Babakan Losari;Babakan Losari Lor
32.09.05 Cangkuang;Serang Wetan;Serang Kulon;Gembongan Mekar;Gembongan;Babakan Gebang;Babakan;Bojonggebang;Sumber Kidul;Sumber Lor;Kudumulya;Kudukeras;Pakusamben;Karangwangun
32.09.06 Tambelang;Karangsuwung;Karangtengah;Kalimeang;Karangmalang;Karangmekar;Kubangkarang;Karangsembung
32.09.07 Leuwidingding;Asem;Cipeujeuh Kulon;Cipeujeuh Wetan;Sindanglaut;Lemahabang Kulon;Lemahabang;Sigong;Sarajaya;Picungpugur;Tuk Karangsuwung;Belawa;Wangkelang
32.09.08 Karangamangu;Susukan Lebak;Susukan Agung;Susukan Tonggoh;Wilulang;Sampih;Pasawahan;Ciawiasih;Ciawijapura;Curug;Curug Wetan;Kaligawe Wetan;Kaligawe
32.09.09 Karangwuni;Sedong Kidul;Sedong Lor;Windujaya;Winduhaji;Kertawangun;Panambangan;Putat;Panongan;Panongan Lor
32.09.10 Munjul;Sidamulya;Mertapada Kulon;Mertapada Wetan;Buntet;Kanci Kulon;Kanci;Astanajapura;Kendal;Japura Kidul;Japurabakti
32.09.11 Getrakmoyan;Ender;Pangenan;Bendungan;Rawaurip;Beringin;Japura Lor;Pengarengan;Astanamukti
32.09.12 Setupatok;Penpen;Mundu Mesigit;Luwung;Waruduwur;Citemu;Bandengan;Mundu Pesisir;Suci;Banjarwangunan;Pamengkang;Sinarancang
32.09.13 Wanayasa;Sindangkasih;Sindanghayu;Ciawigajah;Cikancas;Halimpu;Cipinang;Beber;Patapan;Kondangsari
32.09.14 Sampiran;Ciperna;Kecomberan;Cirebon Girang;Kerandon;Wanasaba Kidul;Wanasaba Lor;Cempaka;Kepongpongan;Sarwadadi;Kubang
32.09.15 Babakan;Sumber;Perbutulan;Kaliwadas;Pasalakan;Watubelah;Pejambon;Gegunung;Kemantren;Sendang;Tukmudal;Kenanga;Matangaji;Sidawangi
32.09.16 Bobos;Cikalahang;Mandala;Dukupuntang;Balad;Cangkoak;Cisaat;Sindangmekar;Sindangjawa;Kepunduan;Girinata;Cipanas;Kedongdong Kidul
32.09.17 Cilukrak;Kepuh;Balerante;Panongan;Beberan;Semplo;Palimanan Timur;Pegagan;Lungbenda;Ciawi;Tegalkarang;Cengkuang
32.09.18 Cempaka;Pamijahan;Lurah;Marikangen;Bode Lor;Bodesari;Gombang;Karangmulya;Karangasem;Plumbon;Purbawinangun;Kebarepan;Pasanggrahan;Kedungsana;Danamulya
32.09.19 Karangsari;Kertasari;Megu Gede;Megu Cilik;Setu Wetan;Setu Kulon;Weru Kidul;Weru Lor;Tegalwangi
32.09.20 Kedungdawa;Kalikoa;Tuk;Kedungjaya;Kedawung;Kertawinangun;Sutawinangun;Pilangsari
32.09.21 Adidharma;Pasindangan;Jadimulya;Klayan;Jatimerta;Astana;Kalisapu;Wanakaya;Grogol;Babadan;Buyut;Mayung;Mertasinga;Sambeng;Sirnabaya
32.09.22 Kertasura;Pegagan Kidul;Pegagan Lor;Dukuh;Karangkendal;Grogol;Kapetakan;Bungko;Bungko Lor
32.09.23 Serang;Klangenan;Danawinangun;Pekantingan;Jemaras Kidul;Jemaras Lor;Slangit;Kreyo;Bangodua
32.09.24 Sende;Jungjang Wetan;Jungjang;Arjawinangun;Tegalgubug;Tegalgubug Lor;Rawagatel;Karangsambung;Bulak;Geyongan;Kebonturi
32.09.25 Kalianyar;Pangurangan Kulon;Pangurangan Wetan;Pangurangan Lor;Pangurangan;Gujeg;Lemahtamba;Karanganyar;Kroya
32.09.26 Budur;Babakan;Ciwaringin;Gintungranjeng;Gintung Kidul;Gintung Tengah;Bringin;Galagamba
32.09.27 Tangkil;Wiyong;Kedongdong;Gintung Lor;Bojong Kulon;Kejiwan;Susukan;Luwung Kencana;Bunder;Jatipura;Ujunggebang;Jatianom
32.09.28 Kedungdalem;Panunggul;Gegesik Wetan;Gegesik Kidul;Gegesik Lor;Gegesik Kulon;Slendra;Jagapura Kidul;Jagapura Wetan;Jagapura Kulon;Jagapura Lor;Sibubut;Bayalangu Lor;Bayalangu Kidul
32.09.29 Kalideres;Prajawinangun Kulon;Prajawinangun Wetan;Ujungsemi;Wargabinangun;Kaliwedi Lor;Kaliwedi Kidul;Guwa Kidul;Guwa Lor
32.09.30 Dompyong Kulon;Dompyong Wetan;Kalimekar;Kalimaro;Gagasari;Kalipasung;Gebang Kulon;Gebang;Gebang Ilir;Gebang Udik;Gebang Mekar;Playangan;Melakasari
32.09.31 Cikeduk;Warujaya;Warukawung;Warugede;Waruroyom;Depok;Kasugengan Kidul;Kasugengan Lor;Keduanan;Kejuden;Getasan;Karangwangi
32.09.32 Tonjong;Tanjunganom;Cilengkrang Girang;Cilengkrang;Pasaleman;Cigobangwangi;Cigobang
32.09.33 Sukadana;Pabuaran Kidul;Pabuaran Wetan;Pabuaran Lor;Jatirenggang;Hulubanteng;Hulubanteng Lor
32.09.34 Seuseupan;Blender;Sumurkondang;Kubangdeleg;Jatipiring;Karanganyar;Karangwangi;Karangwareng;Karangasem
32.09.35 Palir;Astapada;Gesik;Kemlakagede;Dawuan;Battembat;Kalibaru;Kalitengah
32.09.36 Tegalsari;Kaliwulu;Panembahan;Trusmi Wetan;Trusmi Kulon;Wotgali;Gamel;Sarabau;Cangkring;Pangkalan
32.09.37 Cikeusal;Palimanan Barat;Kedungbunder;Cupang;Gempol;Walahar;Kempek;Winong
32.09.38 Gumulung Lebak;Lebak Mekar;Gumulung Tonggoh;Kamarang;Greged;Kamarang Lebak;Durajaya;Jatipancur;Sindang Kempeng;Nanggela
32.09.39 Muara;Purwawinangun;Keraton;Surakarta;Karangreja;Suranenggala Kidul;Suranenggala Kulon;Suranenggala Lor;Suranenggala
32.09.40 Jamblang;Sitiwinangun;Wangunharja;Bojong Wetan;Bojong Lor;Orimalang;Bakung Kidul;Bakung Lor
32.10.01 Cipasung;Bangbayang;Borogojol;Cibulan;Lemahputih;Sadawangi;Kepuh;Padarek;Kalapadua;Cigaleuh;Margajaya;Sukajadi;Mekarwangi;Sinargalih;Mekarmulya;Sukamaju;Cisalak;Dayeuhwangi;Lemahsugih
32.10.02 Cipeundeuy;Cimangguhilir;Salawangi;Bantarujeg;Gununglarang;Cikidang;Cinambo;Haurgeulis;Sukamenak;Wadowetan;Babakansari;Silihwangi;Sindanghurip
32.10.03 Sukasari;Cisoka;Sindangpanji;Cikijing;Sindang;Banjaransari;Kasturi;Cidulang;Jagasari;Bagjasari;Sunalari;Cipulus;Kancana;Sukamukti;Cilangcang
32.10.04 Lampuyang;Cibeureum;Cikeusal;Jatipamor;Argasari;Cicanir;Campaga;Sukaperna;Talagakulon;Talagawetan;Ganeas;Salado;Gunungmanik;Kertarahayu;Mekarraharja;Margamukti;Mekarhurip
32.10.05 Sagara;Cibunut;Tejamulya;Sukasari Kaler;Argamukti;Sukadana;Sadasari;Haurseah;Mekarwangi;Cikaracak;Heubeulisuk;Sukasari Kidul;Gunungwangi;Argalingga
32.10.06 Cihaur;Wanahayu;Cengal;Anggrawati;Cipicung;Malongpong;Tegalsari;Maja Utara;Pasanggrahan;Cieurih;Kertabasuki;Sindangkerta;Banjaran;Paniis;Cicalung;Pageraji;Maja Selatan;Nunuk Baru
32.10.07 Munjul;Babakan Jawa;Cicurug;Sindangkasih;Majalengka Wetan;Majalengka Kulon;Tarikolot;Cikasarung;Tonjong;Cijati;Kulur;Kawunggirang;Sidamukti;Cibodas
32.10.08 Ciomas;Padahanten;Sukahaji;Salagedang;Cikeusik;Jayi;Nanggewer;Palabuan;Cikoneng;Babakanmanjeti;Tanjungsari;Cikalong;Candrajaya
32.10.09 Pajajar;Teja;Payung;Babakankareo;Sindangpano;Sadomas;Kumbung;Rajagaluh Kidul;Singawada;Rajagaluh Lor;Cipinang;Cisetu;Rajagaluh
32.10.10 Parakan;Patuanan;Nanggerang;Lame;Mindi;Rajawangi;Leuwikujang;Mirat;Leuwimunding;Ciparay;Heuleut;Karangasem;Tanjungsari;Parungjaya
32.10.11 Burujul Kulon;Burujul Wetan;Cicadas;Andir;Sukaraja Wetan;Pinangraja;Cibentar;Leuweunggede;Cibolerang;Sutawangi;Jatisura;Jatiwangi;Loji;Sukaraja Kulon;Mekarsari;Surawangi
32.10.12 Gandu;Dawuan;Genteng;Mandapa;Balida;Karanganyar;Salawana;Bojongcideres;Sinarjati;Pasirmalati;Baturuyuk
32.10.13 Heuleut;Kadipaten;Babakananyar;Karangsambung;Liangjulang;Pagandon;Cipaku
32.10.14 Pakubeureum;Sukawana;Kertawinangun;Palasah;Babakan;Kertajati;Bantarjati;Pasiripis;Sukamulya;Kertasari;Mekarjaya;Mekarmulya;Sukakerta;Sahbandar
32.10.15 Biyawak;Panyingkiran;Panongan;Randegan Wetan;Putridalem;Jatitengah;Jatitujuh;Babajurang;Pilangsari;Jatiraga;Sumber Wetan;Pangkalanpari;Randegan Kulon;Sumber Kulon;Pasindangan
32.10.16 Cibogor;Beber;Beusi;Tegalaren;Buntu;Ligung;Wanasalam;Ampel;Bantarwaru;Majasari;Kedungkencana;Kertasari;Leuweunghapit;Ligung Lor;Sukawera;Gandawesi;Kodasari;Leuwiliang Baru;Kedungsari
32.10.17 Bongas Wetan;Bongas Kulon;Garawangi;Rancaputat;Banjaran;Sepat;Paningkiran;Parapatan;Panjalin Kidul;Cidenok;Lojikobong;Panjalin Lor;Sumberjaya;Pancaksuji;Gelok Mulya
32.10.18 Cijurey;Pasirmuncang;Jatipamor;Bantrangsana;Jatiserang;Bonang;Leuwiseeng;Panyingkiran;Karyamukti
32.10.19 Majasuka;Cisambeng;Palasah;Weragati;Trajaya;Tarikolot;Buniwangi;Sindanghaji;Waringin;Pasir;Karamat;Enggalwangi;Sindangwasa
32.10.20 Cigasong;Simpeureum;Cicenang;Kawunghilir;Tajur;Tenjolayar;Baribis;Batujaya;Kutamanggu;Karayunan
32.10.21 Bantaragung;Padaherang;Lengkong Kulon;Jerukleueut;Sindangwangi;Buahkapas;Ujungberung;Balagedog;Leuwilaja;Lengkong Wetan
32.10.22 Genteng;Sunia;Darmalarang;Sindangpala;Banjaran;Kagok;Cimeong;Panyindangan;Kareo;Sangiang;Sunia Baru;Hegarmanah;Girimulya
32.10.23 Sedareja;Cidadap;Maniis;Nagarakembang;Wangkelang;Cimanggugirang;Cingambul;Cikondang;Ciranjeng;Rawa;Kondangmekar;Cintaasih;Muktisari
32.10.24 Jatisawit;Leuwikidang;Ranji Kulon;Ranji Wetan;Gunungsari;Kasokandel;Girimukti;Jatimulya;Wanajaya;Gandasari
32.10.25 Pasirayu;Sindang;Garawastu;Indrakila;Gunungkuning;Sangkanhurip;Bayureja
32.10.26 Sukadana;Werasari;Malausma;Lebakwangi;Cimuncang;Ciranca;Banyusari;Buninagara;Jagamulya;Girimukti;Kramat Jaya
32.11.01 Cimungkal;Ganjarresik;Cilengkrang;Cikareo Selatan;Cikareo Utara;Wado;Mulyajaya;Sukajadi;Cisurat;Sukapura
32.11.02 Jatinunggal;Tarikolot;Pawenang;Sarimekar;Banjarsari;Kirisik;Sukamanah;Cipeundeuy;Cimanintin
32.11.03 Darmaraja;Darmajaya;Sukamenak;Sukaratu;Cikeusi;Cipeuteuy;Cieunteung;Karangpakuan;Pakualam;Neglasari;Tarunajaya;Ranggon
32.11.04 Jayamekar;Buanamekar;Cibugel;Sukaraja;Cipasang;Tamansari;Jayamandiri
32.11.05 Cisitu;Situmekar;Pajagan;Cigintung;Sundamekar;Linggajaya;Ranjeng;Cilopang;Cimarga;Cinangsi
32.11.06 Situraja Utara;Situraja;Mekarmulya;Cikadu;Bangbayang;Kaduwulung;Karangheuleut;Cijeler;Ambit;Jatimekar;Cijati;Pamulihan;Malaka;Sukatali;Cicarimanah
32.11.07 Conggeang Kulon;Conggeang Wetan;Cipamekar;Cibeureuyeuh;Jambu;Babakan Asem;Padaasih;Ungkal;Karanglayung;Cacaban;Narimbang;Cibubuan
32.11.08 Paseh Kidul;Paseh Kaler;Legok Kidul;Legok Kaler;Bongkok;Padanaan;Pasireungit;Cijambe;Haurkuning;Citepok
32.11.09 Wanasari;Wanajaya;Pamekarsari;Tanjung;Surian;Suriamukti;Suriamedal;Ranggasari;Nanjungwangi
32.11.10 Buahdua;Hariang;Karangbungur;Mekarmukti;Citaleus;Nagrak;Cibitung;Sekarwangi;Gendereh;Panyindangan;Cilangkap;Bojongloa;Cikurubuk;Ciawitali
32.11.11 Gudang;Tanjungsari;Jatisari;Margaluyu;Kutamandiri;Margajaya;Raharja;Cijambu;Pasigaran;Gunungmanik;Kadakajaya;Cinanjung
32.11.12 Sukasari;Genteng;Banyuresmi;Nanggerang;Mekarsari;Sindangsari;Sukarapih
32.11.13 Cigendel;Cijeruk;Pamulihan;Haurngombong;Cilembu;Cimarias;Cinanggerang;Mekarbakti;Sukawangi;Ciptasari;Citali
32.11.14 Cimanggung;Sindangpakuon;Tegalmanggung;Sindulang;Sindanggalih;Sawahdadap;Cikahuripan;Sukadana;Mangunarga;Cihanjuang;Pasirnanjung
32.11.15 Cikeruh;Hegarmanah;Cibeusi;Cipacing;Sayang;Mekargalih;Cintamulya;Jatimukti;Cisempur;Jatiroke;Cileles;Cilayung
32.11.16 Nagarawangi;Cibunar;Pangadegan;Sukahayu;Sukamaju;Pamekaran;Rancakalong;Sukasirnarasa;Cibungur;Pasirbiru
32.11.17 Pasanggrahan Baru;Kota Kulon;Regol Wetan;Cipameungpeuk;Sukagalih;Baginda;Cipancar;Citengah;Gunasari;Sukajaya;Margamekar;Ciherang;Margalaksana;Mekar Rahayu
32.11.18 Kota Kaler;Situ;Talun;Padasuka;Mulyasari;Girimukti;Mekarjaya;Margamukti;Sirnamulya;Kebonjati;Jatihurip;Jatimulya;Rancamulya
32.11.19 Ganeas;Dayeuhluhur;Cikoneng;Sukaluyu;Sukawening;Tanjunghurip;Cikondang;Cikoneng Kulon
32.11.20 Sukamantri;Cipanas;Gunturmekar;Mulyamekar;Banyuasih;Kertamekar;Kertaharja;Cigentur;Tanjungmekar;Tanjungmulya;Boros;Awilega
32.11.21 Cikaramas;Wargaluyu;Jingkang;Kamal;Kertamukti;Tanjungwangi;Sukamukti;Sukatani;Tanjungmedar
32.11.22 Cimalaka;Galudra;Cibeureum Kulon;Naluk;Nyalindung;Trunamanggala;Cikole;Cibeureum Wetan;Mandalaherang;Licin;Citimun;Serang;Padasari;Cimuja
32.11.23 Cisarua;Ciuyah;Cimara;Bantarmara;Cipandanwangi;Cisalak;Kebonkalapa
32.11.24 Tomo;Tolengas;Darmawangi;Marongge;Jembarwangi;Bugel;Cipeles;Karyamukti;Mekarwangi
32.11.25 Ujungjaya;Palabuan;Palasari;Keboncau;Sakurjaya;Kudangwangi;Sukamulya;Cipelang;Cibuluh
32.11.26 Cijeungjing;Kadujaya;Lebaksiuh;Cintajaya;Cipicung;Mekarasih;Ciranggem;Cisampih;Jemah;Karedok;Kadu
32.12.01 Haurkolot;Haurgeulis;Sukajati;Wanakaya;Karangtumaritis;Kertanegara;Cipancuh;Mekarjati;Sidadadi;Sumbermulya
32.12.02 Tanjungkerta;Kroya;Sumbon;Sukamelang;Temiyang;Tamiyangsari;Jayamulya;Sukaslamet;Sumberjaya
32.12.03 Kedungdawa;Babakanjaya;Gabus Kulon;Sekarmulya;Kedokangabus;Rancamulya;Rancahan;Gabuswetan;Drunten Wetan;Drunten Kulon
32.12.04 Loyang;Amis;Jatisura;Jambak;Cikedung;Cikedung Lor;Mundakjaya
32.12.05 Tunggulpayung;Tugu;Nunuk;Tempel;Pangauban;Telagasari;Langgengsari;Tamansari;Lelea;Cempeh;Tempel Kulon
32.12.06 Mulyasari;Bangodua;Beduyut;Rancasari;Wanasari;Karanggetas;Tegalgirang;Malangsari
32.12.07 Bangkaloa Ilir;Widasari;Kalensari;Bunder;Ujungaris;Kongsijaya;Ujungjaya;Ujungpondok Jaya;Leuwigede;Kasmaran
32.12.08 Tulungagung;Jengkok;Tegalwirangrong;Manguntara;Jambe;Lemahayu;Tenajar Kidul;Kertasemaya;Kliwed;Tenajar;Larangan Jambe;Tenajar Lor;Sukawera
32.12.09 Purwajaya;Kapringan;Singakerta;Dukuhjati;Tegalmulya;Kedungwungu;Srengseng;Luwunggesik;Kalianyar;Krangkeng;Tanjakan
32.12.10 Tanjungpura;Tanjungsari;Pringgacala;Benda;Sendang;Karangampel Kidul;Karangampel;Dukuh Jeruk;Dukuh Tengah;Mundu;Kaplongan Lor
32.12.11 Segeran Kidul;Segeran Lor;Juntiweden;Dadap;Juntinyuat;Juntikedokan;Pondoh;Sambimaya;Tinumpuk;Juntikebon;Lombang;Limbangan
32.12.12 Sleman;Tambi;Sudikampiran;Tambi Lor;Sleman Lor;Majasari;Majasih;Sliyeg;Gadingan;Mekargading;Sliyeg Lor;Tugu Kidul;Tugu;Longok
32.12.13 Sukalila;Pilangsari;Jatibarang Baru;Bulak;Bulak Lor;Jatibarang;Kebulen;Pawidean;Jatisawit;Jatisawit Lor;Krasak;Kalimati;Malangsemirang;Lobener;Lobener Lor
32.12.14 Tegalsembadra;Sukareja;Sukaurip;Rawadalem;Gelarmendala;Tegalurung;Balongan;Majakerta;Sudimampir;Sudimampir Lor
32.12.15 Bojongsari;Kepandean;Karangmalang;Karanganyar;Lemahmekar;Lemahabang;Margadadi;Paoman;Telukagung;Plumbon;Dukuh;Pekandangan Jaya;Singaraja;Singajaya;Pekandangan;Karangsong;Pabeanudik;Tambak
32.12.16 Panyindangan Kulon;Rambatan Wetan;Panyindangan Wetan;Kenanga;Terusan;Dermayu;Sindang;Penganjang;Babadan;Wanantara
32.12.17 Cangkring;Cantigi Kulon;Cantigi Wetan;Panyingkiran Kidul;Panyingkiran Lor;Lamarantarung;Cemara
32.12.18 Kiajaran Wetan;Kiajaran Kulon;Lanjan;Langut;Larangan;Waru;Legok;Bojongslawi;Lohbener;Pamayahan;Sindangkerta;Rambatan Kulon
32.12.19 Arahan Kidul;Arahan Lor;Linggajati;Cidempet;Sukadadi;Pranggong;Sukasari;Tawangsari
32.12.20 Ranjeng;Krimun;Puntang;Pegagan;Rajaiyang;Jangga;Jumbleng;Pangkalan;Losarang;Muntur;Santing;Cemara Kulon
32.12.21 Curug;Pranti;Wirakanan;Karangmulya;Karanganyar;Wirapanjunan;Pareangirang;Bulak;Ilir;Soge;Eretan Wetan;Eretan Kulon;Kertawinangun
32.12.22 Cipedang;Sidamulya;Margamulya;Kertajaya;Bongas;Cipaat;Kertamulya;Plawangan
32.12.23 Anjatan;Mangunjaya;Bugis;Bugistua;Salamdarma;Kedungwungu;Wanguk;Lempuyang;Kopyah;Anjatan Baru;Cilandak;Cilandak Lor;Anjatan Utara
32.12.24 Bogor;Sukra;Ujunggebang;Tegaltaman;Sukra Wetan;Sumuradem;Sumuradem Timur;Karanglayung
32.12.25 Bantarwaru;Sanca;Mekarjaya;Gantar;Situraja;Balareja;Mekarwaru
32.12.26 Cikawung;Jatimulya;Jatimunggul;Plosokerep;Rajasinga;Karangasem;Cibereng;Kendayakan;Manggungan
32.12.27 Cibeber;Bondan;Gunungsari;Sukagumiwang;Tersana;Cadang Pinggan;Gedangan
32.12.28 Cangkingan;Jayawinangun;Kedokan Agung;Kedokanbunder;Kedokanbunder Wetan;Kaplongan;Jayalaksana
32.12.29 Brondong;Pabeanilir;Pagirikan;Pasekan;Karanganyar;Totoran
32.12.30 Bodas;Gadel;Rancajawat;Kerticala;Cangko;Karangkerta;Sukamulya;Mekarsari;Lajer;Tukdana;Sukadana;Pagedangan;Sukaperna
32.12.31 Limpas;Mekarsari;Patrol Baru;Patrol Lor;Patrol;Bugel;Arjasari;Sukahaji
32.13.01 Sukamandi;Cicadas;Sagalaherang Kidul;Dayeuh Kolot;Leles;Curugagung;Sagalaherang Kaler
32.13.02 Cupunagara;Cimanggu;Gardusayang;Mayang;Sukakerti;Darmaga;Cisalak;Cigadog;Pakuhaji
32.13.03 Parung;Cigadung;Pasirkareumbi;Karanganyar;Soklat;Sukamelang;Dangdeur;Wanareja
32.13.04 Marengmang;Kalijati Timur;Kaliangsana;Kalijati Barat;Tanggulun Timur;Tanggulun Barat;Caracas;Ciruluk;Jalupang;Banggalamulya
32.13.05 Cihambulu;Siluman;Pringkasap;Pabuaran;Karanghegar;Salamjaya;Kadawung;Balebandung Jaya
32.13.06 Wanakerta;Pagon;Prapatan;Purwadadi;Belendung;Koranji;Panyingkiran;Pasirbungur;Purwadadi Barat;Rancamahi
32.13.07 Gunungsembung;Gembor;Kamarung;Gambarsari;Pagaden;Sukamulya;Neglasari;Sumbersari;Gunungsari;Jabong
32.13.08 Cicadas;Kihiyang;Binong;Kediri;Citrajaya;Mulyasari;Karangsari;Karangwangi;Nanggerang
32.13.09 Ciasem Girang;Ciasem Tengah;Dukuh;Ciasem Hilir;Sukahaji;Sukamandijaya;Ciasem Baru;Pinangsari;Jatibaru
32.13.10 Pusakaratu;Gempol;Kalentambo;Patimban;Rancadaka;Kotasari;Mundusari
32.13.11 Rancasari;Rancahilir;Pamanukan;Pamanukan Hilir;Pamanukan Sebrang;Mulyasari;Lengkongjaya;Bongas
32.13.12 Curugrendeng;Tambakan;Bunihayu;Kumpay;Sarireja;Tambakmekar;Jalancagak
32.13.13 Tanjungtiga;Muara;Blanakan;Rawameneng;Cilamayagirang;Jayamukti;Cilamayahilir;Rawamekar;Langensari
32.13.14 Buniara;Tanjungsiang;Cimeuhmal;Sirap;Kawungluwuk;Cibuluh;Sindanglaya;Rancamanggung;Cikawung;Gandasoli
32.13.15 Jatimulya;Sukatani;Jatireja;Compreng;Kalensari;Mekarjaya;Kiarasari;Sukadana
32.13.16 Rancabango;Tanjungrasa;Ciberes;Jatiragas Hilir;Tambakjati;Rancajaya;Gempolsari;Tanjungrasa Kidul;Rancaasih;Rancamulya
32.13.17 Sumurbarang;Cibogo;Cinangsi;Padaasih;Sadawarna;Majasari;Cisaga;Belendung;Cibalandong Jaya
32.13.18 Wanasari;Sidamulya;Tanjung;Jati;Simpar;Parigimulya;Sidajaya;Padamulya;Kosambi;Manyingsal
32.13.19 Gunungtua;Cijambe;Cirangkong;Cimenteng;Bantarsari;Tanjungwangi;Cikadu;Sukahurip
32.13.20 Karangmukti;Cimayasari;Lengkong;Cipeundeuy;Wantilan;Kosar;Sawangan
32.13.21 Tegalurung;Bobos;Legonkulon;Mayangan;Legonwetan;Pangarengan;Karangmulya
32.13.22 Kawunganten;Sindangsari;Cikaum Barat;Cikaum Timur;Tanjungsari Barat;Mekarsari;Tanjungsari Timur;Gandasari;Pasirmuncang
32.13.23 Cijengkol;Talagasari;Cintamekar;Ponggang;Cikujang;Cipancar
32.13.24 Anggasari;Batangsari;Sukamaju;Mandalawangi;Curugreja;Sukareja;Sukasari
32.13.25 Tanjungrasa;Wanajaya;Gardumukti;Mariuk;Kertajaya;Tambakdahan;Rancaudik;Bojongkeding;Bojonegara
32.13.26 Sindangsari;Pasanggrahan;Bojongloa;Sukamelang;Tenjolaya;Kasomalang Wetan;Kasomalang Kulon;Cimanglid
32.13.27 Manyeti;Rawalele;Sukasari;Situsari;Dawuan Kaler;Dawuan Kidul;Cisampih;Margasari;Batusari;Jambelaer
32.13.28 Mekarwangi;Bendungan;Munjul;Margahayu;Pangsor;Sumurgintung;Balingbing;Cidahu;Cidadap
32.13.29 Cisaat;Ciater;Nagrak;Cibeusi;Cibitung;Palasari;Sanca
32.13.30 Kebondanas;Pusakajaya;Karanganyar;Bojongtengah;Bojongjaya;Cigugur;Cigugur Kaler;Rangdu
32.14.01 Nagri Kidul;Nagri Kaler;Nagri Tengah;Sindangkasih;Cipaisan;Purwamekar;Ciseureuh;Tegalmunjul;Munjuljaya;Citalang
32.14.02 Campaka;Campakasari;Benteng;Cirende;Cikumpay;Cijaya;Kertamukti;Cimahi;Cijunti;Cisaat
32.14.03 Cikaobandung;Jatimekar;Jatiluhur;Cilegong;Kembangkuning;Cibinong;Bunder;Mekargalih;Cisalada;Parakanlima
32.14.04 Plered;Palinggihan;Cibogohilir;Linggarsari;Gandasoli;Citeko;Liunggunung;Rawasari;Anjun;Sindangsari;Babakansari;Gandamekar;Citekokaler;Pamoyanan;Sempur;Cibogo Girang
32.14.05 Sukatani;Malangnengah;Cilalawi;Sukamaju;Cipicung;Cianting Utara;Cianting;Pasirmunjul;Tajursindang;Cibodas;Cijantung;Sukajaya;Panyindangan;Sindanglaya
32.14.06 Darangdan;Depok;Cilingga;Nangewer;Mekarsari;Linggasari;Sawit;Linggamukti;Gununghejo;Pasirangin;Legoksari;Sirnamanah;Sadarkarya;Neglasari;Nagrak
32.14.07 Gunungkarung;Citamiang;Sinargalih;Tegaldatar;Cijati;Ciramahilir;Sukamukti;Pasirjambu
32.14.08 Batutumpang;Citalang;Tegalwaru;Tegalsari;Warungjeruk;Galumpit;Sukahaji;Karoya;Cadassari;Cadasmekar;Cisarua;Sukamulya;Pasanggrahan
32.14.09 Wanayasa;Sukadami;Wanasari;Simpang;Nagrog;Cibuntu;Babakan;Nangerang;Ciawi;Sumurugul;Raharja;Sakambang;Taringgul Tonggoh;Legok Huni;Taringgul Tengah
32.14.10 Pasawahananyar;Pasawahan;Sawahkulon;Ciherang;Cidahu;Pasawahankidul;Kertajaya;Lebakanyar;Selaawi;Margasari;Warungkadu;Cihuni
32.14.11 Bojong Barat;Bojong Timur;Cikeris;Cihanjawar;Cipeundeuy;Cileunca;Cibingbin;Kertasari;Pangkalan;Pawenang;Sukamanah;Sindangpanon;Sindangsari;Pasanggrahan
32.14.12 Cilangkap;Cicadas;Hegarmanah;Babakancikao;Kadumekar;Maracang;Ciwareng;Mulyamekar;Cigelam
32.14.13 Ciwangi;Cibening;Bungursari;Dangdeur;Cibungur;Wanakerta;Cinangka;Cikopo;Cibodas;Karangmukti
32.14.14 Cibatu;Cilandak;Karyamekar;Cipinang;Ciparungsari;Cirangkong;Cikadu;Cibukamanah;Wanawali;Cipancur
32.14.15 Kutamanah;Kertamanah;Ciririp;Sukasari;Parungbanteng
32.14.16 Parakansalam;Pondokbungur;Salem;Galudra;Tanjungsari;Salammulya;Salamjaya;Bungurjaya;Gurudug;Sukajadi;Situ
32.14.17 Kiarapedes;Ciracas;Parakangarokgek;Taringgul Landeuh;Mekarjaya;Margaluyu;Gardu;Cibeber;Pusakamulya;Sumbersari
32.15.01 Karawang Kulon;Adiarsa Barat;Tanjungpura;Tanjungmekar;Tunggakjati;Karangpawitan;Nagasari;Mekarjati
32.15.02 Ciptasari;Tamanmekar;Tamansari;Jatilaksana;Cintaasih;Kertasari;Mulangsari;Medalsari
32.15.03 Telukjambe;Sukaharja;Sirnabaya;Puseurjaya;Sukaluyu;Wadas;Purwadana;Sukamakmur;Pinayungan
32.15.04 Kutapohaci;Parungmulya;Kutamekar;Kutanegara;Mulyasari;Mulyasejati;Tegallega
32.15.05 Duren;Pancawati;Walahar;Kiarapayung;Sumurkondang;Cibalongsari;Klari;Belendung;Anggadita;Gintungkerta;Curug;Karanganyar;Cimahi
32.15.06 Rengasdengklok Selatan;Rengasdengklok Utara;Kertasari;Dewisari;Amansari;Karyasari;Dukuhkarya;Kalangsari;Kalangsurya
32.15.07 Waluya;Mulyajaya;Kutakarya;Kutagandok;Kutamukti;Kutajaya;Sampalan;Sindangmulya;Sindangmukti;Kutaraja;Sindangsari;Sindangkarya
32.15.08 Batujaya;Telukambulu;Telukbango;Karyabhakti;Baturaden;Segaran;Segarjaya;Kutaampel;Karyamulya;Karyamakmur
32.15.09 Sabajaya;Pisangsambo;Gempolkarya;Medankarya;Tambaksumur;Tambaksari;Sumurlaban;Srijaya;Kutamakmur;Bolang;Srikamulyan
32.15.10 Payungsari;Karangjaya;Kertaraharja;Sungaibuntu;Dongkal;Kertamulya;Puspasari;Labanjaya;Jatimulya;Rangdumulya;Kendaljaya;Malangsari
32.15.11 Pajaten;Cibuaya;Kertarahayu;Sukasari;Kedungjeruk;Kalidungjaya;Sedari;Cemarajaya;Jayamulya;Kedungjaya;Gebangjaya
32.15.12 Tanjungmekar;Telagajaya;Telukbuyung;Tanahbaru;Solokan;Tanjungbungin;Telukjaya;Tanjungpakis
32.15.13 Dawuan Timur;Kalihurip;Cikampek Kota;Dawuan Tengah;Cikampek Selatan;Cikampek Pusaka;Cikampek Barat;Cikampek Timur;Kamojing;Dawuan Barat
32.15.14 Mekarsari;Jatisari;Barugbug;Cikalongsari;Cirejag;Jatibaru;Jatiragas;Jatiwangi;Kalijati;Balonggandu;Pacing;Situdam;Sukamekar;Telarsari
32.15.15 Mekarmaya;Cilamaya;Muara;Muarabaru;Sukatani;Tegalwaru;Tegalsari;Cikalong;Cikarang;Rawagempol Wetan;Rawagempol Kulon;Sukakerta
32.15.16 Citarik;Karangsinom;Karangjaya;Parakan;Parakanmulya;Kamurang;Cipondoh;Kertawaluya;Bojongsari;Tirtasari
32.15.17 Telagamulya;Telagasari;Pasirtalaga;Cariumulya;Pasirmukti;Kalibuaya;Pasirkamuning;Kalijaya;Kalisari;Cadas Kertajaya;Cilewo;Ciwulan;Linggarsari;Pulosari
32.15.18 Sukamerta;Kutawargi;Panyingkiran;Pasirkaliki;Pasirawi;Balongsari;Mekarjaya;Sekarwangi;Purwamekar;Sukapura;Cibadak;Sukaraja;Gombongsari
32.15.19 Karyamukti;Ciwaringin;Waringinkarya;Kedawung;Karangtanjung;Pasirtanjung;Lemahabang;Lemahmukti;Pulojaya;Pulokalapa;Pulomulya
32.15.20 Pancakarya;Dayeuhluhur;Lemahduhur;Lemahkarya;Lemahsubur;Lemahmakmur;Purwajaya;Tanjungjaya;Sumberjaya;Pagadungan;Tempuran;Cikuntul;Jayanegara;Ciparagejaya
32.15.21 Majalaya;Ciranggon;Pasirjengkol;Sarijaya;Pasirmulya;Lemahmulya;Bengle
32.15.22 Jayamakmur;Kemiri;Makmurjaya;Kertajaya;Jayakerta;Medangasem;Ciptamarga;Kampungsawah
32.15.23 Sukamulya;Tegalurung;Langensari;Bayur Lor;Bayur Kidul;Kiara;Manggungjaya;Sumurgede;Muktijaya;Pasirukem;Pasirjaya;Sukajaya
32.15.24 Gembongan;Gempol;Gempol Kolot;Banyuasih;Kertaraharja;Tanjung;Jayamukti;Cicinde Utara;Cicinde Selatan;Mekarasih;Talunjaya;Pamekaran
32.15.25 Wancimekar;Pangulah Selatan;Pangulah Utara;Pangulah Baru;Pucung;Jomin Timur;Jomin Barat;Sarimulya;Cikampek Utara
32.15.26 Karawang Wetan;Adiarsa Timur;Palumbonsari;Plawad;Margasari;Warungbambu;Kondangjaya;Tegal Sawah
32.15.27 Margakaya;Margamulya;Karangligar;Mekarmulya;Parungsari;Karangmulya;Wanasari;Wanakerta;Wanajaya;Mulyajaya
32.15.28 Cigunungsari;Wargasetra;Mekarbuana;Cintalaksana;Cintawargi;Cintalanggeng;Kutalanggeng;Kutamaneuh;Cipurwasari
32.15.29 Darawolong;Tegalsari;Purwasari;Mekarjaya;Tamelang;Cengkong;Sukasari;Karangsari
32.15.30 Kertamukti;Rawasari;Pusakajaya Selatan;Cikande;Kosambibatu;Pusakajaya Utara;Sukaratu;Ciptamargi;Mekarpohaci;Tanjungsari
32.16.01 Setia Asih;Sagara Makmur;Segarajaya;Pusaka Rakyat;Pahlawan Setia;Setia Mulya;Samudra Jaya;Pantai Makmur
32.16.02 Bahagia;Kebalen;Bunibakti;Muarabakti;Kedung Pengawas;Hurip Jaya;Pantaihurip;Babelankota;Kedungjaya
32.16.03 Sukaringin;Sukabudi;Sukadaya;Sukawangi;Sukakerta;Sukatenang;Sukamekar
32.16.04 Sukawijaya;Sukamaju;Sukaraja;Sukarapih;Sukarahayu;Sukamantri;Sukabakti
32.16.05 Satriajaya;Jejalenjaya;Satriamekar;Sriamur;Srimukti;Srijaya;Srimahi;Karangsatria
32.16.06 Jatimulya;Lambangsari;Lambangjaya;Tambun;Setiadarma;Setiamekar;Mekarsari;Tridaya Sakti;Mangunjaya;Sumberjaya
32.16.07 Wanasari;Wanajaya;Kertamukti;Muktiwari;Sarimukti;Sukajaya;Cibuntu
32.16.08 Telaga Asih;Telagamurni;Mekarwangi;Jatiwangi;Danau Indah;Gandamekar;Gandasari;Sukadanau;Kalijaya;Telajung;Cikedokan
32.16.09 Cikarangkota;Karangbaru;Karangasih;Waluya;Karangraharja;Pasirgombong;Simpangan;Tanjungsari;Harjamekar;Mekarmukti;Wangunharja
32.16.10 Sukaraya;Karangrahayu;Karangsetia;Karanganyar;Karangbahagia;Karangsentosa;Karangsatu;Karangmukti
32.16.11 Sertajaya;Tanjungbaru;Cipayung;Hegarmanah;Jatireja;Jatibaru;Labansari;Karangsari
32.16.12 Karangsambung;Waringinjaya;Karangmekar;Mekarjaya;Karangharum;Bojongsari;Kedungwaringin
32.16.13 Kertasari;Karangharja;Karangsegar;Sumberurip;Sumbereja;Karangreja;Karangjaya;Sumbersari;Karangpatri;Karanghaur;Kertajaya;Bantarsari;Bantarjaya
32.16.14 Sukamurni;Sukaindah;Sukakarya;Sukalaksana;Sukajadi;Sukakarsa;Sukamakmur
32.16.15 Sukamulya;Sukamanah;Sukahurip;Sukaasih;Sukarukun;Banjarsari;Sukadarma
32.16.16 Jayabakti;Jayalaksana;Sindangsari;Sindangjaya;Setialaksana;Setiajaya;Lenggahjaya;Lenggahsari
32.16.17 Pantai Mekar;Pantai Bahagia;Pantai Bakti;Pantai Harapanjaya;Pantai Sederhana;Jayasakti
32.16.18 Cijengkol;Lubangbuaya;Burangkeng;Ciledug;Cibening;Taman Sari;Taman Rahayu;Cikarageman;Ragemanunggal;Muktijaya;Kertarahayu
32.16.19 Cibatu;Sukasejati;Ciantra;Sukadami;Sukaresmi;Serang;Pasirsari
32.16.20 Cicau;Sukamahi;Pasiranji;Hegarmukti;Jayamukti;Pasirtanjung
32.16.21 Sukaragam;Sirnajaya;Sukasari;Jayamulya;Nagacipta;Nagasari;Cilangkara;Jayasampurna
32.16.22 Sirnajati;Ridogalih;Ridomanah;Wibawamulya;Cibarusah Kota;Cibarusah Jaya;Sindangmulya
32.16.23 Karangmulya;Karangindah;Bojongmangu;Sukabungah;Sukamukti;Medalkrisna
32.17.01 Pagerwangi;Kayuambon;Lembang;Cikidang;Cikahuripan;Cikole;Gudangkahuripan;Jayagiri;Cibodas;Langensari;Mekarwangi;Cibogo;Sukajaya;Suntenjaya;Wangunharja;Wangunsari
32.17.02 Karyawangi;Cihanjuang;Cihanjuangrahayu;Cihideung;Ciwaruga;Cigugurgirang;Sariwangi
32.17.03 Jambudipa;Padaasih;Pasirhalang;Pasirlangu;Cipada;Kertawangi;Tugumukti;Sadangmekar
32.17.04 Ciptagumati;Cikalong;Cipada;Cisomangbarat;Ganjarsari;Kanangasari;Mandalasari;Mandalamukti;Mekarjaya;Puteran;Rende;Tenjolaut;Wangunjaya
32.17.05 Cipeundeuy;Ciharashas;Bojongmekar;Ciroyom;Jatimekar;Margalaksana;Margaluyu;Nanggeleng;Nyenang;Sirnaraja;Sirnagalih;Sukahaji
32.17.06 Ngamprah;Cimareme;Cilame;Tanimulya;Cimanggu;Bojongkoneng;Margajaya;Mekarsari;Gadobangkong;Sukatani;Pakuhaji
32.17.07 Ciptaharja;Cipatat;Citatah;Rajamandalakulon;Mandalawangi;Kertamukti;Nyalindung;Gunungmasigit;Cirawamekar;Mandalasari;Sumurbandung;Sarimukti
32.17.08 Kertamulya;Padalarang;Cimerang;Campaka Mekar;Tagogapu;Ciburuy;Kertajaya;Cipeundeuy;Jayamekar;Laksanamekar
32.17.09 Batujajar Timur;Batujajar Barat;Galanggang;Cangkorah;Selacau;Pangauban;Giriasih
32.17.10 Cipatik;Citapen;Cihampelas;Mekarjaya;Mekarmukti;Pataruman;Situwangi;Singajaya;Tanjungwangi;Tanjungjaya
32.17.11 Cililin;Budiharja;Batulayang;Bongas;Karanganyar;Karangtanjung;Karyamukti;Kidangpananjung;Mukapayung;Nanggerang;Rancapanggung
32.17.12 Sarinagen;Baranangsiang;Citalem;Cijenuk;Cijambu;Cibenda;Cintaasih;Cicangkanghilir;Girimukti;Karangsari;Mekarsari;Neglasari;Sirnagalih;Sukamulya
32.17.13 Cibedug;Bojong;Bojongsalam;Cibitung;Cicadas;Cinengah;Sukamanah;Sukaresmi
32.17.14 Cintakarya;Sindangkerta;Buninagara;Cikadu;Cicangkanggirang;Mekarwangi;Pasirpogor;Puncaksari;Rancasenggang;Weninggalih;Wangunsari
32.17.15 Sirnajaya;Gununghalu;Bunijaya;Celak;Cilangari;Sindangjaya;Sukasari;Tamanjaya;Wargasaluyu
32.17.16 Cikande;Jati;Girimukti;Bojonghaleuang;Cipangeran;Saguling
32.18.01 Parigi;Karangbenda;Ciliang;Bojong;Cintaratu;Selasari;Karangjaladri;Cibenda;Cintakarya;Parakanmanggu
32.18.02 Batukaras;Ciakar;Cibanten;Kertayasa;Cijulang;Kondangjajar;Margacinta
32.18.03 Kertaharja;Ciparanti;Legokjawa;Masawah;Cimerak;Sukajaya;Kertamukti;Sindangsari;Batumalang;Mekarsari;Limusgede
32.18.04 Cigugur;Cimindi;Pagerbumi;Kertajaya;Bunisari;Campaka;Harumandala
32.18.05 Karangkamiri;Cimanggu;Langkaplancar;Pangkalan;Bojongkondang;Bangunjaya;Jayasari;Jadimulya;Jadikarya;Bojong;Bangunkarya;Sukamulya;Mekarwangi;Cisarua;Bungur Raya
32.18.06 Sukamaju;Kertajaya;Mangunjaya;Sindangjaya;Jangraga
32.18.07 Panyutran;Ciganjeng;Karangsari;Sukanagara;Paledah;Karangpawitan;Padaherang;Kedungwuluh;Cibogo;Pasirgeulis;Bojongsari;Sindangwangi;Maruyungsari;Karangmulya
32.18.08 Putrapinggan;Emplak;Bagolo;Pamotan;Kalipucang;Cibuluh;Banjarharja;Tunggilis;Ciparakan
32.18.09 Babakan;Sukahurip;Purbahayu;Pangandaran;Wonoharjo;Sidomulyo;Pananjung;Pagergunung
32.18.10 Sidamulih;Cikalong;Sukaresik;Cikembulan;Pajaten;Kersaratu;Kalijati
32.71.01 Batu Tulis;Bondongan;Empang;Lawanggintung;Pamoyanan;Rangga Mekar;Mulya Harja;Cikaret;Bojong Kerta;Rancamaya;Kertamaya;Harjasari;Muara Sari;Genteng;Pakuan;Cipaku
32.71.02 Sukasari;Baranangsiang;Katulampa;Sindangsari;Sindangrasa;Tajur
32.71.03 Gudang;Paledang;Pabaton;Cibogor;Babakan;Sempur;Tegallega;Babakan Pasar;Panaragan;Ciwaringin;Kebon Kalapa
32.71.04 Menteng;Sindang Barang;Bubulak;Marga jaya;Balumbang Jaya;Situ Gede;Semplak;Cilendek Barat;Cilendek Timur;Curug Mekar;Curug;Pasir Jaya;Pasir Kuda;Pasir Mulya;Gunung Batu;Loji
32.71.05 Bantarjati;Tegal Gundil;Kedung Halang;Ciparigi;Cibuluh;Ciluar;Tanah Baru;Cimahpar
32.71.06 Tanah Sareal;Kebon Pedes;Kedung Badak;Sukaresmi;Kedung Waringin;Kedung Jaya;Sukadamai;Mekar Wangi;Kencana;Kayu Manis;Cibadak
32.72.01 Gunung Puyuh;Karamat;Sriwidari;Karang Tengah
32.72.02 Cikole;Selabatu;Gunung Parang;Kebonjati;Cisarua;Subangjaya
32.72.03 Citamiang;Tipar;Nanggeleng;Gedong Panjang;Cikondang
32.72.04 Warudoyong;Nyomplong;Dayeuhluhur;Sukakarya;Benteng
32.72.05 Baros;Jayaraksa;Jayamekar;Sudajaya Hilir
32.72.06 Cipanengah;Situmekar;Lembursitu;Cikundul;Sindangsari
32.72.07 Cibeureum Hilir;Babakan;Sindangpalay;Limusnunggal
32.73.01 Sukarasa;Gegerkalong;Isola;Sarijadi
32.73.02 Cipaganti;Lebak Gede;Sadang Serang;Dago;Sekeloa;Lebak Siliwangi
32.73.03 Babakan Ciparay;Babakan;Sukahaji;Margahayu Utara;Margasuka;Cirangrang
32.73.04 Kopo;Babakan Tarogong;Jamika;Babakan Asih;Suka Asih
32.73.05 Maleber;Dungus Cariang;Ciroyom;Kebon Jeruk;Garuda;Campaka
32.73.06 Husein Sastranegara;Arjuna;Pajajaran;Pasirkaliki;Pamoyanan;Sukaraja
32.73.07 Pasteur;Cipedes;Sukawarna;Sukagalih;Sukabungah
32.73.08 Hegarmanah;Ciumbuleuit;Ledeng
32.73.09 Cihapit;Taman Sari;Citarum
32.73.10 Karasak;Nyengseret;Karang Anyar;Panjunan;Cibadak;Pelindung Hewan
32.73.11 Cigereleng;Ancol;Pungkur;Balong Gede;Ciseureuh;Ciateul;Pasirluyu
32.73.12 Gumuruh;Maleer;Cibangkong;Kacapiring;Kebon Waru;Kebon Gedang;Samoja;Binong
32.73.13 Cijagra;Lingkar Selatan;Burangrang;Paledang;Turangga;Malabar;Cikawao
32.73.14 Padasuka;Cikutra;Cicadas;Sukamaju;Sukapada;Pasirlayung
32.73.15 Cijerah;Cibuntu;Warung Muncang;Caringin;Cigondewah Kaler;Gempol Sari;Cigondewah Rahayu;Cigondewah Kidul
32.73.16 Sukapura;Kebon Jayanti;Babakan Surabaya;Cicaheum;Babakan Sari;Kebon Kangkung
32.73.17 Situsaeur;Kebon Lega;Cibaduyut;Mekar Wangi;Cibaduyut Kidul;Cibaduyut Wetan
32.73.18 Cihaur Geulis;Sukaluyu;Neglasari;Cigadung
32.73.19 Braga;Merdeka;Kebon Pisang;Babakan Ciamis
32.73.20 Antapani Kulon;Antapani Tengah;Antapani Kidul;Antapani Wetan
32.73.21 Batununggal;Wates;Mengger;Kujangsari
32.73.22 Sekejati;Margasari;Cijaura;Jati Sari
32.73.23 Cipamokolan;Derwati;Manjahlega;Mekar Jaya
32.73.24 Sukamiskin;Cisaranten Bina Harapan;Cisaranten Kulon;Cisaranten Endah
32.73.25 Palasari;Cipadung;Pasir Biru;Cisurupan
32.73.26 Pasir Endah;Cigending;Pasirwangi;Pasirjati;Pasanggrahan
32.73.27 Cimincrang;Cisaranten Kidul;Rancabolang;Rancanumpang
32.73.28 Cipadung Kulon;Cipadung Kidul;Cipadung Wetan;Mekar Mulya
32.73.29 Cisaranten Wetan;Pakemitan;Sukamulya;Babakan Penghulu
32.73.30 Jatihandap;Karang Pamulang;Pasir Impun;Sindang Jaya
32.74.01 Kejaksan;Sukapura;Kesenden;Kebonbaru
32.74.02 Pegambiran;Lemahwungkuk;Kesepuhan;Panjunan
32.74.03 Kalijaga;Harjamukti;Kecapi;Larangan;Argasunya
32.74.04 Jagasatru;Pekalipan;Pulasaren;Pekalangan
32.74.05 Pekiringan;Sunyaragi;Kesambi;Drajat;Karyamulya
32.75.01 Bekasijaya;Margahayu;Durenjaya;Arenjaya
32.75.02 Bintara;Kranji;Kotabaru;Bintarajaya;Jakasampurna
32.75.03 Kaliabang Tengah;Perwira;Harapanbaru;Teluk Pucung;Margamulya;Harapanjaya
32.75.04 Pekayonjaya;Margajaya;Jakamulya;Jakasetia;Kayuringinjaya
32.75.05 Bojong Rawalumbu;Pengasinan;Sepanjangjaya;Bojongmenteng
32.75.06 Medansatria;Harapanmulya;Pejuang;Kalibaru
32.75.07 Bantargebang;Cikiwul;Ciketingudik;Sumurbatu
32.75.08 Jatiwaringin;Jatibening;Jatimakmur;Jatibening Baru;Jaticempaka
32.75.09 Jatimekar;Jatiasih;Jatikramat;Jatirasa;Jatiluhur;Jatisari
32.75.10 Jatisampurna;Jatikarya;Jatiranggon;Jatirangga;Jatiraden
32.75.11 Padurenan;Cimuning;Mustikajaya;Mustikasari
32.75.12 Jatirahayu;Jatiwarna;Jatimelati;Jatimurni
32.76.01 Depok;Depok Jaya;Pancoran Mas;Mampang;Rangkapan Jaya Baru;Rangkapan Jaya
32.76.02 Harjamukti;Curug;Tugu;Mekarsari;Pasir Gunung Selatan;Cisalak Pasar
32.76.03 Pasir Putih;Bedahan;Pengasinan;Cinangka;Sawangan;Sawangan Baru;Kedaung
32.76.04 Meruyung;Grogol;Krukut;Limo
32.76.05 Sukmajaya;Abadijaya;Mekarjaya;Baktijaya;Cisalak;Tirtajaya
32.76.06 Beji;Kukusan;Tanah Baru;Kemiri Muka;Pondok Cina;Beji Timur
32.76.07 Cipayung;Cipayung Jaya;Ratu Jaya;Bojong Pondok Terong;Pondok Jaya
32.76.08 Sukamaju;Cilodong;Kalibaru;Kalimulya;Jatimulya
32.76.09 Cinere;Gandul;Pangkalan Jati;Pangkalan Jati Baru
32.76.10 Tapos;Leuwinanggung;Sukatani;Sukamaju Baru;Jatijajar;Cilangkap;Cimpaeun
32.76.11 Bojongsari;Bojongsari Baru;Serua;Pondok Petir;Curug;Duren Mekar;Duren Seribu
32.77.01 Melong;Cibeureum;Utama;Leuwigajah;Cibeber
32.77.02 Baros;Cigugur Tengah;Karangmekar;Setiamanah;Padasuka;Cimahi
32.77.03 Pasirkaliki;Cibabat;Citeureup;Cipageran
32.78.01 Yudanagara;Nagarawangi;Cilembang;Argasari;Tugujaya;Tuguraja
32.78.02 Panglayungan;Cipedes;Nagarasari;Sukamanah
32.78.03 Tawangsari;Empangsari;Lengkongsari;Cikalang;Kahuripan
32.78.04 Indihiang;Sirnagalih;Parakannyasag;Panyingkiran;Sukamaju Kaler;Sukamaju Kidul
32.78.05 Kersamenak;Cilamajang;Gunung Tandala;Urug;Tanjung;Cibeuti;Karanganyar;Talagasari;Leuwiliang;Gunung Gede
32.78.06 Setiaratu;Kersanagara;Kota Baru;Awipari;Setianagara;Ciherang;Ciakar;Margabakti;Setiajaya
32.78.07 Tamansari;Mugarsari;Tamanjaya;Sumelap;Setiawargi;Mulyasari;Sukahurip;Setiamulya
32.78.08 Mangkubumi;Cigantang;Karikil;Linggajaya;Cipawitra;Sambongpari;Sambongjaya;Cipari
32.78.09 Sukamulya;Sukarindik;Bungursari;Sukajaya;Cibunigeulis;Bantarsari;Sukalaksana
32.78.10 Sukanagara;Sukamenak;Purbaratu;Sukaasih;Sukajaya;Singkup
32.79.01 Banjar;Mekarsari;Situbatu;Balokang;Cibeureum;Neglasari;Jajawar
32.79.02 Hegarsari;Pataruman;Mulyasari;Batulawang;Karyamukti;Binangun;Sukamukti;Sinartanjung
32.79.03 Purwaharja;Karangpanimbal;Raharja;Mekarharja
32.79.04 Muktisari;Bojongkantong;Langensari;Rejasari;Waringinsari;Kujangsari
33.01.01 Tambakreja;Bumireja;Ciklapa;Kedungreja;Tambaksari;Rejamulya;Sidanegara;Kaliwungu;Jatisari;Bangunreja;Bojongsari
33.01.02 Menganti;Slarang;Kesugihan;Kalisabuk;Karangkandri;Kuripan;Dondong;Planjan;Ciwuni;Karangjengkol;Keleng;Pesanggrahan;Bulupayung;Kuripan Kidul;Jangrana;Kesugihan Kidul
33.01.03 Welahan Wetan;Glempangpasir;Pedasong;Karangbenda;Karanganyar;Bunton;Wlahar;Penggalang;Adipala;Adireja Kulon;Adireja Wetan;Adiraja;Doplang;Kalikudi;Karangsari;Gombolharjo
33.01.04 Jati;Kepudang;Jepara Kulon;Widarapayung Kulon;Jepara Wetan;Bangkal;Binangun;Widarapayung Wetan;Alangamba;Pasuruhan;Sidaurip;Pagubugan;Pesawahan;Kemojing;Karangnangka;Sidayu;Pagubugan Kulon
33.01.05 Karangtawang;Karangpakis;Banjarsari;Jetis;Banjareja;Kedungbenda;Klumprit;Karangsembung;Purwodadi;Nusawangkal;Karangputat;Banjarwaru;Danasri Kidul;Nusawungu;Danasri Lor;Danasri;Sikanco
33.01.06 Sikampuh;Pekuncen;Ayamalas;Pesanggrahan;Kroya;Karangmangu;Pucung Kidul;Mergawati;Pucung Lor;Bajing;Gentasari;Kedawung;Mujur;Buntu;Karangturi;Bajing Kulon;Mujur Lor
33.01.07 Karangkemiri;Karangrena;Maos Kidul;Maos Lor;Kalijaran;Mernek;Panisihan;Glempang;Karangreja;Klapagada
33.01.08 Tritih Wetan;Sumingkir;Jeruklegi Wetan;Brebeg;Jeruklegi Kulon;Cilibang;Mandala;Karangkemiri;Jambusari;Prapagan;Sawangan;Citepus;Tritih Lor
33.01.09 Grugu;Bringkeng;Ujungmanik;Kubangkangkung;Bojong;Mentasan;Kalijeruk;Kawunganten;Sarwadadi;Kawunganten Lor;Babakan;Sidaurip
33.01.10 Gandrungmangu;Gandrungmanis;Cisumur;Karanganyar;Cinangsi;Karanggintung;Rungkang;Sidaurip;Gintungreja;Layansari;Bulusari;Muktisari;Wringinharjo;Kertajaya
33.01.11 Tinggarjaya;Sidareja;Sidamulya;Kunci;Karanggedang;Penyarang;Tegalsari;Margasari;Gunungreja;Sudagaran
33.01.12 Cidadap;Pangawaren;Gunungtelu;Sindangbarang;Karangpucung;Ciporos;Tayem;Bengbulang;Surusunda;Babakan;Ciruyung;Pamulihan;Tayem Timur;Sidamulya
33.01.13 Panimbang;Bantarmangu;Bantarpanjang;Cimanggu;Cilempuyang;Negarajati;Cisalak;Cibalung;Karangsari;Kutabima;Pesahangan;Cijati;Karangreja;Rejodadi;Mandala
33.01.14 Pahonjean;Salebu;Cibeunying;Jenang;Sindangsari;Cilopadang;Bener;Boja;Ujungbarang;Pengadegan;Sepatnunggal;Sadabumi;Sadahayu;Mulyadadi;Padangjaya;Padangsari;Mulyasari
33.01.15 Tarisi;Bantar;Wanareja;Limbangan;Malabar;Majingklak;Madura;Tambaksari;Palugon;Cigintung;Jambu;Adimulya;Sidamulya;Cilongkrang;Purwasari;Madusari
33.01.16 Panulisan;Matenggeng;Ciwalen;Dayeuhluhur;Hanum;Datar;Bingkeng;Bolang;Kutaagung;Cijeruk;Cilumping;Sumpinghayu;Panulisan Barat;Panulisan Timur
33.01.17 Karangtengah;Brani;Sampang;Sidasari;Paketingan;Ketanggung;Nusajati;Karangjati;Paberasan;Karangasem
33.01.18 Caruy;Segaralangu;Pegadingan;Cisuru;Cipari;Serang;Mulyadadi;Mekarsari;Kutasari;Karangreja;Sidasari
33.01.19 Patimuan;Rawaapu;Sidamukti;Purwadadi;Cinyawang;Bulupayung;Cimrutu
33.01.20 Binangun;Bantarsari;Cikedondong;Kedungwadas;Citembong;Kamulyan;Rawajaya;Bulaksari
33.01.21 Sidakaya;Cilacap;Tambakreja;Tegalkamulyan;Tegalreja
33.01.22 Lomanis;Gunungsimping;Sidanegara;Donan;Kutawaru
33.01.23 Mertasinga;Gumilir;Karangtalun;Tritih Kulon;Kebonmanis
33.01.24 Ujunggagak;Ujungalang;Panikel;Klaces
33.02.01 Cirahab;Canduk;Parungkamal;Besuki;Karanggayam;Cidora;Lumbir;Dermaji;Kedunggede;Cingebul
33.02.02 Randegan;Rawaheng;Pengadegan;Klapagading;Wangon;Banteran;Jambu;Jurangbahas;Cikakak;Wlahar;Windunegara;Klapagading Kulon
33.02.03 Gunung Wetan;Pekuncen;Karanglewas;Karanganyar;Margasana;Adisara;Kedungwringin;Bantar;Tinggarjaya;Tunjung;Gentawangi
33.02.04 Losari;Menganti;Banjarparakan;Rawalo;Tambaknegara;Sidamulih;Pesawahan;Tipar;Sanggreman
33.02.05 Adisana;Bangsa;Karangsari;Randegan;Kaliwedi;Sawangan;Kalisalak;Cindaga;Kebasen;Gambarsari;Tumiyang;Mandirancan
33.02.06 Grujugan;Sirau;Sibalung;Sibrama;Kedungpring;Kecila;Nusamangir;Karangjati;Kebarongan;Sidamulya;Pageralang;Alasmalang;Petarangan;Karanggintung;Karangsalam
33.02.07 Kebokura;Sumpiuh;Kradenan;Nusadadi;Selandaka;Karanggedang;Kemiri;Pandak;Kuntili;Lebeng;Selanegara;Bogangin;Banjarpanepen;Ketanda
33.02.08 Plangkapan;Gumelar Lor;Gumelar Kidul;Karangpetir;Gebangsari;Prembun;Buniayu;Pesantren;Karangpucung;Kamulyan;Purwodadi;Watuagung
33.02.09 Tanggeran;Sokawera;Somagede;Klinting;Kemawi;Piasa Kulon;Kanding;Somakaton;Plana
33.02.10 Srowot;Suro;Kaliori;Wlahar Wetan;Pekaja;Karangdadap;Kalibagor;Pajerukan;Petir;Kalicupak Kidul;Kalicupak Lor;Kalisogra Wetan
33.02.11 Binangun;Pasinggangan;Kedunggede;Karangrau;Kejawar;Danaraja;Kedunguter;Sudagaran;Pekunden;Kalisube;Dawuhan;Papringan
33.02.12 Wlahar Kulon;Sokawera;Pegalongan;Patikraja;Notog;Karangendep;Sawangan Wetan;Kedungwuluh Kidul;Kedungrandu;Kedungwuluh Lor;Karanganyar;Sidabowa;Kedungwringin
33.02.13 Gerduren;Karangtalun Kidul;Kaliurip;Karangtalun Lor;Purwojati;Klapasawit;Karangmangu;Kaliputih;Kaliwangi;Kalitapen
33.02.14 Darmakradenan;Tipar Kidul;Sawangan;Jingkang;Banjarsari;Kalibenda;Pancurendang;Pancasan;Karangbawang;Kracak;Ajibarang Kulon;Ajibarang Wetan;Lesmana;Pandansari;Ciberung
33.02.15 Karangkemojing;Paningkaban;Cihonje;Gancang;Kedungurang;Gumelar;Cilangkap;Tlaga;Samudra;Samudra Kulon
33.02.16 Cikembulan;Candinegara;Karangklesem;Cikawung;Cibangkong;Petahunan;Semedo;Banjaranyar;Pasiraman Lor;Pasiraman Kidul;Tumiyang;Glempang;Pekuncen;Karangkemiri;Kranggan;Krajan
33.02.17 Panusupan;Jatisaba;Kasegeran;Pejogol;Langgongsari;Pageraji;Sudimara;Batuanten;Cipete;Cilongok;Pernasidi;Cikidang;Karanglo;Kalisari;Karangtengah;Panembangan;Rancamaya;Sambirata;Gununglurah;Sokawera
33.02.18 Kediri;Pangebatan;Tamansari;Karanglewas Kidul;Karangkemiri;Pasir Wetan;Pasir Lor;Pasir Kulon;Jipang;Karanggude Kulon;Singasari;Babakan;Sunyalangu
33.02.19 Kalikidang;Wiradadi;Karangkedawung;Sokaraja Tengah;Sokaraja Kidul;Klahang;Banjarsari Kidul;Sokaraja Wetan;Jompo Kulon;Banjaranyar;Lemberang;Karangduren;Sokaraja Lor;Kedondong;Pamijen;Sokaraja Kulon;Karangnanas;Karangrau
33.02.20 Ledug;Pliken;Purwodadi;Karang Tengah;Kramat;Sambeng Wetan;Sambeng Kulon;Purbadana;Kembaran;Bojongsari;Karangsoka;Dukuhwaluh;Tambaksari Kidul;Bantarwuni;Karangsari;Linggasari
33.02.21 Silado;Karangturi;Karangcegak;Sumbang;Tambaksogra;Kebanggan;Kawungcarang;Karanggintung;Datar;Banjarsari Kulon;Banjarsari Wetan;Banteran;Ciberem;Susukan;Sikapat;Gandatapa;Kotayasa;Limpakuwus;Kedungmalang
33.02.22 Purwosari;Kutasari;Pandak;Pamijen;Rempoah;Kebumen;Karang Tengah;Kemutug Kidul;Karangsalam Lor;Kemutug Lor;Karangmangu;Ketenger
33.02.23 Karangsalam Kidul;Kebocoran;Kedungbanteng;Beji;Karangnangka;Keniten;Dawuhan Wetan;Dawuhan Kulon;Baseh;Kalisalak;Windujaya;Kalikesur;Kutaliman;Melung
33.02.24 Karangklesem;Teluk;Berkoh;Purwokerto Kidul;Purwokerto Kulon;Karangpucung;Tanjung
33.02.25 Karanglewas Lor;Pasir Kidul;Rejasari;Pasirmuncang;Bantarsoka;Kober;Kedungwuluh
33.02.26 Sokanegara;Kranji;Purwokerto Lor;Purwokerto Wetan;Mersi;Arcawinangun
33.02.27 Purwanegara;Bancarkembar;Sumampir;Pabuwaran;Grendeng;Karangwangkal;Bobosan
33.03.01 Kedungbenda;Bokol;Pelumutan;Majatengah;Kedunglegok;Kemangkon;Panican;Bakulan;Karangkemiri;Pegandekan;Senon;Sumilir;Kalialang;Karangtengah;Muntang;Gambarsari;Toyareka;Jetis;Majasem
33.03.02 Tidu;Wirasaba;Kembangan;Cipawon;Karangcengis;Karanggedang;Karangnangka;Kutawis;Kebutuh;Penaruban;Kedungjati;Bukateja;Majasari;Bajong
33.03.03 Bandingan;Lamuk;Sokanegara;Gumiwang;Krenceng;Nangkasawit;Pandansari;Kejobong;Langgar;Timbang;Nangkod;Kedarpan;Pangempon
33.03.04 Lamongan;Tejasari;Cilapar;Penolih;Sinduraja;Selakambang;Selanegara;Kaligondang;Brecek;Sempor Lor;Penaruban;Kalikajar;Kembaran Wetan;Slinga;Arenan;Sidanegara;Pagerandong;Sidareja
33.03.05 Bojong;Kedungmenjangan;Bancar;Purbalingga Wetan;Penambongan;Purbalingga Kidul;Kandanggampang;Purbalingga Kulon;Purbalingga Lor;Kembaran Kulon;Wirasana;Toyareja;Jatisaba
33.03.06 Mewek;Karangmanyar;Kalikabong;Jompo;Rabak;Blater;Manduraga;Karangsari;Kalimanah Kulon;Sidakangen;Karangpetir;Kalimanah Wetan;Grecol;Selabaya;Klapasawit;Kedungwuluh;Babakan
33.03.07 Karanglewas;Munjul;Sumingkir;Meri;Kutasari;Karangklesem;Karangreja;Karangaren;Limbangan;Cendana;Candiwulan;Karangcegak;Candinata;Karangjengkol
33.03.08 Karangturi;Onje;Sindang;Tangkisan;Kradenan;Lambur;Selaganggeng;Mangunegara;Karangnangka;Mrebet;Bojong;Serayu Karanganyar;Serayu Larangan;Campakoah;Pagerandong;Cipaku;Binangun;Pengalusan;Sangkanayu
33.03.09 Gandasuli;Kalapacung;Karangmalang;Banjarsari;Majapura;Bobotsari;Karangduren;Pakuncen;Karangtalun;Gunungkarang;Talagening;Tlagayasa;Dagan;Palumbungan;Limbasari;Palumbungan Wetan
33.03.10 Serang;Kutabawa;Siwarak;Tlahab Lor;Tlahab Kidul;Karangreja;Gondang
33.03.11 Ponjen;Buara;Brakas;Bungkanel;Lumpang;Karanggedang;Kabunderan;Jambudesa;Maribaya;Karanganyar;Banjarkerta;Kalijaran;Kaliori
33.03.12 Karangsari;Pepedan;Pekiringan;Grantung;Rajawana;Tajug;Tamansari;Baleraksa;Tunjungmuli;Kramat;Sirau
33.03.13 Wlahar;Bantarbarang;Karangbawang;Gunungwuled;Losari;Bodaskarangjati;Wanogara Wetan;Wanogara Kulon;Makam;Sumampir;Tanalum;Panusupan
33.03.14 Brobot;Gembong;Galuh;Banjaran;Patemon;Bojongsari;Kajongan;Karangbanjar;Beji;Pagedangan;Pekalongan;Metenggeng;Bumisari
33.03.15 Karangsentul;Karangpule;Sokawera;Karangjambe;Bojanegara;Gemuruh;Dawuhan;Prigi;Padamara;Purbayasa;Kalitinggar;Mipiran;Karanggambas;Kalitinggar Kidul
33.03.16 Panunggalan;Larangan;Pasunggingan;Pengadegan;Karangjoho;Bedagas;Tumanggal;Tegalpingen;Tetel
33.03.17 Purbasari;Sirandu;Karangjambu;Sanguwatang;Jingkang;Danasari
33.03.18 Krangean;Darma;Langkap;Adiarsa;Karangasem;Karangpucung;Condong;Kasih;Karangtengah;Kertanegara;Mergasana
33.04.01 Berta;Derik;Gumelem Wetan;Gumelem Kulon;Penarusan Wetan;Penarusan Kulon;Brengkok;Pekikiran;Piasa Wetan;Karangsalam;Kemranggon;Susukan;Dermasari;Kedawung;Karangjati
33.04.02 Sirkandi;Pagak;Kecitran;Purwareja;Klampok;Kalilandak;Kalimandi;Kaliwinasuh
33.04.03 Jalatunda;Somawangi;Kaliwungu;Kebanaran;Glempang;Salamerta;Purwasaba;Blimbing;Panggisari;Candiwulan;Simbang;Kertayasa;Banjengan;Mandiraja Kulon;Kebakalan;Mandiraja Wetan
33.04.04 Kalitengah;Merden;Karanganyar;Kaliajir;Petir;Pucungbedug;Parakan;Mertasari;Danaraja;Purwonegoro;Kalipelus;Gumiwang;Kutawuluh
33.04.05 Wanadri;Kebondalem;Majalengka;Wiramastra;Kutayasa;Winong;Depok;Watuurip;Masaran;Serang;Mantrianom;Binorong;Joho;Bawang;Bandingan;Blambangan;Gemuruh;Pucang
33.04.06 Argasoka;Karangtengah;Wangon;Semampir;Sokanandi;Parakancanggah;Semarang;Krandegan;Kutabanjarnegara;Ampelsari;Tlagawera;Cendana;Sokayasa
33.04.07 Kalibenda;Pringamba;Sawal;Panawaren;Tunggara;Randegan;Bojanegara;Bandingan;Prigi;Gembongan;Kemiri;Karangmangu;Wanacipta;Sigaluh;Singamerta
33.04.08 Kenteng;Rejasa;Limbangan;Penawangan;Talunamba;Madukara;Kutayasa;Pekauman;Pagelak;Dawuhan;Bantarwaru;Sered;Petambakan;Rakitan;Blitar;Kaliurip;Karanganyar;Gununggiana;Clapar;Pakelen
33.04.09 Jenggawur;Banjarkulon;Banjarmangu;Rejasari;Kesenet;Kalilunjar;Sijeruk;Kendaga;Gripit;Pekandangan;Sigeblog;Paseh;Sipedang;Sijenggung;Beji;Prendengan;Majatengah
33.04.10 Kasilib;Tapen;Karangjambe;Wanadadi;Wanakarsa;Lemahjaya;Karangkemiri;Kandangwangi;Medayu;Linggasari;Gumingsir
33.04.11 Pingit;Situwangi;Gelang;Rakit;Adipasir;Bandingan;Kincang;Badamita;Tanjunganom;Luwung;Lengkong
33.04.12 Sambong;Danakerta;Klapa;Kecepit;Karangsari;Tribuana;Sawangan;Sidarata;Badakarya;Punggelan;Jembangan;Purwasana;Petuguran;Bondolharjo;Tanjungtirta;Tlaga;Mlaya
33.04.13 Paweden;Gumelar;Purwodadi;Sampang;Slatri;Pagerpelah;Pasuruhan;Karanggondang;Jlegong;Ambal;Binangun;Karangkobar;Leksana
33.04.14 Larangan;Karangnangka;Aribaya;Nagasari;Gumingsir;Sokaraja;Kayuares;Metawana;Kalitlaga;Karekan;Plumbungan;Pagentan;Kasmaran;Majasari;Babadan;Tegaljeruk
33.04.15 Kalilunjar;Karangsari;Sarwodadi;Grogol;Giritirta;Biting;Tlahab;Darmayasa;Pejawaran;Penusupan;Ratamba;Sidengok;Pegundungan;Beji;Semangkung;Condongcampur;Gembol
33.04.16 Batur;Sumberejo;Pasurenan;Pekasiran;Kepakisan;Bakal;Karangtengah;Dieng Kulon
33.04.17 Karangtengah;Suwidak;Bantar;Pandansari;Pagergunung;Dawuhan;Kubang;Susukan;Wanayasa;Pesantren;Balun;Tempuran;Wanaraja;Jatilawang;Legoksayem;Kasimpar;Penanggungan
33.04.18 Kalibening;Asinan;Sembawa;Kalibombong;Majatengah;Kalisat Kidul;Sirukem;Kertosari;Sidakangen;Sikumpul;Gununglangit;Bedana;Sirukun;Karanganyar;Plorengan;Kasinoman
33.04.19 Pandanarum;Sinduaji;Pasegeran;Pingit Lor;Lawen;Sirongge;Pringamba;Beji
33.04.20 Pagedongan;Gunungjati;Twelagiri;Kebutuhduwur;Kebutuhjurang;Pesangkalan;Duren;Lebakwangi;Gentansari
33.05.01 Argopeni;Karangduwur;Srati;Pasir;Jintung;Banjararjo;Argosari;Watukelir;Kalibangkang;Tlogosari;Kalipoh;Ayah;Candirenggo;Mangunweni;Jatijajar;Demangsari;Bulurejo;Kedungweru
33.05.02 Karangbolong;Jladri;Adiwarno;Rangkah;Wonodadi;Geblug;Rogodadi;Pakuran;Buayan;Sikayu;Karangsari;Rogodono;Banyumudal;Tugu;Nogoraji;Mergosono;Semampir;Jogomulyo;Purbowangi;Jatiroto
33.05.03 Tambakmulyo;Surorejan;Waluyorejo;Sidoharjo;Puliharjo;Purwosari;Arjowinangun;Krandegan;Kaleng;Tukinggedong;Purwoharjo;Banjarejo;Wetonkulon;Pesuruhan;Wetonwetan;Kedalemankulon;Kedalemanwetan;Srusuhjurutengah;Sitiadi;Bumirejo;Madurejo;Sidobunder;Sidodadi
33.05.04 Karangrejo;Karanggadung;Tegalretno;Ampelsari;Munggu;Kewangunan;Karangduwur;Petanahan;Kebonsari;Grogolpenatus;Grogolbeningsari;Jogomertan;Tanjungsari;Sidomulyo;Grujugan;Kritig;Nampudadi;Tresnorejo;Podourip;Jatimulyo;Banjarwinangun
33.05.05 Jogosimo;Tanggulangin;Pandanlor;Tambakprogaten;Gebangsari;Klegenrejo;Bendogarap;Kedungsari;Jerukagung;Klegenwonosari;Klirong;Kaliwungu;Jatimalang;Karangglonggong;Ranterejo;Wotbuwono;Tambakagung;Sitirejo;Gadungrejo;Dorowati;Bumiharjo;Kebadongan;Podoluhur;Kedungwinangun
33.05.06 Ayamputih;Setrojenar;Brecong;Banjurpasar;Indrosari;Buluspesantren;Banjurmukadan;Waluyo;Bocor;Maduretno;Ambalkumolo;Rantewringin;Tambakrejo;Sangubanyu;Arjowinangun;Ampih;Jogopaten;Klapasawit;Sidomoro;Tanjungrejo;Tanjungsari
33.05.07 Entak;Plempukankembaran;Kenoyojayan;Ambalresmi;Kaibonpetangkuran;Kaibon;Sumberjati;Blengorwetan;Blengorkulon;Benerwetan;Benerkulon;Ambalkliwonan;Pasarsenen;Pucangan;Ambalkebrek;Gondanglegi;Banjarsari;Lajer;Singosari;Sidoluhur;Sinungrejo;Ambarwinangun;Peneket;Sidorejo;Sidomulyo;Sidomukti;Prasutan;Kradenan;Pagedangan;Surobayan;Dukuhrejosari;Kembangsawit
33.05.08 Miritpetikusan;Tlogodepok;Mirit;Tlogopragoto;Lembupurwo;Wiromartan;Rowo;Singoyudan;Wergonayan;Selotumpeng;Sitibentar;Karanggede;Kertodeso;Patukrejomulyo;Patukgawemulyo;Mangunranan;Pekutan;Wirogaten;Winong;Ngabean;Sarwogadung;Krubungan
33.05.09 Tersobo;Prembun;Kabekelan;Tunggalroso;Kedungwaru;Bagung;Sidogede;Sembirkadipaten;Kedungbulus;Mulyosri;Pesuningan;Pecarikan;Kabuaran
33.05.10 Pekunden;Tanjungmeru;Kuwarisan;Kutowinangun;Lundong;Mekarsari;Babadsari;Ungaran;Mrinen;Pejagatan;Triwarno;Korowelang;Jlegiwinangun;Lumbu;Tanjungsari;Kaliputih;Tunjungseto;Pesalakan;Karangsari
33.05.11 Bojongsari;Surotrunan;Kambangsari;Jatimulyo;Tanuharjo;Karangtanjung;Kemangguan;Kalijaya;Karangkembang;Seliling;Tlogowulung;Kaliputih;Wonokromo;Sawangan;Kalirancang;Krakal
33.05.12 Selang;Tamanwinangun;Panjer;Kebumen;Bumirejo;Muktisari;Murtirejo;Depokrejo;Mengkowo;Gesikan;Kalibagor;Argopeni;Jatisari;Kalirejo;Adikarso;Kembaran;Sumberadi;Wonosari;Roworejo;Tanahsari;Bandung;Candimulyo;Kalijirek;Candiwulan;Kawedusan;Kutosari;Gemeksekti;Karangsari;Jemur
33.05.13 Logede;Kuwayuhan;Kedawung;Pejagoan;Kebulusan;Aditirto;Karangpoh;Jemur;Prigi;Kebagoran;Pengaringan;Peniron;Watulawang
33.05.14 Menganti;Trikarso;Sidoharjo;Giwangretno;Jabres;Sruweng;Karanggedang;Purwodeso;Klepusanggar;Tanggeran;Karangsari;Karangpule;Pakuran;Pengempon;Kejawang;Karangjambu;Sidoagung;Penusupan;Donosari;Pandansari;Condongcampur
33.05.15 Sugihwaras;Tambaharjo;Tepakyang;Sidomulyo;Wajasari;Candiwulan;Adikarto;Adimulyo;Temanggal;Joho;Adiluhur;Tegalsari;Sekarteja;Kemujan;Mangunharjo;Banyurata;Meles;Caruban;Bonjok;Arjomulyo;Arjosari;Pekuwon;Sidomukti
33.05.16 Kamulyan;Sidomukti;Tambaksari;Kalipurwo;Purwodadi;Pondokgebangsari;Kuwarasan;Harjodowo;Lemahduwur;Madureso;Mangli;Gandusari;Ori;Serut;Banjareja;Gumawang;Wonoyoso;Gunungmujil;Kuwaru;Bendungan;Jatimulyo;Sawangan
33.05.17 Redisari;Kalisari;Pringtutul;Rowokele;Bumiagung;Jatiluhur;Kretek;Sukomulyo;Giyanti;Wonoharjo;Wagirpandan
33.05.18 Sidoharum;Selokerto;Kalibeji;Jatinegara;Bejiruyung;Pekuncen;Kedungjati;Semali;Bonosari;Sempor;Tunjungseto;Sampang;Donorojo;Kedungwringin;Kenteng;Somagede
33.05.19 Gombong;Wonokriyo;Kalitengah;Kemukus;Banjarsari;Panjangsari;Patemon;Kedungpuji;Wero;Semondo;Semanding;Sidayu;Wonosigro;Klopogodo
33.05.20 Panjatan;Karanganyar;Jatiluhur;Plarangan;Sidomulyo;Candi;Giripurno;Karangkemiri;Wonorejo;Grenggeng;Pohkumbang
33.05.21 Karanggayam;Kajoran;Karangtengah;Karangmojo;Penimbun;Kalirejo;Pagebangan;Clapar;Logandu;Kebakalan;Karangrejo;Wonotirto;Kalibening;Gunungsari;Ginandong;Binangun;Glontor;Selogiri;Giritirto
33.05.22 Pucangan;Seboro;Wonosari;Sadangkulon;Cangkring;Sadangwetan;Kedunggong
33.05.23 Patukrejo;Ngasinan;Pujodadi;Balorejo;Rowosari;Tlogorejo;Bonorowo;Sirnoboyo;Bonjokkidul;Bonjoklor;Mrentul
33.05.24 Pejengkolan;Balingasal;Merden;Kalijering;Kaligubug;Sidototo;Rahayu;Sendangdalem;Padureso
33.05.25 Jatipurus;Lerepkebumen;Blater;Poncowarno;Tegalrejo;Jembangan;Kedungdowo;Karangtengah;Tirtomoyo;Soka;Kebapangan
33.05.26 Widoro;Seling;Pencil;Kedungwaru;Kaligending;Plumbon;Pujotirto;Wadasmalang;Tlepok;Kalisono;Langse;Banioro;Karangsambung;Totogan
33.06.01 Harjobinangun;Patutrejo;Ketawangrejo;Munggangsari;Kertojayan;Pasaranom;Ukirsari;Nambangan;Sumberagung;Bendungan;Rowodadi;Bakurejo;Duduwetan;Dudukulon;Rejosari;Trimulyo;Tulusrejo;Tegalrejo;Kalirejo;Wonoenggal;Banyuyoso;Grabag;Aglik;Roworejo;Tunggulrejo;Kedungkamal;Sangubanyu;Dukuhdungus;Tlepokwetan;Tlepokkulon;Kumpulrejo;Kese
33.06.02 Ngentak;Girirejo;Wero;Pagak;Malang;Depokrejo;Keburuhan;Awu-awu;Kumpulsari;Kesidan;Wonoroto;Pejagran;Wonosari;Wonosri;Jeruken;Tanjungrejo;Kalitanjung;Kuwukan;Kedondong;Rasukan;Laban;Wasiat;Tunjungan;Ringgit;Kaliwungukidul;Kaliwungulor;Cokroyasan;Bojong;Karangtalun;Susuk;Klandaran;Briyan;Ngombol;Joso;Candi;Pulutan;Walikoro;Sruwoh;Wonoboyo;Kembangkuning;Jombang;Mendiro;Wunut;Sumberrejo;Wingkosigromulyo;Wingkoharjo;Singkilkulon;Singkilwetan;Tumenggungan;Curug;Wingkosanggrahan;Wingkomulyo;Wingkotinumpuk;Piyono;Tanjung;Secang;Seboropasar
33.06.03 Jatimalang;Jatikontal;Gedangan;Karanganyar;Jogoboyo;Watukuro;Karangsari;Banjarsari;Kebonsari;Sidoharjo;Jogoresan;Geparang;Nampurejo;Kentengrejo;Nampu;Gesing;Keponggok;Bubutan;Tegalaren;Sukomanah;Blendung;Guyangan;Bongkot;Purwodadi;Sumbersari;Purwosari;Jenarwetan;Jenarkidul;Jenarlor;Pundensari;Kesugihan;Tlogorejo;Plandi;Bragolan;Ketangi;Karangmulyo;Keduren;Sumberrejo;Brondongrejo;Sendangsari
33.06.04 Dadirejo;Tlogokotes;Bapangsari;Bugel;Bagelen;Krendetan;Somorejo;Hargorojo;Durensari;Semono;Sokoagung;Kalirejo;Clapar;Soko;Semagung;Piji;Kemanukan
33.06.05 Jatirejo;Somongari;Donorejo;Hulosobo;Kaliharjo;Kaligono;Tlogoguwo;Pandanrejo;Tawangsari;Tlogobulu;Purbowono;Ngaran;Kedunggubah;Jelok;Tlogorejo;Gunungwangi;Hardimulyo;Sudorogo;Sumowono;Ngadirejo;Pucungroto
33.06.06 Cangkrepkidul;Cangkreplor;Tambakrejo;Kedungsari;Pangenrejo;Pangenjurutengah;Doplang;Sindurjan;Paduroso;Purworejo;Mranti;Mudal;Keseneng;Baledono;Pacekelan;Plipir;Brenggong;Ganggeng;Semawung;Wonoroto;Sidorejo;Wonotulus;Sidomulyo;Sudimoro;Donorati
33.06.07 Borokulon;Kledungkradenan;Kledung Karangdalem;Seborokrapyak;Triwarno;Bajangrejo;Bencorejo;Surorejo;Wangunrejo;Cengkawakrejo;Popongan;Borowetan;Tegalrejo;Banyuurip;Malangrejo;Tegalkuning;Kliwonan;Kertosono;Tanjunganom;Sawit;Sumbersari;Pakisrejo;Candingasinan;Sokowaten;Golok;Candisari;Condongsari
33.06.08 Sucenjurutengah;Jono;Pogungjurutengah;Pogungrejo;Banjarejo;Pogungkalangan;Ketiwijayan;Krandegan;Tanjungrejo;Dewi;Tangkisan;Jatingarang;Bandungkidul;Bandungrejo;Besole;Botorejo;Botodaleman;Dukuhrejo;Grantung;Kalimiru;Bringin;Bayan;Pekutan;Jrakah;Sambeng;Pucangagung
33.06.09 Bayem;Semawung Kembaran;Semawung Daleman;Bandung;Kutoarjo;Katerban;Kebondalem;Tuntungpait;Kiyangkongrejo;Suren;Karangwuluh;Purwosari;Kepuh;Majir;Kuwurejo;Pringgowijayan;Sidarum;Pacor;Tunggorono;Tepus Kulon;Sokoharjo;Kemadu Lor;Kaligesing;Tepus Wetan;Wirun;Karangrejo;Tursino
33.06.10 Kedungmulyo;Mangunjayan;Karanganom;Tanjunganom;Sidomulyo;Sumbersari;Langenrejo;Tamansari;Wareng;Ketug;Rowodadi;Kedungsari;Sruwohdukuh;Wonodadi;Wonorejowetan;Wonorejokulon;Kunirejokulon;Kunirejowetan;Kedungsri;Kedungagung;Sruwohrejo;Lugurejo;Lugu;Kunir;Lubangdukuh;Tlogorejo;Polomarto;Tegalgondo;Lubanglor;Lubangindangan;Lubangkidul;Lubangsampang;Dlangu;Andong;Kaliwatubumi;Kaliwatukranggan;Panggeldlangu;Binangun;Butuh;Klepu;Wironatan
33.06.11 Kendalrejo;Kalimati;Pepe;Tunjungtejo;Sekartejo;Tersidilor;Tersidikidul;Tasikmadu;Pangkalan;Sumber;Gumawangrejo;Keburusan;Wonoyoso;Tapen;Waru;Blekatuk;Dlisen Wetan;Dlisenkulon;Semampir;Petuguran;Pekacangan;Karanggetas;Luweng Kidul;Sambeng;Megulungkidul;Pituruh;Sikambang;Ngampel;Prigelan;Ngandagan;Karanganyar;Megulunglor;Prapagkidul;Kembangkuning;Luwenglor;Brengkol;Girigondo;Prapaglor;Kalikotes;Kesawen;Kedungbatur;Polowangi;Kalijering;Somogede;Kaligondang;Kaligintung;Sawangan;Wonosido;Pamriyan
33.06.12 Waled;Kroyokulon;Rejosari;Gesikan;Paitan;Gedong;Rowobayem;Kemiri Kidul;Bedono Kluwung;Bedono Pageron;Bedono Karangduwur;Rebug;Loning;Winong;Sutoragan;Jatiwangsan;Girimulyo;Girijoyo;Turus;Dilem;Kedunglo;Wonosuko;Sidodadi;Kalimeneng;Kemirilor;Kerep;Kroyolor;Samping;Wonosari;Kaliglagah;Kapiteran;Wanurojo;Rejowinangun;Kaliurip;Kedungpomahanwetan;Karangluas;Kedungpomahankulon;Sukogelap;Gunungteges;Purbayan
33.06.13 Puspo;Plipiran;Pakisarum;Brunorejo;Brunosari;Somoleter;Blimbing;Gowong;Brondong;Cepedak;Gunungcondong;Kemranggen;Karanggedang;Giyombong;Kambangan;Watuduwur;Kaliwungu;Tegalsari
33.06.14 Lugosobo;Winongkidul;Seren;Gintungan;Bulus;Rendeng;Kroyo;Winonglor;Mlaran;Pelutan;Bendosari;Gebang;Salam;Pakem;Wonotopo;Sidoleren;Penungkulan;Redin;Tlogosono;Ngemplak;Kragilan;Prumben;Ngaglik;Kemiri;Kalitengkek
33.06.15 Kalinongko;Trirejo;Karangrejo;Kalikalong;Rimun;Tepansari;Kaliglagah;Tridadi;Banyuasin Separe;Guyangan;Kalisemo;Loano;Jetis;Kedungpoh;Maron;Kebongunung;Mudalrejo;Kemejing;Banyuasin Kembaran;Sedayu;Ngargosari
33.06.16 Benowo;Kalitapas;Kaliwader;Kedungpucang;Sendangsari;Kaliboto;Kaliurip;Kedungloteng;Wadas;Cacaban Kidul;Cacaban Lor;Pekacangan;Medono;Bleber;Bener;Karangsari;Guntur;Legetan;Ketosari;Kamijoro;Jati;Mayungsari;Kalijambe;Sukowuwuh;Limbangan;Nglaris;Sidomukti;Ngasinan
33.07.01 Wadaslintang;Kaligowong;Sumbersari;Sumberejo;Erorejo;Karanganyar;Panerusan;Plunjaran;Kumejing;Lancar;Somogede;Trimulyo;Tirip;Besuki;Gumelar;Ngalian;Kalidadap
33.07.02 Kepil;Gondowulan;Jangkrikan;Tegeswetan;Gadingsukuh;Burat;Bener;Gadingrejo;Beran;Kapulogo;Kagungan;Randusari;Rejosari;Ngalian;Kalipuru;Tanjunganom;Kaliwuluh;Tegalgot;Warangan;Ropoh;Pulosaren
33.07.03 Sapuran;Bogoran;Karangsari;Pecekelan;Glagah;Surojoyo;Talunombo;Tempursari;Jolontoro;Sedayu;Ngadisalam;Tempuranduwur;Marongsari;Batursari;Banyumudal;Ngadikerso;Rimpak
33.07.04 Kaliwiro;Selomanik;Bendungan;Medono;Ngadisono;Lebak;Ngasinan;Kaliguwo;Pesodongan;Lamuk;Pucungkerep;Gambaran;Purwosari;Grugu;Tracap;Kauman;Cledok;Winongsari;Sukoreno;Kemiriombo;Tanjunganom
33.07.05 Leksono;Sawangan;Lipursari;Selokromo;Sojokerto;Besani;Jlamprang;Wonokerto;Jonggolsari;Kalimendong;Timbang;Pacarmulyo;Durensawit;Manggis
33.07.06 Selomerto;Wonorejo;Kecis;Kaliputih;Candi;Balekambang;Karangrejo;Krasak;Gunungtawang;Pakuncen;Kalierang;Wilayu;Sinduagung;Sumberwulan;Plobangan;Simbarejo;Wulungsari;Bumitirto;Semayu;Adiwarno;Kadipaten;Sidorejo;Tumenggungan;Ngadimulyo
33.07.07 Kalikajar;Mangunrejo;Mungkung;Perboto;Kedalon;Rejosari;Simbang;Karangduwur;Kwadungan;Purwojiwo;Wonosari;Kalikuning;Maduretno;Tegalombo;Kembaran;lamuk;Bowongso;Butuh;Butuh Kidul
33.07.08 Wringinanom;Kertek;Sudungdewo;Bejiarum;Ngadikusuman;Bojasari;Surengede;Sindupaten;Sumberdalem;Purwojati;Karangluhur;Tlogodalem;Banjar;Damarkasiyan;Tlogomulyo;Pagerejo;Candimulyo;Purbosono;Candiyasan;Kapencar;Reco
33.07.09 Tawangsari;Mlipak;Jaraksari;Kramatan;Bumireso;Rojoimo;Pagerkukuh;Sambek;Kejiwan;Kalianget;Jlamprang;Wonosobo Barat;Wonosobo Timur;Wonolelo;Jogoyitnan;Pancurwening;Wonosari;Bomerto;Sariyoso;Tlogojati
33.07.10 Wonoroto;Bumiroso;Gondang;Limbangan;Kuripan;Banyukembar;Gumawangkidul;Wonosroyo;Watumalang;Pasuruhan;Lumajang;Binangun;Wonokampir;Krinjing;Mutisari;Kalidesel
33.07.11 Mudal;Andongsili;Kalibeber;Sojopuro;candirejo;Keseneng;Krasak;Bumirejo;Blederan;Sukorejo;Larangankulon;Pungangan;Gunturmadu;Mojosari;wonokromo;Derongisor;Deroduwur;Slukatan;Kebrengan
33.07.12 Garung;Lengkong;Gemblengan;Sendangsari;Kayugiyang;Siwuran;Kuripan;Jengkol;Tlogo;Maron;Menjer;Mlandi;Laranganlor;Sitiharjo;Tegalsari
33.07.13 Kejajar;Campursari;Sikunang;Sembungan;Kreo;Tambi;Buntu;Sigedang;Serang;Tieng;Parikesit;Jojogan;Dieng;Patakbanteng;Surengede;Igirmranak
33.07.14 Kupangan;Mergosari;Sukoharjo;Rogojati;Karanganyar;Sempol;Plodongan;Suroyudan;Gumiwang;Gunungtugel;Pulus;Pucungwetan;Kajeksan;Tlogo;Kalibening;Garunglor;Jebengplampitan
33.07.15 Pengarengan;Kalikarung;Dempel;Karangsambung;Tempurejo;Mergolangu;Depok;Kalialang
33.08.01 Ngargoretno;Paripurno;Kalirejo;Menoreh;Ngadirejo;Sidomulyo;Kebonrejo;Salaman;Kalisalak;Sriwedari;Jebengsari;Tanjunganom;Banjarharjo;Purwosari;Ngampeldento;Sidosari;Sawangargo;Krasak;Margoyoso;Kaliabu
33.08.02 Giripurno;Giritengah;Tuksongo;Majaksingi;Kenalan;Bigaran;Sambeng;Candirejo;Ngargogondo;Wanurejo;Borobudur;Tanjungsari;Karanganyar;Karangrejo;Ngadiharjo;Kebonsari;Tegalarum;Kembanglimus;Wringinputih;Bumiharjo
33.08.03 Bligo;Pakunden;Somokaton;Ngluwar;Karangtalun;Jamuskauman;Plosogede;Blongkeng
33.08.04 Mantingan;Salam;Sucen;Kadiluwih;Somoketro;Jumoyo;Tirto;Baturono;Tersangede;Sirahan;Seloboro;Gulon
33.08.05 Sudimoro;Pandanretno;Kaliurang;Tegalrandu;Kamongan;Jerukagung;Kradenan;Banyuadem;Ngablak;Srumbung;Bringin;Mranggen;Ngargosoko;Polengan;Pucanganom;Kemiren;Nglumut
33.08.06 Ketunggeng;Wates;Ngadipuro;Banyubiru;Banyudono;Dukun;Kalibening;Ngargomulyo;Sumber;Mangunsoko;Sewukan;Sengi;Paten;Krinjing;Keningar
33.08.07 Gondowangi;Sawangan;Krogowanan;Kapuhan;Ketep;Wonolelo;Banyuroto;Wulunggunung;Gantang;Jati;Butuh;Mangunsari;Tirtosari;Podosoko;Soronalan
33.08.08 Muntilan;Tanjung;Sokorini;Sriwedari;Congkrang;Adikarto;Menayu;Keji;Ngawen;Gunungpring;Pucungrejo;Tamanagung;Gondosuli;Sedayu
33.08.09 Mendut;Sawitan;Progowati;Ngrajek;Rambeanak;Paremono;Pabelan;Bojong;Pagersari;Mungkid;Ambartawang;Bumirejo;Blondo;Senden;Gondang;Treko
33.08.10 Sumberrejo;Deyangan;Pasuruhan;Donorojo;Kalinegoro;Jogonegoro;Sukorejo;Bondowoso;Danurejo;Banyurojo;Banjarnegoro;Bulurejo;Mertoyudan
33.08.11 Ringinanom;Sumberarum;Sidoagung;Tanggulrejo;Kalisari;Girirejo;Tempurejo;Prajeksari;Jogomulyo;Growong;Temanggal;Pringombo;Kemutuk;Bawang;Tugurejo
33.08.12 Wonogiri;Kwaderan;Madukoro;Bumiayu;Madugondo;Ngargosari;Ngendrosari;Lesanpuro;Banjaretno;Krinjing;Bangsri;Wadas;Kajoran;Mangunrejo;Sambak;Bambusari;Wuwuharjo;Pandansari;Pandanretno;Krumpakan;Banjaragung;Sangen;Pucungroto;Sidorejo;Sidowangi;Sukomulyo;Sukorejo;Sutopati;Sukomakmur
33.08.13 Kaliangkrik;Ngawonggo;Munggangsari;Ngargosoko;Ngendrokilo;Maduretno;Temanggung;Pengarengan;Mangli;Selomoyo;Banjarejo;Giriwarno;Girirejo;Kebonlegi;Balerejo;Beseran;Bumirejo;Ketangi;Balekerto;Adipuro
33.08.14 Bandongan;Salamkanci;Sukosari;Tonoboyo;Gandusari;Sidorejo;Trasan;Banyuwangi;Kedungsari;Sukodadi;Kebonagung;Kalegen;Ngepanrejo;Rejosari
33.08.15 Surojoyo;Tempak;Sidomulyo;Mejing;Purworejo;Candimulyo;Giyanti;Kembaran;Tegalsari;Podosoko;Tampirkulon;Tempursari;Kebonrejo;Tampirwetan;Tembelang;Sonorejo;Trenten;Bateh;Surodadi
33.08.16 Pakis;Banyusidi;Losari;Daseh;Gumelem;Kaponan;Kragilan;Ketundan;Daleman Kidul;Petung;Bawang;Rejosari;Kajangkoso;Munengwarangan;Gondangsari;Kenalan;Pogalan;Gejagan;Muneng;Jambewangi
33.08.17 Ngablak;Jogonayan;Tejosari;Sumberejo;Girirejo;Pandean;Genikan;Bandungrejo;Madyogondo;Jogoyasan;Keditan;Magersari;Kanigoro;Selomirah;Pagergunung;Seloprojo
33.08.18 Grabag;Sumurarum;Banyusari;Kartoharjo;Sidogede;Citrosono;Kleteran;Ngasinan;Banaran;Baleagung;Klegen;Kalikuto;Kalipucang;Seworan;Banjarsari;Sambungrejo;Tlogorejo;Tirto;Ketawang;Salam;Cokro;Losari;Ngrancah;Sugihmas;Pesidi;Giriwetan;Pucungsari;Lebak
33.08.19 Tegalrejo;Soroyudan;Sidorejo;Purwosari;Dlimas;Banyusari;Sukorejo;Tampingan;Banyuurip;Glagahombo;Purwodadi;Wonokerto;Dawung;Klopo;Japan;Kebonagung;Ngasem;Girirejo;Ngadirejo;Donorejo;Mangunrejo
33.08.20 Secang;Madusari;Madyocondro;Ngabean;Krincing;Donorejo;Candisari;Candiretno;Pancuranmas;Jambewangi;Payaman;Kalijoso;Ngadirojo;Karangkajen;Sidomulyo;Pucang;Purwosari;Donomulyo;Girikulon;Pirikan
33.08.21 Windusari;Pasangsari;Candisari;Bandarsedayu;Banjarsari;Balesari;Kembangkuning;Tanjungsari;Wonoroto;Genito;Kentengsari;Umbulsari;Semen;Dampit;Girimulyo;Ngemplak;Gunungsari;Kalijoso;Mangunsari;Gondangrejo
33.09.01 Tlogolele;Klakah;Jrakah;Lencoh;Suroteleng;Samiran;Selo;Tarubatang;Senden;Jeruk
33.09.02 Tanduk;Banyuanyar;Sidomulyo;Ngargosari;Selodoko;Ngenden;Ngampon;Gondangslamet;Candi;Urutsewu
33.09.03 Wonodoyo;Jombong;Gedangan;Sumbung;Paras;Jelok;Bakulan;Candigatak;Cabeankunti;Mliwis;Sukabumi;Genting;Cepogo;Kembangkuning;Gubug
33.09.04 Pagerjurang;Sukorejo;Sruni;Cluntang;Kembangsari;Ringinlarik;Kebongulo;Musuk;Sukorame;Pusporenggo
33.09.05 Pulisen;Siswodipuran;Banaran;Karanggeneng;Winong;Penggung;Kiringan;Mudal;Kebonbimo
33.09.06 Kemiri;Mojosongo;Madu;Singosari;Tambak;Manggis;Jurug;Karangnongko;Butuh;Kragilan;Brajan;Metuk;Dlingo
33.09.07 Kopen;Doplang;Kadireso;Nepen;Sudimoro;Bangsalan;Salakan;Teras;Randusari;Mojolegi;Gumukrejo;Tawangsari;Krasak
33.09.08 Kateguhan;Manjung;Gombang;Tegalrejo;Tlawong;Jenengan;Cepokosawit;Kemasan;Jatirejo;Bendosari;Karangduren;Guwokajen
33.09.09 Dukuh;Jipangan;Jembungan;Sambon;Kuwiran;Cangkringan;Ngaru-aru;Bendan;Ketaon;Banyudono;Batan;Denggungan;Bangak;Trayu;Tanjungsari
33.09.10 Canden;Senting;Tempursari;Jatisari;Glintang;Catur;Tawengan;Sambi;Demangan;Kepoh;Jagoan;Babadan;Ngaglik;Trosobo;Cermo;Nglembu
33.09.11 Ngargorejo;Sobokerto;Ngesrep;Gagaksipat;Donohudan;Sawahan;Pandeyan;Kismoyoso;Dibal;Sindon;Manggung;Giriroto
33.09.12 Kenteng;Potronayan;Sembungan;Jeron;Ketitang;Rembun;Guli;Tegalgiri;Bendo;Keyongan;Pojok;Glonggong;Pulutan
33.09.13 Pelem;Bendungan;Temon;Teter;Simo;Walen;Pentur;Gunung;Talakbroto;Kedunglengkong;Blagung;Sumber;Wates
33.09.14 Manyaran;Sempulur;Klumpit;Pinggir;Bantengan;Tegalsari;Sranten;Grogolan;Mojosari;Pengkol;Karangkepoh;Sendang;Kebonan;Klari;Bangkok;Dologan
33.09.15 Kalangan;Sendangrejo;Tanjung;Jaten;Blumbang;Sangge;Banyuurip;Bade;Klego;Gondanglegi;Karanggatak;Sumberagung;Karangmojo
33.09.16 Pakel;Gondangrawe;Sempu;Beji;Mojo;Senggrong;Kedungdowo;Kacangan;Andong;Munggur;Pakang;Pranggong;Kunti;Pelemrejo;Semawung;Kadipaten
33.09.17 Watugede;Kedungrejo;Sarimulyo;Klewor;Bawu;Kendel;Kemusu;Genengsari;Kedungmulyo;Wonoharjo
33.09.18 Karangjati;Ketoyan;Bolo;Banyusri;Gosono;Wonosegoro;Bandung;Bojong;Kauman;Lemahireng;Guwo
33.09.19 Sambeng;Krobokan;Ngaren;Kalimati;Kayen;Jerukan;Pilangrejo;Cerme;Juwangi;Ngleses
33.09.20 Seboto;Kaligentong;Gladagsari;Kembang;Ngagrong;Candisari;Ngargoloka;Sampetan;Ngadirojo;Jlarem
33.09.21 Lampar;Dragan;Karanganyar;Jemowo;Sumur;Sangup;Mriyan;Lanjaran;Karangkendal;Keposong
33.09.22 Ngablak;Kedungpilang;Kalinanas;Gilirejo;Jatilawang;Garangan;Bercak;Bengle;Gunungsari;Repaking
33.10.01 Sengon;Cucukan;Kotesan;Pereng;Kebondalem Kidul;Tlogo;Taji;Sanggrahan;Geneng;Kemudo;Bugisan;Kokosan;Kebondalem Lor;Brajan;Randusari;Joho
33.10.02 Gentan;Karangturi;Jogoprayan;Kragilan;Ngandong;Kerten;Katekan;Sawit;Muruh;Mutihan;Baturan;Mlese;Gesikan;Jabung;Towangsan;Ceporan
33.10.03 Pesu;Dengkeng;Pacing;Kadilanggon;Kaligayam;Melikan;Jiwowetan;Brangkal;Pasung;Tanjungan;Canan;Kalitengah;Gadungan;Pandes;Birit;Sukorejo;Sembung;Trotok;Kadibolo
33.10.04 Ngerangan;Jambakan;Dukuh;Jarum;Nengahan;Bogem;Paseban;Krikilan;Beluk;Banyuripan;Gununggajah;Tegalrejo;Talang;Tawangrejo;Kebon;Jotangan;Krakitan;Wiro
33.10.05 Karangasem;Burikan;Nanggulan;Bendungan;Tugu;Kedungampel;Bawak;Barepan;Pakisan;Balak;Cawas;Plosowangi;Baran;Tirtomarto;Japanan;Tlingsing;Mlese;Gombang;Pogung;Bogor
33.10.06 Karangpakel;Wanglu;Trucuk;Kalikebo;Gaden;Planggu;Pundungsari;Sajen;Puluhan;Kradenan;Sabranglor;Jatipuro;Wonosari;Mireng;Bero;Mandong;Sumber;Palar
33.10.07 Gondang;Basin;Pluneng;Ngrundul;Malangjiwan;Karangduren;Menden
33.10.08 Pakahan;Ngering;Rejoso;Titang;Somopuro;Tangkisan Pos;Gondangan;Bakung;Sumyang;Karangdukuh;Plawikan;Kraguman;Granting;Prawatan;Wonoboyo;Dompyongan;Joton;Tambakan
33.10.09 Nangsri;Barukan;Borangan;Sukorini;Ngemplakseneng;Sapen;Kecemen;Tijayan;Bendan;Tanjungsari;Solodiran;Taskombang;Kranggan;Kebonalas;Leses;Kepurun
33.10.10 Gumul;Banyuaeng;Kadilajo;Somokaton;Jetis;Karangnongko;Jagalan;Demakijo;Blimbing;Kanoman;Gemampir;Jiwan;Logede;Ngemplak
33.10.11 Srebegan;Kajen;Jambukidul;Kujon;Pokak;Pasungan;Mlese;Jombor;Meger;Dlimas;Jambukulon;Ceper;Kurung;Cetan;Tegalrejo;Ngawonggo;Klepu;Kuncen
33.10.12 Temuwangi;Beji;Ngaren;Jatimulyo;Jetiswetan;Keden;Bendo;Tambakboyo;Kedungan;Sobayan;Kalangan;Troketon;Kaligawe;Lemahireng
33.10.13 Tulas;Bulusan;Ringinputih;Soka;Tumpukan;Karangjoho;Demangan;Tambak;Karangdowo;Munggung;Sentono;Pugeran;Ngolodono;Karangwungu;Karangtalun;Babadan;Tegalampel;Bakungan;Kupang
33.10.14 Trasan;Sawahan;Juwiran;Jetis;Ketitang;Gondangsari;Serenan;Tlogorandu;Bolopleret;Tanjung;Kenaiban;Bulurejo;Jaten;Mrisen;Pundungan;Juwiring;Kwarasan;Carikan;Taji
33.10.15 Sidowarno;Bener;Gunting;Kingkang;Jelobo;Lumbungkerep;Ngreden;Bulan;Boto;Wadunggetas;Tegalgondo;Bolali;Sukorejo;Sekaran;Bentangan;Duwet;Pandanan;Teloyo
33.10.16 Dukuh;Jetis;Butuhan;Banaran;Bowan;Sribit;Mendak;Krecek;Karang;Sabrang;Tlobong;Gatak;Delanggu;Kepanjen;Segaran;Sidomulyo
33.10.17 Glagahwangi;Kapungan;Kahuman;Ngaran;Borongan;Nganjat;Jimus;Turus;Polan;Karanglo;Ponggok;Wangen;Keprabon;Kranggan;Kebonharjo;Janti;Sidowayah;Sidoharjo
33.10.18 Jambeyan;Jungkare;Kadirejo;Tarubasan;Troso;Blanceran;Kunden;Brangkal;Beku;Karangan;Karanganom;Padas;Soropaten;Jurangjero;Ngabeyan;Gledeg;Gempol;Pondok;Jeblog
33.10.19 Mundu;Sedayu;Pomah;Bono;Kiringan;Majegan;Dalangan;Gedongjetis;Sorogaten;Beji;Kemiri;Sudimoro;Tulung;Malangan;Pucangmiliran;Cokro;Daleman;Wunut
33.10.20 Jatinom;Beteng;Randulanang;Mranggen;Jemawan;Gedaren;Cawan;Tibayan;Bengking;Temuireng;Bandungan;Kayumas;Socokangsi;Glagah;Krajan;Bonyokan;Pandeyan;Puluhan
33.10.21 Bawukan;Talun;Panggang;Balerante;Sidorejo;Tegalmulyo;Tlogowatu;Tangkil;Bumiharjo;Kendalsari;Dompol;Kemalang;Keputran
33.10.22 Manjung;Gatak;Duwet;Senden;Ngawen;Kahuman;Pepe;Manjungan;Kwaren;Mayungan;Tempursari;Candirejo;Drono
33.10.23 Jimbung;Ngemplak;Kalikotes;Krajan;Tambongwetan;Jogosetran;Gemblegan
33.10.24 Barenglor;Gergunung;Sekarsuli;Karanganom;Ketandan;Belangwetan;Jonggrangan;Jebugan
33.10.25 Bareng;Kabupaten;Klaten;Tonggalan;Buntalan;Mojayan;Semangkak;Jomboran;Gumulan
33.10.26 Gayamprit;Kajoran;Glodogan;Ngalas;Danguran;Trunuh;Sumberejo;Merbung;Tegalyoso;Karanglo;Nglinggi;Jetis
33.11.01 Grogol;Karangtengah;Karangwuni;Krajan;Jatingarang;Karanganyar;Alasombo;Karangmojo;Weru;Karakan;Tegalsari;Tawang;Ngreco
33.11.02 Sanggang;Kamal;Gentan;Kedungsono;Tiyaran;Karangasem;Bulu;Kunden;Puron;Malangan;Lengking;Ngasinan
33.11.03 Pundungrejo;Watubonang;Kedungjambal;Grajegan;Lorog;Kateguhan;Dalangan;Pojok;Tangkisan;Ponowaren;Majasto;Tambakboyo
33.11.04 Kenep;Banmati;Mandan;Begajah;Gayam;Joho;Jetis;Combongan;Kriwen;Bulakan;Dukuh;Sukoharjo;Bulakrejo;Sonorejo
33.11.05 Tanjungrejo;Jangglengan;Serut;Juron;Celep;Pengkol;Gupit;Plesan;Kedungwinong;Nguter;Baran;Daleman;Lawu;Tanjung;Pondok;Kepuh
33.11.06 Jombor;Toriyo;Mulur;Jagan;Manisharjo;Cabeyan;Puhgogor;Paluhombo;Bendosari;Mojorejo;Mertan;Sugihan;Sidorejo;Gentan
33.11.07 Pranan;Karangwuni;Bugel;Ngombakan;Bakalan;Godog;Kemasan;Kenokorejo;Tepisari;Bulu;Rejosari;Polokarto;Mranggen;Wonorejo;Jatisobo;Kayuapak;Genengsari
33.11.08 Laban;Tegalmade;Wirun;Bekonang;Cangkol;Klumprit;Kragilan;Sapen;Joho;Demakan;Dukuh;Plumbon;Gadingan;Palur;Triyagan
33.11.09 Pandeyan;Telukan;Parangjoro;Pondok;Langenharjo;Gedangan;Madegondo;Grogol;Kadokan;Kwarasan;Sanggrahan;Manang;Banaran;Cemani
33.11.10 Ngrombo;Mancasan;Gedongan;Jetis;Bentakan;Kudu;Kadilangu;Bakipandeyan;Menuran;Duwet;Siwal;Waru;Gentan;Purbayan
33.11.11 Sanggung;Kagokan;Blimbing;Krajan;Geneng;Jati;Trosemi;Luwang;Klaseman;Tempel;Sraten;Wironanggan;Trangsan;Mayang
33.11.12 Kartasura;Ngadirejo;Pucangan;Ngemplak;Gumpang;Makamhaji;Pabelan;Gonilan;Singopuran;Ngabeyan;Wirogunan;Kertonatan
33.12.01 Gedong;Sumberagung;Joho;Petirsari;Gambirmanis;Suci;Sambiroto;Watangrejo;Pracimantoro;Sedayu;Jimbar;Banaran;Trukan;Tubokarto;Lebak;Gebangharjo;Glinggang;Wonodadi
33.12.02 Bayemharjo;Giritontro;Ngargoharjo;Tlogosari;Tlogoharjo;Jatirejo;Pucanganom
33.12.03 Girikikis;Giriwoyo;Tirtosuworo;Guwotirto;Ngancar;Bulurejo;Gedongrejo;Pidekso;Tukulrejo;Bumiharjo;Selomarto;Sejati;Sendangagung;Platarejo;Sirnoboyo;Tawangharjo
33.12.04 Selopuro;Sendangsari;Tegiri;Batuwarno;Sumberejo;Ronggojati;Sumberagung;Kudi
33.12.05 Tirtomoyo;Ngarjosari;Hargosari;Dlepih;Wiroko;Sukoharjo;Hargorejo;Sidorejo;Genengharjo;Girirejo;Hargantoro;Banyakprodo;Sendangmulyo;Tanjungsari
33.12.06 Kedungrejo;Beji;Wonoharjo;Bulurejo;Kulurejo;Semin;Bumiharjo;Gebang;Pondoksari;Ngadiroyo;Ngadipiro
33.12.07 Glesungrejo;Balepanjang;Watuagung;Belikurip;Baturetno;Gambiranom;Talunombo;Saradan;Temon;Setrorejo;Sendangrejo;Boto;Kedungombo
33.12.08 Puloharjo;Ngadirejo;Basuhan;Pucung;Sindukarto;Panekan;Baleharjo;Sumberharjo;Minggarharjo;Tegalharjo;Eromoko;Ngunggahan;Tempurharjo;Pasekan;Ngandong
33.12.09 Mojopuro;Wuryantoro;Genukharjo;Sumberejo;Mlopoharjo;Pulutan Kulon;Pulutan Wetan;Gumiwang Lor
33.12.10 Pagutan;Punduhsari;Kepuhsari;Pijiharjo;Bero;Gunungan;Karanglor
33.12.11 Kaliancar;Pare;Keloran;Kepatihan;Pule;Jendi;Singodutan;Gemantar;Jaten;Nambangan;Sendangijo
33.12.12 Wuryorejo;Giritirto;Giripurwo;Giriwono;Wonoboyo;Wonokarto;Sendang;Pokohkidul;Purworejo;Bulusulur;Purwosari;Wonoharjo;Manjung;Wonokerto;Sonoharjo
33.12.13 Mlokomanis Kulon;Kasihan;Gemawang;Kerjo Kidul;Gedong;Pondok;Kerjo Lor;Ngadirojo Kidul;Ngadirojo Lor;Mlokomanis Wetan;Jatimarto
33.12.14 Kayuloko;Sidoharjo;Sempukerep;Sembukan;Tempursari;Kebonagung;Widoro;Mojoreno;Ngabeyan;Kedunggupit;Tremes;Jatinom
33.12.15 Sanggrong;Jatiroto;Brenggolo;Boto;Guno;Dawungan;Ngelo;Pingkuk;Mojopuro;Pesido;Cangkring;Pengkol;Sugihan;Duren;Jatirejo
33.12.16 Kismantoro;Gesing;Pucung;Plosorejo;Bugelan;Ngroto;Miri;Lemahbang;Gambiranom;Gedawung
33.12.17 Tegalrejo;Purwantoro;Biting;Bangsri;Sumber;Joho;Miricinde;Gondang;Kepyar;Bakalan;Ploso;Kenteng;Sendang;Talesan;Sukomangu
33.12.18 Bulukerto;Domas;Nadi;Ngaglik;Bulurejo;Krandegan;Tanjung;Sugihan;Conto;Geneng
33.12.19 Bulusari;Karang;Padarangin;Watusomo;Sambirejo;Pandan;Made;Tunggur;Waru;Slogohimo;Soco;Klunggen;Sedayu;Gunan;Randusari;Sokoboyo;Setren
33.12.20 Pelem;Tanjungsari;Tasikhargo;Sumberejo;Rejosari;Gondangsari;Sidorejo;Ngrompak;Semen;Pule;Sambirejo;Tanggulangin;Gunungsari;Jatisari;Jatisrono;Watangsono;Pandeyan
33.12.21 Jatipurno;Balepanjang;Giriyoso;Kopen;Jatipurwo;Tawangrejo;Slogoretno;Kembang;Girimulyo;Jeporo;Mangunharjo
33.12.22 Sidokarto;Gemawang;Waleng;Doho;Girimarto;Jendi;Nungkulan;Tambakmerang;Jatirejo;Giriwarno;Selorejo;Semagar;Sanan;Bubakan
33.12.23 Purwoharjo;Karangtengah;Ngambarsari;Jeblogan;Temboro
33.12.24 Songbledeg;Ketos;Paranggupito;Gudangharjo;Gunturharjo;Sambiharjo;Johunut;Gendayakan
33.12.25 Giriharjo;Puhpelem;Nguneng;Sukorejo;Tengger;Golo
33.13.01 Ngepungsari;Jatipurwo;Jatipuro;Jatisobo;Jatiwarno;Jatimulyo;Jatisuko;Jatiharjo;Jatikuwung;Jatiroyo
33.13.02 Jatisawit;Petung;Wonokeling;Jatiyoso;Tlobo;Wonorejo;Beruk;Karangsari;Wukirsawit
33.13.03 Paseban;Lemahbang;Jatirejo;Kwangsan;Karangbangun;Ploso;Giriwondo;Kadipiro;Jumantoro;Kedawung;Jumapolo;Bakalan
33.13.04 Sedayu;Kebak;Gemantar;Tunggulrejo;Genengan;Ngunut;Tugu;Sukosari;Sambirejo;Blorong;Sringin
33.13.05 Ngadiluwih;Dawung;Matesih;Karangbangun;Koripan;Girilayu;Pablengan;Plosorejo;Gantiwarno
33.13.06 Blumbang;Kalisoro;Tawangmangu;Gondosuli;Sepanjang;Bandardawung;Karanglo;Nglebak;Plumbon;Tengklik
33.13.07 Puntukrejo;Berjo;Girimulyo;Segorogunung;Kemuning;Nglegok;Dukuh;Jatirejo;Ngargoyoso
33.13.08 Bangsri;Ngemplak;Doplang;Gerdu;Karang;Salam;Karangpandan;Tohkuning;Gondangmanis;Dayu;Harjosari
33.13.09 Lalung;Bolong;Jantiharjo;Tegalgede;Jungke;Cangakan;Karanganyar;Bejen;Popongan;Gayamdompo;Delingan;Gedong
33.13.10 Buran;Papahan;Ngijo;Gaum;Suruh;Pandeyan;Karangmojo;Kaling;Wonolopo;Kalijirak
33.13.11 Suruhkalang;Jati;Jaten;Dagen;Ngringo;Jetis;Sroyo;Brujul
33.13.12 Ngasem;Bolon;Malangjiwan;Paulan;Gajahan;Blulukan;Gawanan;Gedongan;Tohudan;Baturan;Klodran
33.13.13 Wonorejo;Plesungan;Jatikuwung;Selokaton;Bulurejo;Rejosari;Jeruksawit;Karangturi;Kragan;Wonosari;Dayu;Tuban;Krendowahono
33.13.14 Banjarharjo;Alastuwo;Macanan;Nangsri;Kemiri;Kebak;Waru;Pulosari;Malanggaten;Kaliwuluh
33.13.15 Sewurejo;Ngadirejo;Mojogedang;Pojok;Mojoroto;Kaliboto;Buntar;Gebyog;Gentungan;Pendem;Pereng;Munggur;Kedungjeruk
33.13.16 Kuto;Tamansari;Ganten;Gempolan;Plosorejo;Karangrejo;Kwadungan;Botok;Sumberejo;Tawangsari
33.13.17 Gumeng;Anggrasmanis;Jenawi;Trengguli;Sidomukti;Balong;Seloromo;Menjing;Lempong
33.14.01 Keden;Trobayan;Kalimacan;Jetiskarangpung;Krikilan;Bukuran;Ngebung;Tegalombo;Banaran;Karangjati;Saren;Sambirembe;Donoyudan;Wonorejo
33.14.02 Karangwaru;Ngrombo;Sambirejo;Somomorodukuh;Cangkol;Manyarejo;Pungsari;Jembangan;Sidokerto;Jabung;Gedongan;Plupuh;Dari;Karanganyar;Karungan;Gentanbanaran
33.14.03 Sidodadi;Karangmalang;Krebet;Sepat;Jirapan;Gebang;Dawungan;Masaran;Jati;Kliwonan;Pilang;Pringanom;Krikilan
33.14.04 Pengkok;Celep;Karangpelem;Mojodoyong;Jenggrik;Mojokerto;Wonorejo;Wonokerso;Kedawung;Bendungan
33.14.05 Sukorejo;Jambeyan;Jetis;Musuk;Kadipiro;Sambirejo;Blimbing;Dawung;Sambi
33.14.06 Srimulyo;Tegalrejo;Tunggul;Glonggong;Kaliwedi;Wonotolo;Plosorejo;Gondang;Bumiaji
33.14.07 Plumbon;Karanganyar;Cemeng;Bedoro;Toyogo;Banyurip;Gringging;Banaran;Sambungmacan
33.14.08 Ngarum;Bener;Pilangsari;Bandung;Kebonromo;Gabus;Karangudi;Klandungan
33.14.09 Plumbungan;Kroyo;Kedungwaduk;Jurangjero;Saradan;Plosokerep;Guworejo;Puro;Mojorejo;Pelemgadung
33.14.10 Sine;Sragen Kulon;Sragen Tengah;Sragen Wetan;Nglorog;Karang Tengah;Tangkil;Kedungupit
33.14.11 Bentak;Purwosuman;Patihan;Duyungan;Jetak;Sidoharjo;Singopadu;Taraman;Tenggak;Sribit;Jambanan;Pandak
33.14.12 Karangasem;Slogo;Jono;Gawan;Kecik;Pengkol;Suwatu;Ketro;Padas;Tanon;Gabugan;Sambiduwur;Karangtalun;Bonagung;Kalikobok;Gading
33.14.13 Ngembatpadas;Kragilan;Gemolong;Kwangen;Kaloran;Brangkal;Jatibatur;Peleman;Genengduwur;Tegaldowo;Purworejo;Jenalas;Kalangan;Nganti
33.14.14 Geneng;Jeruk;Sunggingan;Girimargo;Doyong;Soko;Brojol;Bagor;Gilirejo;Gilirejo Baru
33.14.15 Pendem;Hadiluwih;Jati;Cepoko;Mojopuro;Ngandul;Kacangan;Pagak;Tlogotirto;Ngargosari;Ngargotirto
33.14.16 Sono;Tempelrejo;Trombol;Pare;Jekani;Kedawung;Jambangan;Gemantar;Sumberejo
33.14.17 Newung;Jatitengah;Bendo;Juwok;Pantirejo;Majenang;Karanganom;Gebang;Baleharjo
33.14.18 Tanggan;Pilangsari;Blangu;Gesi;Srawung;Poleng;Slendro
33.14.19 Katelan;Dukuh;Jekawal;Galeh;Ngrombo;Sigit;Denanyar
33.14.20 Japoh;Ngepringan;Mlale;Dawung;Kandangsapi;Jenar;Banyurip
33.15.01 Karanglangu;Panimbo;Deras;Kentengsari;Ngombak;Prigi;Kedungjati;Klitikan;Padas;Kalimaro;Jumo;Wates
33.15.02 Nampu;Karangsono;Jetis;Parakan;Telawah;Cekel;Karanganyar;Sendangharjo;Mangin;Sumberjosari;Ketro;Gunungtumpeng;Temurejo;Putatnganten;Termas;Dempel;Rawoh;Pangkalan;Mojoagung
33.15.03 Lajer;Sedadi;Bologarang;Karangwader;Toko;Pengkol;Leyangan;Watupawon;Tunggu;Jipang;Kramat;Curut;Wedoro;Kluwan;Karangpahing;Pulutan;Winong;Wolo;Ngeluk;Penawangan
33.15.04 Ngrandah;Kenteng;Genengsari;Bandungharjo;Sindurejo;Genengadal;Dimoro;Katong;Pilangpayung;Sugihan;Krangganharjo;Depok;Tambirejo;Plosoharjo;Boloh;Tunggak
33.15.05 Rambat;Kalangbancar;Juworo;Monggot;Ngrandu;Bangsri;Karanganyar;Asemrudung;Jambangan;Geyer;Ledokdawan;Sobo;Suru
33.15.06 Randurejo;Mlowokarangtalun;Pojok;Jatiharjo;Sidorejo;Tuko;Panunggalan;Mangunrejo;Jetaksari;Pulokulon;Jambon;Karangharjo;Sembungharjo
33.15.07 Sengonwetan;Sambongbangi;Banjardowo;Kradenan;Rejosari;Bago;Simo;Pakis;Crewek;Banjarsari;Kalisari;Kuwu;Grabagan;Tanjungsari
33.15.08 Keyongan;Suwatu;Nglinduk;Pelem;Sulursari;Tlogotirto;Gabus;Pandanharum;Tunggulrejo;Tahunan;Bendoharjo;Kalipang;Karangrejo;Banjarejo
33.15.09 Sendangrejo;Sarirejo;Kalangdosari;Kalanglundo;Truwolu;Pendem;Bandungsari;Ngaringan;Ngarap-arap;Belor;Tanjungharjo;Sumberagung
33.15.10 Wirosari;Kunden;Tambahrejo;Kropak;Kalirejo;Dapurno;Mojorebo;Tanjungrejo;Sambirejo;Gedangan;Tambakselo;Karangasem;Dokoro;Tegalrejo
33.15.11 Mayahan;Pulongrambe;Jono;Selo;Tawangharjo;Tarub;Pojok;Plosorejo;Godan;Kemadohbatur
33.15.12 Grobogan;Getasrejo;Rejosari;Tanggungharjo;Teguhan;Ngabenrejo;Karangrejo;Putatsari;Lebak;Lebengjumuk;Sedayu;Sumberjatipohon
33.15.13 Danyang;Kalongan;Purwodadi;Kuripan;Candisari;Genuksuran;Ngraji;Kandangan;Nambuhan;Warukaranganyar;Nglobar;Kedungrejo;Karanganyar;Ngembak;Cingkrong;Pulorejo;Putat
33.15.14 Menduran;Jangkungharjo;Temon;Lemahputih;Tirem;Karangsari;Kronggen;Katekan;Tegalsumur
33.15.15 Kandangrejo;Selojari;Taruman;Penganten;Klambu;Menawan;Terkesi;Jenengan;Wandan Kemiri
33.15.16 Guyangan;Werdoyo;Guci;Anggaswangi;Ketangirejo;Sambung;Sumurgede;Latak;Tungu;Pahesan;Wanutunggal;Karanggeneng;Manggarwetan;Tinanding;Manggarmas;Harjowinangun;Rajek;Dorolegi;Kopek;Kemloko;Sumberagung;Gundi;Jatilor;Bringin;Klampok;Godong;Ketitang;Bugel
33.15.17 Penadaran;Ginggangtani;Glapan;Trisari;Ngroto;Jeketro;Saban;Mlilir;Kemiri;Papanrejo;Kunjeng;Kuwaron;Rowosari;Gubug;Pranten;Baturagung;Jatipecaron;Tambakan;Ringinkidul;Ringinharjo;Tlogomulyo
33.15.18 Kebonagung;Tlogorejo;Medani;Sukorejo;Tanggirejo;Mangunsari;Gebangan;Kejawan;Tegowanuwetan;Tegowanukulon;Tajemsari;Karangpasar;Kedungwungu;Pepe;Curug;Cangkring;Gaji;Tunjungharjo
33.15.19 Ringinpitu;Ngambakrejo;Kapung;Mrisi;Kaliwenang;Sugihmanik;Tanggungharjo;Brabo;Padang
33.16.01 Bangkleyan;Gempol;Kepoh;Pelem;Jegong;Jati;Singget;Gabusan;Doplang;Randulawang;Tobo;Pengkoljagong
33.16.02 Randublatung;Wulung;Tlogotuwung;Bodeh;Gembyungan;Sambongwangan;Pilang;Temulus;Sumberejo;Kutukan;Kediren;Kadengan;Bekutuk;Plosorejo;Jeruk;Tanggel;Kalisari;Ngliron
33.16.03 Megeri;Nglebak;Getas;Nginggil;Ngrawoh;Mendenrejo;Sumber;Mojorembun;Nglungger;Medalem
33.16.04 Gondel;Ketuwan;Jimbung;Panolan;Klagen;Kemantren;Sidorejo;Wado;Pulo;Tanjung;Sogo;Bajo;Nglandeyan;Kalen;Ngraho;Kedungtuban;Galuk
33.16.05 Tambakromo;Balun;Cepu;Ngelo;Karangboyo;Ngroto;Gadon;Ngloram;Cabean;Kapuan;Jipang;Getas;Sumberpitu;Kentong;Mernung;Mulyorejo;Nglanjuk
33.16.06 Temengeng;Sambongrejo;Gadu;Sambong;Pojokwatu;Gagakan;Biting;Brabowan;Ledok;Giyanti
33.16.07 Nglobo;Cabak;Nglebur;Janjang;Bleboh;Ketringan;Singonegoro;Jiken;Genjahan;Jiworejo;Bangowan
33.16.08 Jepon;Blungun;Semanggi;Ngampon;Jomblang;Palon;Bangsri;Sumurboto;Brumbung;Turirejo;Semampir;Kemiri;Tempellemahbang;Seso;Balong;Geneng;Nglarohgunung;Kawengan;Gersi;Gedangdowo;Puledagel;Bacem;Jatirejo;Soko;Waru
33.16.09 Beran;Bangkle;Kedungjenar;Mlangsen;Jetis;Tambahrejo;Kauman;Sonorejo;Kunden;Tempelan;Tegalgunung;Karangjati;Jepangrejo;Kamolan;Pelem;Purworejo;Andongrejo;Jejeruk;Temurejo;Tempurejo;Patalan;Tambaksari;Purwosari;Ngadipurwo;Sendangharjo;Tempuran;Plantungan;Ngampel
33.16.10 Tawangrejo;Kedungringin;Adirejo;Tamanrejo;Tutup;Sukorejo;Tambahrejo;Kalangan;Sambongrejo;Tunjungan;Kedungrejo;Gempolrejo;Nglangitan;Keser;Sitirejo
33.16.11 Jatisari;Jatiklampok;Klopoduwur;Sidomulyo;Balongsari;Bacem;Wonosemi;Sendanggayam;Banjarejo;Mojowetan;Sumberagung;Gedongsari;Sendangwungu;Balongrejo;Karangtalun;Kebonrejo;Kembang;Sembongin;Plosorejo;Buluroto
33.16.12 Punggursugih;Ngawen;Rowobungkul;Gedebeg;Sambonganyar;Kendayaan;Plumbon;Bergolo;Bandungrojo;Kedungsatriyan;Karangtengah;Jetakwanger;Sumberejo;Sendangagung;Talokwohmojo;Trembulrejo;Gondang;Sendangrejo;Semawur;Bradag;Gotputuk;Berbak;Sarimulyo;Sendangmulyo;Wantilgung;Bogowanti;Sambongrejo;Srigading;Karangjong
33.16.13 Kunduran;Botoreco;Buloh;Kemiri;Kodokan;Sonokidul;Sempu;Cungkup;plosorejo;Ngilen;Bakah;Kalangrejo;Blumbangrejo;Tawangrejo;Klokah;Muraharjo;Jagong;Gagaan;Sambiroto;Bejirejo;Jetak;Karanggeneng;Balong;Ngawenombo;Sendangwates;Kedungwaru
33.16.14 Tinapan;Sambeng;Prigi;Pelemsengir;Kacangan;Sonokulon;Kedungwungu;Gunungan;Kajengan;Dringo;Cokrowati;Ketileng;Todanan;Ngumbul;Wukirsari;Bicak;Sendang;Karanganyar;Dalangan;Candi;Gondoriyo;Kembang;Bedingin;Ledok;Kedungbacin
33.16.15 Gombang;Sarirejo;Karanganyar;Karang;Prantaan;Jeruk;Bogorejo;Gembol;Tempurejo;Gayam;Sendangrejo;Gandu;Nglengkir;Jurangjero
33.16.16 Harjowinangun;Tengger;Krocok;Ngapus;Dologan;Tlogowungu;Japah;Beganjing;Ngrambitan;Pengkolrejo;Bogorejo;Wotbakah;Padaan;Bogem;Sumberejo;Ngiyono;Gaplokan;Kalinanas
33.17.01 Ronggo Mulyo;Logede;Pelemsari;Logung;Krikilan;Kedungtulup;Polbayem;Jatihadi;Sumber;Jadi;Grawan;Randuagung;Sukorejo;Tlogotunggal;Bogorejo;Megulung;Kedungasem;Sekarsari
33.17.02 Mlatirejo;Sendangmulyo;Pondokrejo;Warugunung;Pinggan;Cabean Kidul;Lambangan Kulon;Lambangan Wetan;Sumbermulyo;Karangasem;Pasedan;Ngulaan;Jukung;Bulu;Mantingan;Kadiwono
33.17.03 Kajar;Timbrangan;Tegaldowo;Pasucen;Suntri;Dowan;Trembes;Gunem;Kulutan;Sidomulyo;Telgawah;Sendangmulyo;Panohan;Demaan;Banyuurip;Sambongpayak
33.17.04 Bancang;Mrayun;Ngajaran;Tahunan;Gading;Jinanten;Joho;Sale;Wonokerto;Sumbermulyo;Tengger;Bitingan;Pakis;Rendeng;Ukir
33.17.05 Lodankulon;Lodanwetan;Bonjor;Tawangrejo;Sampung;Baturno;Babaktulung;Nglojo;Jambangan;Pelang;Gilis;Gunungmulyo;Gonggang;Sumbermulyo;Kalipang;Dadapmulyo;Sendangmulyo;Banowan;Temperak;Karangmangu;Bajingjowo;Bajingmeduro;Sarangmeduro
33.17.06 Ngulahan;Pacing;Karas;Mojosari;Gesikan;Sambiroto;Sedan;Karangasem;Sidorejo;Sidomulyo;Kedungringin;Gandrirojo;Candimulyo;Lemahputih;Kumbo;Dadapan;Sambong;Bogorejo;Kenongo;Jambeyan;Menoro
33.17.07 Megal;Ngemplakrejo;Pragen;Samaran;Gambiran;Bamban;Bangunrejo;Pamotan;Sidorejo;Tempaling;Joho;Mlagen;Kepohagung;Mlawat;Segoromulyo;Ketangi;Sendangagung;Gegersimo;Sumberejo;Japerejo;Tulung;Ringin;Sumbangrejo
33.17.08 Tanjung;Kemadu;Sulang;Pomahan;Rukem;Korowelang;Karangharjo;Jatimudo;Kunir;Glebeg;Bogorame;Kaliombo;Sudo;Karangsari;Pragu;Kebonagung;Seren;Pranti;Pedak;Landoh;Kerep
33.17.09 Meteseh;Maguan;Sidomulyo;Wiroto;Banggi;Kuangsan;Gunungsari;Sendangagung;Karangsekar;Babadan;Pengkol;Sambiyan;Mojorembun;Tunggulsari;Tambakagung;Mojowarno;Dresi Kulon;Dresi Wetan;Tasikharjo;Purworejo;Bogoharjo;Banyudono;Pantiharjo
33.17.10 Magersari;Gegunung Kulon;Pacar;Tanjungsari;Leteh;Sidowayah;Kutoharjo;Kedungrejo;Turusgede;Kumendung;Sridadi;Pandean;Tlogomojo;Kasreman;Punjulharjo;Tritunggal;Pasar Banggi;Gedangan;Weton;Ngotet;Mondoteko;Ngadem;Ketanggi;Pulo;Waru;Gegunung Wetan;Sumberejo;Tasikagung;Sawahan;Padaran;Sukoharjo;Kabongan Lor;Kabongan Kidul;Tireman
33.17.11 Japeledok;Jeruk;Doropayung;Karaskepoh;Tuyuhan;Pandan;Gemblengmulyo;Sumberagung;Kalitengah;Sidowayah;Kedung;Punggurharjo;Langkir;Pancur;Pohlandak;Warugunung;Criwik;Wuwur;Ngulangan;Banyuurip;Johogunung;Trenggulunan;Ngroto
33.17.12 Tanjungsari;Sendangmulyo;Sendangwaru;Ngasinan;Kendalagung;Mojokerto;Tanjungan;Kebloran;Karanganyar;Karanglincak;Karangharjo;Kragan;Tegalmulyo;Balongmulyo;Narukan;Sudan;Terjan;Sendang;Watupecah;Woro;Sumurpule;Plawangan;Sumbergayam;Pandangan Wetan;Pandangan Kulon;Sumurtawang;Sumbersari
33.17.13 Sanetan;Rakitan;Bendo;Labuhan Kidul;Sendangmulyo;Blimbing;Manggar;Jatisari;Langgar;Sluke;Jurangjero;Leran;Trahan;Pangkalan
33.17.14 Karasgede;Jolotundo;Sumbergirang;Karangturi;Babagan;Dorokandang;Gedongmulyo;Dasun;Soditan;Ngemplak;Selopuro;Sendangcoyo;Ngargomulyo;Kajar;Gowak;Sendangasri;Tasiksono;Sriombo;Bonang;Binangun
33.18.01 Prawoto;Pakem;Wegil;Kuwawur;Baleadi;Wotan;Kedungwinong;Porangparing;Sukolilo;Baturejo;Gadudero;Sumbersoko;Tompegunung;Kedumulyo;Kasiyan;Cengkalsewu
33.18.02 Jimbaran;Durensawit;Slungkep;Beketel;Purwokerto;Sumbersari;Brati;Jatiroto;Kayen;Rogomulyo;Srikaton;Pasuruhan;Pesagi;Trimulyo;Talun;Boloagung;Sundoluhur
33.18.03 Pakis;Maitan;Wukirsari;Sinomwidodo;Keben;Larangan;Tambakromo;Mojomulyo;Karangawen;Mangunrekso;Tambaharjo;Tambahagung;Sitirejo;Kedalingan;Karangmulyo;Karangwono;Angkatan Lor;Angkatan Kidul
33.18.04 Pohgading;Gunungpanti;Godo;Kropak;Karangsumber;Guyangan;Sugihan;Kebolampang;Tlogorejo;Pagendisan;Pekalongan;Danyangmulyo;Kudur;Padangan;Blingijati;Mintorahayu;Kebowan;Winong;Klecoregonang;Bumiharjo;Tawangrejo;Bringinwareng;Sumbermulyo;Degan;Serutsadang;Pulorejo;Karangkonang;Tanggel;Wirun;Sarimulyo
33.18.05 Bodeh;Karangwotan;Kepohkencono;Wateshaji;Lumbungmas;Mojoagung;Sitimulyo;Kletek;Terteg;Mencon;Puncakwangi;Pelemgede;Tanjungsekar;Triguno;Jetak;Grogolsari;Karangrejo;Plosorejo;Sokopuluhan;Tegalwero
33.18.06 Boto;Trikoyo;Sumberan;Mojolampir;Mantingan;Ronggo;Sumberagung;Sidoluhur;Srikaton;Arumanis;Tegalarum;Sidomukti;Mojoluhur;Kebonturi;Lundo;Sukorukun;Sumberejo;Manjang;Tamansari;Sumberarum;Sriwedari
33.18.07 Tlogomojo;Ngening;Raci;Ketitangwetan;Bumimulyo;Jembangan;Klayusiwalan;Bulumulyo;Sukoagung;Tompomulyo;Kuniran;Gunungsari;Kedalon;Gajahkumpul;Batursari;Lengkong;Mangunlegi;Pecangaan
33.18.08 Sejomulyo;Bringin;Ketip;Pekuwon;Karang;Karangrejo;Bumirejo;Kedungpancing;Jepuro;Tluwah;Doropayung;Mintomulyo;Gadingrejo;Margomulyo;Langgenharjo;Genengmulyo;Agungmulyo;Bakaran Kulon;Bakaran Wetan;Dukutalit;Growong Kidul;Growong Lor;Kauman;Pajeksan;Kudukeras;Kebonsawahan;Bajomulyo;Bendar;Trimulyo
33.18.09 Kedungmulyo;Ngastorejo;Karangrowo;Sonorejo;Sendangsoko;Tlogorejo;Sidoarum;Tondomulyo;Bungasrejo;Glonggong;Kalimulyo;Tambahmulyo;Tondokerto;Sembaturagung;Dukuhmulyo;Puluhan Tengah;Mantingan Tengah;Jatisari;Karangrejo Lor;Sidomulyo;Tanjungsari;Jakenan;Plosojenar
33.18.10 Pati Wetan;Pati Kidul;Pati Lor;Parenggan;Kalidoro;Panjunan;Gajahmati;Mustokoharjo;Semampir;Blaru;Plangitan;Puri;Winong;Ngarus;Sidoharjo;Sarirejo;Geritan;Dengkek;Sugiharjo;Widorokandang;Payang;Kutoharjo;Sidokerto;Mulyoharjo;Tambaharjo;Tambahsari;Ngepungrojo;Purworejo;Sinoman
33.18.11 Wuwur;Karaban;Tlogoayu;Bogotanjung;Kuryokalangan;Gabus;Tanjunganom;Sunggingwarno;Penanggungan;Tambahmulyo;Sugihrejo;Mojolawaran;Sambirejo;Pantirejo;Tanjang;Gebang;Plumbungan;Babalan;Koripandriyo;Soko;Gempolsari;Banjarsari;Mintobasuki;Kosekan
33.18.12 Jambean Kidul;Wangunrejo;Bumirejo;Sokokulon;Jimbaran;Ngawen;Margorejo;Penambuhan;Langenharjo;Dadirejo;Sukoharjo;Badegan;Pegandan;Sokobubuk;Banyuurip;Mataraman;Langse;Muktiharjo
33.18.13 Bermi;Kedungbulus;Semirejo;Wonosekar;Gembong;Plukaran;Bageng;Pohgading;Klakahkasihan;Ketanggan;Sitiluhur
33.18.14 Tamansari;Sambirejo;Tlogorejo;Purwosari;Regaloh;Wonorejo;Tlogosari;Sumbermulyo;Guwo;Tanjungsari;Lahar;Suwatu;Cabak;Klumpit;Gunungsari
33.18.15 Bumiayu;Margorejo;Tawangharjo;Ngurensiti;Sukoharjo;Panggungroyom;Jontro;Suwaduk;Wedarijaksa;Pagerharjo;Ngurenrejo;Bangsalrejo;Sidoharjo;Jetak;Jatimulyo;Tlogoharum;Kepoh;Tluwuk
33.18.16 Tegalarum;Soneyan;Tanjungrejo;Sidomukti;Pohijo;Kertomulyo;Langgenharjo;Pangkalan;Bulumanis Kidul;Bulumanis Lor;Sekarjalak;Kajen;Ngemplak Kidul;Purworejo;Purwodadi;Ngemplak Lor;Waturoyo;Cebolek Kidul;Tunjungrejo;Margoyoso;Margotohu Kidul;Semerak
33.18.17 Jrahi;Giling;Gulangpongge;Jepalo;Sidomulyo;Sampok;Pesagen;Gadu;Gajihan;Perdopo;Gunungwungkal;Bancak;Jembulwunut;Ngetuk;Sumberrejo
33.18.18 Medani;Sentul;Plaosan;Payak;Sirahan;Mojo;Karangsari;Bleber;Ngawen;Ngablak;Gesengan;Gerit;Sumur
33.18.19 Pondowan;Kedungsari;Margomulyo;Pakis;Sendangrejo;Jepat Kidul;Tunggulsari;Jepat Lor;Tendas;Keboromo;Sambiroto;Tayu Wetan;Tayu Kulon;Pundenrejo;Kedungbang;Bendokaton Kidul;Purwokerto;Bulungan;Luwang;Dororejo;Kalikalong
33.18.20 Wedusan;Dumpil;Ngagel;Bakalan;Kenanti;Alasdowo;Banyutowo;Dukuhseti;Grogolan;Kembang;Tegalombo;Puncel
33.18.21 Kajar;Trangkil;Pasucen;Tegalharjo;Mojoagung;Ketanen;Karanglegi;Karangwage;Kadilangu;Tlutup;Krandan;Kertomulyo;Rejoagung;Guyangan;Sambilawang;Asempapan
33.19.01 Bakalankrapyak;Prambatan Kidul;Prambatan Lor;Garung Kidul;Setrokalangan;Banget;Blimbing Kidul;Sidorekso;Gamong;Kedungdowo;Garung Lor;Karangampel;Mijen;Kaliwungu;Papringan
33.19.02 Purwosari;Sunggingan;Panjunan;Wergu Wetan;Wergu Kulon;Mlati Kidul;Mlatinorowito;Kerjasan;Kajeksan;Janggalan;Demangan;Mlati Lor;Nganguk;Kramat;Demaan;Langgardalem;Kauman;Damaran;Krandon;Singocandi;Glantengan;Kaliputu;Barongan;Burikan;Rendeng
33.19.03 Jetiskapuan;Tanjungkarang;Jati Wetan;Pasuruhan Kidul;Pasuruhan Lor;Ploso;Jati Kulon;Getaspejaten;Loram Kulon;Loram Wetan;Jepangpakis;Megawon;Ngembal Kulon;Tumpangkrasak
33.19.04 Wonosoco;Lambangan;Kalirejo;Medini;Sambung;Glagahwaru;Kutuk;Undaan Kidul;Undaan Tengah;Karangrowo;Larikrejo;Undaan Lor;Wates;Ngemplak;Terangmas;Berugenjang
33.19.05 Gulang;Jepang;Payaman;Kirig;Temulus;Kesambi;Jojo;Hadiwarno;Mejobo;Golantepus;Tenggeles
33.19.06 Sadang;Bulungcangkring;Bulung Kulon;Sidomulyo;Gondoharum;Terban;Pladen;Klaling;Jekulo;Hadipolo;Honggosoco;Tanjungrejo
33.19.07 Dersalam;Ngembalrejo;Karangbener;Gondangmanis;Pedawang;Bacin;Panjang;Peganjaran;Purworejo;Bae
33.19.08 Gribig;Klumpit;Getassrabi;Padurenan;Karangmalang;Besito;Jurang;Gondosari;Kedungsari;Menawan;Rahtawu
33.19.09 Samirejo;Cendono;Margorejo;Rejosari;Kandangmas;Glagah Kulon;Tergo;Cranggang;Lau;Piji;Puyoh;Soco;Ternadi;Kajar;Kuwukan;Dukuhwaringin;Japan;Colo
33.20.01 Kedungmalang;Kalianyar;Karangaji;Tedunan;Sowan Lor;Sowan Kidul;Wanusobo;Surodadi;Panggung;Bulak Baru;Jondang;Bugel;Dongos;Menganti;Kerso;Tanggul Tlare;Rau;Sukosono
33.20.02 Kaliombo;Karangrandu;Gerdu;Pecangaan Kulon;Rengging;Troso;Ngeling;Pulodarat;Lebuawu;Gemulung;Pecangaan Wetan;Krasak
33.20.03 Ujung Pandan;Karanganyar;Guwosobokerto;Kedungsarimulyo;Bugo;Welahan;Gedangan;Ketilengsingolelo;Kalipucang Wetan;Kalipucang Kulon;Gidangelo;Kendengsidialit;Sidigede;Teluk Wetan;Brantak Sekarjati
33.20.04 Mayong Lor;Tigajuru;Paren;Kuanyar;Pelang;Sengonbugel;Jebol;Singorojo;Pelemkerep;Buaran;Ngroto;Rajekwesi;Datar;Pule;Bandung;Bungu;Pancur;Mayong Kidul
33.20.05 Geneng;Raguklampitan;Ngasem;Bawu;Mindahan;Somosari;Batealit;Bringin;Bantrung;Pekalongan;Mindahan Kidul
33.20.06 Karangkebagusan;Demaan;Potroyudan;Bapangan;Saripan;Panggang;Kauman;Bulu;Jobokuto;Ujungbatu;Pengkol;Mulyoharjo;Wonorejo;Kedungcino;Kuwasen;Bandengan
33.20.07 Mororejo;Suwawal;Sinanggul;Jambu;Srobyong;Sekuro;Karanggondang;Jambu Timur
33.20.08 Guyangan;Kepuk;Papasan;Srikandang;Tengguli;Bangsri;Banjaran;Wedelan;Kedungleper;Jerukwangi;Bondo;Banjaragung
33.20.09 Tempur;Damarwulan;Kunir;Watuaji;Klepu;Tunahan;Kaligarang;Keling;Gelang;Jlegong;Kelet;Bumiharjo
33.20.10 Karimunjawa;Kemujan;Parang;Nyamuk
33.20.11 Ngabul;Langon;Sukodono;Petekeyan;Mangunan;Platar;Semat;Telukawur;Demangan;Tegalsambi;Mantingan;Tahunan;Kecapi;Senenan;Krapyak
33.20.12 Blimbingrejo;Tunggulpandean;Pringtulis;Jatisari;Gemiring Kidul;Gemiring Lor;Nalumsari;Tritis;Daren;Karangnongko;Ngetuk;Bedanpete;Muryolobo;Bategede;Dorang
33.20.13 Batukali;Bandungrejo;Banyuputih;Pendosawalan;Damarjati;Purwogondo;Margoyoso;Sendang;Kriyan;Robayan;Bakalan;Manyargading
33.20.14 Dudak Awu;Sumanding;Bucu;Cepogo;Pendem;Jinggotan;Dermolo;Kaliaman;Tubanan;Balong;Kancilan
33.20.15 Lebak;Bulungan;Suwawal Timur;Kawak;Tanjung;Plajan;Slagi;Mambak
33.20.16 Sumberrejo;Clering;Ujungwatu;Banyumanis;Tulakan;Bandungharjo;Blingoh;Jugo
33.21.01 Banyumeneng;Kebonbatur;Sumberejo;Kalitengah;Kangkung;Mranggen;Batursari;Bandungrejo;Brumbung;Kembangarum;Karangsono;Tamansari;Ngemplak;Menur;Jamus;Wringinjajar;Waru;Tegalarum;Candisari
33.21.02 Jragung;Wonosekar;Margohayu;Teluk;Tlogorejo;Rejosari;Karangawen;Kuripan;Bumirejo;Brambang;Sidorejo;Pundenarum
33.21.03 Blerong;Banjarejo;Wonorejo;Sarirejo;Pamongan;Tlogoweru;Bogosari;Sukorejo;Sidokumpul;Gaji;Krandon;Tangkis;Temuroso;Bakalrejo;Guntur;Bumiharjo;Tlogorejo;Trimulyo;Sidoharjo;Turitempel
33.21.04 Bulusari;Dombo;Jetaksari;Kalisari;Karangasem;Prampelan;Pilangsari;Tambakroto;Loireng;Sayung;Sriwulan;Bedono;Purwosari;Sidogemah;Gemulak;Timbulsloko;Surodadi;Tugu;Sidorejo;Banjarsari
33.21.05 Ploso;Grogol;Pulosari;Donorejo;Pidodo;Klitih;Sampang;Kedunguter;Dukun;Karangsari;Karangtowo;Wonowoso;Wonokerto;Batu;Rejosari;Wonoagung;Tambakbulusan
33.21.06 Doreng;Kalianyar;Tlogodowo;Karangrowo;Lempuyang;Kendaldoyong;Wonosalam;Karangrejo;Jogoloyo;Botorejo;Sidomulyo;Pilangrejo;Tlogorejo;Kerangkulon;Bunderan;Getas;Mojodemak;Kuncir;Trengguli;Mrisen;Mranak
33.21.07 Merak;Karangrejo;Sidomulyo;Botosengon;Jerukgulung;Kunir;Brakas;Balerejo;Baleromo;Kedungori;Kuwu;Kebonsari;Gempoldenok;Harjowinangun;Kramat;Dempet
33.21.08 Surodadi;Jatisono;Kedondong;Gedangalas;Sambiroto;Tanjunganyar;Wilalung;Medini;Mlatiharjo;Tambirejo;Banjarsari;Boyolali;Gajah;Sari;Mlekang;Sambung;Mojosimo;Tlogopandogan
33.21.09 Jatirejo;Ngaluran;Wonoketingal;Cangkringrembang;Cangkring;Tuwang;Undaan Kidul;Undaan Lor;Ketanjung;Ngemplikwetan;Wonorejo;Karanganyar;Kedungwaru Kidul;Kedungwaru Lor;Bandungrejo;Tugu Lor;Kotakan
33.21.10 Geneng;Ngelowetan;Mlaten;Bantengmati;Ngelokulon;Pasir;Rejosari;Ngegot;Jleper;Pecuk;Tanggul;Bakung;Bermi;Mijen;Gempolsongo
33.21.11 Mangunjiwan;Kalicilik;Singorejo;Betokan;Bintoro;Kadilangu;Bolo;Bango;Kedondong;Sedo;Mulyorejo;Turirejo;Raji;Cabean;Tempuran;Karangmlati;Katonsari;Kalikondang;Donorojo
33.21.12 Jatimulyo;Krajanbogo;Sukodono;Sumberejo;Kembangan;Karangrejo;Gebangarum;Gebang;Margolinduk;Morodemak;Purworejo;Betahwalang;Serangan;Tridonorejo;Tlogoboyo;Jatirogo;Bonangrejo;Poncoharjo;Wonosari;Jali;Weding
33.21.13 Wedung;Ngawen;Ruwit;Kenduren;Buko;Mandung;Berahan Kulon;Berahan Wetan;Bungo;Tempel;Jetak;Jungsemi;Jungpasir;Mutihwetan;Babalan;Mutihkulon;Tedunan;Kendalasem;Kedungmutih;Kedungkarang
33.21.14 Pilangwetan;Kebonagung;Klampok Lor;Mijen;Werdoyo;Mangunrejo;Babat;Mangunanlor;Tlogosih;Prigi;Sarimulyo;Solowire;Sokokidul;Megonten
33.22.01 Tajuk;Batur;Kopeng;Tolokan;Wates;Getasan;Sumogawe;Samirono;Jetak;Polobogo;Manggihan;Ngrawan;Nogosaren
33.22.02 Duren;Sugihan;Sruwen;Tegalrejo;Tengaran;Klero;Regunung;Cukil;Karangduren;Butuh;Patemon;Bener;Tegalwaton;Barukan;Nyamat
33.22.03 Badran;Timpik;Tawang;Bakalrejo;Ketapang;Susukan;Sidoharjo;Gentan;Muncar;Ngasinan;Koripan;Kenteng;Kemetul
33.22.04 Kebowan;Beji Lor;Jatirejo;Dersansari;Purworejo;Ketanggi;Medayu;Bonomerto;Sukorejo;Kedungringin;Gunung Tumpeng;Reksosari;Suruh;Plumbon;Krandon Lor;Cukilan;Dadap Ayam
33.22.05 Sumberejo;Ujung-ujung;Sukoharjo;Karang Gondang;Segiri;Terban;Tukang;Semowo;Bendungan;Jembrak;Glawan;Pabelan;Kauman Lor;Bejaten;Kadirejo;Giling;Padaan
33.22.06 Gedangan;Kalibeji;Rowosari;Sraten;Jombor;Candirejo;Kesongo;Watuagung;Lopait;Tuntang;Delik;Tlogo;Karangtengah;Karanganyar;Tlompakan;Ngajaran
33.22.07 Gedong;Kebumen;Sepakung;Wirogomo;Kemambang;Tegaron;Rowoboni;Kebondowo;Banyubiru;Ngrapah
33.22.08 Gondoriyo;Gemawang;Bedono;Kelurahan;Brongkol;Jambu;Kuwarasan;Kebondalem;Rejosari;Genting
33.22.09 Kebonagung;Candigaron;Ngadikerso;Lanjan;Jubelan;Sumowono;Trayu;Kemitir;Duren;Pledokan;Mendongan;Bumen;Losari;Kemawi;Piyanggang;Keseneng
33.22.10 Ngampin;Pojoksari;Tambakboyo;Lodoyong;Kupang;Kranggan;Panjang;Baran;Bejalen;Pasekan
33.22.11 Bawen;Harjosari;Doplang;Asinan;Polosiri;Kandangan;Lemahireng;Samban;Poncoruso
33.22.12 Bringin;Popongan;Pakis;Rembes;Tanjung;Sambirejo;Kalijambe;Kalikurmo;Gogodalem;Lebak;Wiru;Nyemoh;Tempuran;Sendang;Truko;Banding
33.22.13 Ngempon;Karangjati;Wujil;Bergas Lor;Wringinputih;Gondoriyo;Gebugan;Pagersari;Munding;Bergas Kidul;Randugunting;Jatijajar;Diwak
33.22.15 Pringapus;Klepu;Derekan;Jatirunggo;Pringsari;Wonorejo;Wonoyoso;Candirejo;Penawangan
33.22.16 Bancak;Wonokerto;Jlumpang;Bantal;Rejosari;Plumutan;Lembu;Pucung;Boto
33.22.17 Kaliwungu;Jetis;Kener;Kradenan;Mukiran;Pager;Papringan;Payungan;Rogomulyo;Siwal;Udanwuh
33.22.18 Candirejo;Genuk;Ungaran;Bandarjo;Langensari;Branjang;Kalisidi;Keji;Lerep;Nyatnyono;Gogik
33.22.19 Sidomulyo;Kalirejo;Susukan;Gedanganak;Beji;Mluweh;Kawengen;Kalikayen;Leyangan;Kalongan
33.22.20 Bandungan;Mlilir;Duren;Jetis;Kenteng;Candi;Jimbaran;Pakopen;Sidomukti;Banyukuning
33.23.01 Bulu;Tegalurung;Campursari;Gandurejo;Tegalrejo;Gondosuli;Ngimbrang;Putat;Danupayan;Mondoretno;Pandemulyo;Pasuruan;Pakurejo;Malangsari;Pagergunung;Wonosari;Bansari;Wonotirto;Pengilon
33.23.02 Tembarak;Menggoro;Purwodadi;Wonokerso;Kemloko;Gandu;Botoputih;Tawangsari;Greges;Krajan;Jragan;Drono;Banaran
33.23.03 Temanggung I;Temanggung II;Butuh;Jampiroso;Jampirejo;Kertosari;Banyuurip;Kowangan;Jurang;Tlogorejo;Kebonsari;Manding;Mungseng;Purworejo;Giyanti;Madureso;Sidorejo;Walitelon Utara;Walitelon Selatan;Joho;Guntur;Lungge;Mudal;Gilingsari;Nampirejo
33.23.04 Pringsurat;Kebumen;Soropadan;Kupen;Karangwuni;Gowak;Rejosari;Ngipik;Pingit;Klepu;Soborejo;Nglorog;Pagergunung;Wonokerso
33.23.05 Kaloran;Tlogowungu;Gandon;Tleter;Getas;Kalimanggis;Tempuran;Kemiri;Geblog;Tegowanuh;Keblukan;Tepusen;Gandulan;Kwarakan
33.23.06 Kandangan;Baledu;Caruban;Wadas;Samiranan;Ngemplak;Kembangsari;Gesing;Margolelo;Blimbing;Kedungumpul;Rowo;Malebo;Tlogopucang;Kedawung;Banjarsari
33.23.07 Kedu;Candimulyo;Salamsari;Danurejo;Mojotengah;Karangtejo;Mergowati;Kutoanyar;Kundisari;Ngadimulyo;Gondangwayang;Bojonegoro;Bandunggede;Tegalsari
33.23.08 Parakan Wetan;Parakan Kauman;Campursalam;Wanutengah;Nglondong;Bagusan;Dangkel;Mandisari;Tegalroso;Traji;Watukumpul;Ringinanom;Depokharjo;Caturanom;Glapansari;Sunggingsari
33.23.09 Manggong;Ngadirejo;Gondangwinangun;Gandu Wetan;Ngaren;Mangunsari;Dlimoyo;Purbosari;Campursari;Tegalrejo;Giripurno;Katekan;Banjarsari;Medari;Karanggedong;Munggangsari;Kataan;Petirejo;Pringapus;Gejagan
33.23.10 Jumo;Jamusan;Kertosari;Giyono;Gununggempol;Padureso;Barang;Jombor;Ketitang;Morobongo;Karangtejo;Sukomarto;Gedongsari
33.23.11 Tretep;Donorojo;Nglarangan;Sigedong;Bonjor;Tempelsari;Campurejo;Bojong;Bendungan;Simpar;Tlogo
33.23.12 Candiroto;Lempuyang;Canggal;Kentengsari;Ngabeyan;Bantir;Krawitan;Muntung;Batursari;Mento;Muneng;Plosogaden;Sidoharjo;Gunungpayung
33.23.13 Kranggan;Badran;Bengkal;Pare;Nguwet;Ngropoh;Pendowo;Sanggrahan;Klepu;Kemloko;Gentan;Kramat;Purwosari
33.23.14 Tlogomulyo;Candisari;Sriwungu;Langgeng;Tanjungsari;Losari;Balerejo;Kerokan;Legoksari;Tlilir;Gedegan;Pagersari
33.23.15 Selopampang;Tanggulanom;Jetis;Salamrejo;Ngaditirto;Bulan;Kacepit;Gambasan;Bumiayu;Kebonagung;Bagusan;Plumbon
33.23.16 Bansari;Mojosari;Rejosari;Gunungsari;Balesari;Purborejo;Tlogowero;Mranggen Kidul;Mranggen Tengah;Candisari;Campuranom;Gentingsari;Tanurejo
33.23.17 Kledung;Kalirejo;Paponan;Jeketro;Kwadungan Gunung;Kwadungan Jurang;Tlahab;Petarangan;Canggal;Jambu;Kruwisan;Batursari;Tuksari
33.23.18 Bejen;Banjarsari;Jlegong;Prangkokan;Lowungu;Larangan Luwok;Congkrang;Kebondalem;Kemuning;Selosabrang;Tanjungsari;Petung;Duren;Ngaliyan
33.23.19 Wonoboyo;Pateken;Pitrosari;Purwosari;Kebonsari;Semen;Tening;Wonocoyo;Pesantren;Rejosari;Tawangsari;Cemoro;Wates
33.23.20 Gemawang;Muncar;Kemiriombo;Ngadisepi;Krempong;Sucen;Karangseneng;Banaran;Kalibanger;Jambon
33.24.01 Blumah;Kediten;Tlogopayung;Wonodadi;Manggungmangu;Tirtomulyo;Karanganyar;Jurangagung;Jati;Wadas;Bendosari;Mojoagung
33.24.02 Getasblawong;Parakansebaran;Petung;Krikil;Pucakwangi;Pageruyung;Tambahrejo;Gebangan;Surokonto Wetan;Bangunsari;Kebongembong;Surokonto Kulon;Pagergunung;Gondoharum
33.24.03 Gentinggunung;Bringinsari;Purwosari;Ngargosari;Pesaren;Tamanrejo;Harjodowo;Peron;Damarjati;Mulyosari;Kalipakis;Trimulyo;Selokaton;Ngadiwarno;Tampingwinarno;Kebumen;Sukorejo;Kalibogor
33.24.04 Pakisan;Plososari;Mlatiharjo;Wirosari;Pagersari;Selo;Curugsewu;Gedong;Sukomangli;Kalibareng;Kalilumpang;Kalices;Sidokumpul;Sidodadi
33.24.05 Cening;Sukodadi;Kaliputih;Getas;Banyuringin;Kedungsari;Ngareanak;Singorojo;Cacaban;Kalirejo;Merbuh;Trayu;Kertosari
33.24.06 Kedungboto;Peron;Gondang;Pakis;Sumberahayu;Tambahsari;Limbangan;Pagertoyo;Sriwulan;Tabet;Ngesrepbalong;Gonoharjo;Jawisari;Margosari;Tamanrejo;Pagerwojo
33.24.07 Medono;Pasigitan;Banjarejo;Leban;Kliris;Puguh;Ngabean;Karangmanggis;Kaligading;Purwogondo;Blimbing;Salamsari;Tampingan;Campurejo;Boja;Bebengan;Meteseh;Trisobo
33.24.08 Sumberejo;Nolokerto;Kumpulrejo;Karangtengah;Sarirejo;Krajankulon;Kutoharjo;Wonorejo;Mororejo
33.24.09 Tunggulsari;Sumur;Blorok;Penjalin;Kertomulyo;Sidorejo;Tosari;Rejosari;Turunrejo;Purwokerto;Brangsong;Kebonadem
33.24.10 Margomulyo;Tegorejo;Pesawahan;Pekuncen;Puguh;Dawungsari;Pucangrejo;Gubugsari;Pegandon;Penanggulan;Wonosari;Karangmulyo
33.24.11 Sedayu;Pamriyan;Jenarsari;Poncorejo;Gebang;Krompaan;Gemuhblanten;Tamangede;Lumansari;Johorejo;Tlahab;Pucangrejo;Sojomerto;Triharjo;Cepokomulyo;Galih
33.24.12 Sidomukti;Penyangkringan;Bumiayu;Manggungsari;Sumberagung;Ngasinan;Weleri;Nawangsari;Karangdowo;Penaruban;Sambongsari;Karanganom;Payung;Pucuksari;Tratemulyo;Montongsari
33.24.13 Pandes;Podosari;Botomulyo;Cepiring;Damarsari;Karangayu;Karangsuno;Gondang;Sidomulyo;Juwiring;Kaliayu;Kalirandugede;Korowelangkulon;Korowelanganyar;Margorejo
33.24.14 Bulugede;Margosari;Donosari;Lanji;Tambakrejo;Kebonharjo;Purwokerto;Jambearum;Purwosari;Sukolilan;Bangunrejo;Kumpulrejo;Magersari;Wonosari;Pidodo Wetan;Pidodo Kulon;Bangunsari;Kartika Jaya
33.24.15 Candiroto;Sukodono;Jotang;Trompo;Ketapang;Kebondalem;Kalibuntu Wetan;Sijeruk;Tunggulrejo;Jetis;Bugangin;Langenharjo;Pekauman;Patukangan;Pegulon;Banyutowo;Karangsari;Ngilir;Bandengan;Balok
33.24.16 Wonotenggang;Pojoksari;Randusari;Karangsari;Parakan;Tambaksari;Jatipurwo;Rowosari;Tanjungsari;Tanjunganom;Sendangdawuhan;Kebonsari;Bulak;Gebanganom;Gempolsewu;Sendangsikucing
33.24.17 Truko;Lebosari;Kadilangu;Gebanganomwetan;Kaliyoso;Sukodadi;Sendang Kulon;Sendang Dawung;Laban;Karangmalang Wetan;Jungsemi;Kangkung;Tanjungmojo;Rejosari;Kalirejo
33.24.18 Ngerjo;Kedungasri;Kedunggading;Ringinarum;Ngawensari;Tejorejo;Wungurejo;Rowobranten;Caruban;Mojo;Purworejo;Pagerdawung
33.24.19 Dempelrejo;Putatgede;Jatirejo;Winong;Rejosari;Sumbersari;Bojong Gede;Kebonagung;Ngampel Kulon;Ngampel Wetan;Sudipayung;Banyuurip
33.24.20 Jeruk Giling;Kedungsuren;Darupono;Protomulyo;Magelung;Plantaran;Sukomulyo;Sidomakmur
33.25.01 Silurah;Sodong;Gringgingsari;Kedungmalang;Sendang;Wonotunggal;Brokoh;Wates;Brayo;Kemligi;Sigayam;Kreyo;Siwatu;Dringo;Penangkan
33.25.02 Tombo;Wonomerto;Wonodadi;Pesalakan;Binangun;Sidayu;Toso;Kluwih;Wonokerto;Bandar;Tumbrep;Tambahrejo;Puncanggading;Candi;Wonosegoro;Simpar;Batiombo
33.25.03 Gerlang;Kalitengah;Kembanglangit;Gondang;Bismo;Keteleng;Kalisari;Besani;Wonobodro;Bawang;Pesantren;Kambangan;Keputon;Blado;Cokro;Selopajang Barat;Kalipancur;Selopajang Timur
33.25.04 Pacet;Mojotengah;Cablikan;Ngroto;Ngadirejo;Reban;Tambakboyo;Adinuso;Kumesu;Kepundung;Padomasan;Semampir;Wonosobo;Sojomerto;Karanganyar;Polodoro;Kalisari;Sukomangli;Wonorojo
33.25.05 Pranten;Deles;Gunungsari;Jambangan;Kebaturan;Kalirejo;Sangubanyu;Wonosari;Jlamprang;Bawang;Candigugur;Pangempon;Sidoharjo;Surjo;Soka;Sibebek;Getas;Pasusukan;Candirejo;Purbo
33.25.06 Sendang;Banteng;Sumurbanger;Margosono;Sidalang;Plosowangi;Wanar;Gondo;Rejosari Barat;Boja;Pujut;Tersono;Tanjungsari;Kebumen;Harjowinangun Barat;Tegalombo;Kranggan;Satriyan;Harjowinangun Timur;Rejosari Timur
33.25.07 Surodadi;Sentul;Plelen;Kutosari;Mentosari;Gringsing;Yosorejo;Krengseng;Sawangan;Ketanggan;Lebo;Kebondalem;Sidorejo;Tedunan;Madugowongjati
33.25.08 Ngaliyan;Sukorejo;Tembok;Donorejo;Sidomulyo;Kalisalak;Limpung;Kepuh;Sempu;Babadan;Plumbon;Amongrogo;Dlisen;Rowosari;Pungangan;Lobang;Wonokerso
33.25.09 Menjangan;Karangtengah;Mangunharjo;Tenggulangharjo;Kalimanggis;Keborangan;Jatisari;Subah;Kumejing;Durenombo;Clapar;Adinuso;Sengon;Gondang;Kuripan;Kemiri Barat;Kemiri Timur
33.25.10 Wringingintung;Sembojo;Posong;Kaliboyo;Simbangdesa;Beji;Tulis;Simbangjati;Kedungsegog;Kenconorejo;Ponowareng;Siberuk;Kebumen;Cluwuk;Jrakahpayung;Jolosekti;Manggis
33.25.11 Watesalit;Proyonanggan Tengah;Kauman;Karangasem Utara;Kasepuhan;Sambong;Proyonanggan Utara;Proyonanggan Selatan;Karangasem Selatan;Rowobelang;Cepokokuning;Pasekaran;Kalisalak;Kecepak;Klidang Wetan;Klidang Lor;Kalipucang Wetan;Kalipucang Kulon;Karanganyar;Denasri Kulon;Denasri Wetan
33.25.12 Pandansari;Kaliwareng;Pejambon;Sariglagah;Pesaren;Sidorejo;Cepagan;Masin;Banjiran;Warungasem;Gapuro;Kalibeluk;Sawahjoho;Candiareng;Lebo;Menguneng;Terban;Sijono
33.25.13 Tegalsari;Kandeman;Bakalan;Lawangaji;Depok;Tragung;Cempereng;Karanganom;Wonokerso;Ujungnegoro;Karanggeneng;Juragan;Botolambat
33.25.14 Pecalungan;Bandung;Gombong;Randu;Siguci;Pretek;Selokarto;Gemuh;Gumawang;Keniten
33.25.15 Banyuputih;Kalibalik;Sembung;Kedawung;Dlimas;Luwung;Penundan;Banaran;Timbang;Bulu;Kalangsono
33.26.01 Klesem;Bodas;Sukoharjo;Gembong;Garungwiyoro;Bojongkoneng;Bubak;Wangkelang;Kandangserang;Luragung;Lambur;Tajur;Trajumas;Karanggondang
33.26.02 Werdi;Winduaji;Krandegan;Lumeneng;Tangeran;Kaliboja;Kaliombo;Botosari;Sawangan;Paninggaran;Domiyang;Notogiwang;Lambanggelun;Tenogo;Bedagung
33.26.03 Tembelangunung;Pamutuh;Depok;Wonosido;Timbangsari;Sidomulyo;Kutorembet;Lebakbarang;Kapundutan;Bantarkulon;Mendolo
33.26.04 Simego;Gumelem;Tlogohendro;Yosorejo;Curugmuncar;Songgodadi;Tlogopakis;Kasimpar;Kayupuring
33.26.05 Mesoyi;Jolotigo;Sengare;Donowangun;Talun;Banjarsari;Kalirejo;Batursari;Karangasem;Krompeng
33.26.06 Pungangan;Sidoharjo;Lemahabang;Rogoselo;Harjosari;Larikan;Sawangan;Dororejo;Randusari;Kutosari;Wringinagung;Kalimojosari;Bligorejo;Doro
33.26.07 Gutomo;Limbangan;Karanggondang;Lolong;Pedawang;Pododadi;Legokalong;Karangsari;Kulu;Banjarejo;Wonosari;Sokosari;Sidomukti;Kayugeritan;Kutosari
33.26.08 Kajen;Tambakroto;Kutorojo;Linggoasri;Brengkolang;Pringsurat;Sokoyoso;Sinangohprendeng;Kajongan;Pekiringanageng;Gandarum;Sabarwangi;Kalijoyo;Wonorejo;Pekiringanalit;Kutorejo;Nyamok;Tanjungkulon;Tanjungsari;Gejlig;Kebonagung;Sangkanjoyo;Salit;Sambiroto;Rowolaku
33.26.09 Windurojo;Ujungnegoro;Brondong;Podosari;Langensari;Jagung;Kwasen;Karyomukti;Kesesi;Srinahan;Kaibahan;Karangrejo;Watugajah;Watupayung;Krandon;Ponolawen;Kalimade;Sidomulyo;Sidosari;Mulyorejo;Pantirejo;Kwigaran;Sukorejo
33.26.10 Sragi;Ketanonageng;Mrican;Bulaksari;Sumubkidul;Kalijambe;Sumublor;Krsakageng;Sijeruk;Tegalsuruh;Bulakpelem;Gebangkerep;Purworejo;Kedungjaran;Klunjukan;Tegalontar;Purwodadi
33.26.11 Bukur;Kalipancur;Sumurjomblangbogo;Pantianom;Randumuktiwaren;Legokclile;Bojongwetan;Duwet;Wangandowo;Ketitangkidul;Menjangan;Ketitanglor;Rejosari;Bojonglor;Bojongminggir;Wiroditan;Kemasan;Jajarwayang;Babalanlor;Babalankidul;Karagsari;Sembungjambu
33.26.12 Jetakkidul;Sastrodirjan;Legokgunung;Galangpengampon;Kwagean;Getas;Rowokembu;Wonopringgo;Sampih;Wonorejo;Gondang;Jetaklengkong;Pengadentengah;Surobayan
33.26.13 Pekajangan;Kedungwuni Timur;Kedungwuni Barat;Kedungpatangewu;Pakisputih;Rowocacing;Langkap;Tosaran;Pajomblangan;Proto;Kwayangan;Podo;Salakbrojo;Ambokembang;Tangkiltengah;Karangdowo;Bugangan;Rengas;Tangkilkulon
33.26.14 Sapugarut;Bligo;Simbangkulon;Coprayan;Wonoyoso;Pakumbulan;Watusalam;Simbangwetan;Kertijayan;Paweden
33.26.15 Wuled;Ngalian;Pandanarum;Karanganyar;Silirejo;Pucung;Sidorejo;Samborejo;Tanjung;Pacar;Dadirejo;Karangjompo;Tegaldowo;Mulyorejo;Jeruksari;Curug
33.26.16 Gumawang;Kepatihan;Mayangan;Pekuncen;Bener;Kadipaten;Delegtukang;Karangjati;Petukangan;Wiradesa;Warukidul;Bondansari;Warulor;Kampil;Kemplong;Kauman
33.26.17 Mejasem;Wonosari;Tengengkulon;Tunjungsari;Pait;Tengengwetan;Rembun;Yosorejo;Siwalan;Boyoteluk;Depok;Blacanan;Blimbingwuluh
33.26.18 Logandeng;Jrebengkembang;Pagumenganmas;Kedungkebo;Kaligawe;Karangdadap;Kalilembu;Pangkah;Kebonrowopucang;Kebonsari;Pegandon
33.26.19 Pesanggrahan;Sijambe;Bebel;Werdi;Rowoyoso;Semut;Tratebang;Wonokertokulon;Wonokertowetan;Api-Api;Pecakaran
33.27.01 Plakaran;Mandiraja;Walangsanga;Sima;Moga;Banyumudal;Wangkelang;Kebanggan;Pepedan;Gendoang
33.27.02 Clekatakan;Batursari;Penakir;Gunungsari;Jurangmangu;Gambuhan;Karangsari;Nyalembeng;Pulosari;Pagenteran;Siremeng;Cikendung
33.27.03 Gombong;Belik;Gunungtiga;Kuta;Badak;Gunungjaya;Simpur;Mendelem;Beluk;Bulakan;Sikasur;Kalisaleh;Sodong Basari
33.27.04 Tlagasana;Tundagan;Bongas;Cikadu;Cawet;Medayu;Pagelaran;Bodas;Jojogan;Majalangu;Tambi;Watukumpul;Gapura;Majakerta;Wisnu
33.27.05 Longkeyang;Jatingarang;Gunungbatu;Pasir;Kwasen;Jatiroyom;Parunggalih;Payung;Cangak;Kebandungan;Kesesirejo;Babakan;Karangbrai;Jraganan;Kebandaran;Bodeh;Muncang;Kelangdepok;Pendowo
33.27.06 Sumurkidang;Wanarata;Pedagung;Suru;Banjarsari;Pegiringan;Karanganyar;Purana;Pabuaran;Sarwodadi;Bantarbolang;Sambeng;Glandang;Kuta;Kebon Gede;Paguyangan;Lenggerong
33.27.07 Kecepit;Gembyang;Mejagong;Penusupan;Banjaranyar;Randudongkal;Karangmoncol;Semingkir;Semaya;Tanahbaya;Lodaya;Rembul;Kreyo;Kalimas;Mangli;Kalitorong;Kejene;Gongseng
33.27.08 Paduraksa;Kebondalem;Bojongbata;Mulyoharjo;Pelutan;Sugihwaras;Widuri;Banjarmulya;Surajaya;Kramat;Pegongsoran;Sungapan;Saradan;Sewaka;Mengori;Wanamulya;Bojongnangka;Tambakrejo;Lawangrejo;Danasari
33.27.09 Wanarejan Selatan;Beji;Penggarit;Pener;Jrakah;Gondang;Sokawangi;Kejambon;Jebed Utara;Cibelok;Banjardawa;Banjaran;Sitemu;Pedurungan;Taman;Kaligelang;Kabunan;Asemdoyong;Kedungbanjar;Wanarejan Utara;Jebed Selatan
33.27.10 Petarukan;Kendalsari;Widodaren;Karangasem;Petanjungan;Serang;Kalirandu;Iser;Sirangkang;Pesucen;Temuireng;Panjunan;Kendaldoyong;Pegundan;Bulu;Tegalmlati;Loning;Klareyan;Kendalrejo;Nyamplungsari
33.27.11 Sokawati;Tegalsari Timur;Kemuning;Karangtalok;Wonogiri;Blimbing;Ampelgading;Cibiyuk;Karangtengah;Banglarangan;Losari;Ujunggede;Jatirejo;Kebagusan;Sidokare;Tegalsari Barat
33.27.12 Purwoharjo;Tumbal;Pecangakan;Sikayu;Purwosari;Sidorejo;Lowa;Ambokulon;Gandu;Gedeg;Gintung;Sarwodadi;Susukan;Klegen;Wonokromo;Kebojongan;Kandang;Kauman
33.27.13 Sukorejo;Botekan;Rowosari;Ambowetan;Pagergunung;Wiyorowetan;Samong;Tasikrejo;Bumirejo;Kaliprau;Kertosari;Pamutih;Padek;Blendung;Ketapang;Limbangan;Mojo;Pesantren
33.27.14 Pakembaran;Warungpring;Karangdawa;Datar;Cibuyur;Mereng
33.28.01 Prupuk Selatan;Kaligayam;Dukuh Tengah;Wanasari;Danaraja;Jembayat;Margasari;Pakulaut;Karangdawa;Kalisalak;Jatilaba;Prupuk Utara;Marga Ayu
33.28.02 Guci;Sigedong;Batumirah;Bumijawa;Sokasari;Sokatengah;Sumbaga;Traju;Muncanglarang;Begawat;Dukuhbenda;Cintamanik;Cempaka;Gunungagung;Jejeg;Pagerkasih;Carul;Cawitali
33.28.03 Rembul;Dukuhtengah;Kedawung;Suniarsih;Karangmulya;Tuwel;Bojong;Buniwah;Lengkong;Batunyana;Sangkanayu;Gunungjati;Puncangluwuk;Kajenengan;Kalijambu;Danasari;Cikura
33.28.04 Cenggini;Bukateja;Kalibakung;Karangjambu;Cilongok;Tembongwah;Danareja;Sangkanjaya;Danawarih;Pagerwangi;Harjowinangun;Batuagung;Kaliwungu;Banjaranyar;Sesepan;Wringinjenggot;Pamiritan;Balapulang Wetan;Balapulang Kulon;Cibunar
33.28.05 Srengseng;Rajegwesi;Sidamulya;Mulyoharjo;Semboja;Randusari;Jatiwangi;Pagerbarang;Karanganyar;Kertaharja;Kedungsugih;Surokidul;Pesarean
33.28.06 Timbangreja;Lebaksiu Kidul;Lebaksiu Lor;Kajen;Yamansari;Kesuben;Balaradin;Lebakgowah;Dukuhlo;Pendawa;Jatimulya;Kambangan;Slarangkidul;Tegalandong;Dukuhdamu
33.28.07 Kedungwungu;Mokaha;Penyalahan;Sitail;Sumbarang;Cerih;Gantungan;Argatawang;Padasari;Capar;Lebakwangi;Dukuhbangsa;Jatinegara;Luwijawa;Lembasari;Tamansari;Wotgalih
33.28.08 Penujah;Karanganyar;Tonggara;Kedungbanteng;Dukuhjati Wetan;Sumingkir;Margamulya;Kebandingan;Karangmalang;Semedo
33.28.09 Dermasuci;Pener;Dukuhjati Kidul;Depok;Penusupan;Bogares Kidul;Bogares Lor;Pangkah;Dukuhsembung;Curug;Kendalserut;Grobog Kulon;Bedug;Pecabean;Grobog Wetan;Talok;Paketiban;Rancawiru;Jenggawur;Kalikangkung;Pubayasa;Dermasandi;Balamoa
33.28.10 Pakembaran;Kagok;Procot;Kudaile;Slawi Wetan;Kalisapu;Dukuhwringin;Dukuhsalam;Slawi Kulon;Trayeman
33.28.11 Pedeslohor;Lumingser;Kedungsukun;Pagiyanten;Penarukan;Harjosari Lor;Tembok Lor;Tembok Kidul;Tembok Banjaran;Tembok Luwung;Adiwerna;Kalimati;Lemahduwur;Pesarean;Ujungrusi;Pagedangan;Kaliwadas;Pecangakan;Gumalar;Bersole;Harjosari Kidul
33.28.12 Pegirikan;Pekiringan;Gembongkulon;Pasangan;Langgen;Bengle;Dukuhmalang;Pesayangan;Kajen;Kebasen;Tegalwangi;Kaligayam;Talang;Kaladawa;Cangkring;Dawuhan;Getaskerep;Pacul;Wangandawa
33.28.13 Ketanggungan;Kupu;Sidakaton;Sidapurna;Pepedan;Pengarasan;Lawatan;Dukuhturi;Pekauman Kulon;Pagongan;Debongwetan;Kepandean;Grogol;Bandasari;Sutapranan;Kademangaran;Karanganyar;Pengabean
33.28.14 Jatirawa;Kabukan;Setu;Purbasana;Kemanggungan;Karangmangu;Lebeteng;Brekat;Karangjati;Bulakwaru;Mindaka;Tarub;Kedungbungkus;Kedokansayang;Bumiharja;Kalijambe;Margapadang;Kesamiran;Kesadikan;Mangunsaren
33.28.15 Dampyak;Mejasem Barat;Jatilawang;Babakan;Kemantran;Kertaharja;Ketileng;Kepunduhan;Bangun Galih;Tanjungharja;Kemuning;Plumbungan;Maribaya;Kramat;Bongkok;Munjungagung;Dinuk;Kertayasa;Padaharja;Mejasem Timur
33.28.16 Karangwuluh;Gembongdadi;Karangmulya;Harjasari;Kertasari;Jatimulya;Jatibogor;Sidaharja;Purwahamba;Suradadi;Bojongsana
33.28.17 Sidamulya;Kedungjati;Kendayakan;Warureja;Demangharjo;Banjarturi;Kedungkelor;Sukareja;Banjaragung;Sigentong;Kreman;Rangi Mulya
33.28.18 Slaranglor;Selapura;Blubuk;Gumayun;Kabunan;Pedagangan;Kalisoka;Sindang;Dukuhwaru;Bulakpacing
33.29.01 Banjaran;Bentar;Bentarsari;Capar;Ciputih;Citimbang;Ganggawang;Gandoang;Gunungjaya;Gununglarang;Gunungsugih;Gunungtajem;Indrajaya;Kadumanis;Pabuaran;Pasirpanjang;Salem;Tembongraja;Wanoja;Winduasri;Windusakti
33.29.02 Bangbayang;Banjarsari;Bantarkawung;Bantarwaru;Cibentang;Cinanas;Ciomas;Jipang;Karangpari;Kebandungan;Legok;Pangebatan;Pengarasan;Sindangwangi;Tambakserang;Terlaya;Telaga;Waru
33.29.03 Adisana;Bumiayu;Dukuhturi;Jatisawit;Kalierang;Kalilangkap;Kalinusu;Kalisumur;Kaliwadas;Langkap;Laren;Negaradaha;Pamijen;Penggarutan;Pruwatan
33.29.04 Cilibur;Cipetung;Kedungoleng;Kretek;Pagojengan;Paguyangan;Pakujati;Pandansari;Ragatunjung;Taraban;Wanatirta;Winduaji
33.29.05 Batursari;Benda;Buniwah;Dawuhan;Igirklanceng;Kaligiri;Kaliloka;Manggis;Mendala;Mlayang;Sridadi;Plompong;Wanareja
33.29.06 Galuhtimur;Kalijurang;Karangjongkeng;Kutamendala;Kutayu;Linggapura;Negarayu;Pepedan;Purbayasa;Rajawetan;Purwodadi;Tanggeran;Tonjong;Watujaya
33.29.07 Bojong;Buaran;Janegara;Jatibarang Kidul;Jatibarang Lor;Kalialang;Kalipucang;Karanglo;Kebogadung;Kebonagung;Kedungtukang;Kemiriamba;Kendawa;Kertasinduyasa;Klampis;Klikiran;Kramat;Pamengger;Pedeslohor;Rengasbandung;Tegalwulung;Tembelang
33.29.08 Glonggong;Dukuhwringin;Dumeling;Jagalempeni;Keboledan;Kertabesuki;Klampok;Kupu;Lengkong;Pebatan;Pesantunan;Sawojajar;Siasem;Sidamulya;Sigentong;Sisalam;Siwungkuk;Tanjungsari;Tegalgandu;Wanasari
33.29.09 Brebes;Gandasuli;Limbangan Kulon;Limbangan Wetan;Pasarbatang;Banjaranyar;Kaligangsa Kulon;Kaligangsa Wetan;Kalimati;Kaliwlingi;Kedunguter;Krasak;Lembarawa;Padasugih;Pagejugan;Pemaron;Pulosari;Randusanga Kulon;Randusanga Wetan;Sigambir;Tengki;Terlangu;Wangandalem
33.29.10 Cenang;Dukuhmaja;Jatirokeh;Karangsembung;Songgom;Wanacala;Wanatawang;Gegerkunci;Jatimakmur;Songgom Lor
33.29.11 Ciampel;Cigedog;Cikandang;Jagapura;Kemukten;Kradenan;Kersana;Kramatsampang;Kubangpari;Limbangan;Pende;Sindangjaya;Sutamaja
33.29.12 Babakan;Blubuk;Bojongsari;Dukuhsalam;Jatisawit;Kalibuntu;Karangdempel;Karangjunti;Karangsambung;Kecipir;Kedungneng;Limbangan;Losari Kidul;Losari Lor;Negla;Pekauman;Pengabean;Prapag Kidul;Prapag Lor;Randegan;Randusari;Rungkang
33.29.13 Karangreja;Kedawung;Kemurang Kulon;Kemurang Wetan;Krakahan;Kubangputat;Luwunggede;Lemahabang;Luwungbata;Mundu;Pejagan;Pengaradan;Sarireja;Sengon;Sidakaton;Tanjung;Tegongan;Tengguli
33.29.14 Bangsri;Banjaratma;Bulakamba;Bulakparen;Bulusari;Cimohong;Cipelem;Dukuhlo;Grinting;Jubang;Karangsari;Kluwut;Luwungragi;Pakijangan;Petunjungan;Pulogading;Rancawuluh;Siwuluh;Tegalglagah
33.29.15 Kamal;Karangbale;Kedungbokor;Larangan;Luwunggede;Pamulihan;Rengaspendawa;Sitanggal;Slatri;Wlahar;Siandong
33.29.16 Baros;Buara;Bulakelor;Ciduwet;Cikeusal Kidul;Cikeusal Lor;Ciseureuh;Dukuhbadag;Dukuhtengah;Jemasih;Karangbandung;Ketanggungan;Kubangjati;Kubangwungu;Kubangsari;Pamedaran;Sindangjaya;Tanggungsari;Karangmalang;Dukuhturi;Padakaton
33.29.17 Bandungsari;Banjarlor;Banjarharjo;Blandongan;Ciawi;Cibendung;Cibuniwangi;Cigadung;Cihaur;Cikakak;Cikuya;Cimunding;Cipajang;Dukuhjeruk;Karangmaja;Kertasari;Kubangjero;Malahayu;Parereja;Penanggapan;Pende;Sindangheula;Sukareja;Tegalreja;Tiwulandu
33.71.01 Rejowinangun Selatan;Magersari;Jurangombo Utara;Jurangombo Selatan;Tidar Utara;Tidar Selatan
33.71.02 Wates;Potrobangsan;Kedungsari;Kramat Utara;Kramat Selatan
33.71.03 Kemirirejo;Cacaban;Rejowinangun Utara;Magelang;Panjang;Gelangan
33.72.01 Pajang;Laweyan;Bumi;Panularan;Penumping;Sriwedari;Purwosari;Sondakan;Kerten;Jajar;Karangasem
33.72.02 Joyotakan;Danukusuman;Serengan;Tipes;Kratonan;Jayengan;Kemlayan
33.72.03 Joyosuran;Semanggi;Pasarkliwon;Gajahan;Baluwarti;Kampungbaru;Kedunglumbu;Sangkrah;Kauman;Mojo
33.72.04 Kepatihan Kulon;Kepatihan Wetan;Sudiroprajan;Gandekan;Sewu;Pucangsawit;Jagalan;Purwodiningratan;Tegalharjo;Jebres;Mojosongo
33.72.05 Kadipiro;Nusukan;Gilingan;Setabelan;Kestalan;Keprabon;Timuran;Ketelan;Punggawan;Mangkubumen;Manahan;Sumber;Banyuanyar;Banjarsari;Joglo
33.73.01 Blotongan;Sidorejo Lor;Salatiga;Bugel;Kauman Kidul;Pulutan
33.73.02 Kutowinangun Kidul;Gendongan;Sidorejo Kidul;Kalibening;Tingkir Lor;Tingkir Tengah;Kutowinangun Lor
33.73.03 Noborejo;Ledok;Tegalrejo;Kumpulrejo;Randuacir;Cebongan
33.73.04 Kecandran;Dukuh;Mangunsari;Kalicacing
33.74.01 Miroto;Brumbungan;Jagalan;Kranggan;Gabahan;Kembangsari;Sekayu;Pandansari;Bangunharjo;Kauman;Purwodinatan;Karang Kidul;Pekunden;Pindrikan Kidul;Pindrikan Lor
33.74.02 Bandarharjo;Bulu Lor;Plombokan;Purwosari;Kuningan;Panggung Lor;Panggung Kidul;Tanjung Mas;Dadapsari
33.74.03 Kemijen;Rejomulyo;Mlatibaru;Kebonagung;Mlatiharjo;Bugangan;Sarirejo;Rejosari;Karangturi;Karangtempel
33.74.04 Tambakrejo;Kaligawe;Sawah Besar;Sambirejo;Siwalan;Pandean Lamper;Gayamsari
33.74.05 Sembungharjo;Kudu;Karangroto;Genuksari;Banjardowo;Gebangsari;Trimulyo;Penggaron Lor;Muktiharjo Lor;Bangetayu Kulon;Bangetayu Wetan;Terboyo Kulon;Terboyo Wetan
33.74.06 Penggaron Kidul;Tlogomulyo;Tlogosari Wetan;Tlogosari Kulon;Muktiharjo Kidul;Plamongansari;Gemah;Pedurungan Kidul;Pedurungan Lor;Pedurungan Tengah;Palebon;Kalicari
33.74.07 Randusari;Bulustalan;Barusari;Mugasari;Pleburan;Wonodri;Peterongan;Lamper Lor;Lamper Kidul;Lamper Tengah
33.74.08 Candi;Jatingaleh;Kaliwiru;Jomblang;Karanganyar Gunung;Tegalsari;Wonotingal
33.74.09 Karangrejo;Bendan Dhuwur;Bendan Ngisor;Sampangan;Gajahmungkur;Lempongsari;Petompon;Bendungan
33.74.10 Meteseh;Rowosari;Mangunharjo;Bulusan;Kramas;Tembalang;Jangli;Tandang;Kedungmundu;Sendangguwo;Sendangmulyo;Sambiroto
33.74.11 Pudakpayung;Gedawang;Jabungan;Pedalangan;Banyumanik;Srondol Kulon;Srondol Wetan;Ngesrep;Tinjomoyo;Padangsari;Sumurboto
33.74.12 Pakintelan;Mangunsari;Plalangan;Gunungpati;Nongkosawit;Pongangan;Ngijo;Patemon;Sekaran;Sukorejo;Sadeng;Cepoko;Jatirejo;Sumurrejo;Kalisegoro;Kandri
33.74.13 Ngemplak Simongan;Manyaran;Krapyak;Tambakharjo;Kalibanteng Kulon;Kalibanteng Kidul;Gisikdrono;Bongsari;Bojongsalaman;Salamanmloyo;Cabean;Karangayu;Krobokan;Tawangsari;Tawangmas;Kembangarum
33.74.14 Cangkiran;Bubakan;Karangmalang;Polaman;Purwosari;Tambangan;Wonolopo;Mijen;Jatibarang;Kedungpane;Ngadirgo;Wonoplumbon;Jatisari;Pesantren
33.74.15 Gondoriyo;Podorejo;Bringin;Purwoyoso;Kalipancur;Bambankerep;Ngaliyan;Tambakaji;Wonosari;Wates
33.74.16 Jerakah;Tugurejo;Karanganyar;Randugarut;Mangkang Wetan;Mangkang Kulon;Mangunharjo
33.75.01 Medono;Podosugih;Sapuro Kebulen;Bendan Kergon;Pasirkratonkramat;Tirto;Pringrejo
33.75.02 Noyontaansari;Kauman;Poncol;Klego;Gamer;Setono;Kali Baros
33.75.03 Krapyak;Kandang Panjang;Panjang Wetan;Padukuhan Kraton;Degayu;Bandengan;Panjang Baru
33.75.04 Banyurip;Buaran Kradenan;Jenggot;Kuripan Kertoharjo;Kuripan Yosorejo;Sokoduwet
33.76.01 Pesurungan Kidul;Debong Lor;Kemandungan;Pekauman;Kraton;Tegalsari;Muarareja
33.76.02 Kejambon;Slerok;Panggung;Mangkukusuman;Mintaragen
33.76.03 Kalinyamat Wetan;Bandung;Debong Kidul;Tunon;Keturen;Debong Kulon;Debong Tengah;Randugunting
33.76.04 Kaligangsa;Krandon;Cabawan;Kalinyamat Kulon;Margadana;Sumurpanggang;Pesurungan Lor
34.01.01 Jangkaran;Sindutan;Palihan;Glagah;Kalidengen;Plumbon;Kedundang;Demen;Kulur;Kaligintung;Temon Wetan;Temon Kulon;Kebonrejo;Janten;Karangwuluh
34.01.02 Wates;Karangwuni;Sogan;Kulwaru;Ngestiharjo;Bendungan;Triharjo;Giripeni
34.01.03 Garongan;Pleret;Bugel;Kanoman;Depok;Bojong;Tayuban;Gotakan;Panjatan;Cerme;Krembangan
34.01.04 Banaran;Kranggan;Nomporejo;Karangsewu;Tirtorahayu;Pandowan;Brosot
34.01.05 Wahyuharjo;Bumirejo;Jatirejo;Sidorejo;Gulurejo;Ngentakrejo
34.01.06 Demangrejo;Srikayangan;Tuksono;Salamrejo;Sukoreno;Kaliagung;Sentolo;Banguncipto
34.01.07 Tawangsari;Karangsari;Kedungsari;Margosari;Pengasih;Sendangsari;Sidomulyo
34.01.08 Hargomulyo;Hargorejo;Hargowilis;Kalirejo;Hargotirto
34.01.09 Jatimulyo;Giripurwo;Pendoworejo;Purwosari
34.01.10 Banyuroto;Donomulyo;Wijimulyo;Tanjungharjo;Jatisarono;Kembang
34.01.11 Kebonharjo;Banjarsari;Purwoharjo;Sidoharjo;Gerbosari;Ngargosari;Pagerharjo
34.01.12 Banjararum;Banjarasri;Banjarharjo;Banjaroyo
34.02.01 Poncosari;Trimurti
34.02.02 Gadingsari;Gadingharjo;Srigading;Murtigading
34.02.03 Tirtomulyo;Parangtritis;Donotirto;Tirtosari;Tirtohargo
34.02.04 Seloharjo;Panjangrejo;Srihardono
34.02.05 Sidomulyo;Mulyodadi;Sumbermulyo
34.02.06 Caturharjo;Triharjo;Gilangharjo;Wijirejo
34.02.07 Triwidadi;Sendangsari;Guwosari
34.02.08 Palbapang;Ringinharjo;Bantul;Trirenggo;Sabdodadi
34.02.09 Patalan;Canden;Sumberagung;Trimulyo
34.02.10 Selopamioro;Sriharjo;Wukirsari;Kebonagung;Karangtengah;Girirejo;Karangtalun;Imogiri
34.02.11 Mangunan;Muntuk;Dlingo;Temuwuh;Terong;Jatimulyo
34.02.12 Baturetno;Banguntapan;Jagalan;Singosaren;Jambidan;Potorono;Tamanan;Wirokerten
34.02.13 Wonokromo;Pleret;Segoroyoso;Bawuran;Wonolelo
34.02.14 Sitimulyo;Srimulyo;Srimartani
34.02.15 Pendowoharjo;Timbulharjo;Bangunharjo;Panggungharjo
34.02.16 Bangunjiwo;Tirtonirmolo;Tamantirto;Ngestiharjo
34.02.17 Argodadi;Argorejo;Argosari;Argomulyo
34.03.01 Wonosari;Kepek;Piyaman;Gari;Karangtengah;Selang;Baleharjo;Siraman;Pulutan;Wareng;Duwet;Mulo;Wunung;Karangrejek
34.03.02 Natah;Pilangrejo;Kedungpoh;Pengkol;Kedungkeris;Nglipar;Katongan
34.03.03 Banyusoco;Plembutan;Bleberan;Getas;Dengok;Ngunut;Playen;Ngawu;Bandung;Logandeng;Gading;Banaran;Ngleri
34.03.04 Bunder;Beji;Pengkok;Semoyo;Salam;Patuk;Ngoro-oro;Nglanggeran;Putat;Nglegi;Terbah
34.03.05 Sodo;Pampang;Grogol;Karangduwet;Karangasem;Mulusan;Giring
34.03.06 Girikarto;Girisekar;Girimulyo;Giriwungu;Giriharjo;Girisuko
34.03.07 Giripanggung;Sumberwungu;Sidoharjo;Tepus;Purwodadi
34.03.08 Ngeposari;Semanu;Pacarejo;Candirejo;Dadapayu
34.03.09 Bejiharjo;Wiladeg;Bendungan;Kelor;Ngipak;Karangmojo;Gedangrejo;Ngawis;Jatiayu
34.03.10 Umbulrejo;Sawahan;Tambakromo;Kenteng;Sumbergiri;Genjahan;Ponjong;Karangasem;Bedoyo;Sidorejo;Gombang
34.03.11 Bohol;Pringombo;Botodayaan;Petir;Pucanganom;Semugih;Melikan;Karangwuni
34.03.12 Kalitekuk;Kemejing;Bulurejo;Sumberejo;Bendung;Candirejo;Rejosari;Karangsari;Pundungsari;Semin
34.03.13 Tancep;Sambirejo;Jurangjero;Kampung;Beji;Watusigar
34.03.14 Hargomulyo;Mertelu;Watugajah;Sampang;Serut;Ngalang;Tegalrejo
34.03.15 Krambilsawit;Ngloro;Jetis;Kepek;Kanigoro;Monggol;Planjan
34.03.16 Balong;Jepitu;Karangawen;Nglindur;Jerukwudel;Tileng;Pucung;Songbanyu
34.03.17 Hargosari;Kemiri;Kemadang;Banjarejo;Ngestirejo
34.03.18 Giripurwo;Giricahyo;Girijati;Giriasih;Giritirto
34.04.01 Balecatur;Ambarketawang;Banyuraden;Nogotirto;Trihanggo
34.04.02 Sidorejo;Sidoluhur;Sidomulyo;Sidoagung;Sidokarto;Sidoarum;Sidomoyo
34.04.03 Sumberrahayu;Sumbersari;Sumberagung;Sumberarum
34.04.04 Sendangarum;Sendangmulyo;Sendangagung;Sendangsari;Sendangrejo
34.04.05 Margoluwih;Margodadi;Margokaton;Margomulyo;Margoagung
34.04.06 Sinduadi;Sendangadi;Tlogoadi;Tirtoadi;Sumberadi
34.04.07 Caturtunggal;Maguwoharjo;Condongcatur
34.04.08 Sendangtirto;Tegaltirto;Kalitirto;Jogotirto
34.04.09 Sumberharjo;Wukirharjo;Gayamharjo;Sambirejo;Madurejo;Bokoharjo
34.04.10 Purwomartani;Tirtomartani;Tamanmartani;Selomartani
34.04.11 Sindumartani;Bimomartani;Widodomartani;Wedomartani;Umbulmartani
34.04.12 Sariharjo;Minomartani;Sinduharjo;Sukoharjo;Sardonoharjo;Donoharjo
34.04.13 Caturharjo;Triharjo;Tridadi;Pandowoharjo;Trimulyo
34.04.14 Banyurejo;Tambakrejo;Sumberrejo;Pondokrejo;Mororejo;Margorejo;Lumbungrejo;Merdikorejo
34.04.15 Bangunkerto;Donokerto;Girikerto;Wonokerto
34.04.16 Purwobinangun;Candibinangun;Harjobinangun;Pakembinangun;Hargobinangun
34.04.17 Argomulyo;Wukirsari;Glagaharjo;Kepuharjo;Umbulharjo
34.71.01 Kricak;Karangwaru;Tegalrejo;Bener
34.71.02 Bumijo;Cokrodiningratan;Gowongan
34.71.03 Demangan;Kotabaru;Klitren;Baciro;Terban
34.71.04 Suryatmajan;Tegalpanggung;Bausasran
34.71.05 Sosromenduran;Pringgokusuman
34.71.06 Ngampilan;Notoprajan
34.71.07 Pakuncen;Wirobrajan;Patangpuluhan
34.71.08 Gedongkiwo;Suryodiningratan;Mantrijeron
34.71.09 Patehan;Panembahan;Kadipaten
34.71.10 Ngupasan;Prawirodirjan
34.71.11 Purwokinanti;Gunungketur
34.71.12 Keparakan;Wirogunan;Brontokusuman
34.71.13 Semaki;Muja Muju;Tahunan;Warungboto;Pandeyan;Sorosutan;Giwangan
34.71.14 Rejowinangun;Prenggan;Purbayan
35.01.01 Widoro;Sawahan;Kalak;Sendang;Klepu;Gedompol;Cemeng;Gendaran;Sukodono;Sekar;Donorojo;Belah
35.01.02 Dersono;Sugihwaras;Watukarung;Jlubang;Candi;Poko;Dadapan;Pringkuku;Sobo;Ngadirejan;Glinggangan;Pelem;Tamanasri
35.01.03 Bomo;Sooka;Punung;Mendolo Kidul;Piton;Kendal;Wareng;Mantren;Mendolo Lor;Ploso;Gondosari;Kebonsari;Tinatar
35.01.04 Sidoharjo;Ploso;Baleharjo;Pucangsewu;Pacitan;Kembang;Sukoharjo;Kayen;Sirnoboyo;Arjowinangun;Bangunsari;Sedeng;Sumberharjo;Tanjungsari;Menadi;Mentoro;Purworejo;Nanggungan;Widoro;Semanten;Sambong;Banjarsari;Bolosingo;Ponggok;Tambakrejo
35.01.05 Plumbungan;Karangnongko;Kalipelus;Karanganyar;Katipugal;Klesem;Sidomulyo;Worawari;Mantren;Gawang;Kebonagung;Purwoasri;Banjarjo;Gembuk;Sanggrahan;Punjung;Wonogondo;Ketepung;Ketro
35.01.06 Mlati;Sedayu;Tremas;Arjosari;Gunungsari;Pagutan;Gembong;Borang;Gegeran;Kedungbendo;Mangunharjo;Jetiskidul;Temon;Karanggede;Gayuhan;Karangrejo;Jatimalang
35.01.07 Gondang;Mujing;Sempu;Nawangan;Tokawi;Jetis Lor;Penggung;Pakis Baru;Ngromo
35.01.08 Petungsinarang;Ngunut;Bandar;Kledung;Tumpuk;Watupatok;Bangunsari;Jeruk
35.01.09 Kebondalem;Gedangan;Ngreco;Kasihan;Pucangombo;Gemaharjo;Ploso;Tegalombo;Kemuning;Tahunan;Tahunan Baru
35.01.10 Jetak;Nglaran;Wonoanti;Padi;Kluwih;Bungur;Tulakan;Jatigunung;Gasang;Kalikuning;Ngile;Bubakan;Losari;Ngumbul;Wonosidi;Ketro;Ketro Harjo
35.01.11 Sidomulyo;Hadiwarno;Tanjungpuro;Hadiluwih;Pagerejo;Wiyoro;Ngadirojo;Bogoharjo;Cokrokembang;Bodag;Tanjunglor;Nogosari;Cangkring;Wonodadi Wetan;Wonodadi Kulon;Wonokarto;Wonosobo;Wonoasri
35.01.12 Pagerkidul;Pagerlor;Sukorejo;Sudimoro;Ketanggung;Klepu;Sembowo;Karangmulyo;Gunungrejo;Sumberejo
35.02.01 Tugurejo;Senepo;Slahung;Caluk;Broto;Menggare;Kambeng;Wates;Ngilo-Ilo;Duri;Ngloning;Plancungan;Jebeng;Galak;Truneng;Simo;Crabak;Mojopitu;Gundik;Nailan;Gombang;Janti
35.02.02 Wonodadi;Sendang;Baosan Kidul;Binade;Mrayan;Baosan Lor;Temon;Selur;Ngrayun;Cepoko;Gedangan
35.02.03 Pelem;Koripan;Bekare;Nambak;Kalisat;Munggu;Pager;Belang;Bungkal;Ketonggo;Kunti;Bancar;Padas;Bungu;Kupuk;Sambilawang;Kwajon;Bediwetan;Bedikulon
35.02.04 Gajah;Wringinanom;Ngadisanan;Maguwan;Nglewan;Bedingin;Bancangan;Campurejo;Campursari;Bulu;Sambit;Besuki;Wilangan;Bangsalan;Kemuning;Jrakah
35.02.05 Tumpuk;Pangkal;Tumpak Pelem;Tempuran;Sriti;Temon;Sawoo;Prayungan;Tugurejo;Grogol;Ketro;Kori;Bondrang;Ngindeng
35.02.06 Ngadirojo;Klepu;Suru;Sooko;Bedoho;Jurug
35.02.07 Karangpatihan;Tegalrejo;Bedrug;Wagir Kidul;Singgahan;Patik;Pulung;Pulung Merdiko;Sidoharjo;Wotan;Plunturan;Pomahan;Kesugihan;Serag;Wayang;Munggung;Bekiring;Banaran
35.02.08 Tugu;Candi;Totokan;Ngrukem;Siwalan;Joresan;Nglumpang;Gontor;Gandu;Jabung;Bajang;Mlarak;Serangan;Suren;Kaponan
35.02.09 Ngasinan;Kutu Kulon;Kutu Wetan;Kradenan;Mojomati;Coper;Mojorejo;Karanggebang;Jetis;Tegalsari;Wonoketro;Josari;Turi;Winong
35.02.10 Ronowijayan;Mangunsuman;Demangan;Ngabar;Madusari;Beton;Sekaran;Brahu;Kepuhrubuh;Sawuh;Jarak;Tranjang;Pijeran;Manuk;Siman;Patihan Kidul;Ronosentanan;Tajug
35.02.11 Pandak;Bulu Kidul;Bulak;Ngendut;Karangpatihan;Sumberejo;Ngumpul;Ngraket;Dadapan;Singkil;Karangan;Bajang;Balong;Jalen;Karangmojo;Sedarat;Purworejo;Tatung;Muneng;Ngampel
35.02.12 Tegalombo;Nongkodono;Sukosari;Ngrandu;Nglarangan;Bringin;Pengkol;Gabel;Ciluk;Semanding;Tosanan;Maron;Somoroto;Plosojenar;Carat;Kauman
35.02.13 Dayakan;Karangan;Tanjunggunung;Karangjoho;Tanjungrejo;Bandaralim;Kapuran;Watubonang;Biting;Badegan
35.02.14 Sampung;Pohijo;Jenangan;Nglurup;Tulung;Carangrejo;Pagerukir;Kunti;Glinggang;Gelangkulon;Karangwaluh;Ringinputih
35.02.15 Sukorejo;Bangunrejo;Sidorejo;Nambangrejo;Lengkong;Gelang Lor;Serangan;Nampan;Kranggan;Golan;Prajegan;Kedungbanteng;Karanglo Lor;Gegeran;Gandukepuh;Kalimalang;Sragi;Morosari
35.02.16 Kertosari;Patihan Wetan;Kadipaten;Cekok;Japan;Gupolo;Polorejo;Bareng;Ngunut;Sukosari;Lembah;Pondok;Babadan;Purwosari;Trisono
35.02.17 Paju;Brotonegaran;Pakunden;Kepatihan;Surodikraman;Purbosuman;Tonatan;Bangunsari;Tamanarum;Kauman;Tambakbayan;Pinggirsari;Mangkujayan;Banyudono;Nologaten;Cokromenggalan;Keniten;Jingglong;Beduri
35.02.18 Setono;Singosaren;Mrican;Plalangan;Nglayang;Jenangan;Jimbe;Ngrupit;Pintu;Sedah;Panjeng;Sraten;Semanding;Tanjungsari;Paringan;Wates;Kemiri
35.02.19 Ngrogung;Sahang;Wagir Lor;Talun;Gondowido;Pupus;Ngebel;Sempu
35.02.20 Jonggol;Poko;Sendang;Bringinan;Karanglo Kidul;Krebet;Bulu Lor;Jambon;Blembem;Pulosari;Menang;Srandil;Sidoharjo
35.02.21 Bareng;Tambang;Krisik;Pudak Wetan;Banjarejo;Pudak Kulon
35.03.01 Besuki;Terbis;Karangtengah;Wonocoyo;Depok;Kertosono;Gayam;Panggul;Bodag;Tangkil;Nglebeng;Banjar;Ngrencak;Barang;Sawahan;Manggis;Ngrambingan
35.03.02 Ngulungkulon;Sobo;Ngulungwetan;Craken;Masaran;Tawing;Karangturi;Munjungan;Besuki;Bendoroto;Bangun
35.03.03 Sidomulyo;Puyung;Joho;Kembangan;Pakel;Pule;Tanggaran;Karanganyar;Jombok;Sukokidul
35.03.04 Cakul;Siki;Watuagung;Pandean;Petung;Salamwates;Dongko;Sumberbening;Ngerdani;Pringapus
35.03.05 Nglinggis;Gading;Duren;Pucanganak;Ngepeh;Jambu;Dermosari;Sukorejo;Tumpuk;Winong;Tegaren;Gondang;Nglongsor;Banaran;Prambon
35.03.06 Kayen;Jati;Karangan;Kerjo;Kedungsigit;Salamrejo;Sukowetan;Ngentrong;Sumber;Buluagung;Sumberingin;Jatiprahu
35.03.07 Ngadimulyo;Bogoran;Timahan;Bendoagung;Karangrejo;Sugihan;Senden
35.03.08 Karanggandu;Sawahan;Dukuh;Pakel;Margomulyo;Ngembel;Slawe;Gemaharjo;Watulimo;Watuagung;Prigi;Tasikmadu
35.03.09 Masaran;Sengon;Surenlor;Sumurup;Srabah;Dompyong;Depok;Botoputih
35.03.10 Ngrayung;Wonorejo;Sukorejo;Wonoanti;Jajar;Gandusari;Widoro;Karanganyar;Melis;Krandegan;Sukorame
35.03.11 Tamanan;Ngantru;Kelutan;Surodakan;Sumbergedong;Ngares;Karangsoko;Sambirejo;Sumberdadi;Rejowinangun;Sukosari;Parakan;Dawuhan
35.03.12 Wonocoyo;Ngetal;Ngadirenggo;Pogalan;Ngulankulon;Bendorejo;Gembleb;Ngadirejo;Ngulanwetan;Kedunglurah
35.03.13 Ngadisuko;Gador;Kendalrejo;Semarum;Sumberejo;Durenan;Pakis;Pandean;Panggungsari;Sumbergayam;Kamulan;Malasan;Baruharjo;Karanganom
35.03.14 Puru;Wonokerto;Nglebo;Ngrandu;Gamping;Suruh;Mlinjon
35.04.01 Kedungsoko;Tertek;Karangwaru;Tamanan;Jepun;Bago;Kepatihan;Kenayan;Kampungdalem;Kauman;Kutoanyar;Sembung;Panggungrejo;Botoran
35.04.02 Wajak Kidul;Sanggrahan;Pucung Kidul;Boyolangu;Ngranti;Kendalbulur;Bono;Waung;Moyoketen;Wajak Lor;Karangrejo;Kepuh;Tanjungsari;Serut;Beji;Sobontoro;Gedangsewu
35.04.03 Plosokandang;Tunggulsari;Ringinpitu;Loderesan;Bulusari;Bangoan;Boro;Tapan;Rejoagung;Kedungwaru;Plandaan;Ketanon;Tawangsari;Mangunsari;Winong;Majan;Simo;Gendingan;Ngujang
35.04.04 Pakel;Pucung Lor;Srikaton;Padangan;Banjarsari;Pulerejo;Bendosari;Ngantru;Mojoagung;Batokan;Kepuhrejo;Pojok;Pinggirsari
35.04.05 Bolorejo;Kauman;Balerejo;Batangsaren;Panggungrejo;Kalangbret;Sidorejo;Mojosari;Karanganom;Pucangan;Kates;Banaran;Jatimulyo
35.04.06 Wonorejo;Kedungcangkring;Mulyosari;Segawe;Samar;Penjor;Pagerwojo;Kradinan;Sidomulyo;Gondanggunung;Gambiran
35.04.07 Kedoyo;Nglutung;Talang;Krosok;Dono;Tugu;Picisan;Nyawangan;Sendang;Nglurup;Geger
35.04.08 Bungur;Babadan;Sukowiyono;Sembon;Sukowidodo;Tanjungsari;Gedangan;Sukodono;Karangrejo;Sukorejo;Punjul;Jeli;Tulungrejo
35.04.09 Kendal;Tawing;Gondosuli;Dukuh;Sepatan;Macanbang;Kiping;Rejosari;Bendo;Ngrendeng;Gondang;Bendungan;Notorejo;Sidem;Sidomulyo;Blendis;Mojoarum;Tiudan;Jarakan;Wonokromo
35.04.10 Sambidoplang;Wates;Mirigambar;Trenceng;Bendilwungu;Sambijajar;Podorejo;Doroampel;Junjung;Tambakrejo;Wonorejo;Bendiljati Kulon;Bendiljati Wetan;Sumberdadi;Jabalsari;Sambirobyong;Bukur
35.04.11 Karangsono;Samir;Kacangan;Selorejo;Balesono;Pandansari;Sumberingin Kulon;Sumberingin Kidul;Kaliwungu;Sumberejo Wetan;Ngunut;Kalangan;Gilang;Sumberejo Kulon;Purworejo;Kromasan;Pulosari;Pulotondo
35.04.12 Pucanglaban;Kalidawe;Panggungkalak;Kaligentong;Sumberbendo;Manding;Panggunguni;Sumberdadap;Demuk
35.04.13 Tenggur;Panjerejo;Karangsari;Tugu;Sukorejo Wetan;Jatidowo;Banjarejo;Tanen;Sumberagung;Blimbing;Rejotangan;Pakisrejo;Tegalrejo;Ariyojeding;Tenggong;Buntaran
35.04.14 Kalibatur;Rejosari;Sukorejo Kulon;Kalidawir;Karangtalun;Banyuurip;Winong;Joho;Pakisaji;Jabon;Tunggangri;Salakkembang;Ngubalan;Domasan;Tanjung;Betak;Pagersari
35.04.15 Besole;Tanggulwelahan;Besuki;Keboireng;Tanggulturus;Sedayugunung;Tanggulkundung;Wateskroyo;Siyotobagus;Tulungrejo
35.04.16 Ngentrong;Gedangan;Sawo;Gamping;Campurdarat;Wates;Pelem;Pojok;Tanggung
35.04.17 Nglampir;Talun Kulon;Bantengan;Kedungwilut;Suwaru;Ngunggahan;Suruhan Kidul;Bandung;Mergayu;Sebalor;Sukoharjo;Soko;Singgit;Ngepeh;Suruhan Lor;Bulus;Kesambi;Gandong
35.04.18 Sambitan;Bono;Sukoanyar;Duwet;Tamban;Ngebong;Sodo;Gombang;Pakel;Suwaluh;Pecuk;Bangunmulyo;Kasreman;Sanan;Bangunjaya;Ngrance;Gebang;Gesikan;Gempolan
35.04.19 Kresikan;Jengglungharjo;Ngrejo;Tanggunggunung;Ngepoh;Tenggarejo;Pakisrejo
35.05.01 Jaten;Salam;Rejosari;Kaliboto;Wonodadi;Tawangrejo;Kebonagung;Pikatan;Gandekan;Kunir;Kolomayan
35.05.02 Jati;Temenggungan;Besuki;Tunjung;Bakung;Mangunan;Karanggondang;Ringinanom;Sukorejo;Slemanan;Sumbersari;Bendorejo
35.05.03 Togogan;Srengat;Dandong;Kauman;Karanggayam;Dermojayan;Kerjen;Pakisrejo;Purwokerto;Wonorejo;Maron;Bagelenan;Kandangan;Kendalrejo;Selokajang;Ngaglik
35.05.04 Kademangan;Panggungduwet;Maron;Pakisaji;Kebonsari;Bendosari;Sumberjo;Suruhwadang;Plumpungrejo;Jimbe;Dawuhan;Sumberjati;Rejowinangun;Plosorejo;Darungan
35.05.05 Pulerejo;Tumpakoyot;Plandirejo;Sumberdadi;Bakung;Ngrejo;Bululawang;Kedungbanteng;Sidomulyo;Lorejo;Tumpakkepuh
35.05.06 Dadaplangu;Langon;Gembongan;Ringinanyar;Kebonduren;Bacem;Ponggok;Pojok;Kawedusan;Jatilengger;Bendo;Sidorejo;Maliran;Candirejo;Karangbendo
35.05.07 Kalipucung;Bendosari;Sumber;Sanankulon;Sumberingin;Purworejo;Bendowulung;Tuliskriyo;Sumberjo;Gledug;Jeding;Plosoarang
35.05.08 Pasiraman;Kaligrenjeng;Tambakrejo;Sumberboto;Gununggede;Wonotirto;Ngeni;Ngadipuro
35.05.09 Nglegok;Sumberasri;Kedawung;Ngoran;Dayu;Bangsri;Kemloko;Penataran;Krenceng;Jiwut;Modangan
35.05.10 Kanigoro;Satreyan;Minggirsari;Jatinom;Gogodeso;Gaprang;Papungan;Tlogo;Karangsono;Banggle;Sawentar;Kuningan
35.05.11 Sumberdiren;Tawangsari;Garum;Bence;Pojok;Tingal;Slorok;Sidodadi;Karangrejo
35.05.12 Kedungbunder;Kembangarum;Kalipang;Sutojayan;Jingglong;Sukorejo;Jegu;Pandanarum;Bacem;Sumberjo;Kaulon
35.05.13 Serang;Kalitengah;Margomulyo;Panggungrejo;Sumbersih;Kaligambir;Bumiayu;Panggungasri;Sumberagung;Balerejo
35.05.14 Talun;Kamulan;Bajang;Kaweron;Tumpang;Kendalrejo;Pasirharjo;Jeblog;Jabung;Bendosewu;Wonorejo;Duren;Sragi;Jajar
35.05.15 Sumberagung;Gadungan;Kotes;Sukosewu;Gondang;Tambakan;Gandusari;Butun;Ngaringan;Soso;Slumbung;Semen;Tulungrejo;Krisik
35.05.16 Kedungwungu;Salamrejo;Sumberkembar;Binangun;Rejoso;Ngembul;Sambigede;Tawangrejo;Umbuldamar;Ngadri;Birowo;Sukorame
35.05.17 Beru;Babadan;Tangkil;Wlingi;Klemunan;Tembalang;Ngadirenggo;Tegalasri;Balerejo
35.05.18 Slorok;Suru;Plumbangan;Sumberurip;Genengan;Doko;Jambepawon;Sidorejo;Resapombo;Kalimanis
35.05.19 Siraman;Kesamben;Jugo;Pagerwojo;Pagergunung;Tepas;Kemirigede;Tapakrejo;Bumirejo;Sukoanyar
35.05.20 Purworejo;Tulungrejo;Sumberarum;Ringinrejo;Mojorejo;Sukorejo;Wates;Tugurejo
35.05.21 Banjarsari;Pohgajih;Selorejo;Sumberagung;Ngrendeng;Sidomulyo;Ampelgading;Olak Alen;Boro;Ngreco
35.05.22 Mandesan;Jatitengah;Jambewangi;Selopuro;Tegalrejo;Ploso;Popoh;Mronjo
35.06.01 Bulu;Sidomulyo;Puhrubuh;Selopanggung;Kanyoran;Puhsarang;Bobang;Semen;Titik;Kedak;Pagung;Joho
35.06.02 Jugo;Blimbing;Pamongan;Petungroto;Ngetrep;Ponggok;Ngadi;Kranding;Maesan;Kedawung;Ploso;Kraton;Tambibendo;Mojo;Mlati;Surat;Sukoanyar;Keniten;Mondo;Petok
35.06.03 Setonorejo;Pelas;Bleber;Butuh;Jabang;Mojosari;Rejomulyo;Karangtalun;Nyawangan;Purwodadi;Kras;Bendosari;Kanigoro;Krandang;Banjaranyar;Jambean
35.06.04 Tales;Seketi;Banggle;Branggahan;Slumbung;Dukuh;Purwokerto;Ngadiluwih;Badal;Badal Pandean;Rembang;Rembangkepuh;Bedug;Mangunrejo;Banjarejo;Wonorejo
35.06.05 Sumberejo;Selosari;Karangrejo;Kandat;Cendono;Ringinsari;Tegalan;Ngletih;Purworejo;Pule;Blabak;Ngreco
35.06.06 Duwet;Pojok;Segaran;Gadungan;Wates;Tawang;Jajar;Tunge;Tempurejo;Plaosan;Karanganyar;Wonorejo;Pagu;Joho;Silir;Sumberagung;Sidomulyo;Janti
35.06.07 Sempu;Pandantoyo;Margourip;Bedali;Kunjang;Manggis;Ngancar;Sugihwaras;Babadan;Jagul
35.06.08 Puncu;Asmorobangun;Manggis;Sidomulyo;Watugede;Gadungan;Wonorejo;Satak
35.06.09 Gondang;Kayunan;Panjer;Jarak;Ploso Kidul;Ploso Lor;Brenggolo;Donganti;Kawedusan;Klanderan;Punjul;Pranggang;Sumberagung;Wonorejo Trisulo;Sepawon
35.06.10 Nglumbang;Blimbing;Ngasem;Bogem;Kranggan;Turus;Gabru;Wonojoyo;Bangkok;Gurah;Banyuanyar;Besuk;Sumbercangkring;Sukorejo;Kerkep;Gempolan;Tambakrejo;Tiru Kidul;Tiru Lor;Gayam;Adan-adan
35.06.11 Bulupasar;Wonosari;Kambingan;Tanjung;Wates;Menang;Tengger Kidul;Semanding;Sitimerto;Pagu;Bendo;Semen;Jagung
35.06.12 Jongbiru;Putih;Sambirejo;Kepuhrejo;Kalibelo;Plosorejo;Turus;Sambiresik;Gampeng;Ngebrak;Wanengpaten
35.06.13 Kalipang;Grogol;Cerme;Wonoasri;Sonorejo;Datengan;Sumberejo;Gambyok;Bakalan
35.06.14 Purwotengah;Kwaron;Minggiran;Pehkulon;Pehwetan;Dawuhan Kidul;Janti;Ngampel;Kedungmalang;Jambangan;Maduretno;Papar;Tanon;Srikaton;Kepuh;Sukomoro;Puhjajar
35.06.15 Jantok;Pesing;Mranggen;Purwoasri;Wonotengah;Ketawang;Belor;Blawe;Pandansari;Purwodadi;Bulu;Tugu;Sidomulyo;Klampitan;Woromarto;Muneng;Merjoyo;Mekikis;Karangpakis;Dayu;Dawuhan;Kempleng;Sumberjo
35.06.16 Langenharjo;Tegowangi;Puhjarak;Mejono;Payaman;Bogokidul;Kayen Lor;Wonokerto;Ngino;Sebet;Banjarejo;Sidowarek;Ringinpitu;Sukoharjo;Mojoayu;Plemahan;Mojokerep
35.06.17 Pare;Sidorejo;Sambirejo;Gedangsewu;Sumberbendo;Darungan;Bendo;Pelem;Tulungrejo;Tertek
35.06.18 Kebonrejo;Kampungbaru;Besowo;Siman;Brumbung;Kepung;Krenceng;Kencong;Keling;Damarwulan
35.06.19 Kemiri;Klampisan;Karangtengah;Kasreman;Jerukwangi;Jerukgulung;Jlumbang;Bukur;Kandangan;Banaran;Mlancu;Medowo
35.06.20 Kalirong;Kaliboto;Bulusari;Tarokan;Kedungsari;Sumberduren;Kerep;Blimbing;Jati;Cengkok
35.06.21 Kuwik;Balongjeruk;Kapas;Klepek;Kunjang;Kapi;Tengger Lor;Wonorejo;Dungus;Juwet;Pakis;Parelor
35.06.22 Banyakan;Jatirejo;Manyaran;Tiron;Parang;Sendang;Maron;Ngablak;Jabon
35.06.23 Ringinrejo;Batuaji;Deyeng;Dawung;Purwodadi;Sambi;Susuhbango;Selodono;Nambakan;Srikaton;Jemekan
35.06.24 Baye;Bangsongan;Senden;Sambirobyong;Mukuh;Sukoharjo;Jambu;Sekaran;Padangan;Nanggungan;Semambung;Kayen Kidul
35.06.25 Tugurejo;Sumberejo;Paron;Gogorante;Doko;Sukorejo;Ngasem;Karangrejo;Kwadungan;Nambaan;Toyoresmi;Wonocatur
35.06.26 Canggu;Lamong;Bringin;Sekoto;Tunglur;Krecek;Blaru;Badas
35.07.01 Tulungrejo;Banjarejo;Kedungsalam;Tlogosari;Tempursari;Donomulyo;Purworejo;Sumberoto;Mentaraman;Purwodadi
35.07.02 Sumbermanjing Kulon;Pandanrejo;Sumberkerto;Sempol;Pagak;Tlogorejo;Gampingan;Sumberejo
35.07.03 Wonokerto;Rejosari;Bantur;Wonorejo;Srigonco;Sumberbening;Bandungrejo;Pringgodani;Rejoyoso;Karangsari
35.07.04 Tambakasri;Tegalrejo;Sekarbanyu;Klepu;Ringinkembar;Kedungbanteng;Sitiarjo;Sumberagung;Argotirto;Harjokuncaran;Sumbermanjing Wetan;Ringinsari;Druju;Tambakrejo;Sidoasri
35.07.05 Dampit;Sukodono;Sumbersuko;Srimulyo;Baturetno;Bumirejo;Amadanom;Pamotan;Majangtengah;Rembun;Pojok;Jambangan
35.07.06 Lebakharjo;Wirotaman;Tamanasri;Tirtomarto;Purwoharjo;Sidorenggo;Tirtomoyo;Argoyuwono;Mulyoasri;Tawangagung;Simojayan;Tamansari;Sonowangi
35.07.07 Dawuhan;Sumberejo;Pandansari;Ngadireso;Wonorejo;Karangnongko;Karanganyar;Jambesari;Ngebruk;Pajaran;Argosuko;Wonomulyo;Belung;Wringinanom;Poncokusumo;Gubugklakah;Ngadas
35.07.08 Sumberputih;Wonoayu;Bambang;Bringin;Dadapan;Patokpicis;Blayu;Codo;Sukolilo;Kidangbang;Sukoanyar;Wajak;Ngembal
35.07.09 Sedayu;Turen;Tawangrejeni;Kemulan;Sawahan;Undaan;Gedok Kulon;Gedok Wetan;Talok;Tanggung;Jeru;Pagedangan;Sanankerto;Sananrejo;Kedok;Talangsuko;Tumpukrenteng
35.07.10 Putat Kidul;Gondanglegi Kulon;Sukosari;Gondanglegi Wetan;Sukorejo;Bulupitu;Panggungrejo;Ganjaran;Putat Lor;Urek - Urek;Ketawang;Putukrejo;Sumberjaya;Sepanjang
35.07.11 Putukrejo;Kalipare;Sumberpetung;Sukowilangun;Tumpakrejo;Arjosari;Kalirejo;Arjowilangun;Kaliasri
35.07.12 Ternyang;Senggreng;Sambigede;Ngebruk;Jatiguwi;Sumberpucung;Karangkates
35.07.13 Penarukan;Cepokomulyo;Kepanjen;Ardirejo;Kemiri;Sengguruh;Mangunrejo;Jenggolo;Kedungpedaringan;Tegalsari;Panggungrejo;Talangagung;Dilem;Sukoraharjo;Curungrejo;Jatirejoyoso;Ngadilangkung;Mojosari
35.07.14 Sudimoro;Kasri;Bakalan;Krebet;Gading;Sukonolo;Lumbangsari;Wandanpuro;Sempalwadak;Bululawang;Krebet Senggrong;Kuwolu;Kasembon;Pringu
35.07.15 Gunungsari;Gunungronggo;Purwosekar;Ngawonggo;Pandanmulyo;Jatisari;Tajinan;Randugading;Jambearjo;Tangkilsari;Sumbersuko;Tambakasri
35.07.16 Ngingit;Kidal;Kambingan;Pandanajeng;Pulungdowo;Bokor;Slamet;Wringinsongo;Jeru;Malangsuko;Tumpang;Tulusbesar;Duwet;Benjor;Duwet Krajan
35.07.17 Taji;Ngadirejo;Kenongo;Sidorejo;Sukopuro;Pandansari Lor;Sidomulyo;Gadingkembar;Argosari;Kemantren;Sukolilo;Gunungjati;Jabung;Slamparejo;Kemiri
35.07.18 Kedungrejo;Banjarejo;Pucangsongo;Sukoanyar;Sumberpasir;Pakiskembar;Sumberkradenan;Ampeldento;Sekarpuro;Mangliawan;Tirtomoyo;Saptorenggo;Asrikaton;Bunut Wetan;Pakisjajar
35.07.19 Permanu;Karangpandan;Glanggang;Wonokerso;Karangduren;Sutojayan;Pakisaji;Jatisari;Wadung;Genengan;Kendalpayak;Kebonagung
35.07.20 Ngajum;Palaan;Ngasem;Banjarsari;Kranggan;Kesamben;Babadan;Balesari;Maguan
35.07.21 Sumbersuko;Mendalanwangi;Sitirejo;Parangargo;Gondowangi;Pandanrejo;Petungsewu;Sukodadi;Sidorahayu;Jedong;Dalisodo;Pandanlandung
35.07.22 Kucur;Kalisongo;Karangwidoro;Petungsewu;Selorejo;Tegalweru;Landungsari;Mulyoagung;Gadingkulon;Sumbersekar
35.07.23 Tegalgondo;Kepuharjo;Ngenep;Ngijo;Ampeldento;Girimoyo;Bocek;Donowarih;Tawangargo
35.07.24 Pagentan;Losari;Candirenggo;Wonorejo;Dengkol;Baturetno;Watugede;Banjararum;Tunjungtirto;Lang-Lang;Purwoasri;Klampok;Gunungrejo;Tamanharjo;Ardimulyo;Toyomarto;Randuagung
35.07.25 Kalirejo;Lawang;Sidoluhur;Srigading;Sidodadi;Bedali;Mulyoarjo;Sumberngepoh;Sumberporong;Turirejo;Ketindan;Wonorejo
35.07.26 Bendosari;Sukomulyo;Pujon Kidul;Pandesari;Pujon Lor;Ngroto;Ngabab;Tawangsari;Madiredo;Wiyurejo
35.07.27 Pagersari;Sidodadi;Banjarejo;Purworejo;Ngantru;Banturejo;Pandansari;Mulyorejo;Sumberagung;Kaumrejo;Tulungrejo;Waturejo;Jombok
35.07.28 Pondokagung;Bayem;Pait;Wonoagung;Kasembon;Sukosari
35.07.29 Sidodadi;Gajahrejo;Sindurejo;Gedangan;Segaran;Sumberejo;Tumpakrejo;Girimulyo
35.07.30 Pujiharjo;Sumbertangkil;Kepatihan;Jogomulyan;Tlogosari;Tirtoyudo;Sukorejo;Ampelgading;Tamankuncaran;Gadungsari;Wonoagung;Tamansatriyan;Purwodadi
35.07.31 Slorok;Jatikerto;Ngadirejo;Kromengan;Peniwen;Jambuwer;Karangrejo
35.07.32 Kluwut;Plandi;Plaosan;Kebobang;Sumbertempur;Sumberdem;Wonosari;Bangelan
35.07.33 Clumprit;Suwaru;Kademangan;Balearjo;Kanigoro;Brongkal;Pagelaran;Banjarejo;Karangsuko;Sidorejo
35.08.01 Tegalrejo;Bulurejo;Purorejo;Tempurejo;Tempursari;Pundungsari;Kaliuling
35.08.02 Sidomulyo;Pronojiwo;Tamanayu;Sumberurip;Oro-oro Ombo;Supiturang
35.08.03 Jugosari;Jarit;Candipuro;Sumberejo;Sumberwuluh;Sumbermujur;Penanggal;Tambahrejo;Kloposawit;Tumpeng
35.08.04 Gondoruso;Kalibendo;Bades;Bago;Selok Awar - Awar;Condro;Madurejo;Pasirian;Sememu;Nguter;Selokanyar
35.08.05 Pandanwangi;Sumberjati;Tempeh Kidul;Lempeni;Tempeh Tengah;Kaliwungu;Tempeh Lor;Besuk;Jatisari;Pulo;Gesang;Jokarto;Pandanarum
35.08.06 Jatimulyo;Jatirejo;Jatigono;Sukorejo;Sukosari;Kunir Kidul;Kunir Lor;Kedungmoro;Karanglo;Kabuaran;Dorogowok
35.08.07 Darungan;Kraton;Wotgalih;Tunjungrejo;Yosowilangun Kidul;Yosowilangun Lor;Krai;Karanganyar;Karangrejo;Munder;Kebonsari;Kalipepe
35.08.08 Nogosari;Kedungrejo;Sidorejo;Rowokangkung;Sumbersari;Dawuhan Wetan;Sumberanyar
35.08.09 Wonogriyo;Wonosari;Mangunsari;Tekung;Wonokerto;Tukum;Karangbendo;Klampokarum
35.08.10 Citrodiwangsan;Ditotrunan;Jogotrunan;Jogoyudan;Rogotrunan;Tompokersan;Kepuharjo;Banjarwaru;Labruk Lor;Denok;Blukon;Boreng
35.08.11 Pasrujambe;Jambekumbu;Sukorejo;Jambearum;Kertosari;Pagowan;Karanganom
35.08.12 Purworejo;Sarikemuning;Pandansari;Senduro;Burno;Kandangtepus;Kandangan;Bedayu;Bedayutalang;Wonocepokoayu;Argosari;Ranupani
35.08.13 Wonokerto;Pakel;Kenongo;Gucialit;Dadapan;Kertowono;Tunjung;Jeruk;Sombo
35.08.14 Barat;Babakan;Mojo;Bodang;Kedawung;Padang;Kalisemut;Merakan;Tanggung
35.08.15 Klanting;Kebonagung;Karangsari;Dawuhan Lor;Kutorenon;Selokbesuki;Sumberejo;Uranggantung;Selokgondang;Bondoyudo
35.08.16 Pandansari;Krasak;Kedungjajang;Wonorejo;Umbul;Curahpetung;Grobogan;Bence;Jatisari;Tempursari;Bandaran;Sawaran Kulon
35.08.17 Banyuputih Kidul;Rojopolo;Kaliboto Kidul;Kaliboto Lor;Sukosari;Jatiroto
35.08.18 Banyuputih Lor;Kalidilem;Tunjung;Gedangmas;Kalipenggung;Ranulogong;Randuagung;Ledoktempuro;Pajarakan;Buwek;Ranuwurung;Salak
35.08.19 Kebonan;Kudus;Duren;Sumberwringin;Papringan;Ranupakis;Tegalrandu;Klakah;Mlawang;Sruni;Tegalciut;Sawaran Lor
35.08.20 Jenggrong;Meninjo;Tegalbangsri;Sumberpetung;Alun-Alun;Ranubedali;Ranuyoso;Wonoayu;Penawungan;Wates Kulon;Wates Wetan
35.08.21 Sumbersuko;Kebonsari;Grati;Labruk Kidul;Mojosari;Sentul;Purwosono;Petahunan
35.09.01 Padomasan;Keting;Jombang;Ngampelrejo;Wringinagung;Sarimulyo
35.09.02 Cakru;Paseban;Kraton;Kencong;Wonorejo
35.09.03 Jamintoro;Jatiroto;Kaliglagah;Jambesari;Yosorati;Sumberagung;Gelang;Rowotengah;Pringgowirawan;Karangbayat
35.09.04 Kepanjen;Mayangan;Gumukmas;Menampu;Tembokrejo;Purwoasri;Bagorejo;Karangrejo
35.09.05 Sukoreno;Sidorejo;Gunungsari;Gadingrejo;Umbulrejo;Umbulsari;Tanjungsari;Tegalwangi;Paleran;Mundurejo
35.09.06 Tanggulkulon;Tanggulwetan;Patemon;Darungan;Manggisan;Selodakon;Kramat Sukoharjo;Klatakan
35.09.07 Pondokjoyo;Pondokdalem;Rejoagung;Semboro;Sidomekar;Sidomulyo
35.09.08 Mlokorejo;Mojomulyo;Mojosari;Pugerkulon;Wringintelu;Kasiyan;Bagon;Kasiyan Timur;Wonosari;Jambearum;Grenden;Pugerwetan
35.09.09 Curahkalong;Gambirono;Bangsalsari;Tugusari;Karangsono;Sukorejo;Langkap;Tisnogambar;Petung;Banjarsari;Badean
35.09.10 Karangduren;Karang Semanding;Tutul;Balungkulon;Balunglor;Balungkidul;Curahlele;Gumelar
35.09.11 Lojejer;Ampel;Tamansari;Dukuhdempok;Glundengan;Tanjungrejo;Kesilir
35.09.12 Tegalsari;Sabrang;Sumberejo;Ambulu;Karanganyar;Andongsari;Pontang
35.09.13 Nogosari;Curahmalang;Rowotamtu;Kaliwining;Pecoro;Rambipuji;Gugut;Rambigundam
35.09.14 Pakis;Kemuning Sari Lor;Panti;Glagahwero;Suci;Kemiri;Serut
35.09.15 Jubung;Dukuhmencek;Sukorambi;Karangpring;Klungkung
35.09.16 Kemuningsarikidul;Wonojati;Jenggawah;Kertonegoro;Sruni;Jatisari;Jatimulyo;Cangkring
35.09.17 Sukamakmur;Mangaran;Pancakarya;Ajung;Klompangan;Wirowongso;Rowoindah
35.09.18 Sidodadi;Tempurejo;Andongrejo;Pondokrejo;Wonoasri;Curahnongko;Curahtakir;Sanenrejo
35.09.19 Mangli;Sempusari;Kebonagung;Kaliwates;Jemberkidul;Kepatihan;Tegalbesar
35.09.20 Banjarsengon;Jumerto;Gebang;Slawu;Bintoro;Jemberlor;Patrang;Baratan
35.09.21 Kebonsari;Sumbersari;Kranjingan;Karangrejo;Tegalgede;Wirolegi;Antirogo
35.09.22 Kemuninglor;Darsono;Arjasa;Candijati;Biting;Kamal
35.09.23 Lengkong;Kawangrejo;Tamansari;Mumbulsari;Suco;Lampeji;Karang Kedawung
35.09.24 Patemon;Bedadung;Sumberpinang;Subo;Kertosari;Jatian;Pakusari
35.09.25 Sucopangepok;Panduman;Sukojember;Jelbuk;Sukowiryo;Sugerkidul
35.09.26 Mrawan;Mayang;Seputih;Tegalwaru;Tegalrejo;Sumberkejayan;Sidomukti
35.09.27 Gumuksari;Sukoreno;Patempuran;Sumberkalong;Sumberjeruk;Glagahwero;Kalisat;Ajung;Plalangan;Gambiran;Sumberketempa;Sebanen
35.09.28 Lembengan;Suren;Karangpaiton;Sumberanget;Sukogidri;Ledokombo;Sumberlesung;Sumbersalak;Slateng;Sumberbulus
35.09.29 Sumberwringin;Sukokerto;Sumberwaru;Sukowono;Baletbaru;Sukorejo;Sukosari;Arjasa;Sumberdanti;Pocangan;Dawuhanmangli;Mojogemi
35.09.30 Sempolan;Harjomulyo;Karangharjo;Silo;Pace;Mulyorejo;Sumberjati;Garahan;Sidomulyo
35.09.31 Plerean;Sumberpakem;Pringgondani;Randuagung;Cumedak;Sumberjambe;Gunungmalang;Jambearum;Rowosari
35.10.01 Sarongan;Pesanggaran;Sumberagung;Kandangan;Sumbermulyo
35.10.02 Sukorejo;Sambirejo;Temurejo;Bangorejo;Kebondalem;Sambimulyo;Ringintelu
35.10.03 Grajagan;Sumberasri;Glagahagung;Sidorejo;Purwoharjo;Bulurejo;Kradenan;Karetan
35.10.04 Purwoasri;Kendalrejo;Kedungasri;Kedungwungu;Tegaldlimo;Wringinpitu;Kedunggebang;Purwoagung;Kalipait
35.10.05 Sumberberas;Kedungrejo;Tembokrejo;Sumbersewu;Blambangan;Tapanrejo;Wringinputih;Tambakrejo;Kedungringin;Kumendung
35.10.06 Plampangrejo;Tampo;Sembulung;Cluring;Benculuk;Sraten;Tamanagung;Sarimulyo;Kaliploso
35.10.07 Purwodadi;Jajag;Gambiran;Yosomulyo;Wringinrejo;Wringinagung
35.10.08 Bagorejo;Wonosobo;Sukonatar;Kebaman;Sumbersari;Parijatah Wetan;Parijatah Kulon;Rejoagung;Kepundungan;Sukomaju
35.10.09 Kembiritan;Genteng Wetan;Genteng Kulon;Setail;Kaligondo
35.10.10 Tegalharjo;Sepanjang;Karangharjo;Tulungrejo;Sumbergondo;Bumiharjo;Margomulyo
35.10.11 Kalibarukulon;Kalibarumanis;Kalibaruwetan;Kajarharjo;Banyuanyar;Kebonrejo
35.10.12 Gambor;Alasmalang;Benelan Kidul;Lemahbangkulon;Singojuruh;Gumirih;Cantuk;Padang;Singolatren;Kemiri;Sumberbaru
35.10.13 Aliyan;Mangir;Gladag;Bubuk;Lemahbangdewo;Gitik;Karangbendo;Rogojampi;Pengatigan;Kedaleman
35.10.14 Bareng;Bunder;Gombolirang;Benelan Lor;Labanasem;Pakistaji;Pondoknongko;Dadapan;Kedayunan;Kabat;Macan Putih;Tambong;Pendarungan;Kalirejo
35.10.15 Bakungan;Banjarsari;Rejosari;Kemiren;Olehsari;Glagah;Paspan;Tamansuruh;Kenjo;Kampunganyar
35.10.16 Pakis;Sobo;Kebalenan;Penganjuran;Tukangkayu;Kertosari;Karangrejo;Kepatihan;Panderejo;Singonegaran;Temenggungan;Kampungmelayu;Kampungmandar;Lateng;Singotrunan;Pengantigan;Tamanbaru;Sumberrejo
35.10.17 Boyolangu;Mojopanggung;Penataban;Giri;Jambesari;Grogol
35.10.18 Bangsring;Bengkak;Alasbuluh;Wongsorejo;Sumberkencono;Sidodadi;Bajulmati;Watukebo;Alasrejo;Sidowangi;Sumberanyar;Bimorejo
35.10.19 Songgon;Balak;Sragi;Parangharjo;Bedewang;Bayu;Sumberarum;Sumberbulu;Bangunsari
35.10.20 Sempu;Jambewangi;Karangsari;Temuguruh;Gendoh;Temuasri;Tegalarum
35.10.21 Kalipuro;Klatak;Gombengsari;Bulusan;Ketapang;Pesucen;Kelir;Telemung;Bulusari
35.10.22 Buluagung;Siliragung;Kesilir;Seneporejo;Barurejo
35.10.23 Tegalsari;Karangdoro;Tamansari;Dasri;Karangmulyo;Tegalrejo
35.10.24 Gumuk;Jelun;Licin;Banjar;Segobang;Pakel;Kluncing;Tamansari
35.10.25 Blimbingsari;Kaotan;Watukebo;Gintangan;Bomo;Patoman;Kaligung;Karangrejo;Badean;Sukojati
35.11.01 Sucolor;Pujer Baru;Tanahwulan;Maesan;Gambangan;Suger Lor;Sumber Pakem;Sumbersari;Sumber Anyar;Penanggungan;Pakuniran;Gunungsari
35.11.02 Sukosari;Karang Melok;Mengen;Kemirian;Tamanan;Wonosuko;Kalianyar;Sumber Kemuning;Sumber Anom
35.11.03 Kembang;Gunosari;Trotosari;Jebung Kidul;Sulek;Tlogosari;Pakisan;Patemon;Jebung Lor;Brambang Darussalam
35.11.04 Sukosari Lor;Nogosari;Pecalongan;Kerang
35.11.05 Alas Sumur;Kejayan;Mangli;Maskuning Kulon;Maskuning Wetan;Mengok;Padasan;Randu Cangkring;Suko Kerto;Sukowono;Sukodono
35.11.06 Tegal Mijin;Pekauman;Sumber Pandan;Wanisodo;Kabuaran;Wonosari;Dadapan;Dawuhan;Taman;Grujugan Kidul;Kejawan
35.11.07 Curahdami;Jetis;Pakuwesi;Kupang;Petung;Panambangan;Curahpoh;Poncogati;Sumber Suko;Selolembu;Locare;Sumber Salak
35.11.08 Tenggarang;Kesemek;Lojajar;Pekalangan;Kajar;Sumber Salam;Koncer Kidul;Bataan;Gebang;Dawuhan;Tangsil Kulon;Koncer Darul Aman
35.11.09 Lombok Kulon;Lombok Wetan;Tumpeng;Jumpong;Tangsil Wetan;Pasarejo;Bendoarum;Kapuran;Sumberkalong;Traktakan;Wonosari;Pelalangan
35.11.10 Wonokusumo;Mangli Wetan;Taal;Mrawan;Gunung Anyar;Jurang Sapi;Cindogo;Kalitapen;Tapen
35.11.11 Nangkaan;Tamansari;Kademangan;Dabasah;Badean;Kotakulon;Blindungan;Pancoran;Sukowiryo;Kembang;Pejaten
35.11.12 Ambulu;Bukor;Sumbermalang;Jambewungu;Gubrih;Ampelan;Jatitamban;Banyuwulu;Jatisari;Glingseran;Banyuputih;Wringin;Sumbercanting
35.11.13 Sekarputih;Klabang;Mandiro;Tanggulangin;Karanganyar;Tegalampel;Klabang Agung;Purnama
35.11.14 Karang Anyar;Blimbing;Karang Sengon;Wonokerto;Klabang;Klampokan;Sumber Suko;Besuk;Pandak;Leprak;Wonoboyo
35.11.15 Solor;Kladi;Bercak;Suling Wetan;Suling Kulon;Cermee;Ramban Wetan;Grujugan;Ramban Kulon;Bajuran;Jirek Mas;Batu Salang;Palalangan;Batu Ampar;Bercak Asri
35.11.16 Bandilan;Sempol;Tarum;Prajekan Lor;Prajekan Kidul;Cangkring;Walidono
35.11.17 Andungsari;Ardisaeng;Kupang;Gadingsari;Pakem;Sumberdumpyong;Patemon;Petung
35.11.18 Sukorejo;Sumber Gading;Sukosari Kidul;Tegaljati;Rejo Agung;Sumberwringin
35.11.19 Sempol;Kalianyar;Jampit;Kalisat;Kali Gedang;Sumber Rejo
35.11.20 Gadingsari;Sumber Waru;Kembangan;Baratan;Binakal;Jeruksoksok;Sumber Tengah;Bendelan
35.11.21 Taman;Gentong;Kemuningan;Trebungan;Sumberkokap;Paguan;Kretek
35.11.22 Lumutan;Botolinggo;Lanas;Penang;Gayam;Klekehan;Sumber Canting;Gayam Lor
35.11.23 Jambesari;Jambeanom;Pucanganom;Sumberjeruk;Tegalpasir;Pengarang;Grujugan Lor;Pejagan;Sumber Anyar
35.12.01 Pategalan;Semambung;Sumberanyar;Jatibanteng;Curahsuri;Wringinanom;Kembangsari;Patemon
35.12.02 Widoropayung;Sumberejo;Jetis;Blimbing;Langkap;Bloro;Pesisir;Kalimas;Besuki;Demung
35.12.03 Cemara;Mojodungkol;Gunung Malang;Gunung Putri;Suboh;Dawuan;Buduan;Ketah
35.12.04 Alas Bayur;Sumberanyar;Campoan;Trebungan;Sumber Pinang;Selomukti;Mlandingan Kulon
35.12.05 Bugeman;Kendit;Balung;Tambak Ukir;Rajekwesi;Kukusan;Klatakan
35.12.06 Paowan;Sumberkolak;Wringinanom;Kilensari;Peleyan;Alasmalang;Duwet;Gelung
35.12.07 Patokan;Dawuhan;Kalibagor;Kotakan;Talkandang;Olean
35.12.08 Ardirejo;Mimbaan;Sliwung;Battal;Klampokan;Juglangan;Panji Kidul;Panji Lor;Tokelan;Curah Jeru;Tenggir;Kayu Putih
35.12.09 Tanjung Glugur;Mangaran;Tanjung Kamal;Semiring;Tanjung Pecinan;Trebungan
35.12.10 Kandang;Curah Cottok;Peleyan;Wonokoyo;Seletreng;Landangan;Kapongan;Kesambirampak;Gebangan;Pokaan
35.12.11 Kayumas;Bayeman;Ketowan;Kedungdowo;Jatisari;Curah Tatal;Arjasa;Lamongan
35.12.12 Sopet;Curah Kalak;Palangan;Jangkar;Gadingan;Kumbangsari;Pesanggrahan;Agel
35.12.13 Kedunglo;Bantal;Awar-awar;Perante;Trigonco;Kertosari;Mojosari;Asembagus;Gudang;Wringin Anom
35.12.14 Wonorejo;Sumberanyar;Sumberejo;Banyuputih;Sumberwaru
35.12.15 Tamankursi;Sumberargo;Tamansari;Kalirejo;Baderan;Alastengah;Taman;Tlogosari;Plalangan
35.12.16 Lubawang;Kalisari;Tepos;Selobanteng;Banyuglugur;Telempong;Kalianget
35.12.17 Patemon;Sumbertengah;Selowogo;Mlandingan Wetan;Bungatan;Bletok;Pasir Putih
35.13.01 Ngadisari;Wonotoro;Jetak;Ngadas;Ngadirejo;Sariwani;Wonokerto;Sapikerep;Sukapura;Pakel;Kedasih;Ngepung
35.13.02 Ledokombo;Pandansari;Sumber;Wonokerso;Gemito;Tukul;Sumberanom;Cepoko;Remba'an
35.13.03 Wonoasri;Jatisari;Kedawung;Karangrejo;Resongo;Menyono;Wringinanom
35.13.04 Gunungtugel;Kedungrejo;Patokan;Bantaran;Legundi;Tempuran;Kropak;Besuk;Kramatagung;Karanganyar
35.13.05 Malasankulon;Tigasan Wetan;Tigasan Kulon;Pondok Wuluh;Leces;Sumberkedawung;Kerpangan;Clarak;Jorongan;Warujinggo
35.13.06 Sentulan;Gadingkulon;Klenangkidul;Klenanglor;Alassapi;Pendil;Tarokan;Liprak Wetan;Liprak Kidul;Liprak Kulon;Banyuanyar Tengah;Banyuanyar Kidul;Gununggeni;Blado Wetan
35.13.07 Andungbiru;Tlogoargo;Andungsari;Tlogosari;Ranugedang;Tiris;Segaran;Ranuagung;Jangkang;Wedusan;Racek;Pesawahan;Pedagangan;Rejing;Tegalwatu;Tuluparari
35.13.08 Sumberduren;Roto;Kertosuko;Tambelang;Betek;Krucil;Guyangan;Watupanjang;Bermi;Kalianan;Plaosan;Pandanaras;Seneng;Krobungan
35.13.09 Batur;Betek Taman;Sentul;Dandang;Kertosono;Prasi;Duren;Renteng;Bulupadak;Keben;Gadingwetan;Wangkal;Nogosaren;Mojolegi;Sumbersecang;Condong;Jurangjero;Kaliancar;Ranuwurung
35.13.10 Ranon;Kedungsumur;Gunggungan Kidul;Gunggungan Lor;Petemon Kulon;Pakuniran;Alaspandan;Sumberkembar;Sogaan;Glagah;Bucor Kulon;Bucor Wetan;Bimo;Kertonegoro;Gondosuli;Kalidandan;Blimbing
35.13.11 Sumber Centeng;Sambirampak Kidul;Sidomulyo;Tambakukir;Curahtemu;Sidorejo;Sambirampak Lor;Kedungrejoso;Talkandang;Triwungan;Sukorejo;Pasembon;Kotaanyar
35.13.12 Jabungsisir;Jabungcandi;Jabung Wetan;Kalikajar Kulon;Kalikajar Wetan;Pandean;Alastengah;Sidodadi;Randumerak;Randutatah;Karanganyar;Plampang;Petunjungan;Taman;Paiton;Sukodadi;Podokkelor;Sumberanyar;Sumberejo;Bhinor
35.13.13 Bago;Kecik;Alasnyiur;Sindetlami;Jambangan;Klampokan;Matekan;Krampilan;Besukagung;Besukkidul;Sumurdalam;Sindetanyar;Randujalak;Alastengah;Alaskandang;Alassumurlor;Sumberan
35.13.14 Semampir;Sidomukti;Kraksaan Wetan;Kandangjati Kulon;Patokan;Kregenan;Rondokuning;Bulu;Rangkang;Kandang Jati Wetan;Alassumur Kulon;Sumberlele;Tamansari;Asembakor;Kebonagung;Sidopekso;Kalibuntu;Asembagus
35.13.15 Temenggungan;Patemon;Jatiurip;Opo Opo;Kamalkuning;Tanjungsari;Krejengan;Sentong;Sumberkatimoho;Karangren;Rawan;Seboro;Kedungcaluk;Widoro;Gebangan;Duwuhan;Soka'an
35.13.16 Selogudig Kulon;Selogudig Wetan;Ketompen;Karangbong;Karangpranti;Gejugan;Karanggeger;Tanjung;Pejarakan Kulon;Sukokerto;Sukomulyo;Penambangan
35.13.17 Brabe;Gerongan;Maron Kidul;Sumberdawe;Sumberpoh;Kedungsari;Maron Kulon;Maron Wetan;Brani Kulon;Satreyan;Brani Wetan;Puspan;Wonorejo;Brumbungan Kidul;Pegalangan Kidul;Suko;Ganting Kulon;Ganting Wetan
35.13.18 Brumbungan Lor;Jatiadi;Klaseman;Pesisir;Bulang;Randupitu;Pikatan;Sebaung;Sumberkerang;Banyuanyar Lor;Curahsawo;Pajurangan;Gending
35.13.19 Watuwungkuk;Sumbersuko;Sumberagung;Ngepoh;Mrangonlawang;Sekarkare;Tamansari;Tegalrejo;Kalirejo;Kedungdalem;Kalisalam;Randuputih;Dringu;Pabean
35.13.20 Malesanwetan;Gunungbekel;Tegalsono;Bulujarankidul;Bulujaranlor;Paras;Tegalsiwalan;Banjarsawah;Sumberbulu;Sumberkledung;Bladokulon;Tegalmojo
35.13.21 Sumberbendo;Jangur;Muneng;Muneng Kidul;Pohsangit Leres;Laweyan;Sumurmati;Mentor;Ambulu;Banjarsari;Lemah Kembar;Pesisir;Gili Ketapang
35.13.22 Sumberkare;Patalan;Jrebeng;Wonorejo;Tunggak Ceme;Pohsangit Tengah;Pohsangit Lor;Pohsangit Ngisor;Sepuhgembol;Kareng Kidul;Kedungsupit
35.13.23 Sumberrejo;Sumendi;Bayeman;Dungun;Curahdringu;Wringinanom;Sumberkramat;Tongas Wetan;Pamatan;Klampok;Tongas Kulon;Curahtulis;Tambakrejo;Tanjungrejo
35.13.24 Sapih;Negororejo;Branggah;Lambangkuning;Wonogoro;Palangbesi;Boto;Lumbang;Tandonsentul;Purut
35.14.01 Gerbo;Dawuhansengon;Lebakrejo;Cowek;Purwodadi;Parerejo;Gajahrejo;Sentul;Jatisari;Tambaksari;Pucangsari;Semut;Capang
35.14.02 Ngadirejo;Blarang;Kayukebek;Andonosari;Wonosari;Gendro;Tlogosari;Tutur;Pungging;Kalipucang;Sumberpitu;Ngembal
35.14.03 Kemiri;Janjangwulung;Palangsari;Puspo;Jimbaran;Pusungmalang;Keduwung
35.14.04 Wonorejo;Banjarimbo;Welulang;Watulumbung;Panditan;Bulukandang;Lumbang;Pancur;Kronto;Karangasem;Cukurguling;Karangjati
35.14.05 Ngantungan;Galih;Petung;Klakah;Sibon;Mangguan;Ampelsari;Tempuran;Sapulante;Pohgedang;Pasrepan;Rejosalam;Cengkrong;Lemahbang;Tambakrejo;Pohgading;Jogorepuh
35.14.06 Kejayan;Oro-Oro Pule;Kedung Pengaron;Benerwojo;Cobanjoyo;Kepuh;Lorokan;Klangrong;Linggo;Ambal-Ambil;Kedemungan;Wrati;Pacarkeling;Luwuk;Sumbersuko;Sumber Banteng;Kurung;Tanggulangin;Randugong;Wangkal Wetan;Klinter;Tundosoro;Ketangirejo;Patebon;Sladi
35.14.07 Karangmenggah;Karang Jatianyar;Pakijangan;Cobanblimbing;Wonorejo;Wonosari;Tamansari;Jatigunting;Rebono;Karangsono;Kendangdukuh;Karangasem;Kluwut;Sambisirah;Lebaksari
35.14.08 Purwosari;Sumberrejo;Sekarmojo;Tejowangi;Kertosari;Martopuro;Sengonagung;Pager;Cendono;Karangrejo;Sumbersuko;Pucangsari;Kayoman;Sukodermo;Bakalan
35.14.09 Gunting;Pakukerto;Glagahsari;Sukorejo;Karangsono;Sebandung;Dukuhsari;Lecari;Lemahbang;Ngadimulyo;Tanjungarum;Suwayuwo;Mojotengah;Kalirejo;Candibinangun;Kenduruan;Sukorame;Curahrejo;Wonokerto
35.14.10 Ledug;Pecalukan;Prigen;Jatiarjo;Watuagung;Dayurejo;Bulukandang;Ketanireng;Sukolelo;Lumbangrejo;Sukoreno;Sekarjoho;Gambiran;Candiwates
35.14.11 Kutorejo;Jogosari;Petungasri;Pandaan;Plintahan;Durensewu;Karangjati;Wedoro;Tunggulwulung;Sumbergedang;Tawangrejo;Nogosari;Kebonwaris;Sebani;Banjarsari;Banjarkejen;Kemirisewu;Sumberrejo
35.14.12 Wonosunyo;Sumbersuko;Wonosari;Kepulungan;Randupitu;Ngerong;Karangrejo;Bulusari;Jeruk Purut;Watukosek;Carat;Kejapanan;Winong;Legok;Gempol
35.14.13 Glanggang;Pagak;Baujeng;Ngembe;Kenep;Sidowayah;Gajahbendo;Gununggangsir;Wonokoyo;Gunungsari;Cangkringmalang;Kedungringin;Kedungboto;Beji
35.14.14 Kolursari;Kiduldalem;Pogar;Kauman;Bendomungal;Kersikan;Gempeng;Dermo;Latek;Kalianyar;Kalirejo;Masangan;Raci;Manaruwi;Tambakan
35.14.15 Kalisat;Tampung;Pajaran;Siyar;Genengwaru;Kanigoro;Sumberglagah;Krengih;Rembang;Orobulu;Kedungbanteng;Oro-Oro Ombowetan;Oro-Oro Ombokulon;Pekoren;Pejangkungan;Pandean;Mojoparon
35.14.16 Pukul;Gambirkuning;Mulyorejo;Kebotohan;Ngabar;Slambrit;Jeruk;Klampisrejo;Plinggisan;Tambaksari;Dhompo;Ngempit;Sidogiri;Karanganyar;Selotambak;Curahdukuh;Rejosari;Asemkandang;Tambakrejo;Kalirejo;Semare;Kraton;Pulokerto;Bendungan;Gerongan
35.14.17 Susukanrejo;Warungdowo;Pleret;Parasrejo;Logowok;Tidu;Sungiwetan;Sungikulon;Sukorejo
35.14.18 Gondang Wetan;Tebas;Brambang;Bayeman;Keboncandi;Tenggilisrejo;Wonojati;Wonosari;Kersikan;Karangsentul;Gayam;Lajuk;Kalirejo;Pateguhan;Grogol;Pekangkungan;Ranggeh;Sekarputih;Bajangan;Gondangrejo
35.14.19 Minggir;Karangtengah;Kedungrejo;Umbulan;Sidepan;Sruwi;Jeladri;Sumberrejo;Prodo;Lebak;Menyarik;Kandung;Mendalan;Penataan;Winongan Kidul;Bandaran;Winongan Lor;Gading
35.14.20 Gratitunon;Kebonrejo;Karanglo;Rebalas;Plososari;Kalipang;Trewung;Kambinganrejo;Karangkliwon;Kedawungkulon;Kedawungwetan;Sumberagung;Ranuklindungan;Sumberdawesari;Cukurgondang
35.14.21 Sanganom;Sebalong;Wotgalih;Watestani;Nguling;Sedarum;Dandanggendis;Sumberanyar;Sudimulyo;Penunggul;Mlaten;Kedawang;Randuati;Kapasan;Watuprapat
35.14.22 Rowogempol;Gejugjati;Alastlogo;Balonganyar;Branang;Tampung;Tambaklekok;Jatirejo;Pasinan;Wates;Semedusari
35.14.23 Sadengrejo;Pandanrejo;Ketegan;Toyaning;Arjosari;Kawisrejo;Rejoso Kidul;Manikrejo;Karangpandan;Sambirejo;Kedungbako;Rejosolor;Patuguran;Kemantrenrejo;Segoropuro;Jarangan
35.14.24 Mororejo;Podokoyo;Ngadiwono;Tosari;Wonokitri;Baledono;Sedaeng;Kandangan
35.15.01 Mliriprowo;Kedungbocok;Singogalih;Tarik;Mergobener;Mergosari;Kendalsewu;Klantingsari;Kalimati;Gempolklutuk;Banjarwungu;Balongmacekan;Gampingrowo;Sebani;Kramattemenggung;Mindugading;Kemuning;Janti;Segodobancang;Kedinding
35.15.02 Prambon;Kajartengguli;Gedangrowo;Wirobiting;Simpang;Bulang;Gampang;Jatikalang;Jatialun-alun;Pejangkungan;Kedungsugo;Kedungwonokerto;Bendotretek;Wonoplintahan;Kedungkembar;Jedongcangkring;Cangkringturi;Simogirang;Temu;Watutulis
35.15.03 Tambakrejo;Keper;Kedungsumur;Kedungrawan;Tanjekwagir;Mojoruntut;Gading;Wangkal;Jenggot;Waung;Ploso;Rejeni;Kandangan;Krembung;Lemujut;Cangkring;Keret;Wonomlati;Balonggarut
35.15.04 Porong;Juwetkenongo;Gedang;Kebonagung;Kedungsolo;Kesambi;Kebakalan;Lajuk;Kedungboto;Candipari;Pamotan;Glagaharum;Plumbon;Wunut;Pesawahan
35.15.05 Panggreh;Trompoasri;Kedungrejo;Semambung;Kedungpandan;Kupang;Tambakkalisogo;Balongtani;Jemirahan;Dukuhsari;Kedungcangkring;Keboguyang;Permisan
35.15.06 Kalisampurno;Ketapang;Kalitengah;Gempolsari;Sentul;Penatarsewu;Banjarasri;Banjarpanji;Kedungbanteng;Kalidawir;Putat;Ngaban;Kludan;Boro;Kedensari;Ketegan;Ganggangpanjang;Randegan
35.15.07 Karangtanjung;Sumorame;Ngampelsari;Balonggabus;Balongdowo;Kendalpecabean;Kedungpeluk;Kalipecabean;Klurak;Kebonsari;Gelam;Candi;Sugihwaras;Kedungkendo;Durungbanjar;Durungbedug;Jambangan;Sidodadi;Sepande;Sumokali;Tenggulunan;Bligo;Wedoroklurak;Larangan
35.15.08 Sidokare;Celep;Sekardangan;Gebang;Bulusidokare;Pucanganom;Pekauman;Lemahputro;Sidokumpul;Sidoklumpuk;Pucang;Magersari;Cemengkalang;Urangagung;Lebo;Suko;Banjarbendo;Rangkahkidul;Blurukidul;Kemiri;Jati;Cemengbakalan;Sarirogo;Sumput
35.15.09 Janti;Kebaron;Kenongo;Gelang;Jiken;Pangkemiri;Kepatihan;Tulangan;Kepadangan;Tlasih;Kajeksan;Singopadu;Kemantren;Kepunten;Kepuhkemiri;Grinting;Modong;Grogol;Medalem;Sudimoro;Kedondong;Grabagan
35.15.10 Tanggul;Simoketawang;Popoh;Jimbarankulon;Jimbaranwetan;Ketimang;Pilang;Sumberejo;Mojorangagung;Wonokasian;Ploso;Mulyodadi;Wonoayu;Semambung;Simoangin-angin;Wonokalang;Pagerngumbuk;Plaosan;Lambangan;Sawocangkring;Becirongengor;Karangpuri;Candinegoro
35.15.11 Kemasan;Tambakkemerakan;Krian;Tropodo;Sedenganmijen;Katerungan;Jerukgamping;Gamping;Terik;Junwangi;Terungkulon;Terungwetan;Jatikalang;Keboharan;Ponokawan;Sidomojo;Kraton;Sidomulyo;Tempel;Watugolong;Barengkrajan;Sidorejo
35.15.12 Wonokupang;Sumokembangsri;Singkalan;Bakungpringgodani;Wonokarang;Seduri;Bakalanwringinpitu;Gagangkepuhsari;Suwaluh;Watesari;Seketi;Kemangsen;Jabaran;Balongbendo;Jeruklegi;Penambangan;Waruberon;Bogempinggir;Kedungsukodani;Bakungtemenggungan
35.15.13 Taman;Geluran;Kalijaten;Ketegan;Sepanjang;Bebekan;Wonocolo;Ngelom;Bohar;Wage;Kedungturi;Jemundo;Sadang;Sambibulu;Bringinbendo;Sidodadi;Kramatjegu;Trosobo;Pertapanmaduretno;Tawangsari;Gilang;Kletek;Tanjungsari;Krembangan
35.15.14 Wilayut;Kebonagung;Anggaswangi;Jumputrejo;Suruh;Pekarungan;Pademonegoro;Cangkringsari;Jogosatru;Ngaresrejo;Sambungrejo;Plumbungan;Sukodono;Kloposepuluh;Masanganwetan;Suko;Masangankulon;Panjunan;Bangsri
35.15.15 Entalsewu;Pagerwojo;Sidokerto;Buduran;Siwalanpanji;Sidomulyo;Prasung;Sawohan;Damarsi;Dukuhtengah;Banjarsari;Wadungasih;Banjarkemantren;Sukorejo;Sidokepung
35.15.16 Ganting;Karangbong;Tebel;Kragan;Gemurung;Punggul;Wedi;Ketajen;Gedangan;Sruni;Keboansikep;Keboananom;Bangah;Sawotratap;Semambung
35.15.17 Kwangsan;Pepe;Buncitan;Kalanganyar;Tambakcemandi;Gisikcemandi;Cemandi;Pulungan;Betro;Sedatiagung;Sedatigede;Pabean;Semampir;Pranti;Segorotambak;Banjarkemuning
35.15.18 Pepelegi;Waru;Kureksari;Ngingas;Tropodo;Tambaksawah;Tambakrejo;Tambakoso;Tambaksumur;Wadungasri;Kepuhkiriman;Berbek;Wedoro;Janti;Kedungrejo;Medaeng;Bungurasih
35.16.01 Tawangrejo;Rejosari;Jembul;Manting;Sumberjati;Lebakjabung;Bleberan;Sumberagung;Baureno;Jatirejo;Dukuhngarjo;Gading;Kumitir;Sumengko;Gebangsari;Dinoyo;Padangasri;Mojogeneng;Karangjeruk
35.16.02 Gumeng;Begaganlimo;Kalikatir;Dilem;Ngembat;Jatidukuh;Bening;Karangkuten;Tawar;Pohjejer;Wonoploso;Pugeran;Gondang;Kebontunggul;Kemasantani;Padi;Bakalan;Centong
35.16.03 Kemiri;Wiyu;Kesimantengah;Sajen;Pacet;Padusan;Cepokolimo;Claket;Cembor;Nogosari;Kembangbelor;Mojokembang;Bendunganjati;Petak;Candiwatu;Warugunung;Tanjungkenongo;Sumberkembar;Kuripansari;Pandanarum
35.16.04 Ketapanrame;Trawas;Selotapak;Tamiajeng;Kesiman;Belik;Duyung;Penanggungan;Kedungudi;Sukosari;Jatijejer;Sugeng;Seloliman
35.16.05 Srigading;Kesemen;Kutogirang;Lolawang;Wotanmasjedong;Tanjangrono;Kunjorowesi;Manduro Manggunggajah;Wonosari;Ngoro;Sedati;Purwojati;Jasem;Sukoanyar;Bandarasri;Kembangsri;Candiharjo;Watesnegoro;Tambakrejo
35.16.06 Purworejo;Mojorejo;Curahmojo;Sekargadung;Tempuran;Jatilangkung;Banjartanggul;Kalipuro;Randuharjo;Kembangringgit;Pungging;Lebaksono;Tunggalpager;Balongmasin;Jabontegal;Kedungmungal;Watukenongo;Ngrame;Bangun
35.16.07 Payungrejo;Simbaringin;Sampangagung;Jiyu;Pesanggrahan;Windurejo;Kertosari;Kepuharum;Gedangan;Kutorejo;Karangdiyeng;Sawo;Wonodadi;Singowangi;Kepuhpandak;Karangasem;Kaligoro
35.16.08 Kauman;Sarirejo;Sawahan;Mojosari;Wonokusumo;Sumbertanggul;Belahantengah;Awang-awang;Seduri;Mojosulur;Randubango;Jotangan;Menanggal;Pekukuhan;Modopuro;Kebondalem;Kedunggempol;Ngimbangan;Leminggir
35.16.09 Punggul;Kalen;Kedunggede;Mojokarang;Segunung;Talok;Sumbersono;Sambilawang;Jrambe;Randugenengan;Pohkecik;Dlanggu;Ngembeh;Sumberkarang;Kedunglengkong;Tumapel
35.16.10 Pacing;Sumberwono;Kedunguneng;Kutoporong;Ngastemi;Peterongan;Bangsal;Sumbertebu;Sidomulyo;Gayam;Tinggarbuntut;Pekuwon;Salen;Mejoyo;Ngrowo;Puloniti;Mojotamping
35.16.11 Tampungrejo;Plososari;Kintelan;Brayung;Ketemasdungus;Puri;Tangunan;Kebonagung;Sumbergirang;Mlaten;Medali;Balongmojo;Sumolawang;Tambakagung;Banjaragung;Kenanten
35.16.12 Jambuwok;Domas;Beloh;Temon;Pakis;Sentonorejo;Trowulan;Bejijong;Kejagan;Jatipasar;Watesumpak;Wonorejo;Panggih;Tawangsari;Bicak;Balongwono
35.16.13 Gemekan;Blimbingsari;Brangkal;Kedungmaling;Klinterejo;Modongan;Sambiroto;Jampirogo;Japan;Sooko;Wringinrejo;Karangkedawang;Mojoranu;Tempuran;Ngingasrembyong
35.16.14 Ngareskidul;Gembongan;Gempolkerep;Bandung;Gedeg;Pagerluyung;Kemantren;Terusan;Sidoharjo;Balongsari;Batankrajan;Pagerjo;Jerukseger;Beratwetan
35.16.15 Watesprojo;Betro;Kedungsari;Mojojajar;Beratkulon;Mojosarirejo;Mojowiryo;Mojowatesrejo;Mojogebang;Mojopilang;Mojokusumo;Japanan;Mojokumpul;Tanjungan;Mojorejo;Mojodadi;Kemlagi;Mojowono;Pandankrajan;Mojodowo
35.16.16 Mlirip;Penompo;Canggu;Ngabar;Banjarsari;Sawo;Mojorejo;Jolotundo;Kupang;Bendung;Mojolebak;Parengan;Jetis;Perning;Sidorejo;Lakardowo
35.16.17 Cendoro;Simongagrok;Sumberwuluh;Talunblandong;Cinandang;Gunungsari;Dawarblandong;Pulorejo;Jatirowo;Suru;Bangeran;Pucuk;Banyulegi;Gunungan;Brayublandong;Madureso;Temuireng;Randegan
35.16.18 Sadartengah;Lengkong;Kepuhanyar;Sumberjati;Gebangmalang;Jabon;Ngarjo;Wunut;Kwedenkembar;Jumeneng;Kwatu;Gayaman
35.17.01 Jantiganggong;Kepuhkajang;Sumberagung;Pagerwojo;Perak;Sembung;Glagahan;Kalangsemanding;Gadingmangu;Plosogenuk;Sukorejo;Temuwulan;Cangkringrandu
35.17.02 Pucangro;Kedungturi;Japanan;Blimbing;Mentaos;Sukoiber;Sukopinggir;Bugasur Kedaleman;Gudo;Pesanggrahan;Wangkalkepuh;Krembangan;Sepanyul;Godong;Mejoyolosari;Plumbon Gambang;Gempollegundi;Tanggungan
35.17.03 Jombok;Genukwatu;Rejoagung;Kauman;Ngoro;Badang;Pulorejo;Banyuarang;Sidowarek;Gajah;Kesamben;Kertorejo;Sugihwaras
35.17.04 Kebondalem;Mundusewu;Pakel;Karangan;Ngampungan;Jenisgelaran;Bareng;Tebel;Mojotengah;Banjaragung;Nglebak;Ngrimbi;Pulosari
35.17.05 Galengdowo;Wonomerto;Jarak;Sambirejo;Wonosalam;Carangwulung;Wonokerto;Sumberjo;Panglungan
35.17.06 Kedunglumpang;Dukuhmojo;Karangwinongan;Kademangan;Janti;Tejo;Gambiran;Kauman;Mojotrisno;Tanggalrejo;Dukuhdimoro;Miagan;Mancilan;Betek;Karobelah;Murukan;Johowinong;Seketi
35.17.07 Kedungpari;Karanglo;Latsari;Mojowarno;Penggaron;Mojoduwur;Mojowangi;Gondek;Gedangan;Mojojejer;Japanan;Menganto;Grobogan;Rejoslamet;Selorejo;Sidokerto;Sukomulyo;Catakgayam;Wringinpitu
35.17.08 Kayangan;Puton;Bendet;Bulurejo;Grogol;Jatirejo;Cukir;Kwaron;Watugaluh;Pundong;Diwek;Bandung;Kedawong;Ngudirejo;Ceweng;Balongbesuk;Pandanwangi;Brambang;Jatipelem;Keras
35.17.09 Jombatan;Kaliwungu;Jelakombo;Kepanjen;Mojongapit;Plandi;Kepatihan;Pulolor;Sengon;Tunggorono;Denanyar;Jombang;Candimulyo;Tambakrejo;Banjardowo;Sambongdukuh;Dapurkejambon;Jabon;Plosogeneng;Sumberjo
35.17.10 Peterongan;Keplaksari;Kepuhkembeng;Mancar;Tugusumberjo;Morosunggingan;Kebontemu;Dukuhklopo;Tanjunggunung;Bongkot;Senden;Ngrandulor;Tengaran;Sumberagung
35.17.11 Plosokerep;Jogoloyo;Palrejo;Plemahan;Brudu;Badas;Nglele;Trawasan;Sebani;Mlaras;Segodorejo;Kedungpapar;Sumobito;Curahmalang;Budugsidorejo;Kendalsari;Talunkidul;Madiopuro;Bakalan;Gedangan;Mentoro
35.17.12 Kedungbetik;Kedungmlati;Watudakon;Carangrejo;Jombok;Blimbing;Wuluh;Pojokrejo;Kesamben;Podoroto;Jombatan;Pojokkulon;Gumulan;Jatiduwur
35.17.13 Mojokrapak;Pesantren;Tampingmojo;Kalikejambon;Kedunglosari;Kedungotok;Tembelang;Sentul;Gabusbanaran;Pulorejo;Rejosopinggir;Jatiwates;Kepuhdoko;Pulogedang;Bedahlawak
35.17.14 Tanggungkramat;Rejoagung;Losari;Ploso;Jatigedong;Daditunggal;Gedongombo;Jatibanjar;Pagertanjung;Pandanblole;Kedungdowo;Kebonagung;Bawangan
35.17.15 Klitih;Plabuhan;Kampungbaru;Gebangbunder;Jatimlerek;Karangmojo;Plandaan;Bangsri;Purisemanding;Tondowulan;Darurejo;Sumberjo;Jiporapah
35.17.16 Marmoyo;Tanjungwadung;Mangunan;Kabuh;Kedungjati;Banjardowo;Karangpakis;Sumberingin;Sumbergondang;Kauman;Munungkerep;Genenganjasem;Manduro;Sukodadi;Pengampon;Sumberaji
35.17.17 Sidokaton;Tapen;Bakalanrayung;Randuwatang;Sumberteguh;Menturus;Kudubanjar;Made;Kepuhrejo;Bendungan;Katemas
35.17.18 Bandarkedungmulyo;Mojokambang;Barongsawahan;Kayen;Gondangmanis;Brodot;Pucangsimo;Banjarsari;Brangkal;Karangdagangan;Tinggar
35.17.19 Jogoroto;Jarakkulon;Alang-alang Caruban;Sukosari;Sawiji;Mayangan;Sumbermulyo;Ngumpul;Tambar;Janti;Sambirejo
35.17.20 Turipinggir;Gongseng;Megaluh;Sudimoro;Balongsari;Sumbersari;Ngogri;Sidomulyo;Balonggemek;Dukuharum;Sumberagung;Pacarpeluk;Kedungrejo
35.17.21 Ketapangkuning;Keboan;Kedungbogo;Ngusikan;Sumbernongko;Cupak;Manunggal;Ngampel;Mojodanu;Kromong;Asemgede
35.18.01 Bendolo;Sawahan;Ngliman;Bareng;Sidorejo;Duren;Siwalan;Margopatut;Kebonagung
35.18.02 Kuncir;Kepel;Suru;Ngetos;Klodan;Mojoduwur;Kweden;Blongko;Oro-oro Ombo
35.18.03 Salamrojo;Cepoko;Maguan;Semare;Berbek;Mlilir;Bendungrejo;Sengkut;Ngrawan;Sumberwindu;Kacangan;Sendangbumen;Patranrejo;Sumberurip;Bulu;Grojogan;Tiripan;Balongrejo;Sonopatik
35.18.04 Tanjungrejo;Sombron;Genjeng;Karangsono;Ngepeh;Godean;Patihan;Mungkung;Sekaran;Loceret;Jatirejo;Tempel Wetan;Tekenglagahan;Gejagan;Candirejo;Sukorejo;Kwagean;Kenep;Putukrejo;Nglaban;Macanan;Bajulan
35.18.05 Jampes;Mlandangan;Gondang;Jatigreges;Joho;Sanan;Pacekulon;Cerme;Babadan;Batembat;Banaran;Bodor;Pacewetan;Jetis;Gemenggeng;Kecubung;Plosoharjo;Kepanjen
35.18.06 Gondanglegi;Singkalanyar;Mojoagung;Bandung;Nglawak;Baleturi;Tegaron;Tanjungtani;Sanggrahan;Rowoharjo;Sugihwaras;Watudandang;Sono Ageng;Kurungrejo
35.18.07 Cengkok;Tanjungkalang;Juwet;Kelutan;Ngronggot;Mojokendil;Betet;Kaloran;Banjarsari;Dadapan;Trayang;Kalianyar;Klurahan
35.18.08 Banaran;Drenges;Juwono;Bangsri;Kalianyar;Tanjung;Nglawak;Kepuh;Tembarak;Pelem;Kutorejo;Lambangkuning;Pandantoyo;Kudu
35.18.09 Bukur;Babadan;Ngepung;Pisang;Lestari;Pecuk;Patianrowo;Pakuncen;Rowomarto;Ngrombot;Tirtobinangun
35.18.10 Sambiroto;Gebangkerep;Baron;Waung;Kemlokolegi;Kemaduh;Garu;Jekek;Katerban;Mabung;Jambi
35.18.11 Tanjunganom;Warujayeng;Kedungombo;Sumberkepuh;Wates;Malangsari;Getas;Sonobekel;Ngadirejo;Banjaranyar;Sidoharjo;Kampungbaru;Jogomerto;Kedungrejo;Sambirejo;Demangan
35.18.12 Kapas;Sukomoro;Sumengko;Blitaran;Kedungsoko;Nglundo;Bungur;Pehserut;Ngrami;Bagor Wetan;Putren;Ngrengket
35.18.13 Jatirejo;Ploso;Payaman;Kramat;Ganung Kidul;Werungotok;Mangundikaran;Kauman;Kartoharjo;Cangkringan;Bogo;Ringinanom;Begadung;Kedungdowo;Balongpacul
35.18.14 Guyangan;Kedondong;Balongrejo;Girirejo;Pesudukuh;Sekarputih;Buduran;Ngumpul;Bagor Kulon;Petak;Paron;Karang Tengah;Selorejo;Gandu;Kerepkidul;Kutorejo;Sugihwaras;Gemenggeng;Kendalrejo;Banaran Kulon;Banaran Wetan
35.18.15 Sudimoroharjo;Wilangan;Ngadipiro;Mancon;Ngudikan;Sukoharjo
35.18.16 Gempol;Mungkung;Setren;Sukorejo;Sidokare;Mojorembun;Ngadiboyo;Rejoso;Klagen;Jatirejo;Mlorah;Puhkerep;Talun;Ngangkatan;Talang;Banjarejo;Sambikerep;Musir Lor;Musir Kidul;Wengkal;Jintel;Kedungpadang;Tritik;Bendoasri
35.18.17 Sumberjo;Nglinggo;Mojoseto;Karangsemi;Senjayan;Kedungglugu;Ja'an;Sumberagung;Ketawang;Ngujung;Sanggrahan;Balonggebang;Pandean;Campur;Gondangkulon;Senggowar;Losari
35.18.18 Sugihwaras;Ngluyu;Tempuran;Lengkong Lor;Gampeng;Bajang
35.18.19 Banjardowo;Lengkong;Jegreg;Kedungmlaten;Prayungan;Sumbersono;Balongasem;Sawahan;Ngringin;Jatipunggur;Ketandan;Sumberkepuh;Ngepung;Pinggir;Bangle;Sumbermiri
35.18.20 Perning;Ngasem;Gondang Wetan;Jatikalen;Begendeng;Lumpangkuwik;Dawuhan;Munung;Pulowetan;Pule;Dlururejo
35.19.01 Tambakmas;Tanjungrejo;Sukorejo;Pucanganom;Krandegan;Singgahan;Sidorejo;Palur;Mojorejo;Rejosari;Kebonsari;Balerejo;Kedondong;Bacem
35.19.02 Mlilir;Bangunsari;Lembah;Kradinan;Suluk;Blimbing;Bader;Candimulyo;Glonggong;Dolopo;Doho;Ketawang
35.19.03 Banaran;Klorogan;Slambur;Geger;Sareng;Purworejo;Sumberejo;Jatisari;Uteran;Pagotan;Sangen;Jogodayuh;Nglandung;Sambirejo;Putat;Kranggan;Kaibon;Kertobanyon;Kertosari
35.19.04 Ketandan;Tileng;Mendak;Segulung;Ngranget;Padas;Dagangan;Joho;Kepet;Sewulan;Jetis;Banjarejo;Mruwak;Prambon;Banjarsari Wetan;Banjarsari Kulon;Sukosari
35.19.05 Kare;Kepel;Bodag;Bolo;Kuwiran;Randualas;Cermo;Morang
35.19.06 Batok;Durenan;Winong;Tawangrejo;Gemarang;Sebayi;Nampu
35.19.07 Munggut;Wungu;Sidorejo;Mojopurno;Karangrejo;Brumbun;Kresek;Mojorayung;Bantengan;Pilangrejo;Tempursari;Nglanduk;Nglambangan;Sobrah
35.19.08 Nglames;Sendangrejo;Dempelan;Betek;Sirapan;Dimong;Tulungrejo;Tanjungrejo;Sumberejo;Banjarsari;Tiron;Gunungsari;Bagi
35.19.09 Bukur;Sambirejo;Metesih;Jiwan;Sukolilo;Kincang Wetan;Kwangsen;Grobogan;Wayut;Klagenserut;Teguhan;Ngetrep;Bedoho;Bibrik
35.19.10 Garon;Balerejo;Kebonagung;Gading;Sumberbening;Bulakrejo;Tapelan;Babadan Lor;Warurejo;Jerukgulung;Kedungjati;Glonggong;Sogo;Banaran;Pacinan;Kedungrejo;Kuwu;Simo
35.19.11 Bangunsari;Krajan;Pandean;Kaliabu;Klecorejo;Blabakan;Wonorejo;Kebonagung;Darmorejo;Kaligunting;Sidodadi;Kuncen;Mejayan;Ngampel
35.19.12 Bandungan;Pajaran;Sugihwaras;Sidorejo;Bongsopotro;Sukorejo;Ngepeh;Bajulan;Bener;Sumbersari;Klumutan;Sambirejo;Tulung;Sumberbendo;Klangon
35.19.13 Muneng;Pulerejo;Purworejo;Kedungrejo;Wonoayu;Pilangkenceng;Sumbergandu;Kedungmaron;Duren;Dawuhan;Bulu;Kenongorejo;Ngengor;Gandul;Luworo;Kedungbanteng;Krebet;Ngale
35.19.14 Sidomulyo;Kanung;Rejosari;Pucangrejo;Krokeh;Lebakayu;Bakur;Golan;Cabean;Sawahan;Pule;Kajang;Klumpit
35.19.15 Ngadirejo;Jatirejo;Banyukambang;Sidomulyo;Wonoasri;Plumpungrejo;Bancong;Purwosari;Klitik;Buduran
35.20.01 Alastuwo;Poncol;Gonggang;Janggan;Genilangit;Plangkrongan;Cileng;Sombo
35.20.02 Parang;Sayutan;Nglopang;Mategal;Bungkuk;Trosono;Ngunut;Ngaglik;Tamanarum;Pragak;Sundul;Joketro;Krajan
35.20.03 Lembeyan Kulon;Kediren;Lembeyan Wetan;Tunggur;Dukuh;Kedungpanji;Nguri;Pupus;Tapen;Krowe
35.20.04 Takeran;Kiringan;Duyung;Tawangrejo;Sawojajar;Kuwonharjo;Kepuhrejo;Kerik;Waduk;Jomblang;Kerang;Madigondo
35.20.05 Kawedanan;Rejosari;Sampung;Mangunrejo;Giripurno;Ngentep;Balerejo;Garon;Tladan;Pojok;Ngunut;Tulung;Bogem;Jambangan;Selorejo;Sugihrejo;Ngadirejo;Karangrejo;Genengan;Mojorejo
35.20.06 Mangkujayan;Bulukerto;Magetan;Selosari;Tawanganom;Kepolorejo;Sukowinangun;Kebonagung;Tambran;Tambakrejo;Ringinagung;Candirejo;Baron;Purwosari
35.20.07 Plaosan;Sarangan;Ngancar;Plumpung;Puntukdoro;Bulugunung;Bogoarum;Randugede;Sumberagung;Nitikan;Sidomukti;Buluharjo;Dadi;Pacalan;Sendangagung
35.20.08 Panekan;Terung;Cepoko;Milangasri;Wates;Sidowayah;Tanjungsari;Sumberdodol;Manjung;Tapak;Sukowidi;Bedagung;Ngiliran;Jabung;Rejomulyo;Turi;Banjarejo
35.20.09 Tinap;Kalangketi;Tamanan;Tambakmas;Bandar;Bibis;Sukomoro;Bulu;Pojoksari;Kedungguwo;Kembangan;Kentangan;Bogem;Truneng
35.20.10 Bendo;Dukuh;Belotan;Pingkuk;Tanjung;Tegalarum;Bulak;Kinandang;Soco;Lemahbang;Kledokan;Carikan;Bulugledeg;Duwet;Setren;Kleco
35.20.11 Maospati;Kraton;Mranggen;Sugihwaras;Tanjungsepreh;Gulun;Malang;Klagen Gambiran;Pandeyan;Suratmajan;Ronowijayan;Ngujung;Sumberejo;Pesu;Sempol
35.20.12 Mangge;Tebon;Bogorejo;Banjarejo;Karangsono;Purwodadi;Manjung;Ngumpul;Panggung;Blaran;Jonggrang;Rejomulyo;Bangunasri;Klagen
35.20.13 Karangrejo;Manisrejo;Mantren;Gondang;Sambirembe;Patihan;Pelem;Baluk;Gebyog;Maron;Prampelan;Grabahan;Kauman
35.20.14 Karas;Sobontoro;Sumursongo;Taji;Kuwon;Jungke;Temboro;Temenggungan;Geplak;Botok;Ginuk
35.20.15 Kartoharjo;Mrahu;Klurahan;Pencol;Sukowidi;Ngelang;Jajar;Gunungan;Jeruk;Bayemwetan;Bayemtaman;Karangmojo
35.20.16 Selotinatah;Pendem;Bangsri;Selopanggung;Sumberdukun;Baleasri;Balegondo;Ngariboyo;Mojopurno;Banyudono;Banjarpanjang;Banjarejo
35.20.17 Sukowidi;Semen;Goranggareng;Petungrejo;Nguntoronadi;Simbatan;Purworejo;Kenongomulyo;Driyorejo
35.20.18 Sambirobyong;Campursari;Kalang;Durenan;Sidorejo;Getasanyar;Sidomulyo;Sumbersawit;Sidokerto;Widorokandang
35.21.01 Wonosari;Pandansari;Girikerto;Ngrendeng;Hargosari;Pocol;Gendol;Sine;Sumberejo;Sumbersari;Kuniran;Tulakan;Ketanggung;Jagir;Kauman
35.21.02 Hargomulyo;Giriharjo;Setono;Wakah;Tawangrejo;Sambirejo;Manisharjo;Sidomulyo;Ngrambe;Babadan;Krandegan;Pucangan;Cepoko;Mendiro
35.21.03 Umbulrejo;Kletekan;Jaten;Girimulyo;Ngrayudan;Talang;Macanan;Brubuh;Jogorogo;Dawung;Tanjungsari;Soco
35.21.04 Karanggupito;Karangrejo;Simo;Ploso;Majasem;Kendal;Sidorejo;Gayam;Dadapan;Patalan
35.21.05 Keraswetan;Keniten;Tambakromo;Tepas;Geneng;Sidorejo;Baderan;Kasreman;Kersikan;Dempel;Klitik;Kersoharjo;Klampisan
35.21.06 Kendung;Dinden;Pojok;Jenangan;Purwosari;Tirak;Sumengko;Simo;Warukkalong;Kwadungan;Budug;Mojomanis;Banget;Karangsono
35.21.07 Campurasri;Danguk;Gempol;Ringinanom;Sembung;Sidorejo;Dungmiri;Brangol;Sidokerto;Jatipuro;Puhti;Sawo;Karangjati;Legundi;Rejomulyo;Rejuno;Plosolor
35.21.08 Banjaransari;Bendo;Tambakromo;Tungkulrejo;Bintoyo;Sukowiyono;Munggut;Pacing;Padas;Kedungprahu;Sambiroto;Kwadungan Lor
35.21.09 Margomulyo;Karangtengah;Ketanggi;Pelem;Mangunharjo;Kandangan;Kartoharjo;Karangasri;Banyuurip;Beran;Jururejo;Grudo;Watualang;Ngawi;Karangtengah Prandon;Kerek
35.21.10 Gentong;Babadan;Semen;Kedungputri;Tempuran;Dawu;Paron;Jambangan;Teguhan;Sirigan;Jeblogan;Ngale;Gelung;Kebon
35.21.11 Begal;Wonorejo;Katikan;Pelang Kidul;Kedunggalar;Jatigembol;Pelang Lor;Bangunrejo Kidul;Jenggrik;Wonokerto;Gemarang;Kawu
35.21.12 Banyubiru;Kedunggudel;Sekaralas;Sekarputih;Kayutrejo;Sidolaju;Karangbanyu;Widodaren;Gendingan;Kauman;Sidomakmur;Walikukun
35.21.13 Sambirejo;Mantingan;Kedungharjo;Pakah;Tambakboyo;Pengkol;Jatimulyo
35.21.14 Babadan;Pohkonyal;Sumber;Gandri;Pleset;Waruktengah;Ngompro;Pangkur;Paras
35.21.15 Sumberbening;Mojo;Krompol;Bringin;Dero;Lego Wetan;Gandong;Dampit;Suruh;Kenongorejo
35.21.16 Kalang;Pitu;Dumplengan;Selopuro;Karanggeneng;Ngancar;Cantel;Papungan;Banjarbanggi;Bangunrejo Lor
35.21.17 Karanganyar;Mengger;Gembol;Sriwedari;Bangunrejo;Pandean;Sekarjati
35.21.18 Randusongo;Widodaren;Gerih;Keraskulon;Guyung
35.21.19 Jatirejo;Cangakan;Karangmalang;Gunungsari;Kasreman;Legokulon;Tawun;Kiyonten
35.22.01 Luwihaji;Sugihwaras;Nganti;Jumok;Sumberagung;Mojorejo;Ngraho;Blimbinggede;Kalirejo;Tapelan;Tanggungan;Pandan;Sumberarum;Payaman;Bancer;Klempun
35.22.02 Napis;Jatimulyo;Ngrancang;Turi;Malingmati;Tambakrejo;Bakalan;Jawik;Sukorejo;Gading;Pengkol;Tanjung;Gamongan;Kalisumber;Mulyorejo;Dolokgede;Sendangrejo;Kacangan
35.22.03 Nglampin;Karangmangu;Ngambon;Sengon;Bondol
35.22.04 Butoh;Trenggulunan;Setren;Mediyunan;Kolong;Sendangharjo;Ngadiluwih;Ngasem;Bandungrejo;Tengger;Ngantru;Sambong;Dukohkidul;Wadang;Jampet;Bareng;Jelu
35.22.05 Bubulan;Cancung;Clebung;Sumberbendo;Ngorogunung
35.22.06 Ngunut;Dander;Growok;Sumberarum;Kunci;Jatiblimbing;Ngraseh;Mojoranu;Sendangrejo;Karangsono;Sumberagung;Sumodikaran;Ngumpakdalem;Sumbertlaseh;Ngulanan;Ngablak
35.22.07 Bareng;Drenges;Wedoro;Panunggalan;Alasgung;Siwalan;Glagahan;Panemon;Jatitengah;Sugihwaras;Trate;Bulu;Nglajang;Kedungdowo;Glagahwangi;Balongrejo;Genjor
35.22.08 Babad;Pejok;Dayukidul;Panjang;Tondomulo;Kesongo;Kendung;Mlideg;Tumbrasanom;Kedungadem;Duwel;Kepohkidul;Geger;Kedungrejo;Megale;Sidorejo;Drokilo;Mojorejo;Jamberejo;Sidomulyo;Tlogoagung;Ngrandu;Balongcabe
35.22.09 Pejok;Cengkir;Kepoh;Sidomukti;Simorejo;Krangkong;Nglumber;Brangkal;Mojosari;Balongdowo;Sumberoto;Pohwates;Turigede;Bayemgede;Tlogorejo;Sumberagung;Woro;Bumirejo;Betet;Jipo;Ngranggonanyar;Mudung;Karangan;Sugihwaras;Sumbergede
35.22.10 Drajat;Banjaranyar;Ngemplak;Sraturejo;Blongsong;Baureno;Trojalu;Tulungagung;Selorejo;Tlogoagung;Sumuragung;Gajah;Kalisari;Tanggungan;Gunungsari;Bumiayu;Kauman;Karangdayu;Pasinan;Banjaran;Sembunglor;Pomahan;Pucangarum;Kadungrejo;Lebaksari
35.22.11 Semambung;Kanor;Tambahrejo;Piyak;Kabalan;Cangaan;Sarangan;Tejo;Simbatan;Pesen;Samberan;Palembon;Sedeng;Caruban;Sumberwangi;Prigi;Pilang;Gedongarum;Kedungprimpen;Temu;Simorejo;Bungur;Bakung;Nglarangan;Sroyo
35.22.12 Tlogohaji;Ngampal;Kedungrejo;Mlinjeng;Banjarejo;Sumberrejo;Kayulemah;Teleng;Wotan;Sambongrejo;Sendangagung;Deru;Pekuwon;Karangdowo;Pejambon;Tulungrejo;Karangdinoyo;Butoh;Mejuwet;Prayungan;Sumuragung;Jatigede;Talun;Bogangin;Sumberharjo;Margoagung
35.22.13 Sidobandung;Mayangkawis;Kenep;Pohbogo;Penganten;Bulaklo;Bulu;Kemamang;Ngadiluhur;Kabunan;Sobontoro;Suwaloh;Balenrejo;Margomulyo;Lengkong;Mulyoagung;Sekaran;Prambatan;Kedungdowo;Kedungbondo;Pilanggede;Sarirejo;Mulyorejo
35.22.14 Kumpulrejo;Bendo;Padangmentoyo;Tapelan;Bangilan;Sembung;Tanjungharjo;Wedi;Plesungan;Kedaton;Kapas;Semenpinggir;Bogo;Bakalan;Mojodeso;Sukowati;Kalianyar;Tikusan;Ngampel;Sambiroto;Klampok
35.22.15 Jetak;Mojokampung;Kepatihan;Sumbang;Klangon;Ledok Kulon;Ledok Wetan;Kadipaten;Ngrowo;Karangpacar;Banjarejo;Pacul;Sukorejo;Kauman;Campurejo;Mulyoagung;Kalirejo;Semanding
35.22.16 Kalitidu;Sumengko;Mlaten;Talok;Brenggolo;Grebegan;Wotanngare;Panjunan;Mayanggeneng;Mayangrejo;Pilangsari;Mojosari;Pungpungan;Ngujo;Leran;Sukoharjo;Ngringinrejo;Mojo
35.22.17 Dukohlor;Kacangan;Kemiri;Petak;Sudah;Rendeng;Banaran;Ngujung;Sumberejo;Tambakromo;Tinawun;Kedungrejo;Ketileng;Malo;Sukorejo;Kliteh;Trembes;Semlaran;Tanggir;Tulungagung
35.22.18 Pelem;Ngrejeng;Tlatah;Kaliombo;Tinumpuk;Punggur;Sedahkidul;Pojok;Purwosari;Gapluk;Kuniran;Donan
35.22.19 Tebon;Prangi;Purworejo;Ngeper;Ngasinan;Cendono;Sidorejo;Nguken;Dengok;Padangan;Kuncen;Sonorejo;Ngradin;Banjarejo;Kebonagung;Kendung
35.22.20 Batokan;Betet;Tembeling;Sidomukti;Besah;Sambeng;Ngaglik;Kasiman;Sekaran;Tambakmerak
35.22.21 Kedungsumber;Kedungsari;Papringan;Soko;Pandantoyo;Belun;Temayang;Bakulan;Jono;Ngujung;Buntalan;Pancur
35.22.22 Kalangan;Ngelo;Margomulyo;Sumberjo;Meduri;Geneng
35.22.23 Banjarsari;Tulungrejo;Trucuk;Mori;Padang;Sumberejo;Guyangan;Sranak;Sumbangtimun;Kanten;Kandangan;Pagerwesi
35.22.24 Semawot;Kalicilik;Sukosewu;Klepek;Tegalkodo;Sitiaji;Purwoasri;Pacing;Jumput;Duyungan;Semenkidul;Sidodadi;Sidorejo;Sumberjokidul
35.22.25 Kawengan;Wonocolo;Hargomulyo;Kedewan;Beji
35.22.26 Krondonan;Jari;Sambongrejo;Pajeng;Gondang;Senganten;Pragelan
35.22.27 Bobol;Miyono;Sekar;Klino;Deling;Bareng
35.22.28 Gayam;Begadon;Ringintunggal;Mojodelik;Brabowan;Bonorejo;Beged;Katur;Ngraho;Sudu;Cengungklung;Manukan
35.23.01 Jlodro;Sokogunung;Jamprong;Tawaran;Sidomukti;Bendonglateng;Sidohasri;Sidorejo;Sokogrenjeng
35.23.02 Kebonharjo;Wangi;Ketodan;Karangtengah;Bader;Paseyan;Besowo;Jombok;Sadang;Wotsogo;Ngepon;Sugihan;Sidomulyo;Kedungmakam;Demit;Jatiklabang;Sekaran;Dingil
35.23.03 Klakeh;Bate;Sidotentrem;Kedungjambangan;Kablukan;Sidokumpul;Bangilan;Sidodadi;Kumpulrejo;Banjarworo;Ngrojo;Weden;Kedungharjo;Kedungmulyo
35.23.04 Tlogoagung;Ngujuran;Latsari;Sukolilo;Tenggerkulon;Bulujowo;Siding;Tergambang;Bulumeduro;Banjarjo;Boncong;Jatisari;Sumberan;Kayen;Bogorejo;Sembungin;Karangrejo;Sukoharjo;Pugoh;Bancar;Ngampelrejo;Sidomulyo;Margosuko;Cingklung
35.23.05 Medalem;Jatisari;Kaligede;Banyuurip;Leran;Wonosari;Sendang;Wanglukulon;Wangluwetan;Sidoharjo;Rayung;Katerban
35.23.06 Dikir;Ngulahan;Plajan;Mander;Belikanget;Cokrowati;Pulogede;Gadon;Sotang;Pabeyan;Klutuk;Tambakboyo;Dasin;Kenanti;Sawir;Sobontoro;Merkawang;Glondonggede
35.23.07 Lajo Kidul;Lajo Lor;Tanggir;Tanjungrejo;Binangun;Mergosari;Mulyoagung;Tunggulrejo;Tingkis;Mulyorejo;Saringembat;Kedungjambe
35.23.08 Gemulung;Sidonganti;Trantang;Wolutengah;Tenggerwetan;Gaji;Hargoretno;Margorejo;Kedungrejo;Jarorejo;Mliwang;Kasiman;Margomulyo;Temayang;Sumberarum;Karanglo;Padasan
35.23.09 Sembung;Kemlaten;Sukorejo;Ngawun;Mergoasri;Kumpulrejo;Parangbatu;Wukirharjo;Cengkong;Brangkal;Margorejo;Dagangan;Suciharjo;Pacing;Selogabus;Sugihwaras;Sendangrejo;Mojomalang
35.23.10 Guwoterus;Nguluhan;Tanggulangin;Manjung;Talangkembar;Montongsekar;Pakel;Sumurgung;Bringin;Pucangan;Maindu;Jetak;Talun
35.23.11 Tluwe;Wadung;Jati;Menilo;Cekalang;Pandanagung;Prambontergayang;Klumpit;Simo;Mentoro;Kendalrejo;Nguruan;Jegulo;Sokosari;Bangunrejo;Mojoagung;Gununganyar;Sumurcinde;Pandanwangi;Sandingrowo;Rahayu;Glagahsari;Kenongosari
35.23.12 Karangasem;Socorejo;Temaji;Purworejo;Tasikharjo;Sumurgeneng;Suwalan;Remen;Beji;Wadung;Rawasan;Mentoso;Jenggolo;Kaliuntu;Sekardadi;Jenu;Sugihwaras
35.23.13 Tlogowaru;Tobo;Temandang;Tuwiri Wetan;Pongpongan;Tuwiri Kulon;Sugihan;Senori;Sembungrejo;Kapu;Tahulu;Tegalrejo;Borehbangle;Sambonggede;Sumber;Mandirejo;Sendanghaji;Bogorejo;Sumberjo
35.23.14 Kebonagung;Pekuwon;Rengel;Maibit;Bulurejo;Karangtinoto;Sawahan;Kanorejo;Tambakrejo;Ngadirejo;Sumberejo;Punggulrejo;Campurejo;Banjaragung;Banjararum;Prambonwetan
35.23.15 Karang;Gedongombo;Jadi;Boto;Prunggahan Kulon;Tegalagung;Bektiharjo;Ngino;Prunggahan Wetan;Sambongrejo;Semanding;Bejagung;Penambangan;Genaharjo;Kowang;Tunah;Gesing
35.23.16 Mondokan;Perbon;Latsari;Karangsari;Kingking;Ronggomulyo;Sidorejo;Doromukti;Sidomulyo;Kutorejo;Kebonsari;Sendangharjo;Baturetno;Sukolilo;Sumurgung;Sugiharjo;Kembangbilo
35.23.17 Trutup;Kesamben;Kepohagung;Kedungrojo;Sumurjalak;Sembungrejo;Sumberagung;Cangkring;Plumpang;Plandirejo;Ngrayung;Bandungrejo;Jatimulyo;Klotok;Magersari;Kebomlati;Penidon;Kedungsoko
35.23.18 Panyuran;Tasikmadu;Tegalbang;Sumurgung;Kradenan;Dawung;Cendoro;Ngimbang;Pucangan;Gesikharjo;Palang;Glodog;Leran Kulon;Leran Wetan;Wangun;Karangagung;Pliwetan;Cepokorejo;Ketambul
35.23.19 Patihan;Minohorejo;Mrutuk;Compreng;Sumberjo;Ngadipuro;Ngadirejo;Bunut;Widang;Banjar;Tegalsari;Mlangi;Simorejo;Kedungharjo;Kujung;Tegalrejo
35.23.20 Ngarum;Ngrejeng;Grabagan;Waleran;Banyubang;Gesikan;Ngandong;Dahor;Dermawuharjo;Menyunyur;Pakis
35.24.01 Sembung;Banggle;Kedungkumpul;Sukorame;Mragel;Kedungrejo;Sewor;Wedoro;Pendowokumpul
35.24.02 Talunrejo;Banjargondang;Bluluk;Cangkring;Bronjong;Songowareng;Kuwurejo;Sumberbanjar;Primpen
35.24.03 Jegreg;Kedungpengaron;Sumberagung;Kedunglerep;Jatipayak;Kedungwaras;Sidomulyo;Sambangrejo;Medalem;Sidodowo;Mojorejo;Sambungrejo;Kedungrejo;Kacangan;Nguwok;Pule;Yungyang
35.24.04 Kedungmentawar;Cerme;Gebangangkrik;Ngasemlemahbang;Slaharwotan;Ganggangtingan;Jejel;Purwokerto;Kakatpenjalin;Tlemang;Mendogo;Lawak;Drujugurit;Girik;Munungrejo;Ngimbang;Durikedungjero;Lamongrejo;Sendangrejo
35.24.05 Banaran;Babat;Karangkembang;Pucakwangi;Sogo;Bedahan;Truni;Gendongkulon;Plaosan;Trepan;Kuripan;Kebalanpelang;Sumurgenuk;Gembong;Bulumargi;Datinawong;Kebalandono;Patihan;Moropelang;Keyongan;Sambangan;Tritunggal;Kebonagung
35.24.06 Dradahblumbang;Kalen;Mojodadi;Gunungrejo;Warungring;Jatidrojog;Kradenanrejo;Kandangrejo;Kedungpring;Tlanak;Sukomalo;Mlati;Karangcangkring;Mekanderejo;Banjarejo;Sidobangun;Blawirejo;Maindu;Tenggerejo;Majenang;Sidomlangean;Nglebur;Sumengko
35.24.07 Brondong;Lohgung;Labuhan;Sidomukti;Brengkok;Tlogoretno;Sendangharjo;Lembor;Sedayulawas;Sumberagung
35.24.08 Dateng;Jabung;Keduyung;Centini;Durikulon;Pesanggrahan;Gelap;Mojoasem;Siser;Bulutigo;Pelangwot;Laren;Gampangsejati;Tamanprijeg;Karangtawar;Tejoasri;Godog;Bulubrangsi;Karangwungulor;Brangsi
35.24.09 Besur;Titik;Kendal;Keting;Ngarum;Kebalankulon;Kudikan;Jugo;Manyar;Trosono;Latek;Miru;Sekaran;Moro;Karang;Kembangan;Siman;Bulutengger;Porodeso;Bugel;Sungegeneng
35.24.10 Duriwetan;Taji;Brumbun;Siwuran;Klagensrampat;Pangean;Maduran;Jangkungsomo;Parengan;Pangkatrejo;Kanugrahan;Gumantuk;Ngayung;Pringgoboyo;Gedangan;Turi;Blumbang
35.24.11 Sidokumpul;Pasarlegi;Semampirejo;Wateswinangun;Sumbersari;Pataan;Tenggiring;Garung;Wonorejo;Ardirejo;Sekidang;Kedungwangi;Jatipandak;Candisari;Nogojatisari;Pamotan;Wudi;Barurejo;Kedungbanjar;Gempolmanis;Selorejo;Kreteranggon
35.24.12 Sidobogem;Kalitengah;Kedungdadi;Sidorejo;Kedungbanjar;Bedingin;Bakalrejo;Gondanglor;Pangkatrejo;Karangsambigalih;Supenuh;Lebakadi;Deketagung;Jubellor;Sugio;Daliwangun;Jubelkidul;Lawanganagung;Kalipang;German;Sekarbagus
35.24.13 Pucuk;Gempolpading;Kesambi;Plososetro;Wanar;Karangtinggil;Warukulon;Waruwetan;Kedali;Paji;Sumberjo;Cungkup;Bugoharjo;Ngambeg;Babatkumpul;Tanggungan;Padenganploso
35.24.14 Blimbing;Kandangsemangkon;Paciran;Sumurgayam;Sendangagung;Sendangduwur;Tunggul;Kranji;Drajat;Banjarwati;Kemantren;Sidokelar;Tlogosadang;Paloh;Weru;Sidokumpul;Warulor
35.24.15 Dadapan;Tebluru;Sugihan;Tenggulun;Payaman;Solokuro;Takerharjo;Dagan;Banyubang;Bluri
35.24.16 Sukobendu;Tunggunjagir;Sumberbendo;Mantup;Kedukbembem;Sumberdadi;Kedungsoko;Tugu;Sukosari;Sumberagung;Sidomulyo;Mojosari;Plabuhanrejo;Sumberkerep;Rumpuk
35.24.17 Siwalanrejo;Kebonsari;Sukolilo;Pajangan;Kadungrembug;Sumberagung;Sukodadi;Sumberaji;Menongo;Madulegi;Banjarejo;Plumpang;Bandungsari;Sidogembul;Balongtawun;Gedangan;Tlogorejo;Baturono;Surabayan;Sugihrejo
35.24.18 Bantengputih;Karangrejo;Latukan;Guci;Kaligerman;Sungelebak;Prijekngablak;Tracal;Sonoadi;Kalanganyar;Banjarmadu;Kendalkemlagi;Kawistolegi;Jagran;Karangwungu;Sumberwudi;Karanggeneng;Mertani
35.24.19 Tlogoagung;Kedungmegarih;Sidomukti;Sukosongo;Kaliwates;Kedungasri;Doyomulyo;Kembangbahu;Maor;Moronyamplung;Mangkujajar;Puter;Pelang;Dumpiagung;Randubener;Lopang;Gintungan;Katemas
35.24.20 Pucangro;Pucangtelu;Somosari;Jelakcatur;Mungli;Pengangsalan;Dibee;Butungan;Lukrejo;Tiwet;Blajo;Kalitengah;Gambuhan;Cluring;Bojoasri;Kediren;Kuluran;Canditunggal;Sugihwaras;Tunjungmekar
35.24.21 Geger;Badurame;Karangwedoro;Wangunrejo;Putatkumpul;Keben;Sukoanyar;Kemlagigede;Turi;Kemlagilor;Sukorejo;Tawangrejo;Bambang;Pomahanjanggan;Tambakploso;Balun;Ngujungrejo;Kepudibener;Gedungboyountung
35.24.22 Sukorejo;Sukomulyo;Sidoharjo;Tumenggungan;Sidokumpul;Tlogoanyar;Jetis;Banjarmendalan;Rancangkencono;Karanglangit;Pangkatrejo;Kebet;Sendangrejo;Sumberjo;Tanjung;Plosowahyu;Wajik;Kramat;Made;Sidomukti
35.24.23 Wonokromo;Soko;Guminingrejo;Bakalanpule;Takeranklating;Kelorarum;Jotosanur;Pengumbulanadi;Jatirejo;Dukuhagung;Tambakrigadung;Botoputih;Balongwangi
35.24.24 Waruk;Sukorejo;Karanganom;Somowinangun;Ketapangtelu;Mayong;Palangan;Blawi;Banjarejo;Putatbangah;Banyuurip;Pendowolimo;Baranggayam;Watangpanjang;Sambopinggir;Priyoso;Windu;Bogobabadan;Gawerejo;Kuro;Karangbinangun
35.24.25 Sidorejo;Dlanggu;Laladan;Deketkulon;Deketwetan;Sugihwaras;Dinoyo;Sidomulyo;Rejosari;Pandanpancur;Sidobinangun;Babatagung;Tukkerto;Weduni;Rejotengah;Srirande;Plosobuden
35.24.26 Soko;Morocalan;Gempolpendowo;Pasi;Rayunggumuk;Menganti;Margoanyar;Began;Mendogo;Kentong;Sudangan;Medang;Duduklor;Glagah;Wangen;Tanggungprigel;Karangagung;Bangkok;Jatirenggo;Bapuhbaru;Bapuhbandung;Meluntur;Konang;Dukuhtunggal;Panggang;Wonorejo;Wedoro;Karangturi;Meluwur
35.24.27 Kedungkumpul;Dermolemahbang;Simbatan;Sumberjo;Canggah;Beru;Tambakmenjangan;Gempoltukmloko;Sarirejo
35.25.01 Sawo;Karangcangkring;Gedongkedo'an;Bulangan;Wonokerto;Bangeran;Lowayu;Petiyin Tunggal;Tirem Enggal;Tebuwung;Dukuh Kembar;Madumulyorejo;Mentaras;Baron;Jrebeng;Mojopetung;Sekargadung;Ima'an;Babakbawo;Babaksari;Sambogunung;Sembungan Kidul;Sembunganyar;Kalirejo;Padang Bandung;Dukunanyar
35.25.02 Jombangdelik;Brangkal;Ngampel;Bandungsekaran;Babatan;Tanahlandean;Kedungsumber;Wonorejo;Dapet;Dohoagung;Mojogede;Tenggor;Wahas;Kedungpring;Sekarputih;Pinggir;Karangsemanding;Pacuh;Balongpanggang;Wotansari;Pucung;Klotok;Ngasin;Banjaragung;Ganggang
35.25.03 Pantenan;Sumurber;Siwalan;Ketanen;Banyutengah;Serah;Surowiti;Prupuh;Campurejo;Sukodono;Dalegan;Petung;Wotan;Doudo
35.25.04 Karangankidul;Sedapur Klagen;Deliksumber;Lundo;Kalipadang;Kedungrukem;Balungtunjung;Munggugebang;Balongmojo;Bulangkulon;Banter;Sirnoboyo;Munggugianti;Klampok;Metatu;Bengkelolor;Gurangploso;Kedungsekar;Dermo;Jogodalu;Jatirembe;Bulurejo;Punduttrate
35.25.05 Panjunan;Kandangan;Pandanan;Tumapel;Tambakrejo;Glanggang;Palebon;Setrohadi;Bendungan;Sumengko;Wadak Lor;Wadak Kidul;Petisbenem;Duduksampeyan;Gredek;Kramat;Sumari;Samirplapan;Kawistowindu;Kemudi;Tebaloan;Tirem;Ambeng - ambeng Watangrejo
35.25.06 Kepuhklagen;Sumbergede;Mondoluku;Kedunganyar;Sumberwaru;Kesambenkulon;Sumberame;Sembung;Sooko;Wringinanom;Pedagangan;Lebanisuko;Lebaniwaras;Watestanjung;Sumengko;Pasinanlemahputih
35.25.07 Pangkahkulon;Cangaan;Ngemboh;Sekapuk;Gosari;Banyuurip;Kebonagung;Pangkahwetan;Bolo;Glatik;Karangrejo;Ketapanglor;Tanjangawan
35.25.08 Mojowuku;Glindah;Sidoraharjo;Tulung;Cermen;Lampah;Slempit;Turirejo;Belahanrejo;Menunggal;Tanjung;Katimoho;Banyuurip;Kedamean;Ngepung
35.25.09 Sukorejo;Gedangan;Wadeng;Lasem;Kertosono;Sambipondok;Raci Kulon;Golokan;Raci Tengah;Purwodadi;Sidomulyo;Srowo;Kauman;Bunderan;Asempapak;Mriyunan;Mojoasem;Sedagaran;Ngawen;Pengulu;Randuboto
35.25.10 Tanggulrejo;Morobakung;Pejangganan;Gumeno;Sumberejo;Ngampel;Betoyokauman;Sembayat;Betoyoguci;Leran;Tebalo;Karangrejo;Banyuwangi;Manyarejo;Manyar Sidomukti;Manyar Sidorukun;Banjarsari;Suci;Paganden;Pongangan;Sukomulyo;Yosowilangun;Roomo
35.25.11 Dadapkuning;Lengkong;Kandangan;Dooro;Dampaan;Ngembung;Sukoanyar;Gedangkulud;Wedani;Dungus;Guranganyar;Kambingan;Morowudi;Betiting;Ngabetan;Padeg;Iker - iker Geger;Semampir;Cagakagung;Cerme Kidul;Cerme Lor;Pandu;Banjarsari;Tambakberas;Jono
35.25.12 Sidomukti;Mojopurogede;Mojopurowetan;Melirang;Sidorejo;Raciwetan;Masangan;Sidokumpul;Pegundan;Sukowati;Abar- abir;Bungah;Kemangi;Kisik;Gumeng;Sukorejo;Indrodelik;Bedanten;Sungonlegowo;Tanjung Widoro;Watuagung;Kramat
35.25.13 Beton;Pranti;Gadingwatu;Bringkang;Boteng;Putatlor;Domas;Mojotengah;Boboh;Sidojangkung;Hendrosari;Pelemwatu;Menganti;Hulaan;Kepatihan;Gempolkurung;Drancang;Sidowungu;Randupadangan;Setro;Pengalangan;Laban
35.25.14 Gulomantung;Sidomukti;Kebomas;Kawis Anyar;Ngargosari;Gending;Sidomoro;Tenggulunan;Singosari;Indro;Dahanrejo;Kembangan;Kedayang;Randuagung;Klangonan;Sukorejo;Giri;Segoromadu;Karangkiring;Prambangan;Sekarkurung
35.25.15 Karangandong;Banjaran;Krikilan;Mojosari Rejo;Tanjungan;Anom;Sumput;Kesamben Wetan;Randegansari;Tenaru;Driyorejo;Petiken;Cangkir;Gadung;Mulung;Bambe
35.25.16 Ngipik;Tlogo Pojok;Karang Turi;Tlogo Patut;Sukorame;Lumpur;Karang Poh;Trate;Sido Kumpul;Bedilan;Sukodono;Kemuteran;Pekelingan;Kroman;Kebungson;Pekauman;Tlogobendung;Gapuro Sukolilo;Pulopancikan;Kramatinggil;Sidorukun
35.25.17 Dekatagung;Kumalasa;Suwari;Pudakitbarat;Pudakittimur;Lebak;Bululanjang;Patarselamat;Kotakusuma;Sungaiteluk;Gunungteguh;Sawahmulya;Sungairujing;Balikterus;Kebontelukdalam;Sidogedungbatu;Daun
35.25.18 Gelam;Sukaoneng;Sukalela;Pekalongan;Tambak;Telukjatidawang;Klumpanggubug;Grejeg;Tanjungori;Peromaan;Diponggo;Kepuhteluk;Kepuhlegundi
35.26.01 Mlajah;Kemayoran;Pangeranan;Demangan;Kraton;Pejagan;Bancaran;Sembilangan;Ujung Piring;Kramat;Martajasah;Sabiyan;Gebang
35.26.02 Socah;Keleyan;Bilaporah;Parseh;Jaddih;Buluh;Junganyar;Dakiring;Petaonan;Pernajuh;Sanggra Agung
35.26.03 Tunjung;Burneh;Langkap;Banangkah;Alaskembang;Arok;Kapor;Sobih;Pangolangan;Binoh;Perreng;Jambuh
35.26.04 Kamal;Banyuajuh;Gili Barat;Gili Timur;Gili Anyar;Telang;Pendabah;Tajungan;Kebun;Tanjung Jati
35.26.05 Arosbaya;Tengket;Lajing;Balung;Glagga;Pandan Lanjang;Batonaong;Ombul;Karang Duwak;Berbeluk;Buduran;Tambegan;Cendagah;Mangkon;Karang Pao;Makam Agung;Dlemer;Plakaran
35.26.06 Kombangan;Banyoneng Laok;Katol Barat;Dabung;Lerpak;Geger;Togubang;Batobella;Kampak;Campor;Kompol;Tegar Priyah;Banyoneng Dajah
35.26.07 Klampis Barat;Bulukagung;Mrandung;Tobaddung;Tolbuk;Moarah;Ra'as;Polongan;Karang Asem;Trogan;Bulung;Banteyan;Bragang;Lergunong;Panyaksagan;Manonggal;Bator;Klampis Timur;Tenggun Dajah;Larangan Sorjan;Larangan Glintong;Ko'ol
35.26.08 Sepulu;Maneron;Gangseyan;Klapayan;Bangsereh;Kelbung;Saplasah;Genelap;Klabetan;Banyior;Prancak;Labuhan;Tanagura Barat;Lembung Paseser;Tanagura Timur
35.26.09 Paseseh;Bumi Anyar;Tambak Pocok;Larangan Timur;Bungkeng;Bandang Dajah;Tagungguh;Planggiran;Aeng Taber;Banyusangka;Tlangoh;Macajah;Tanjung Bumi;Telaga Biru
35.26.10 Dupok;Bandasoleh;Batokorogan;Tramok;Katol Timur;Lembung Gunong;Ampara'an;Kokop;Tlokoh;Durjan;Mano'an;Mandung;Bandang Laok
35.26.11 Pesanggrahan;Kwanyar Barat;Ketetang;Dlemer;Morombuh;Tebul;Karang Anyar;Janteh;Somor Koneng;Paoran;Karang Entang;Batah Barat;Batah Timur;Pandanan;Gunung Sereng;Duwek Buter
35.26.12 Kesek;Labang;Jukong;Pangpong;Sukolilo Timur;Sukolilo Barat;Bringen;Ba'engas;Bunajih;Sendang Laok;Sendang Dajah;Petapan;Morkepek
35.26.13 Tanah Merah Dajah;Tanah Merah Laok;Petrah;Jangkar;Pettong;Kendaban;Dumajah;Pacentan;Baipajung;Tlomar;Rongdurin;Landak;Basanah;Poter;Patemon;Dlambah Dajah;Dlambah Laok;Mrecah;Buddan;Batangan;Padurungan;Pangeleyan;Kranggan Barat
35.26.14 Soket Laok;Soket Dajah;Pamorah;Banyubeseh;Pocong;Tragah;Karang Leman;Duko Tambin;Keteleng;Alang Alang;Kemoning;Tambin;Bajeman;Jaddung;Pacangan;Bancang;Jaah;Masaran
35.26.15 Blega;Rosep;Nyor Manes;Alas Rajah;Blega Oloh;Karang Nangkah;Karang Panasan;Karang Gayam;Lomaer;Bates;Lombang Laok;Lombang Dajah;Karpote;Kajjan;Panjalinan;Pangeran Gadungan;Kampao;Ko'olan;Gigir
35.26.16 Patereman;Paeng;Kolla;Neroh;Langpanggang;Patengteng;Serabi Barat;Serabi Timur;Pangpajung;Karang Anyar;Alas Kokon;Pakong;Glisgis;Brakas Dajah;Modung;Suwaan;Manggaan
35.26.17 Bandung;Konang;Genteng;Pakes;Cangkareman;Sen Asen;Sambiyan;Campor;Galis Dajah;Kanegarah;Durin Barat;Durin Timur;Batokaban
35.26.18 Tellok;Daleman;Blateran;Paterongan;Kajuanak;Longkek;Galis;Pekadan;Bangpendah;Paka'an Dajah;Paka'an Laok;Kranggan Timur;Separah;Banjar;Tlagah;Lantek Barat;Lantek Timor;Kelbung;Banyu Bunih;Sadah;Sorpa
35.27.01 Noreh;Labuhan;Taman;Sreseh;Disanah;Marparan;Klobur;Labang;Bundah;Bangsah;Plasah;Junok
35.27.02 Dulang;Patarongan;Pangongsean;Krampon;Bringinnonggal;Torjun;Patapan;Jeruk Porot;Kodak;Kanjar;Kara;Tanah Merah
35.27.03 Polagan;Banyuanyar;Rongtengah;Karang Dalam;Gunung Sekar;Dalpenang;P. Mandangin;Aengsareh;Gunung Maddah;Panggung;Taman Sareh;Pakalongan;Tanggumong;Kamuning;Banyumas;Pangelen;Paseyan;Baruh
35.27.04 Taddan;Banjar Talela;Tamba'an;Prajjan;Dharma Camplong;Batukarang;Sejati;Dharma Tanjung;Rabasan;Banjartabulu;Anggersek;Madupat;Pamola'an;Plampa'an
35.27.05 Kebun Sareh;Karangnangger;Rapa Laok;Rapa Daya;Astapah;Sogian;Gersempal;Temoran;Meteng;Madulang;Kamondung;Omben;Tambak;Angsokah;Jranguan;Rongdalam;Napo Laok;Napo Daya;Karanggayam;Pandan
35.27.06 Banyukapah;Rabasan;Rohayu;Kedungdung;Komis;Bajrasoka;Kramat;Nyeloh;Banjar;Ombul;Pajeruan;Moktesareh;Batoporo Barat;Batoporo Timur;Gunungeleh;Daleman;Pasarenan;Palenggian
35.27.07 Asemraja;Plakaran;Asemnonggal;Majangan;Margantoko;Penyepen;Taman;Jrengik;Kalangan Prao;Kotah;Jungkarang;Mlakah;Bancelok;Buker
35.27.08 Karanganyar;Baturasang;Mambulu Barat;Bringin;Samaran;Tambelangan;Barunggagah;Banjarbillah;Somber;Birem
35.27.09 Olor;Planggaran Barat;Planggaran Timur;Tolang;Lar Lar;Tlagah;Nagasareh;Trapang;Terosan;Asem Jaran;Kembang Jeruk;Morbatoh;Montor;Tebanah;Nepa;Batioh;Masaran;Banyuates;Jatra Timur;Tapa'an
35.27.10 Lepelle;Bapelle;Sawah Tengah;Torjunan;Tragih;Jelgung;Robatal;Gunung Rancak;Pandiyangan
35.27.11 Tobai Barat;Tobai Tengah;Tobai Timur;Bira Tengah;Bira Timur;Sokobanah Laok;Tamberu Laok;Tamberu Daya;Sokobanah Tengah;Sokobanah Daya;Tamberu Barat;Tamberu Timur
35.27.12 Paopale Laok;Bunten Barat;Bunten Timur;Pancor;Karanganyar;Pangereman;Bira Barat;Ketapang Timur;Ketapang Daya;Ketapang Laok;Ketapang Barat;Paopale Daya;Rabiyan;Banyusokah
35.27.13 Pangarengan;Apa an;Gulbung;Panyirangan;Pacangga an;Ragung
35.27.14 Blu uran;Tlambah;Bulmatet;Poreh;Karangpenang Oloh;Karangpenang Onjur;Gunung Kesan
35.28.01 Dabuan;Terrak;Mangar;Bandaran;Kramat;Ambat;Branta Pesisir;Tlanakan;Branta Tinggi;Tlesah;Larangan Tokol;Ceguk;Panglegur;Bukek;Gugul;Larangan Slampar;Taro'an
35.28.02 Barurambat Timur;Lawangan Daya;Tanjung;Padelegan;Majungan;Pagagan;Jarin;Baddurih;Buddih;Sopa'ah;Prekbun;Durbuk;Pademawu Barat;Pademawu Timur;Bunder;Dasok;Murtajih;Sumedangan;Lemper;Sentol;Tambung;Buddagan
35.28.03 Tobungan;Konang;Pandan;Lembung;Galis;Bulay;Pagendingan;Ponteh;Polagan;Artodung
35.28.04 Kangenan;Patemon;Bugih;Jungcangcang;Parteker;Barurambat Kota;Gladak Anyar;Kolpajung;Kowel;Panempan;Laden;Jalmak;Teja Barat;Teja Timur;Bettet;Nyalabu Laok;Nyalabu Daya;Toronan
35.28.05 Karang Anyar;Toket;Candi Burung;Batu Kalangan;Gro'om;Srambah;Pangtonggal;Samiran;Kodik;Klampar;Samatan;Lenteng;Talangoh;Billa'an;Rangperang Laok;Rangperang Daja;Banyubulu;Pangorayan;Panglemah;Mapper;Proppo;Jambringin;Campor;Panaguan;Pangbatok;Tattangoh;Badung
35.28.06 Banyupelle;Rek Kerrek;Angsanah;Akkor;Larangan Badung;Panaan;Potoan Laok;Patoan Daja;Kacok;Rombuh;Palengaan Laok;Palengaan Dajah
35.28.07 Plakpak;Palesanggar;Pegantenan;Bulangan Branta;Bulangan Barat;Bulangan Haji;Tlagah;Bulangan Timur;Tebul Timur;Tebul Barat;Ambender;Pasanggar;Tanjung
35.28.08 Peltong;Blumbungan;Trasak;Tentenan Barat;Tentenan Timur;Grujugan;Larangan Luar;Larangan Dalam;Panaguan;Montok;Taraban;Duko Timur;Lancar;Kaduara Barat
35.28.09 Bicorong;Klompang Barat;Klompang Timur;Cenlecen;Bajang;Banban;Somalang;Palalang;Seddur;Pakong;Bandungan;Lebbek
35.28.10 Bajur;Sumber Waru;Tampojung Pregih;Tampojung Guwa;Tampojung Tengah;Tampojung Tenggina;Ragang;Sana Laok;Waru Timur;Waru Barat;Tlonto Ares;Tagangser Laok
35.28.11 Bujur Barat;Pangereman;Bangserreh;Lesong Laok;Ponjanan Barat;Ponjanan Timur;Kapong;Lesong Daja;Batu Bintang;Blaban;Tamberu;Bujur Tengah;Bujur Timur
35.28.12 Pamaroh;Pamoroh;Sokolelah;Gagah;Kertagena Laok;Kertagena Tengah;Bungbaruh;Kadur;Bangkes;Kertagena Dajah
35.28.13 Sana Tengah;Sana Daja;Tagangser Daja;Sotabar;Tlonto Raja;Dempo Barat;Dempo Timur;Bindang;Batokerbuy
35.29.01 Kepanjin;Pajagalan;Bangselok;Karangduak;Kolor;Pabian;Marengan Daya;Kacongan;Paberasan;Parsanga;Bangkal;Kebunan;Pamolokan;Pangarangan;Pandian;Kebunagung
35.29.02 Pinggirpapas;Karanganyar;Marengan Laok;Kertasada;Kalimook;Kalianget Barat;Kalianget Timur
35.29.03 Kasengan;Lalangon;Tenonan;Lanjuk;Gadding;Giring;Gunung Kembar;Jaba'an;Manding Laok;Manding Timur;Manding Daya
35.29.04 Talango;Padike;Cabbiya;Essang;Kombang;Poteran;Palasa;Gapurana
35.29.05 Guluk Manjung;Kapedi;Pakandangan Barat;Pakandangan Tengah;Pakandangan Sangra;Aeng Dake;Aeng Baja Kenek;Bluto;Lobuk;Bumbungan;Masaran;Palongan;Aeng Baja Raja;Karang Campaka;Sera Barat;Sera Tengah;Sera Timur;Gingging;Errabu;Gilang
35.29.06 Pagar Batu;Tanjung;Kebundadap Timur;Langsar;Kebundadap Barat;Saroka;Tanamerah;Nambakor;Saronggi;Moangan;Juluk;Aengtongtong;Talang;Kambingan Timur
35.29.07 Moncek Barat;Moncek Tengah;Moncek Timur;Banaresep Timur;Tarogan;Kambingan Barat;Poreh;Lenteng Timur;Lembung Timur;Lenteng Barat;Banaresep Barat;Billapora Rebba;Lembung Barat;Ellak Laok;Ellak Daya;Daramista;Jambu;Cangkreng;Meddelan;Sendir
35.29.08 Galis;Gedugan;Bringsang;Aenganyar;Lombang;Jate;Banbaru;Banmaleng
35.29.09 Bakeong;Payudan Dundang;Pordapor;Guluk-guluk;Ketawang Laok;Pananggungan;Bragung;Tambuko;Payudan Nangger;Payudan Daleman;Payudan Karangsokon;Batuampar
35.29.10 Bataal Barat;Bataal Timur;Rombiya Barat;Rombiya Timur;Talaga;Billapora Barat;Billapora Timur;Ganding;Gadu Timur;Gadu Barat;Ketawang Larangan;Ketawang Parebaan;Ketawang Daleman;Ketawang Karay
35.29.11 Kaduara Timur;Sendang;Rombasan;Sentol Laok;Larangan Perreng;Sentol Daya;Pakamban Daya;Pakamban Laok;Jaddung;Pragaan Laok;Pragaan Daya;Prenduan;Aeng Panas;Karduluk
35.29.12 Ambunten Barat;Ambunten Tengah;Ambunten Timur;Tambaagung Barat;Tambaagung Tengah;Tambaagung Ares;Sogian;Tambaagung Timur;Bukabu;Campor Barat;Keles;Campor Timur;Belluk Ares;Belluk Kenek;Belluk Raja
35.29.13 Montorna;Prancak;Campaka;Rajun;Lebeng Timur;Lebeng Barat;Soddara;Pasongsongan;Padangdangan;Panaongan
35.29.14 Slopeng;Semaan;Batubellah Barat;Batubellah Timur;Kecer;Bates;Bringin;Jelbudan;Kerta Barat;Kerta Timur;Nyapar;Dasuk Barat;Dasuk Timur;Dasuk Laok;Mantajun
35.29.15 Mandala;Pakondang;Matanair;Tambaksari;Banasare;Bunbarat;Karang Nangka;Basoka;Duko;Rubaru;Kalebengan
35.29.16 Kolpo;Tamidung;Batang-batang Laok;Batang-Batang Daya;Totosan;Banuaju Barat;Banuaju Timur;Jenangger;Nyabakan Timur;Nyabakan Barat;Jangkong;Legung Barat;Legung Timur;Dapenda;Bilangan;Lombang
35.29.17 Aengmerah;Tengedan;Juruan Laok;Juruan Daya;Badur;Gedang-Gedang;Batuputih Kenek;Batuputih Laok;Batuputih Daya;Bantelan;Larangan Barma;Larangan Kerta;Bulla'an;Sergang
35.29.18 Candi;Jadung;Romben Barat;Romben Rana;Romben Guna;Taman Sare;Bicabbi;Dungkek;Bunpenang;Bungin-bungin;Lapa Taman;Lapa Laok;Lapa Daya;Bancamara;Banra'as
35.29.19 Grujugan;Longos;Andulang;Gapura Timur;Mandala;Gersik Putih;Gapura Tengah;Gapura Barat;Panagan;Palo'lo'an;Banjar Timur;Banjar Barat;Batudinding;Baban;Karangbudi;Braji;Poja
35.29.20 Pancor;Prambanan;Gendang Timur;Karang Tengah;Jambuir;Gayam;Kalowang;Nyamplong;Gendang Barat;Tarebung
35.29.21 Nonggunong;Somber;Tanah Merah;Sokaramme Timur;Sokarami Paseser;Talaga;Rosong;Sonok
35.29.22 Ketupat;Jungkat;Kropoh;Karangnangka;Alas Malang;Poteran;Brakas;Tonduk;Guwa-Guwa
35.29.23 Sukajeruk;Masalima;Masakambing;Kramian
35.29.24 Pajanangger;Sawah Sumur;Paseraman;Gelaman;Buddi;Kolo-kolo;Angkatan;Kalisangka;Bilis-bilis;Laok Jang-Jang;Sumbernangka;Duko;Kalikatak;Arjasa;Kalinganyar;Angon-angon;Sambakati;Pandeman;Pabean
35.29.25 Sepanjang;Tanjung Kiaok;Sakala;Pagerungan Besar;Pagerungan Kecil;Saseel;Sapeken;Sabunten;Paliat;Sadulang;Saur Saebus
35.29.26 Patean;Babbalan;Gedungan;Gunggung;Batuan;Torbang;Gelugur
35.29.27 Saobi;Kangayan;Torjek;Cangkramaan;Tembayangan;Batuputih;Daandung;Timur Jang-Jang;Jukong-jukong
35.71.01 Bandar Lor;Bandar Kidul;Banjarmlati;Pojok;Sukorame;Bujel;Gayam;Mrican;Dermo;Ngampel;Mojoroto;Campurejo;Lirboyo;Tamanan
35.71.02 Semampir;Balowerti;Dandangan;Ngadirejo;Kampung Dalem;Setonopande;Ringinanom;Pakelan;Setonogedong;Kemasan;Jagalan;Banjaran;Kaliombo;Ngronggo;Manisrenggo;Pocanan;Rejomulyo
35.71.03 Bangsal;Pakunden;Tosaren;Jamsaren;Singonegaran;Blabak;Betet;Tinalan;Bawang;Ngletih;Tempurejo;Ketami;Pesantren;Banaran;Burengan
35.72.01 Kepanjenkidul;Ngadirejo;Sentul;Kauman;Tanggung;Bendo;Kepanjenlor
35.72.02 Pakunden;Blitar;Tlumpu;Turi;Karangsari;Sukorejo;Tanjungsari
35.72.03 Gedog;Plosokerep;Klampok;Sananwetan;Rembang;Karangtengah;Bendogerit
35.73.01 Balearjosari;Arjosari;Polowijen;Purwodadi;Blimbing;Pandanwangi;Purwantoro;Bunulrejo;Kesatrian;Polehan;Jodipan
35.73.02 Klojen;Rampalcelaket;Samaan;Kiduldalem;Sukoharjo;Kasin;Kauman;Oro-oro Dowo;Bareng;Gading Kasri;Penanggungan
35.73.03 Kotalama;Mergosono;Bumiayu;Wonokoyo;Buring;Kedungkandang;Lesanpuro;Sawojajar;Madyopuro;Cemorokandang;Arjowinangun;Tlogowaru
35.73.04 Ciptomulyo;Gadang;Kebonsari;Bandungrejosari;Sukun;Tanjungrejo;Pisangcandi;Bandulan;Karangbesuki;Mulyorejo;Bakalankrajan
35.73.05 Tunggulwulung;Merjosari;Tlogomas;Dinoyo;Sumbersari;Ketawanggede;Jatimulyo;Tunjungsekar;Mojolangu;Tulusrejo;Lowokwaru;Tasik Madu
35.74.01 Ketapang;Triwung Lor;Triwung Kidul;Pohsangit Kidul;Kademangan;Pilang
35.74.02 Jrebeng Kidul;Pakistaji;Kedunggaleng;Kedung Asem;Sumber Taman;Wonoasih
35.74.03 Mayangan;Mangunharjo;Jati;Sukabumi;Wiroborang
35.74.04 Tisnonegaran;Sukoharjo;Kanigaran;Kebonsari Wetan;Curahgrinting;Kebonsari Kulon
35.74.05 Jrebeng Kulon;Kareng Lor;Sumber Wetan;Jrebeng Lor;Kedopok;Jrebeng Wetan
35.75.01 Karangketug;Gentong;Sebani;Petahunan;Bukir;Randusari;Krapyakrejo;Gadingrejo
35.75.02 Pohjentrek;Wirogunan;Tembokrejo;Purutrejo;Kebonagung;Purworejo;Sekargadung
35.75.03 Blandongan;Kepel;Tapa'an;Bakalan;Krampyangan;Bugul Kidul
35.75.04 Karanganyar;Tamba'an;Trajeng;Bangilan;Kebonsari;Mayangan;Ngemplakrejo;Petamanan;Pekuncen;Bugul Lor;Kandangsapi;Panggungrejo;Mandaranrejo
35.76.01 Mentikan;Kauman;Pulorejo;Prajuritkulon;Surodinawan;Blooto
35.76.02 Gununggedangan;Magersari;Gedongan;Balongsari;Kedundung;Wates
35.76.03 Kranggan;Miji;Meri;Jagalan;Sentanan;Purwotengah
35.77.01 Oro-oro Ombo;Sukosari;Klegen;Rejomulyo;Pilangbango;Tawangrejo;Kanigoro;Kartoharjo;Kelun
35.77.02 Manguharjo;Sogaten;Patihan;Ngegong;Winongo;Madiun Lor;Pangongangan;Nambangan Lor;Nambangan Kidul
35.77.03 Mojorejo;Pandean;Banjarejo;Kuncen;Manisrejo;Kejuron;Josenan;Demangan;Taman
35.78.01 Karang Pilang;Kebraon;Kedurus;Waru Gunung
35.78.02 Sidosermo;Bendul Merisi;Margorejo;Jemur Wonosari;Siwalankerto
35.78.03 Kalirungkut;Rungkut Kidul;Kedung Baruk;Penjaringansari;Wonorejo;Medokan Ayu
35.78.04 Wonokromo;Jagir;Ngagel;Ngagel Rejo;Darmo;Sawunggaling
35.78.05 Tegalsari;Dr. Soetomo;Kedungdoro;Keputran;Wonorejo
35.78.06 Petemon;Sawahan;Banyu Urip;Putat Jaya;Kupang Krajan;Pakis
35.78.07 Embong Kaliasin;Genteng;Kapasari;Ketabang;Peneleh
35.78.08 Gubeng;Mojo;Airlangga;Kertajaya;Baratajaya;Pucang Sewu
35.78.09 Keputih;Gebang Putih;Klampis Ngasem;Menur Pumpungan;Nginden Jangkungan;Semolowaru;Medokan Semampir
35.78.10 Tambaksari;Ploso;Gading;Pacarkembang;Rangkah;Pacarkeling;Kapasmadya Baru;Dukuh Setro
35.78.11 Simokerto;Kapasan;Sidodadi;Simolawang;Tambakrejo
35.78.12 Bongkaran;Nyamplungan;Krembangan Utara;Tanjung Perak
35.78.13 Alun-alun Contong;Bubutan;Gundih;Jepara;Tembok Dukuh
35.78.14 Tandes;Karang Poh;Balongsari;Manukan Kulon;Manukan Wetan;Banjar Sugihan
35.78.15 Krembangan Selatan;Kemayoran;Perak Barat;Dupak;Morokrembangan
35.78.16 Ampel;Pegirian;Wonokusumo;Ujung;Sidotopo
35.78.17 Tanah Kali Kedinding;Sidotopo Wetan;Bulak Banteng;Tambak Wedi
35.78.18 Bangkingan;Jeruk;Lakarsantri;Lidah kulon;Lidah Wetan;Sumurwelut
35.78.19 Kandangan;Sememi;Tambak Oso Wilangun;Romokalisari
35.78.20 Wiyung;Jajar Tunggal;Babatan;Balas Klumprik
35.78.21 Dukuh Pakis;Dukuh Kupang;Gunung Sari;Pradah Kalikendal
35.78.22 Gayungan;Menanggal;Dukuh Menanggal;Ketintang
35.78.23 Jambangan;Karah;Kebonsari;Pagesangan
35.78.24 Kutisari;Kendangsari;Tenggilis Mejoyo;Panjang Jiwo
35.78.25 Gunung Anyar;Rungkut Tengah;Rungkut Menanggal;Gunung Anyar Tambak
35.78.26 Mulyorejo;Manyar Sabrangan;Kejawan Putih Tambak;Kalisari;Dukuh Sutorejo;Kalijudan
35.78.27 Sukomanunggal;Tanjungsari;Sonokwijenan;Putat Gede;Simomulyo;Simomulyo Baru
35.78.28 Asem Rowo;Genting Kalianak;Tambak Sarioso
35.78.29 Kedung Cowek;Kenjeran;Bulak;Sukolilo Baru
35.78.30 Pakal;Babat Jerawat;Sumber Rejo;Benowo
35.78.31 Sambikerep;Made;Beringin;Lontar
35.79.01 Temas;Ngaglik;Songgokerto;Sisir;Sumberejo;Oro-oro Ombo;Sidomulyo;Pesanggrahan
35.79.02 Punten;Gunungsari;Tulungrejo;Sumbergondo;Pandanrejo;Bumiaji;Giripurno;Bulukerto;Sumberbrantas
35.79.03 Dadaprejo;Beji;Junrejo;Tlekung;Mojorejo;Pendem;Torongrejo
36.01.01 Sumberjaya;Kertajaya;Kertamukti;Tunggaljaya;Cigorondong;Tamanjaya;Ujungjaya
36.01.02 Rancapinang;Cibadak;Tugu;Batuhideung;Padasuka;Ciburial;Cijaralang;Cimanggu;Mangkualam;Tangkil Sari;Waringin Kurung;Kramatjaya
36.01.03 Mendung;Sudimanik;Curug;Cibingbin;Sukajadi;Mahendra;Cibaliung;Cihanjuang;Sorongan
36.01.04 Tanjungan;Sumurbatu;Sukawaris;Rancaseneng;Parungkokosan;Nanggala;Cikeusik;Cikadongdong;Curugciung;Leuwibalang;Sukaseneng;Sukamulya;Umbulan;Cikiruhwetan
36.01.05 Karangbolong;Katumbiri;Waringinjaya;Karyabuana;Tarumanagara;Ciseureuheun;Banyuasih;Cigeulis;Sinarjaya
36.01.06 Panimbangjaya;Mekarjaya;Gombong;Mekarsari;Citeureup;Tanjungjaya
36.01.07 Angsana;Padaherang;Padamulya;Karangsari;Cikayas;Sumurlaban;Kadubadak;Cipinang;Kramatmanik
36.01.08 Pasanggrahan;Sukasaba;Gunungbatu;Panacaran;Curuglanglang;Munjul;Cibitung;Kotadukuh;Lebak
36.01.09 Sukadame;Pagelaran;Surakarta;Montor;Kertasana;Bama;Margasana;Sindanglaya;Tegalpapak;Bulagor;Harapankarya;Senangsari;Margagiri
36.01.10 Mekarsari;Cijakan;Geredug;Bojong;Banyumas;Citumenggung;Manggungjaya;Cahayamekar
36.01.11 Pasirsedang;Cililitan;Kadupandak;Kolelet;Ciherang;Bungurcopong;Pasirpanjang;Kadubera;Ganggaeng
36.01.12 Rancateureup;Labuan;Banyubiru;Caringin;Teluk;Cigondang;Kalanganyar;Sukamaju;Banyumekar
36.01.13 Alaswangi;Tegalwangi;Kananga;Cigandeng;Menes;Muruy;Sukamanah;Purwaraja;Sindangkarya;Cilabanbulan;Kadupayung;Ramaya
36.01.14 Langensari;Medalsari;Majau;Sodong;Talagasari;Ciandur;Kadudampit;Wanagiri;Parigi;Mekarwangi;Saketi;Girijaya;Sindanghayu;Sukalangu
36.01.15 Palanyar;Baturanjang;Cikadueun;Koncang;Kadugadung;Parumasan;Curugbarang;Kalanggunung;Pasireurih;Pasirmae
36.01.16 Pamarayan;Jiput;Sukacai;Tenjolahang;Janaka;Sikulan;Citaman;Jayamekar;Sukamanah;Salapraya;Banyuresmi;Sampang Bitung;Babadsari
36.01.17 Pandat;Cikoneng;Nembol;Kurungkambing;Mandalawangi;Sinarjaya;Sirnagalih;Cikumbuen;Ramea;Gunungsari;Panjangjaya;Giripawana;Mandalasari;Curuglemo;Pari
36.01.18 Cimanuk;Batubantar;Kadubungbang;Kupahandap;Dalembalar;Kadumadang;Rocek;Kadudodol;Gunungdatar;Sekong;Gunungcupu
36.01.19 Campaka;Banyumundu;Mandalasari;Sukasari;Saninten;Palurahan;Sukamanah;Kadugemblo;Banjarsari;Ciputri
36.01.20 Citalahab;Kadulimus;Bandung;Mogana;Banjar;Gunungputri;Cibodas;Kadubale;Cibeureum;Kadumaneuh;Pasirawi
36.01.21 Kadomas;Babakan Kalanganyar;Kabayan;Pandeglang
36.01.22 Kaduengang;Pasirpeuteuy;Kurungdahu;Kaduela;Koranji;Tapos;Cadasari;Ciinjuk;Kaungcaang;Cikentrung;Tanagara
36.01.23 Rawasari;Pasireurih;Kaduronyok;Cibarani;Cisereh;Kubangkondang;Kondangjaya;Ciherangjaya;Palembang
36.01.24 Turus;Patia;Pasirgadung;Cimoyan;Idaman;Babakankeusik;Surianeun;Rahayu;Ciawi;Simpangtiga
36.01.25 Kadumerak;Cigadung;Pagadungan;Juhut
36.01.26 Karyasari;Tegal;Cipicung;Dahu;Babakanlor;Karyautama;Mekarjaya;Padahayu;Cening;Bangkuyung
36.01.27 Sindangkerta;Manglid;Cikiruh;Cikadu;Kiarapayung;Kutakarang;Citeluk;Kiarajangkung;Cikalong;Malangnengah
36.01.28 Banjarmasin;Carita;Sukarame;Sukanegara;Cinoyong;Pejamben;Sukajadi;Kawoyang;Tembong;Sindanglaut
36.01.29 Seuseupan;Karyasari;Perdana;Sukaresmi;Pasirkadu;Kubangkampil;Sidamukti;Cibungur;Weru;Cikuya
36.01.30 Kadubelang;Pareang;Wirasinga;Rancabugel;Kadujangkung;Medong;Sukamulya;Mekarjaya
36.01.31 Ciodeng;Pasirtenjo;Bojongmanik;Campakawarna;Pasirloa;Pasirlancar;Sindangresmi;Pasirdurung;Kadumalati
36.01.32 Koranji;Banjarwangi;Sukasari;Karyawangi;Sukaraja;Kaduhejo;Banjarnegara;Sanghiangdengdek;Cilentung
36.01.33 Sukajaya;Awilega;Gerendong;Koroncong;Pakuluran;Setrajaya;Karangsetra;Paniis;Bangkonol;Pasirjaksa;Pasirkarag;Tegalongok
36.01.34 Sukaratu;Karaton;Saruni;Pagerbatu;Cilaja
36.01.35 Cimanis;Teluklada;Kertaraharja;Bojen;Kutamekar;Sobang;Pangkalan;Bojenwetan
36.02.01 Cilangkahan;Pagelaran;Sukaraja;Malingping Utara;Bolang;Cipeundeuy;Rahong;Kadujajar;Kersaratu;Malingping Selatan;Sumberwaras;Sukamanah;Senanghati;Sangiang
36.02.02 Panggarangan;Jatake;Sogong;Cimandiri;Gununggede;Situregen;Mekarjaya;Sindangratu;Hegarmanah;Sukajadi;Cibarengkok
36.02.03 Bayah Barat;Sawarna;Cidikit;Suwakan;Cimancak;Darmasari;Bayah Timur;Cisuren;Pasirgombong;Sawarna Timur;Pamubulan
36.02.04 Cipanas;Girilaya;Malangsari;Bintangresmi;Talagahiyang;Luhurjaya;Haurgajrug;Giriharja;Sukasari;Jayapura;Sipayung;Bintangsari;Pasirhaur;Harumsari
36.02.05 Pasireurih;Ciminyak;Muncang;Leuwicoo;Sindangwangi;Cikarang;Sukanagara;Pasirnangka;Jagaraksa;Tanjungwangi;Mekarwangi;Girijagabaya
36.02.06 Kanekes;Cisimeut;Cibungur;Leuwidamar;Lebakparahiang;Sangkanwangi;Nayagati;Bojongmenteng;Margawangi;Wantisari;Jalupangmulya;Cisimeut Raya
36.02.07 Bojongmanik;Harjawana;Kadurahayu;Cimayang;Parakanbeusi;Keboncau;Mekarmanik;Mekar Rahayu;Pasirbitung
36.02.08 Gunungkencana;Cimanyangray;Gunungkendeng;Cisampang;Ciginggang;Ciakar;Cicaringin;Bulakan;Sukanegara;Bojongkoneng;Kramatjaya;Tanjungsari Indah
36.02.09 Kerta;Bojongjuruh;Leuwiipuh;Lebakkeusik;Cilegongilir;Keusik;Cibaturkeusik;Kumpay;Jalupanggirang;Bendungan;Kertaraharja;Cisampih;Gunungsari;Tamansari;Cidahu;Ciruji;Kaduhauk;Labanjaya;Umbuljaya;Kertarahayu
36.02.10 Pasindangan;Parungkujang;Cileles;Cikareo;Cipadang;Gumuruh;Prabugantungan;Daroyon;Margamulya;Mekarjaya;Kujangsari;Banjarsari
36.02.11 Sarageni;Gununganten;Sudamanik;Tambak;Cimarga;Karyajaya;Margajaya;Jayamanik;Margaluyu;Margatirta;Intenjaya;Mekarjaya;Jayasari;Girimukti;Sangkanmanik;Sangiangjaya;Mekarmulya
36.02.12 Maraya;Sajira;Sukarame;Calungbungur;Parungsari;Sindangsari;Mekarsari;Sukamarga;Pajagan;Sukajaya;Sajira Mekar;Paja;Margaluyu;Bungurmekar;Ciuyah
36.02.13 Tanjungsari;Maja;Sangiang;Binong;Gubugan Cibeureum;Mekarsari;Padasuka;Curugbadak;Sindangmulya;Cilangkap;Pasirkembang;Pasirkecapi;Buyut Mekar;Maja Baru
36.02.14 Rangkasbitung Barat;Cijoro Lebak;Muara Ciujung Barat;Cijoro Pasir;Muara Ciujung Timur;Pasirtanjung;Citeras;Nameng;Kolelet Wetan;Jatimulya;Mekarsari;Pabuaran;Rangkasbitung Timur;Sukamanah;Cimangeunteung;Narimbang Mulia
36.02.15 Sukarendah;Warunggunung;Cibuah;Pasir Tangkil;Baros;Banjarsari;Padasuka;Sukaraja;Jagabaya;Selaraja;Cempaka;Sindangsari
36.02.16 Mekarjaya;Cipalabuh;Cijaku;Cibeureum;Ciapus;Kandangsapi;Cihujan;Cimenga;Kapunduhan;Sukasenang
36.02.17 Anggalan;Muncangkopong;Sukaharja;Tamanjaya;Cigoong Utara;Muaradua;Cikulur;Curugpanjang;Cigoong Selatan;Sumurbandung;Parage;Sukadaya;Pasirgintung
36.02.18 Tambakbaya;Kaduagung Timur;Panancangan;Cibadak;Asem;Cisangu;Kaduagung Barat;Bojongcae;Malabar;Pasar Keong;Bojong Leles;Cimenteng Jaya;Mekar Agung;Asem Margaluyu;Kaduagung Tengah
36.02.19 Cibeber;Citorek Tengah;Cisungsang;Kujangjaya;Kujangsari;Neglasari;Mekarsari;Cikotok;Sukamulya;Citorek Timur;Warungbanten;Hegarmanah;Situmulya;Citorek Kidul;Cikadu;Sirnagalih;Cihambali;Citorek Barat;Gunungwangun;Wanasari;Citorek Sabrang;Ciherang
36.02.20 Cilograng;Cibareno;Cikamunding;Cijengkol;Pasirbungur;Lebaktipar;Cikatomas;Girimukti;Cireundeu;Gunungbatu
36.02.21 Wanasalam;Bejod;Cilangkap;Cipeucang;Muara;Parungpanjang;Cikeusik;Katapang;Cisarap;Sukatani;Cipedang;Parungsari;Karangpamindangan
36.02.22 Ciparasi;Sobang;Sukajaya;Sindanglaya;Sukamaju;Hariang;Majasari;Sinar Jaya;Cirompang;Sukaresmi
36.02.23 Guradog;Curugbitung;Candi;Mayak;Cipining;Cilayang;Ciburuy;Sekarwangi;Cidadap;Lebakasih
36.02.24 Kalanganyar;Pasirkupa;Cilangkap;Aweh;Sangiangtanjung;Sukamekarsari;Cikatapis
36.02.25 Banjaririgasi;Ciladaeun;Lebakgedong;Banjarsari;Lebaksitu;Lebaksangka
36.02.26 Panyaungan;Cihara;Ciparahu;Pondokpanjang;Citeupuseun;Lebakpeundeuy;Mekarsari;Karangkamulyan;Barunai
36.02.27 Datarcae;Cirinten;Karangnunggal;Kadudamas;Badur;Parakanlima;Nanggerang;Cempaka;Karoya;Cibarani
36.02.28 Peucangpari;Cibungur;Mugijaya;Cikate;Cigemblong;Cikadongdong;Cikaret;Wangunjaya;Cikaratuan
36.03.01 Balaraja;Cangkudu;Talagasari;Tobat;Sentul;Gembong;Sukamurni;Saga;Sentul Jaya
36.03.02 Pangkat;Pabuaran;Pasir Muncang;Sumur Bandung;Jayanti;Dangdeur;Cikande;Pasir Gintung
36.03.03 Tigaraksa;Kadu Agung;Pasir Bolang;Matagara;Pasir Nangka;Pete;Tegalsari;Pematang;Cisereh;Margasari;Cileles;Sodong;Tapos;Bantar Panjang
36.03.04 Sukamanah;Jambe;Tipar Raya;Taban;Daru;Kutruk;Ranca Buaya;Mekarsari;Ancol Pasir;Pasir Barat
36.03.05 Cisoka;Caringin;Selapajang;Sukatani;Bojong Loa;Cibugel;Cempaka;Carenang;Karang Harja;Jeungjing
36.03.06 Pasir Ampo;Rancailat;Kemuning;Renged;Talok;Koper;Jengkol;Patrasana;Kresek
36.03.07 Kronjo;Pagenjahan;Pasir;Muncung;Pagedangan Ilir;Pagedangan Udik;Pasilian;Bakung;Blukbuk;Cirumpak
36.03.08 Mauk Timur;Mauk Barat;Tegal Kunir Kidul;Tegal Kunir Lor;Sasak;Gunung Sari;Kedung Dalem;Marga Mulya;Tanjung Anom;Jatiwaringin;Banyu Asih;Ketapang
36.03.09 Patramanggala;Karang Anyar;Lontar;Kemiri;Ranca Labuh;Klebet;Legok Suka Maju
36.03.10 Sukadiri;Buaran Jati;Rawa Kidang;Pekayon;Karang Serang;Kosambi;Mekar Kondang;Gintung
36.03.11 Sukatani;Rajeg;Rajeg Mulya;Pangarengan;Jambu Karya;Lembangsari;Sukamanah;Tanjakan;Tanjakan Mekar;Sukasari;Ranca Bango;Daon;Mekarsari
36.03.12 Sindangsari;Kutabumi;Kuta Jaya;Kuta Baru;Pasar Kemis;Sukamantri;Pangadegan;Gelam Jaya;Suka Asih
36.03.13 Teluknaga;Bojong Renged;Babakan Asem;Keboncau;Pangkalan;Kmp Melayu Tim;Kmp Melayu Brt;Muara;Lemo;Tanjung Pasir;Tegal Angus;Tanjung Burung;Kampung Besar
36.03.14 Kosambi Barat;Salembaran Jaya;Dadap;Kosambi Timur;Salembaran Jati;Rawa Rengas;Rawa Burung;Cengklong;Belimbing;Jati Mulya
36.03.15 Pakuhaji;Paku Alam;Bonisari;Rawa Boni;Buaran Mangga;Buaran Bambu;Kalibaru;Kohod;Kramat;Sukawali;Surya Bahari;Kiara Payung;Laksana;Gaga
36.03.16 Sepatan;Karet;Kayu Agung;Kayu Bongkok;Pondok Jaya;Pisangan Jaya;Mekar Jaya;Sarakan
36.03.17 Curug Kulon;Sukabakti;Binong;Curug Wetan;Kadu;Kadu Jaya;Cukanggalih
36.03.18 Sukamulya;Bunder;Cibadak;Talaga;Talagasari;Dukuh;Cikupa;Sukanagara;Bitung Jaya;Pasir Gadung;Sukadamai;Pasir Jaya;Budi Mulya;Bojong
36.03.19 Mekar Bakti;Ranca Iyuh;Peusar;Ranca Kalapa;Serdang Kulon;Mekar Jaya;Ciakar;Panongan
36.03.20 Babakan;Caringin;Serdang Wetan;Babat;Ciangir;Legok;Palasari;Bojongkamal;Rancagong;Kemuning;Cirarab
36.03.22 Medang;Cicalengka;Pagedangan;Cijantra;Lengkong Kulon;Situ Gadung;Jatake;Cihuni;Kadu Sirung;Malang Nengah;Karang Tengah
36.03.23 Cisauk;Mekar Wangi;Suradita;Sampora;Dangdang;Cibogo
36.03.27 Benda;Sukamulya;Kaliasin;Buniayu;Parahu;Merak;Bunar;Kubang
36.03.28 Kelapa Dua;Bencongan;Bencongan Indah;Pakulonan Barat;Bojong Nangka;Curug Sangereng
36.03.29 Sindang Jaya;Wanakerta;Sukaharja;Sindangasih;Sindangpanon;Sindangsono;Badak Anom
36.03.30 Kedaung Barat;Lebak Wangi;Jati Mulya;Sangiang;Gempol Sari;Kampung Kelor;Pondok Kelor;Tanah Merah
36.03.31 Solear;Cikuya;Cikasungka;Cireundeu;Cikareo;Pasanggrahan;Munjul
36.03.32 Gunung Kaler;Sidoko;Rancagede;Kedung;Cipaeh;Onyam;Tamiang;Kandawati;Cibetok
36.03.33 Mekar Baru;Kedaung;Cijeruk;Waliwis;Klutuk;Jenggot;Kosambi Dalam;Gandaria
36.04.05 Kramatwatu;Margasana;Pejaten;Toyomerto;Harjatani;Serdang;Terate;Tonjong;Pamengkang;Pegadingan;Lebakwana;Wanayasa;Pelamunan;Teluk Terate;Margatani
36.04.06 Waringinkurung;Talaga Luhur;Binangun;Melati;Sasahan;Sukadalem;Sukabares;Sambilawang;Sampir;Cokopsulanjana;Kemuning
36.04.07 Bojonegara;Mangkunegara;Wanakarta;Karang Kepuh;Lambangsari;Kertasana;Margagiri;Ukirsari;Pakuncen;Pangarengan;Mekar Jaya
36.04.08 Pulo Ampel;Sumuranja;Mangunreja;Kedungsoka;Salira;Argawana;Banyuwangi;Margasari;Pulo Panjang
36.04.09 Ciruas;Citerep;Pulo;Kadikaran;Kepandean;Gosara;Bumijaya;Penggalang;Pamong;Cigelam;Singamerta;Ranjeng;Beberan;Kaserangan;Pelawad
36.04.11 Kragilan;Silebu;Pematang;Dukuh;Undar Andir;Sukajadi;Sentul;Jeruk Tipis;Kendayakan;Tegalmaja;Cisait;Kramatjati
36.04.12 Pontang;Sukanegara;Linduk;Pulokencana;Kelapian;Kubang Puji;Domas;Singarajan;Kaserangan;Wanayasa;Sukajaya
36.04.13 Tirtayasa;Samparwadi;Kemanisan;Pontang Legon;Kebon;Sujung;Lontar;Susukan;Wargasara;Laban;Tengkurak;Alang-alang;Kebuyutan;Puser
36.04.14 Tanara;Cerukcuk;Tenjoayu;Sukamanah;Lempuyang;Siremen;Bendung;Pedaleman;Cibodas
36.04.15 Cikande;Leuwi Limus;Nambo Udik;Parigi;Koper;Bakung;Julang;Sukatani;Situterate;Kamurang;Gembor Udik;Songgom Jaya;Cikande Permai
36.04.16 Kibin;Ketos;Cijeruk;Nagara;Nambo Ilir;Barengkok;Sukamaju;Tambak;Ciagel
36.04.17 Carenang;Pamanuk;Mandaya;Teras;Ragas Masigit;Walikukun;Panenjoan;Mekarsari
36.04.18 Binuang;Cakung;Renged;Gembor;Warakas;Sukamampir;Lamaran
36.04.19 Petir;Cirangkong;Tambiluk;Sindangsari;Padasuka;Seuat;Nagara Padang;Kadugenep;Cireundeu;Sanding;Kampung Baru;Mekar Baru;Seuat Jaya;Kubang Jaya;Bojong Nangka
36.04.20 Tunjung Teja;Sukasari;Panunggulan;Malanggah;Kemuning;Bojong Menteng;Bojong Catang;Bojong Pandan;Pancaregang
36.04.22 Baros;Tejamari;Panyirapan;Sidamukti;Sukacai;Tamansari;Sindangmandi;Cisalam;Sukamanah;Sukamenak;Curug Agung;Padasuka;Sinarmukti;Suka Indah
36.04.23 Cikeusal;Dahu;Katulisan;Sukamaju;Cilayang;Sukamenak;Cimaung;Panyabrangan;Gandayasa;Bantar Panjang;Sukaratu;Harundang;Sukarame;Panosogan;Mongpok;Sukaraja;Cilayang Guha
36.04.24 Pamarayan;Damping;Wirana;Keboncau;Pudar;Binong;Sangiang;Kampungbaru;Pasirlimus;Pasir Kembang
36.04.25 Kopo;Garut;Nanggung;Cidahu;Nyompok;Gabus;Carenang Udik;Rancasumur;Babakanjaya;Mekarbaru
36.04.26 Jawilan;Bojot;Cemplang;Pagintungan;Pasirbuyut;Majasari;Parakan;Kareo;Junti
36.04.27 Ujungtebu;Siketug;Lebak;Pondok Kahuru;Sukabares;Sukarena;Sukadana;Cemplang;Cisitu;Citaman;Panyaungan Jaya
36.04.28 Pabuaran;Kadubeureum;Tanjungsari;Pancanegara;Sindangsari;Sindangheula;Pasanggrahan;Talaga Warna
36.04.29 Padarincang;Bugel;Cibojong;Citasuk;Cisaat;Ciomas;Barugbug;Batu Kuwung;Kramatlaban;Kalumpang;Kadubeureum;Cipayung;Curug Goong;Kadu Kempong
36.04.30 Anyar;Sindang Mandi;Cikoneng;Tanjung Manis;Bandulu;Bunihara;Kosambironyok;Banjarsari;Mekarsari;Sindangkarya;Tambang Ayam;Grogol Indah
36.04.31 Cinangka;Bantarwaru;Pasauran;Bulakan;Karang Suraga;Umbul Tanjung;Kubang Baros;Rancasanggal;Cikolelet;Sindanglaya;Kamasan;Bantarwangi;Mekarsari;Baros Jaya
36.04.32 Mancak;Ciwarna;Angsana;Talaga;Cikedung;Sigedong;Sangiang;Pasirwaru;Waringin;Winong;Batukuda;Labuan;Bale Kambang;Bale Kencana
36.04.33 Gunungsari;Ciherang;Tamiang;Sukalaba;Kadu Agung;Luwuk;Curug Sulanjana
36.04.34 Bandung;Mander;Panamping;Pangawinan;Malabar;Blokang;Babakan;Pringwulung
36.04.35 Kamaruton;Teras Bendung;Lebak Wangi;Lebak Kepuh;Kencana Harapan;Pegandikan;Purwadadi;Bolang;Tirem;Kebonratu
36.71.01 Sukarasa;Sukaasih;Tanah Tinggi;Buaran Indah;Cikokol;Kelapa Indah;Sukasari;Babakan
36.71.02 Keroncong;Jatake;Pasir Jaya;Gandasari;Manis Jaya;Alam Jaya
36.71.03 Batuceper;Batu Jaya;Poris Gaga;Poris Gaga Baru;Kebon Besar;Batu Sari;Poris Jaya
36.71.04 Belendung;Jurumudi;Benda;Pajang;Jurumudi Baru
36.71.05 Cipondoh;Cipondoh Makmur;Cipondoh Indah;Gondrong;Kenanga;Petir;Ketapang;Poris Plawad;Poris Plawad Utara;Poris Plawad Indah
36.71.06 Paninggilan;Sudimara Barat;Sudimara Timur;Tajur;Parung Serab;Sudimara Jaya;Sudimara Selatan;Paninggilan Utara
36.71.07 Karawaci;Bojong Jaya;Karawaci Baru;Nusa Jaya;Cimone;Cimone Jaya;Pabuaran;Sumur Pacing;Bugel;Marga Sari;Pabuaran Tumpeng;Nambo Jaya;Gerendeng;Sukajadi;Pasar Baru;Koang Jaya
36.71.08 Periuk;Gembor;Gebang Raya;Sangiang Jaya;Periuk Jaya
36.71.09 Cibodas;Cibodas Sari;Cibodas Baru;Panunggangan Barat;Uwung Jaya;Jatiuwung
36.71.10 Neglasari;Karang Sari;Selapajang Jaya;Kedaung Wetan;Mekar Sari;Karang Anyar;Kedaung Baru
36.71.11 Pinang;Sudimara Pinang;Neroktog;Kunciran;Kunciran Indah;Kunciran Jaya;Cipete;Pakojan;Panunggangan;Panunggangan Utara;Panunggangan Timur
36.71.12 Karang Tengah;Karang Mulya;Pondok Bahar;Pondok Pucung;Karang Timur;Padurenan;Parung Jaya
36.71.13 Larangan Utara;Larangan Selatan;Cipadu;Kreo;Larangan Indah;Gaga;Cipadu Jaya;Kreo Selatan
36.72.01 Cibeber;Kedaleman;Bulakan;Cikerai;Karang Asem;Kalitimbang
36.72.02 Bagendung;Ciwedus;Bendungan;Ketileng;Ciwaduk
36.72.03 Tamansari;Lebakgede;Mekarsari;Suralaya
36.72.04 Banjar Negara;Tegal Ratu;Kubangsari;Gunung Sugih;Kepuh;Randakari
36.72.05 Sukmajaya;Jombang Wetan;Masigit;Panggung Rawi;Gedong Dalem
36.72.06 Kotasari;Grogol;Rawa Arum;Gerem
36.72.07 Ramanuju;Kotabumi;Kebon Dalem;Purwakarta;Tegal Bunder;Pabean
36.72.08 Warnasari;Dringo;Lebak Denok;Taman Baru;Kebonsari;Samangraya;Citangkil
36.73.01 Serang;Cipare;Sumur Pecung;Kota Baru;Lopang;Cimuncang;Unyur;Sukawana;Lontarbaru;Kaligandu;Terondol;Kagungan
36.73.02 Kasemen;Mesjid Priyayi;Terumbu;Warung Jaud;Bendung;Banten;Sawah Luhur;Kilasah;Kasunyatan;Margaluyu
36.73.03 Walantaka;Cigoong;Nyapah;Pangampelan;Kiara;Pager Agung;Kalodran;Kapuren;Teritih;Pabuaran;Pasuluhan;Tegalsari;Pipitan;Lebakwangi
36.73.04 Curug;Tinggar;Kemanisan;Cipete;Cilaku;Pancalaksana;Sukawana;Sukalaksana;Curug Manis;Sukajaya
36.73.05 Cipocok Jaya;Karundang;Panancangan;Banjar Agung;Banjarsari;Tembong;Dalung;Gelam
36.73.06 Taktakan;Sayar;Pancur;Kuranji;Kalanganyar;Cilowong;Panggungjati;Drangong;Umbul Tengah;Sepang;Lialang;Taman Baru;Cibendung
36.74.01 Ciater;Rawabuntu;Rawa Mekar Jaya;Lengkong Gudang;Lengkong Wetan;Buaran;Lengkong Gudang Timur;Cilenggang;Serpong
36.74.02 Pakulonan;Pakualam;Pakujaya;Pondok Jagung;Pondok Jagung Timur;Jelupang;Lengkong Karya
36.74.03 Pondok Betung;Pondok Pucung;Pondok Karya;Pondok Jaya;Pondok Aren;Pondok Kacang Barat;Pondok Kacang Timur;Parigi;Parigi Baru;Jurangmangu Barat;Jurangmangu Timur
36.74.04 Sawah Baru;Serua;Ciputat;Sawah;Serua Indah;Jombang;Cipayung
36.74.05 Cempaka Putih;Pondok Ranji;Pisangan;Cireundeu;Rempoa;Rengas
36.74.06 Pamulang Barat;Benda Baru;Pondok Benda;Pondok Cabe Udik;Pondok Cabe Ilir;Kedaung;Bambu Apus;Pamulang Timur
36.74.07 Muncul;Setu;Keranggan;Kademangan;Babakan;Bakti Jaya
51.01.01 Baler Bale Agung;Banjar Tengah;Lelateng;Loloan Barat;Cupel;Baluk;Banyubiru;Kaliakah;Berangbang;Tegal Badeng Timur;Tegal Badeng Barat;Pengambengan
51.01.02 Tegalcangkring;Mendoyo Dauh Tukad;Pohsanten;Mendoyo Dangin Tukad;Pergung;Delodberawah;Penyaringan;Yehembang;Yeh Sumbul;Yehembang Kauh;Yehembang Kangin
51.01.03 Medewi;Pulukan;Asahduren;Pekutatan;Pangyangan;Gumbrih;Manggissari;Pengeragoan
51.01.04 Gilimanuk;Melaya;Belimbingsari;Ekasari;Nusasari;Warnasari;Candikusuma;Tuwed;Tukadaya;Manistutu
51.01.05 Pendem;Loloan Timur;Dauhwaru;Sangkaragung;Perancak;Batu Agung;Budeng;Air Kuning;Yehkuning;Dangintukadaya
51.02.01 Bajera;Wanagiri;Pupuan Sawah;Berembeng;Selemadeg;Serampingan;Antap;Wanagiri Kauh;Manikyang;Bajera Utara
51.02.02 Gunung Salak;Gadungan;Bantas;Mambang;Megati;Tangguntiti;Beraban;Tegal Mengkeb;Dalang;Gadungsari
51.02.03 Mundeh;Mundeh Kangin;Lalanglinggah;Antosari;Lumbung;Lumbung Kauh;Tiying Gading;Mundeh Kauh;Angkah;Selabih;Bengkel Sari
51.02.04 Tibubiu;Kelating;Penarukan;Belumbang;Tista;Kerambitan;Pangkung Karung;Samsam;Kukuh;Baturiti;Meliling;Sembung Gede;Batuaji;Kesiut;Timpag
51.02.05 Sudimara;Gubug;Bongan;Delod Peken;Dauh Peken;Dajan Peken;Denbantas;Subamia;Wanasari;Tunjuk;Buahan;Sesandan
51.02.06 Bengkel;Pangkung Tibah;Belalang;Beraban;Buwit;Cepaka;Kaba-kaba;Nyambu;Pandak Bandung;Pandak Gede;Nyitdah;Pejaten;Kediri;Abian Tuwung;Banjar Anyar
51.02.07 Kukuh;Beringkit Belayu;Peken Belayu;Batannyuh;Tegaljadi;Kuwum;Selanbawak;Marga;Petiga;Cau Belayu;Tua;Payangan;Marga Dajan Puri;Marga Dauh Puri;Geluntung;Baru
51.02.08 Rejasa;Jegu;Riang Gede;Buruan;Biaung;Pitra;Penatahan;Tengkudak;Mengesta;Penebel;Babahan;Senganan;Jatiluwih;Wongaya Gede;Tajen;Tegallinggah;Pesagi;Sangketan
51.02.09 Perean;Luwus;Apuan;Angseri;Bangli;Baturiti;Antapan;Candikuning;Mekarsari;Batunya;Perean Tengah;Perean Kangin
51.02.10 Belimbing;Sanda;Batungsel;Kebon Padangan;Munduktemu;Pujungan;Pupuan;Bantiran;Padangan;Jelijih Punggang;Belatungan;Pajahan;Karyasari;Sai
51.03.01 Tuban;Kuta;Kedonganan;Legian;Seminyak
51.03.02 Kapal;Sempidi;Abianbase;Sading;Lukluk;Munggu;Buduk;Mengwitani;Penarungan;Sembung;Baha;Mengwi;Kekeran;Sobangan;Gulingan;Werdi Bhuwana;Cemagi;Pererenan;Tumbakbayuh;Kuwum
51.03.03 Darmasaba;Sibangkaja;Sibanggede;Jagapati;Angantaka;Sedang;Mambal;Abiansemal;Bongkasa;Taman;Blahkiuh;Ayunan;Sangeh;Punggul;Mekar Bhuwana;Abiansemal Dauh Yeh Cani;Selat;Bongkasa Pertiwi
51.03.04 Carangsari;Petang;Belok/Sidan;Pelaga;Getasan;Pangsan;Sulangai
51.03.05 Benoa;Tanjung Benoa;Jimbaran;Pecatu;Ungasan;Kutuh
51.03.06 Kerobokan Kelod;Kerobokan;Kerobokan Kaja;Tibubeneng;Canggu;Dalung
51.04.01 Batubulan;Ketewel;Guwang;Sukawati;Celuk;Singapadu;Batuan;Kemenuh;Batubulan Kangin;Singapadu Tengah;Singapadu Kaler;Batuan Kaler
51.04.02 Saba;Pering;Keramas;Belega;Blahbatuh;Buruan;Bedulu;Medahan;Bona
51.04.03 Samplangan;Abianbase;Gianyar;Bitera;Beng;Tulikup;Sidan;Lebih;Bakbakan;Siangan;Suwat;Petak;Serongga;Petak Kaja;Temesi;Sumita;Tegal Tugu
51.04.04 Pejeng;Sanding;Tampaksiring;Manukaya;Pejeng Kawan;Pejeng Kaja;Pejeng Kangin;Pejeng Kelod
51.04.05 Ubud;Lodtunduh;Mas;Singakerta;Kedewatan;Peliatan;Petulu;Sayan
51.04.06 Keliki;Tegallalang;Kenderan;Kedisan;Pupuan;Sebatu;Taro
51.04.07 Melinggih;Kelusa;Bukian;Puhu;Buahan;Kerta;Melinggih Kelod;Buahan Kaja;Bresela
51.05.01 Sakti;Batumadeg;Klumpu;Batukandik;Sekartaji;Tanglad;Suana;Batununggul;Kutampi;Ped;Kampung Toyapakeh;Lembongan;Jungutbatu;Pejukutan;Kutampi Kaler;Bunga Mekar
51.05.02 Negari;Takmung;Banjarangkan;Tusan;Bakas;Getakan;Tihingan;Aan;Nyalian;Bungbungan;Timuhun;Nyanglan;Tohpati
51.05.03 Semarapura Kaja;Semarapura Kauh;Semarapura Tengah;Semarapura Kangin;Semarapura Klod Kangin;Semarapura Klod;Satra;Tojan;Gelgel;Kampung Gelgel;Jumpai;Tangkas;Kamasan;Akah;Manduang;Selat;Tegak;Selisihan
51.05.04 Paksebali;Sampalan Tengah;Sampalan Klod;Sulang;Gunaksa;Kusamba;Kampung Kusamba;Pesinggahan;Dawan Klod;Pikat;Dawan Kaler;Besan
51.06.01 Apuan;Demulih;Abuan;Susut;Sulahan;Penglumbaran;Tiga;Selat;Pengiangan
51.06.02 Bebalang;Kawan;Cempaga;Kubu;Bunutin;Tamanbali;Kayubihi;Pengotan;Landih
51.06.03 Jehem;Tembuku;Yangapi;Undisan;Bangbang;Peninjoan
51.06.04 Mengani;Binyan;Ulian;Bunutin;Langgahan;Lembean;Manikliyu;Bayung Cerik;Mangguh;Belancan;Katung;Banua;Abuan;Bonyoh;Sekaan;Bayung Gede;Sekardadi;Kedisan;Buahan;Abangsongan;Suter;Abang Batudinding;Terunyan;Songan A;Songan B;Batur Selatan;Batur Tengah;Batur Utara;Kintamani;Serai;Daup;Awan;Gunungbau;Belanga;Batukaang;Belantih;Catur;Pengejaran;Selulung;Satra;Dausa;Bantang;Sukawana;Kutuh;Subaya;Siakin;Pinggan;Belandingan
51.07.01 Nongan;Rendang;Menanga;Besakih;Pempatan;Pesaban
51.07.02 Tangkup;Talibeng;Sidemen;Sangkan Gunung;Telagatawang;Sinduwati;Tri Eka Buana;Kertha Buana;Lokasari;Wisma Kerta
51.07.03 Gegelang;Antiga;Ulakan;Manggis;Nyuh Tebel;Tenganan;Ngis;Selumbung;Padangbai;Antiga Kelod;Pesedahan;Sengkidu
51.07.04 Subagan;Padangkerta;Karangasem;Bugbug;Tumbu;Seraya;Seraya Barat;Seraya Timur;Pertima;Tegalinggah;Bukit
51.07.05 Ababi;Tiyingtali;Bunutan;Tista;Abang;Pidpid;Datah;Culik;Purwa Kerthi;Kertha Mandala;Laba Sari;Nawa Kerti;Kesimpar;Tri Buana
51.07.06 Bungaya;Budakeling;Bebandem;Sibetan;Jungutan;Bungaya Kangin;Bhuana Giri;Macang
51.07.07 Muncan;Selat;Duda;Sebudi;Duda Utara;Duda Timur;Peringsari;Amerta Bhuana
51.07.08 Ban;Dukuh;Kubu;Tianyar;Tianyar Barat;Tianyar Tengah;Tulamben;Baturinggit;Sukadana
51.08.01 Sumberklampok;Pejarakan;Sumberkima;Pemuteran;Banyupoh;Penyabangan;Musi;Sanggalangit;Gerokgak;Patas;Pengulon;Tinga-tinga;Celukanbawang;Tukadsumaga
51.08.02 Seririt;Unggahan;Ularan;Ringdikit;Rangdu;Mayong;Gunungsari;Munduk Bestala;Bestala;Kalianget;Joanyar;Tangguwisia;Sulanyah;Bubunan;Patemon;Pengastulan;Lokapaksa;Pangkungparuk;Banjarasem;Kalisada;Umeanyar
51.08.03 Sepang;Dapdap Putih;Bongancina;Pucaksari;Telaga;Titab;Subuk;Tinggarsari;Kedis;Kekeran;Busungbiu;Pelapuan;Bengkel;Umejero;Sepang Kelod
51.08.04 Banyuseri;Tirtasari;Kayuputih;Banyuatis;Gesing;Munduk;Gobleg;Pedawa;Cempaga;Sidetapa;Tampekan;Banjar Tegeha;Banjar;Dencarik;Temukus;Tigawasa;Kaliasem
51.08.05 Sukasada;Pancasari;Wanagiri;Ambengan;Gitgit;Pegayaman;Silangjana;Pegadungan;Padangbulia;Sambangan;Panji;Panji Anom;Tegallinggah;Selat;Kayuputih
51.08.06 Banyuasri;Banjar Tegal;Kendran;Paket Agung;Kampung Singaraja;Liligundi;Beratan;Banyuning;Penarukan;Kampung Kajanan;Astina;Banjar Jawa;Kaliuntu;Kampung Anyar;Kampung Bugis;Banjar Bali;Kampung Baru;Kalibukbuk;Anturan;Tukadmungga;Pemaron;Baktiseraga;Sarimekar;Nagasepaha;Petandakan;Alasangker;Poh Bergong;Jinengdalem;Penglatan
51.08.07 Lemukih;Galungan;Sekumpul;Bebetin;Sudaji;Sawan;Menyali;Suwug;Jagaraga;Sinabun;Kerobokan;Sangsit;Bungkulan;Giri Emas
51.08.08 Tambakan;Pakisan;Bontihing;Tajun;Tunjung;Depeha;Tamblang;Bulian;Bila;Bengkala;Kubutambahan;Bukti;Mengening
51.08.09 Sembiran;Pacung;Julah;Madenan;Bondalem;Tejakula;Les;Penuktukan;Sambirenteng;Tembok
51.71.01 Serangan;Pedungan;Sesetan;Panjer;Renon;Sanur;Sidakarya;Pemogan;Sanur Kaja;Sanur Kauh
51.71.02 Kesiman;Sumerta;Dangin Puri;Penatih;Dangin Puri Kelod;Sumerta Kelod;Kesiman Petilan;Kesiman Kertalangu;Sumerta Kaja;Sumerta Kauh;Penatih Dangin Puri
51.71.03 Dauh Puri;Pemecutan;Padangsambian;Padangsambian Kelod;Pemecutan Kelod;Dauh Puri Kauh;Dauh Puri Kelod;Dauh Puri Kangin;Tegal Harum;Tegal Kertha;Padang Sambian Kaja
51.71.04 Tonja;Ubung;Peguyangan;Dangin Puri Kangin;Dangin Puri Kauh;Dangin Puri Kaja;Pemecutan Kaja;Dauh Puri Kaja;Ubung Kaja;Peguyangan Kaja;Peguyangan Kangin
52.01.01 Gerung Utara;Dasan Geres;Gerung Selatan;Kebon Ayu;Gapuk;Suka Makmur;Banyu Urip;Babussalam;Dasan Tapen;Beleka;Tempos;Mesanggok;Taman Ayu;Giri Tembesi
52.01.02 Kediri;Montong Are;Jagaraga Indah;Gelogor;Rumak;Banyumulek;Ombe Baru;Dasan Baru;Kediri Selatan;Lelede
52.01.03 Lembuak;Nyur Lembang;Peresak;Keru;Batu Kuta;Tanak Beak;Sedau;Suranadi;Selat;Lebah Sempage;Sesaot;Dasan Tereng;Badrain;Sembung;Krama Jaya;Gerimax Indah;Pakuan;Golong;Mekarsari;Buwun Sejati;Narmada
52.01.07 Sekotong Tengah;Sekotong Barat;Pelangan;Buwun Mas;Kedaro;Batu Putih;Gili Gede Indah;Cendi Manik;Taman Baru
52.01.08 Bengkel;Merembu;Bagik Polak;Telagawaru;Perampuan;Bajur;Terong Tawah;Kuranji;Karang Bongkot;Labuapi;Bagik Polak Barat;Kuranji Dalang
52.01.09 Gunungsari;Midang;Sesela;Kekait;Kekeri;Mambalan;Dopang;Penimbung;Taman Sari;Jatisela;Guntur Macan;Mekar Sari;Ranjok;Gelangsar;Jeringo;Bukittinggi
52.01.12 Lingsar;Batu Kumbung;Sigerongan;Duman;Karang Bayan;Langko;Dasan Geria;Peteluan Indah;Gegerung;Batu Mekar;Giri Madia;Bug-Bug;Gegelang;Saribaye;Gontoran
52.01.13 Lembar;Jembatan Kembar;Mareje;Sekotong Timur;Labuan Tereng;Jembatan Gantung;Lembar Selatan;Mareje Timur;Jembatan Kembar Timur;Eyat Mayang
52.01.14 Batulayar;Meninting;Sandik;Lembah Sari;Senteluk;Senggigi;Bengkaung;Pusuk Lestari;Batu Layar Barat
52.01.15 Kuripan;Jagaraga;Kuripan Utara;Kuripan Selatan;Kuripan Timur;Giri Sasak
52.02.01 Praya;Leneng;Gerunung;Semayan;Perapen;Tiwugalih;Gonjak;Panji Sari;Renteng;Mertak Tombok;Aik Mual;Montong Terep;Jago;Bunut Baok;Mekar Damai
52.02.02 Barejulat;Ubung;Jelantik;Labulia;Batu Tulis;Perina;Pengenjek;Puyung;Nyerot;Sukarara;Gemel;Bonjeruk;Bunkate
52.02.03 Bujak;Selebung;Peresak;Mantang;Aik Darek;Tampak Siring;Barabali;Beber;Pagutan;Mekar Bersatu;Lendang Tampel
52.02.04 Sengkol;Segala Anyar;Sukadana;Teruwai;Pengengat;Kawo;Gapura;Rembitan;Kuta;Pengembur;Tumpak;Mertak;Prabu;Tanak Awu;Ketara;Bangket Parak;Dadap;Kerame Jati
52.02.05 Bonder;Banyu Urip;Mangkung;Kateng;Setanggor;Penujak;Selong Belanak;Mekar Sari;Batujai;Tanak Rarang
52.02.06 Sukaraja;Beleka;Semoyang;Mujur;Landah;Sengkerang;Bilelando;Ganti;Marong;Kidang;Beleke Daye;Beleke Lebe Sane;Pegonak;Jero Puri
52.02.07 Lekor;Langko;Janapria;Loang Maka;Saba;Bakan;Durian;Pendem;Selebung Rembiga;Kerembong;Jango;Setuta;Prako;Tibu Sisok;Janggawana;Lingkok Berenge
52.02.08 Pringgarata;Sepakek;Murbaya;Bagu;Sintung;Bilebante;Pemepek;Menemeng;Arjangka;Taman Indah;Sisik
52.02.09 Lendang Are;Monggas;Muncan;Bebuak;Kopang Rembiga;Dasan Baru;Montong Gamang;Darmaji;Wajageseng;Aik Bual;Semparu;Berinding;Pajangan
52.02.10 Gerantung;Jontlak;Sasake;Jurang Jaler;Beraim;Batunyala;Lajut;Pengadang;Kelebuh;Pejanggik;Dakung;Prai Meke;Lelong
52.02.11 Montong Sapah;Ungga;Kabul;Pelambik;Darek;Ranggagata;Pandan Indah;Serage;Montong Ajan;Batu Jangkih;Teduh;Pandan Tinggang
52.02.12 Lantan;Setiling;Tanak Beak;Aik Bukaq;Teratak;Aik Berik;Mas-mas;Karang Sidemen
52.03.01 Tanjung Luar;Pijot;Selebung Ketangga;Sepit;Batu Putik;Senyiur;Keruak;Ketapang Raya;Pijot Utara;Dane Rase;Ketangga Jeraeng;Mendana Raya;Setungkep Lingsar;Montong Belae;Pulau Maringkik
52.03.02 Suwangi;Sakra;Kabar;Rumbuk;Keselet;Sakra Selatan;Rumbuk Timur;Suwangi Timur;Moyot;Songak;Peresak;Kuang Baru
52.03.03 Jenggik;Rarang;Suradadi;Santong;Terara;Sukadana;Rarang Selatan;Leming;Lando;Rarang Tengah;Embung Raja;Selagik;Embung Kandong;Kalianyar;Rarang Batas;Pandan Duri
52.03.04 Semaya;Sikur;Montong Baan;Loyok;Kota Raja;Tete Batu;Kembang Kuning;Montong Baan Selatan;Gelora;Darmasari;Tetebatu Selatan;Jeruk Manis;Sikur Selatan;Sikur Barat
52.03.05 Kesik;Paokmotong;Masbagik Selatan;Masbagik Timur;Masbagik Utara;Danger;Lendang Nangka;Masbagik Utara Baru;Lendang Nangka Utara;Kumbang
52.03.06 Setanggor;Jantuk;Padamara;Dasan Lekong;Sukamulia;Paok Pampang;Sukamulia Timur;Nyiur Tebel;Setanggor Selatan
52.03.07 Pancor;Selong;Kelayu Selatan;Denggen;Sekarteja;Majidi;Rakam;Sandu Baya;Kembang Sari;Kelayu Utara;Kelaju Jorong;Danggen Timur
52.03.08 Bagik Papan;Apit Aik;Kerumut;Pohgading;Batuyang;Pringgabaya;Labuhan Lombok;Pringgabaya Utara;Pohgading Timur;Teko;Anggaraksa;Tanak Gadang;Gunung Malang;Seruni Mumbul;Telaga Waru
52.03.09 Aikmel;Kalijaga;Kembang Kerang;Aikmel Utara;Kalijaga Timur;Kalijaga Selatan;Aikmel Barat;Kembang Kerang Daya;Toya;Kalijaga Tengah;Bagik Nyaka Santri;Aik Prapa;Aikmel Timur;Keroya
52.03.10 Obel-obel;Belanting;Sambalia;Labuhan Pandan;Sugian;Darakunci;Bagik Manis;Dadap;Madayin;Senanggalih;Padak Guar
52.03.11 Pringga Jurang;Montong Betok;Kilang;Perian;Jenggik Utara;Pringgajurang Utara;Pesanggrahan;Lendang Belo
52.03.12 Rempung;Pringgasela;Jurit;Pengadangan;Aik Dewa;Jurit Baru;Pringgasela Selatan;Pengadangan Barat;Timbanuh;Pringgasela Timur
52.03.13 Anjani;Tebaban;Kerongkong;Bagik Payung;Suralaga;Bagik Payung Selatan;Tumbuh Mulia;Dasan Borok;Gerung Permai;Dames Damai;Bagik Payung Timur;Waringin;Gapuk;Bintang Rinjani;Paok Lombok
52.03.14 Mamben Daya;Mamben Lauk;Wanasaba;Karang Baru;Bebidas;Tembeng Putik;Wanasaba Lauk;Beriri Jarak;Bandok;Mamben Baru;Otak Rarangan;Jineng;Wanasaba Daya;Karang Baru Timur
52.03.15 Sembalun Bumbung;Sembalun Lawang;Sajang;Bilok Petung;Sembalun;Sembalun Timba Gading
52.03.16 Selaparang;Ketangga;Suntalangu;Suela;Sapit;Perigi;Mekar Sari;Puncak Jeringo
52.03.17 Tanjung;Suryawangi;Ijobalit;Geres;Labuhan Haji;Peneda Gandor;Teros;Korleko;Kertasari;Tirtanadi;Banjarsari;Korleko Selatan
52.03.18 Gelanggang;Surabaya;Lepak;Gereneng;Montong Tangi;Menceh;Lepak Timur;Surabaya Utara;Gereneng Timur;Lenting
52.03.19 Sukarara;Gunung Rajak;Rensing;Bungtiang;Pengkelak Mas;Borok Toyang;Rensing Raya;Pematung;Jerogunung;Pejaring;Boyemare;Montong Beter;Mengkuru;Gadungmas;Kembang Are Sampai;Rensing Bat;Tanak Kaken;Gerisak Semanggeleng
52.03.20 Batu Nampar;Sukaraja;Jerowaru;Pemongkong;Sekaroh;Pandan Wangi;Wakan;Kwang Rundun;Ekas Buana;Sepapan;Seriwe;Pene;Batunampar Selatan;Sukadamai;Pare Mas
52.03.21 Lenek;Lenek Lauk;Lenek Daya;Lenek Baru;Lenek Kalibambang;Lenek Pesiraman;Lenek Ramban Biak;Lenek Duren;Sukarema;Kalijaga Baru
52.04.02 Lunyuk Rea;Lunyuk Ode;Jamu;Pada Suka;Sukamaju;Perung;Emang Lestari
52.04.05 Luar;Baru;Kalimango;Marente;Juran Alas;Dalam;Pulau Bungin;Labuhan Alas
52.04.06 Stowe Brang;Labuhan Bajo;Pukat;Orong Bawa;Jorok;Motong;Tengah;Sabedo;Bale Brang
52.04.07 Batu Rotok;Tangkam Pulit;Bao Desa;Tepal;Batu Dulang;Kelungkung
52.04.08 Samapuin;Brang Bara;Pekat;Seketeng;Bugis;Lempeh;Brang Biji;Uma Sima
52.04.09 Moyo;Kakiang;Ngeru;Berare;Poto;Serading;Olat Rawa;Batu Bangka;Moyo Mekar;Labuhan Ijuk
52.04.10 Sempe;Semamung;Sebasang;Batu Tering;Batu Bulan;Mokong;Pernek;Leseng;Lito;Marga Karya;Maman;Brang Rea
52.04.11 Lebin;Lebangkar;Ropang;Lawin;Ranan
52.04.12 Lape;Labuhan Kuris;Dete;Hijrah
52.04.13 Muer;Plampang;Teluk Santong;Sepayung;Sepakat;UPT. Prode SP.I;UPT. Prode SP II;UPT. Prode SP III;Selanteh;Brang Kolong;Usar
52.04.14 Boal;Jotang;Empang Atas;Empang Bawa;Ongko;Lamenta;Gapit;Pamanto;Bunga Eja;Jotang Beru
52.04.17 Mapin Rea;Mapin Kebak;Labuhan Mapin;Lekong;Gontar;Usar Mapin;Gontar Baru;Mapin Beru
52.04.18 Labuhan Badas;Karang Dima;Labuhan Sumbawa;Labuhan Aji;Sebotok;Bajo Medang;Bugis Medang
52.04.19 Labangka;Sekokat;Suka Mulya;Suka Damai;Jaya Makmur
52.04.20 Tarusa;Juru Mapin;Kalabeso;Labuhan Burung;Pulau Kaung;Buin Baru
52.04.21 Rhee;Sampe;Luk;Rhee Loka
52.04.22 Pelat;Kerekeh;Boak;Jorok;Kerato;Pungka;Uma Beringin;Nijang
52.04.23 Pungkit;Sebewe;Penyaring;Kukin;Baru Tahan;Songkar
52.04.24 Simu;Maronge;Pemasar;Labuhan Sangoro
52.04.25 Bantulanteh;Labuhan Bontong;Labuhan Aji;Labuhan Jambu;Mata;Tolo' Oi;Banda;Labuhan Pidang
52.04.26 Pungkit;Berora;Lopok;Langam;Mama;Lopok Beru;Tatede
52.04.27 Tatebal;Lenangguar;Ledang;Telaga
52.04.28 Senawang;Kelawis;Mungkin;Sebeok
52.04.29 Lantung;Sepukur;Ai Mual;Padesa
52.05.01 Bada;Bali;Potu;Karijawa;Dora Tangga;Kandai I;O'o;Katua;Karamabura;Mbawi;Dore Bara;Kareke;Mangge Nae;Manggeasi;Sori Sakolo
52.05.02 Kempo;Ta'a;Soro;Konte;Tolo Kalo;Songgaja;Doro Kobo;Soro Barat
52.05.03 Rasa Bou;Daha;Hu'u;Adu;Cempi Jaya;Merada;Jala;Sawe
52.05.04 Malaju;Lasi;Mbuju;Kiwu;Taropo;Karama
52.05.05 Monta Baru;Kandai II;Simpasai;Saneo;Wawonduru;Matua;Nowa;Bara;Mada Prama;Riwo;Mumbu;Sera Kapi;Raba Baka;Baka Jaya
52.05.06 Pekat;Nangamiro;Kadindi;Beringin Jaya;Sori Nomo;Tambora;Doro Peti;Karombo;Kadindi Barat;Nangakara;Sori Tatanga;Calabai
52.05.07 Soriutu;Banggo;Kwangko;Lanci Jaya;Suka Damai;Nusa Jaya;Doromelo;Nangatumpu;Kampasi Meci;Teka Sire;Anamina;Tanju
52.05.08 Ranggo;Jambu;Lepadi;Lune;Woko;Tembal Lae
52.06.01 Tolotangga;Sondo;Simpasai;Sie;Tangga;Monta;Sakuru;Baralau;Tolouwi;Wilamaci;Pela;Tangga Baru;Nontotera;Waro
52.06.02 Tambe;Rasabou;Rato;Kananga;Leu;Timu;Bontokape;Sondosia;Nggembe;Sanolo;Tumpu;Rada;Kara;Darussalam
52.06.03 Keli;Tenga;Tente;Rabakodo;Samili;Kalampa;Risa;Pandai;Donggobolo;Dadibou;Talabiu;Naru;Nisa;Waduwani;Penapali
52.06.04 Ncera;Lido;Ngali;Renda;Cenggu;Runggu;Soki;Roka;Diha
52.06.05 Tarlawi;Ntori;Maria;Pesa;Raba;Kambilo;Maria Utara;Kombo;Riamau
52.06.06 Sari;Boke;Jia;Bugis;Naru;Rasabou;Sangia;Na'e;Rai Oi;Parangina;Kowo;Buncu;Poja;Bajo Pulau;Naru Barat;Tanah Putih;Lamere;Oi Maci
52.06.07 Ntoke;Pai;Nunggi;Tawali;Hidirasa;Wora;Sangiang;Bala;Oi Tui;Tadewa;Nanga Wera;Ranggasolo;Kalajena;Mandala
52.06.08 Doridungga;Kala;O'o;Mbawa;Palama;Rora;Mpili;Bumi Pajo;Ndano Na'e
52.06.09 Piong;Boro;Kore;Taloko;Oi Saro;Sandue
52.06.10 Nipa;Tolowata;Rite;Mawu;Talapiti;Kole
52.06.11 Waworada;Karumbu;Rupe;Kalodu;Kawuwu;Doro O'o;Laju;Kangga;Karampi;Waduruka;Dumu;Rompo;Sarae Ruma;Pusu;Sambane
52.06.12 Kaleo;Simpasai;Mangge;Lanta;Nggelu;Rato;Sumi;Soro;Lambu;Hidirasa;Lanta Barat;Melayu;Sangga;Monta Baru
52.06.13 Woro;Campa;Mpuri;Ndano;Monggo;Dena;Rade;Tonda;Bolo;Madawau;Ncandi
52.06.14 Labuan Kananga;Kawinda Nae;Kawinda Toi;Oi Panihi;Oi Bura;Oi Katupa;Rasabou
52.06.15 Bajo;Punti;Wadukopa;Kananta;Sai;Sampungu;Lewintana
52.06.16 Paradowane;Paradorato;Kuta;Kanca;Lere
52.06.17 Kaboro;Kuta;Sambori;Teta;Kaowa;Londu
52.06.18 Panda;Belo;Tonggondoa;Tonggorisa;Teke;Ntonggu;Nata;Dore;Roi;Ragi;Padolo;Bre
52.07.01 Goa;Belo;Beru;Dasan Anyar
52.07.02 Menala;Kuang;Bugis;Dalam;Sampir;Telaga Bertong;Arab Kenangan;Labuhan Lalar;Lalar Liang;Labuhan Kertasari;Seloto;Tamekan;Banjar;Batu Putih;Sermong;Lamunga
52.07.03 Meraran;Air Suning;Rempe;Seteluk Atas;Seteluk Tengah;Kelanir;Tapir;Lamusung;Seran;Desaloka
52.07.04 Sekongkang Atas;Sekongkang Bawah;Tongo;Ai Kangkung;Tatar;Talonang Baru;Kemuning
52.07.05 Desa Beru;Tepas;Bangkat Monteh;Sapugara Bree;Tepas Sepakat;Lamuntet;Rarak Ronges;Moteng;Seminar Salit
52.07.06 Senayan;Mantar;Kiantar;Poto Tano;UPT Tambak Sari;Kokarlian;Tebo;Tuananga
52.07.07 Mura;Kalimantong;Lampok;Manemeng;Mujahiddin;Mataiyang
52.07.08 Maluk;Benete;Bukit Damai;Mantun;Pasir Putih
52.08.01 Tanjung;Sokong;Jenggala;Tegal Maja;Sigar Penjalin;Medana;Teniga;Sama Guna
52.08.02 Gondang;Bentek;Genggelang;Rempek;Sambik Bangkol;Selelos;Rempek Darussalam;Segara Katon
52.08.03 Kayangan;Santong;Selengen;Sesait;Gumantar;Salut;Dangiang;Pendua;Pansor;Santong Mulia
52.08.04 Bayan;Loloan;Anyar;Sukadana;Akar Akar;Senaru;Mumbul Sari;Sambik Elen;Karang Bajo;Gunjan Asri;Andalan;Batu Rakit
52.08.05 Pemenang Timur;Pemenang Barat;Gili Indah;Malaka;Menggala
52.71.01 Ampenan Selatan;Ampenan Tengah;Pejeruk;Ampenan Utara;Taman Sari;Banjar;Kebun Sari;Pejarakan Karya;Dayan Peken;Bintaro
52.71.02 Pagesangan;Mataram Timur;Pagutan;Pagesangan Barat;Pagesangan Timur;Pejanggik;Punia;Pagutan Timur;Pagutan Barat
52.71.03 Cakranegara Selatan;Cakranegara Barat;Cakranegara Timur;Cakranegara Utara;Sayang-sayang;Cakranegara Selatan Baru;Sapta Marga;Cilinaya;Mayura;Karang Taliwang
52.71.04 Karang Pule;Tanjung Karang;Jempong Baru;Tanjung Karang Permai;Kekalik Jaya
52.71.05 Mataram Barat;Dasan Agung;Monjok;Karang Baru;Rembiga;Gomong;Dasan Agung Baru;Monjok Timur;Monjok Barat
52.71.06 Dasan Cermen;Babakan;Bertais;Selagalas;Abian Tubuh Baru;Turida;Mandalika
52.72.01 Paruga;Nae;Sarae;Tanjung;Pane;Dara
52.72.02 Kumbe;Lampe;Dodu;Nungga;Kodo;Oi Fo'o;Lelamase;Oimbo
52.72.03 Melayu;Jatiwangi;Jatibaru;Kolo;Jatibaru Timur;Ule
52.72.04 Penaraga;Rontu;PenanaE;Kendo;Ntobo;Nitu;Rabangodu Selatan;Rabadompu Timur;Rite;Rabadompu Barat;Rabangodu Utara
52.72.05 Monggonao;Sadia;Santi;Sambinae;Penatoi;Lewirato;Mande;Panggi;Manggemaci;Matakando
53.01.04 Bokonusan;Otan;Uitao;Uiasa;Hansisi;Huilelot;Batuinan;Letbaun
53.01.05 Oenesu;Batakte;Manulai I;Sumlili;Lifuleo;Tesabela;Oematnunu;Kuanheun;Nitneo;Bolok;Tablolong;Oenaek
53.01.06 Babau;Naibonat;Oesao;Merdeka;Tuatuka;Nunkurus;Tuapukan;Oefafi;Pukdale;Oesao;Manusak;Tanah Putih;Oelatimo
53.01.07 Sulamu;Pitai;Pariti;Oeteta;Bipolo;Pantai Beringin;Pantulan
53.01.08 Tarus;Oelnasi;Noelbaki;Oelpuah;Oebelo;Penfui Timur;Tanah Merah;Mata Air
53.01.09 Nonbes;Oesena;Ponain;Kotabes;Tesbatan;Oenoni;Apren;Oenoni II;Tesbatan II
53.01.10 Camplong I;Camplong II;Naunnu;Oebola;Sillu;Ekateta;Kuimasi;Tolnaku;Oebola Dalam;Kiuoni
53.01.11 Takari;Noelmina;Benu;Hueknutu;Oelnaineno;Tanini;Kauniki;Tuapanaf;Fatukona;Oesusu
53.01.12 Lelogama;Fatusuki;Oelbanu;Fatumetan;Oh'aem;Leloboko;Oh'aem II
53.01.13 Naikliu;Afoan;Fatunaus;Kolabe;Bakuin;Lilmus
53.01.16 Oelomin;Tasikona;Oemasi;Usapi Sonbai;Oenif;Tunfeu;Oepaha;Bone;Taloetan;Oben;Bismarak
53.01.17 Teunbaun;Soba;Toobaun;Niukbaun;Tunbaun;Nekbaun;Merbaun;Erbaun
53.01.18 Buraen;Sonraen;Nekmese;Retraen;Sahraen
53.01.19 Oebesi;Pakubaun;Rabeka;Enoraen
53.01.20 Seki;Oemofa;Nunmafo;Muke;Pathau;Oeniko;Oenuntono;Oemolo;Enolanan;Oenaunu
53.01.21 Manubelon;Letkole;Nefoneut;Bioba Baru
53.01.22 Soliu;Saukibe;Oelfatu;Timau;Honuk;Faumes
53.01.23 Akle;Uitiuh Ana;Onansila;Uitiuh Tuan;Naikean;Uiboa
53.01.24 Oeltuah;Baumata;Kuaklalo;Oeletsala;Bokong;Baumata Utara;Baumata Timur;Baumata Barat
53.01.25 Fatukanutu;Kairane;Raknamo;Kuanheum;Fatuteta;Oefeto;Niunbaun
53.01.26 Nunuanah;Kifu;Netemnanu Selatan;Netemnanu Utara;Netemnanu
53.01.27 Poto;Nuataus;Kalali;Tuakau;Naitae
53.01.28 Oelbiteno;Nonbaun;Nunsaen;Passi
53.01.30 Fatumonas;Binafun;Bitobe;Bonmuti
53.02.01 SoE;Cendana;Oebesa;Taubneno;Nonohonis;Karang Sirih;Nunumeu;Kobekamusa;Oe Kefan;Kota Baru;Kampung Baru;Kuatae;Noemeto
53.02.02 Biloto;Kesetnana;Tuasene;Oinlasi;Bisene;Noinbila;Bikekneno
53.02.03 O'besi;Eonbesi;Bosen;Sebot;Ajaobaki;Netpala;Tunua;Bijaepunu;Nefokoko;Leloboko;Lelobatan;Halmei;Fatukoto;Kokfe'u;To'fen;Taiftob;Iusmolo;To'manat
53.02.04 Billa;Oelet;Pisan;Mauleum;Nifukiu;Mnelaanen;Teluk;Oe'Ekam;Sini;Tliu
53.02.05 Niki-Niki;Taebesa;Nakfunu;Oe'ekam;Baki;Tumu;Noebesa;Nobi-Nobi;Sopo;Bone;Maunum Niki-Niki
53.02.06 Pollo;Oekiu;Oebelo;Noemuke;Kiubaat;Linamnutu;Mio;Batnun;Bena;Eno Neten
53.02.07 Tublopo;Nule;Nusa;Mnelalete;Pusu;Tubuhue;Haumeni Baki;Nifukani
53.02.08 Oinlasi;Nunle'u;Kokoi;Fenun;Kuale'u;Lanu;Sunu;Anin;To'i;Nifuleo;Fatulunu;Fae;Netutnana
53.02.09 Lilo;Fotilo;Nasi;Snok;Tumu;Fatu Oni;Sono;Tauanas;Muna
53.02.10 Pilli;Falas;Oenai;Belle;Napi;Boti;Fatuulan;Tesiayofanu;Oinlasi;Nekmese;Eno Napi;Fatukusi;Naile'u
53.02.11 Olais;Lasi;Kakan;Basmuti;Kusi;Kuanfatu;Kelle;Taupi;Oebo;Kusi Utara;Kelle Tunan;Noebeba;Oehan
53.02.12 Nenas;Fatumnasi;Nuapin;Kuanoel;Mutis
53.02.13 Konbaki;Fatumnutu;Bijeli;Loli;Usapimnasi;Mnesatbubuk;Puna;Laob;Oelnunuh;Balu;Sainoni
53.02.14 Benlutu;Boentuka;Hane;Oebobo;Tupan;Tuakole;Oehela
53.02.15 Sabun;Nano;Boking;Baus;Meusin;Leonmeni;Fatu Manufui
53.02.16 Toianas;Skinu;Oeleu;Sanbet;Bokong;Tuataum;Lobus;Noeolin;Milli
53.02.17 OP;Sahan;Nenoat;Haineno;Nunkolo;Saenam;Fat;Haumeni;Putun
53.02.18 Neke;Pene Utara;Noenoni;Hoi;Niki Niki Un;Oenino;Abi
53.02.19 Kolbano;Noesiu;Pene Selatan;Oetuke;Babuin;Oeleu;Se'i;Nununamat;Pana;Haunobenak;Ofu;Spaha
53.02.20 Kot'olin;Nunbena;Fatuat;Hoibeti;Nualunat;Binenok;Ponite;O'obibi
53.02.21 Kualin;Oni;Nunusunu;Tuapakas;Toineke;Tuafanu;Kiufatu;Oemaman
53.02.22 Besana;Fatukoko;Koa;Oel Uban;Salbait
53.02.23 Lotas;Sabnala;Koloto;Niti;Obaki;Benehe
53.02.24 Noebana;Fatumnasi;Suni;Mella;Mnelapetu
53.02.25 Santian;Poli;Manufui;Nenotes;Naifatu
53.02.26 Naip;Fatutnana;Oepliki;Oe'ekam;Teas;Oebaki;Eno Nabuasa
53.02.27 Tetaf;Naukae;Supul;Lakat;Enoneontes;O'of;Tubmonas;Oe Oe
53.02.28 Sillu;Nunukhniti;Kaeneno;Oeleon;Tunis;Bileon;Besle'u
53.02.29 Fatukopa;Besnam;Taebone;Nunfutu;Kiki;Ello;Nifulinah
53.02.30 Oelbubuk;Nekemunifeto;Binaus;Oel'Ekam;Kualeu;Pika
53.02.31 Tobu;Tutem;Tune;Bonleu;Pubasu;Huetalan;Saubalan;Bestobe
53.02.32 Lill ana;Nunbena;Noebesi;Taneotob;Feto Mone;Tunbes
53.03.01 Bokon;Bitefa;Keanbaun;Amol;Fatusene;Oesena;Jak;Tuntun;Tunoe;Femnasi;Taekas
53.03.02 Noepesu;Fatuneno;Suanae;Lemon;Fatunisuan;Haulasi;Neotoko;Fatutasu;Manusasi;Saenam;Eban;Sallu;Sa'tab
53.03.03 Pantae;Oenaem;Upfaon;Tautpah;Tokbesi;Sainiup;Supun;Tunbaen
53.03.04 Bijeli;Noebaun;Seo;Popnam;Nibaaf;Banfanu;Oenak;Nifuboke;Noemuti;Fatumuti;Kiuola;Oeperigi
53.03.05 Kefamenanu Utara;Aplasi;Kefamenanu Tengah;Bansone;Benpasi;Kefamenanu Selatan;Tubuhue;Maubeli;Sasi
53.03.06 Boronubaen Timur;Boronubaen;Hautaes;Tualena;Biloe;Taunbaen;Sapaen;Lokomea;Taunbaen Timur;Hauteas Barat
53.03.07 Motadik;Nonotbatan;Sifaniha;Maukabatan;Kotafoun;Tuamese;Ponu;Oemanu;Nifutasi
53.03.08 Bitauni;Nansean;Susulaku;Loeram;Manunain B;Tapenpah;Sekon;Ainiut;Nunmafo;Oenbit;Manunain A;Susulaku B;Fatoin;Keun;Fatu'Ana;Botof;Nansean Timur
53.03.09 Fatumtasa;Oesoko;Humusu Sainiup;Humusu Oekolo;Humusu Wini
53.03.10 Naob;Haekto;Manikin;Kuaken
53.03.11 Tuabatan;Akomi;Bijaepasu;Neonasi;Nian;Tuabatan Barat
53.03.12 Oelneke;Oetulu;Oeolo;Ainan;Bisafe;Batnes
53.03.13 Tasinifu;Naekake A;Naekake B;Noelelo
53.03.14 Oelami;Kiusili;Naiola;Maurisu;Oetalus;Tublopo;Maurisu Utara;Maurisu Selatan;Maurisu Tengah;Naiola Timur
53.03.15 Buk;Oenenu;Nimasi;Oelbonak;Kuenak;Oenino;Oenenu Utara;Oenenu Selatan;Sono
53.03.16 Inbate;Sunkaen;Nainaban;Haumeni Ana;Nilulat;Tubu
53.03.17 Faenake;Banain A;Banain B;Banain C;Sainoni;Tes;Napan;Haumeni;Baas
53.03.18 Manamas;Benus;Bakitolas;Sunsea
53.03.19 Fafinesu A;Fafinesu B;Fafinesu C;Oenain;Baunuan;Fafinesu
53.03.20 Subun;Usapinonot;Lapeom;Letneo;Bannae;Unini;Atmen;Letneo Selatan;Oabikase;Nifunenas;Subun Bestobe;Subun Tualele
53.03.21 Lanaus;Letmafo;Tainsala;Maubesi;Sone;Letmafo Timur;Oehalo
53.03.22 Teba;Oerinbesi;Oekopa;T'Eba Timur
53.03.23 Tunbes;Luniup;Matabesi;Oepuah;Kaubele;Oepuah Utara;Oepuah Selatan
53.03.24 Naku;Birunatun;Makun;Manumean;Kuluan
53.04.01 Kewar;Fulur;Duarato;Makir;Lamaksenulu;Dirun;Leowalu;Maudemu;Mahuitas
53.04.02 Silawan;Tulakadi;Sadi;Umaklaran;Manleten;Fatuba'a;Dafala;Takirin;Bauho;Sarabau;Tialai;Halimodok
53.04.03 Asumanu;Tohe;Maumutin;Raifatus;Aitoun;Tohe Leten
53.04.04 Tukuneno;Naekasa;Lookeu;Derokfaturene;Bakustulama;Rinbesihat;Naitimu;Lawalutolus
53.04.05 Fatuketi;Dualaus;Jenilu;Kenebibi;Leosama;Kabuna
53.04.12 Kota Atambua;Tenukiik;Manumutin;Fatubenao
53.04.13 Mandeu Raimanus;Renrua;Dua Koran;Mandeu;Rafae;Faturika;Leuntolu;Teun;Tasain
53.04.17 Lasiolat;Maneikun;Lakan Mau;Dualasi Raiulun;Dualasi;Fatulotu;Baudaok
53.04.18 Ekin;Loonuna;Nualain;Lakmaras;Henes;Debululik;Sisi Fatuberal;Lutha Rato
53.04.21 Bardao;Tulamalae;Umanen;Beirafu
53.04.22 Manuaman;Rinbesi;Lidak;Fatukbot
53.04.23 Dubesi;Nanaet;Fohoeka;Nanaenoe
53.05.01 Kalabahi Barat;Kalabahi Kota;Kalabahi Tengah;Kalabahi Timur;Binongko;Nusa Kenari;Welai Barat;Welai Timur;Mutiara;Wetabua;Lendola;Fanating;Motongbang;Air Kenari;Teluk Kenari;Adang Buom
53.05.02 Adang;Alor Kecil;Alor Besar;Ampera;Dulolong;Aimoli;Alila;Otvai;Ternate;Ternate Selatan;Alila Selatan;Pulau Buaya;Hulnani;O'a Mate;Ala'ang;Lefokisu;Bampalola;Lewalu;Dulolong Barat
53.05.03 Moru;Probur;Morba;Pintumas;Wolwal;Halerman;Kafelulang;Moramam;Pailelang;Wolwal Barat;Wolwal Tengah;Wolwal Selatan;Probur Utara
53.05.04 Kelaisi Timur;Kelaisi Barat;Sidabui;Padang Alang;Kuneman;Silaipui;Kelaisi Tengah;Kiraman;Maikang;Malaipea;Tamanapui;Lella;Manmas;Subo
53.05.05 Kolana Utara;Tanglapui;Kolana Selatan;Padang Panjang;Maritaing;Elok;Tanglapui Timur;Mausamang;Belemana;Maukuru
53.05.06 Kabir;Pandai;Bandar;Baolang;Munaseli;Helangdohi;Wailawar;Bana;Bouweli;Bukit Mas;Madar
53.05.07 Lembur Barat;Lembur Tengah;Likwatang;Fungafeng;Fuisama;Nur Benlelang;Kafakbeka;Manetwati;Lakwati;Dapitau;Alim Mebung;Petleng;Welai Selatan;Tominuku
53.05.08 Pido;Waisika;Kamot;Taramana;Nailang;Lippang;Kenarimbala;Air Mancur
53.05.09 Baraler;Kalondama;Leer;Baranusa;Blang Merang;Illu;Piringsina
53.05.10 Kabola;Kopidil;Pante Deere;Lawahing;Alila Timur
53.05.11 Pura;Maru;Pura Utara;Pura Selatan;Pura Timur;Pura Barat
53.05.12 Mataru Selatan;Mataru Utara;Lakatuli;Mataru Timur;Kamaifui;Mataru Barat;Taman Mataru
53.05.13 Langkuru;Purnama;Kailesa;Langkuru Utara
53.05.14 Nule;Kaleb;Batu;Kaera;Mawar;Merdeka;Ombay;Lekom;Bungabali;Tereweng;Lalafang
53.05.15 Lembur Timur;Luba;Talwai;Tulleng;Waimi;Tasi
53.05.16 Tude;Mauta;Muriabang;Tubbe;Tamakh;Bagang;Toang;Eka Jaya;Aramaba;Delaki
53.05.17 Kayang;Marisa;Lamma;Allumang;Beangonong;Kalondama Barat;Kalondama Tengah
53.05.18 Tribur;Wakapsir;Manatang;Orgen;Wakapsir Timur;Kuifana;Margeta
53.06.01 Ojandetun;Hewa;Waiula;Nawakote;Boru;Pululera;Nileknoheng;Hokeng Jaya;Pantai Oa;Boru Kedang;Klatanlo
53.06.02 Kobasoma;Lewolaga;Lewoingu;Tuakepa;Tenawahang;Leraboleng;Serinuho;Watowara;Konga;Ile Gerong;Adabang;Dun Tana Lewoingu;Duli Jaya;Bokang Wolomatang
53.06.03 Waibalun;Lewolere;Pantai Besar;Larantuka;Balela;Pohon Sirih;Lohayong;Lokea;Postoh;Amagarapati;Ekasapta;Sarotari;Weri;Pukentobi Wangin Bao;Waihali;Pohon Bao;Sarotari Tengah;Sarotari Timur;Mokantarak;Lamawalang
53.06.04 Wailolong;Lewoloba;Tiwatobi;Watotutu;Riangkemie;Lewohala;Halakodanuan;Mudakeputu
53.06.05 Lewobunga;Sina Malaka;Ratulodong;Sinar Hadigala;Bahinga;Waibao;Lamatutu;Laton Liwo;Kolaka;Bandona;Nusa Nipa;Patisirawalang;Gekeng Deran;Aransina;Laton Liwo II;Lamanabi
53.06.06 Ritaebang;Tanah Lein;Lamaole;Kalelu;Nuhalolon;Balaweling II;Balaweling I;Pamakayo;Ongalereng;Karawatung;Lamawohong;Daniwato;Lewotanah Ole;Titehena;Lewonama
53.06.07 Watanhura I;Lebao;Watohari;Moton Wutun;Watobuku;Labelen;Menanga;Lohayong I;Wulublolong;Liwo;Tanahwerang;Lewohedo;Lohayong II;Watanhura II;Lewogeka;Lamawai;Kewuta
53.06.08 Duanur;Bukit Saburi I;Waiwadan;Danibao;Pajinian;Ile Pati;Wureh;Tonuwotan;Hurung;Bugalima;Homa;Bukit Saburi II;Kimakamak;Watobaya;Nimundanibao;Waitukan;Woloklibang;Riangpadu
53.06.09 Wailebe;Wotanulumado;Nayubaya;Oyangbarang;Kawela;Klukengnuking;Pandai;Bliko;Samasoge;Tobilota;Tanatukan;Demondei
53.06.10 Waiwerang Kota;Lamatwelu;Dawataa;Terong;Bilal;Lamahala Jaya;Waiburak;Narasaosina;Karinglamalouk;Tuawolo;Kiwangona;Tapobali;Lewobunga;Bloto;Ipiebang;Lamalota;Puhu;Kwaelaga Lamawato;Gelong;Lelen Bala;Saosina
53.06.11 Rodentena;Adolaba;Hinga;Lamapaha;Sukutokan;Nisakarang;Muda;Horinara;Pepageka;Lamabunga;Mangaaleng;Keluwain
53.06.12 Watololong;Tuwagoetobi;Weranggere;Oringbele;Watoone;Lamabelawa;Pledo;Lewopulo;Sandosi;Balaweling;Tobitika;Riangduli;Waiwuring;Bao Bage;Lamaleka;Balaweling Noten
53.06.13 Bedalewun;Nihaone;Lewobelolong;Bungalawan;Lamawolo;Helanlangowuyo;Lewopao;Gayak;Boleng;Neleblolong;Duablolong;Lewokeleng;Nelelamawangi;Harubala;Nelelamadike;Lamabayung;Lewat;Dokeng;Bajuntaa;Nobo;Nelelamawangi II
53.06.14 Lamika;Watotika Ile;Lewokluok;Blepanawa;Kawalelo;Bama;Lewo Muda
53.06.15 Ile Padung;Bantala;Sinar Hading;Painapang;Balukhering;Riangkotek;Lewobelen
53.06.16 Riangbaring;Lewotobi;Nurabelen;Nobo;Lewoawang;Duli Pali;Riang Rita
53.06.17 Sagu;Kolimasang;Kolilanang;Tikatukang;Nisanulan;Lamahoda;Adonara;Kolipetung
53.06.18 Horowura;Kokotobo;Lite;Kenotan;Nubalema;Wewit;Lewobele;Baya;Bidara;Oesayang;Hoko Horowura;Lewopao;Nubalema Dua
53.06.19 Kalike;Kalike Aimatan;Sulengwaseng;Kenere;Lemanu;Lewograran;Bubuatagamu
53.07.01 Masabewa;Wolowiro;Mbengu;Paga;Lenandareta;Mauloo;Wolorega;Wolowona;Begu;Kotandelu;Lowolabo;Aebubu;Regapu'u;Rejo
53.07.02 Bhera;Dobo;Gera;Liakutu;Parabubu;Wolodhesa;Korobhera;Napugera;Kowi;Dobo Nuapuu;Ratekalo;Ndaimbere
53.07.03 Lela;Watutedang;Korowuwu;Kolidetung;Sikka;Iligai;Hepang;Baopaat;Du
53.07.04 Nita;Takaplager;Tebuk;Ladogahar;Nitakloang;Wuliwutik;Lusitada;Bloro;Riit;Tilang;Nirangkliung;Mahebora;Nangablo;Kara Kabu;Tada Lado
53.07.05 Madawat;Nangalimang;Kabor;Kota Uneng;Pemana;Samparong;Gunung Sari
53.07.06 Maluriwu;Reruwairere;Tuanggeo;Ladolaka;Nitunglea;Rokirole;Kesokoja;Lidi
53.07.07 Nelle Urung;Nelle Wutung;Nelle Barat;Nella Lorang;Manubura
53.07.08 Darat Gunung;Ojang;Hikong;Nebe;Wailamung;Lewomada;Nangahale;Darat Pantai;Talibura;Kringa;Bangkoor;Timutawa;Udek Du'en;Watu Omok;Waipaar;Baokremot;Henga;Likonggete;Watubaing;Mamai
53.07.09 Runut;Egon;Pogon;Aibura;Wairbleler;Hoder;Wairterang;Nangatobong;Watudiran;Mahe Kelan;Egon Buluk
53.07.10 Seusina;Kopong;Namangkewa;Iantena;Umagera;Geliting;Waiara;Wairkoja;Watukobu
53.07.11 Hokor;Wolonwalu;Wolokoli;Bola;Umauta;Ipir;Bura Bekor;Watukrus
53.07.12 Magepanda;Reroroja;Done;Kolisia;Kolisia B;Woda Mude;Legu Woda;Waturia
53.07.13 Natarmage;Tanarawa;Pruda;Werang;Tua Bao;Ilinmedo;Watu Moning
53.07.14 Hewuli;Wailiti;Wolomarang;Wuring
53.07.15 Beru;Kota Baru;Nangameting;Waioti;Wairotang;Koja Doi;Kojagete;Lepo Lima;Perumaan;Watugong;Gong Bekor
53.07.16 Koting A;Koting B;Koting C;Koting D;Paubekor;Ribang;Watu Repa
53.07.17 Bu Selatan;Bu Utara;Bu Watuweti;Loke;Renggarasi;Detubinga;Tuwa;Poma;Bu Barat;Bu Nuapu'u
53.07.18 Rubit;Wolomapa;Baomekot;Kajowair;Hewokloang;Heopuat;Munerana
53.07.19 Teka Iku;Mekendetung;Kokowahor;Balatatatin;Watuliwung;Tana Duen;Watumilok;Habi;Langir
53.07.20 Waihawa;Nenbura;Wogalirit;Watumerak;Wolonterang;Kloangpopot;Wolomotong;Mahe Tanah;Pelibaler
53.07.21 Hale;Hebing;Natakoli;Egon Gahar
53.08.01 Ndorurea;Ondorea;Watumite;Tendarea;Kerirea;Tendambepa;Zozozea;Rapowawo;Nggorea;Raporendu;Bheramari;Tiwerea;Sanggarhorho;Ndeturea;Ndorurea I;Penggajawa;Jegharangga;Ondorea Barat;Romarea;Timbaria;Mbobhenga;Malawaru;Anaraja;Kekandere;Tanazozo;Tenda Ondo;Jemburea;Embuzozo;Uzuzozo
53.08.02 Aejeti;Puutara;Paderape;Ndoriwoi;Rorurangga;Rendoraterua;Redorori;Kazo Kapo;Renga Menge
53.08.03 Raburia;Riaraja;Mbotutenda;Wologai;Ndetundora I;Ndetundora II;Tomberabu I;Tomberabu II;Nakuramba;Wolokaro;Ja Moke Asa;Emburia;Randotonda;Rukuramba;Tinabani;Ndetundora III;Uzuramba;Tonggopapa;Wologai Dua;Worhopapa;Wawonato;Jejaraja;Tendambonggi;Randorama;Ranoramba;Peozakaramba;Embutheru;Nuaja;Wajakea Jaya;Nemboramba;Embu Ngena;Uzuramba Barat
53.08.04 Mbongawani;Rukun Lima;Paupanda;Tetandara;Tanjung
53.08.05 Onelako;Lokoboko;Wolotopo;Wolotolo Timur;Puutuga;Ngalupolo;Ngaluroga;Nila;Kekasewa;Manulando;Nanganesa;Wolokota;Kelikiku;Reka
53.08.06 Detusoko;Detusoko Barat;Wolotolo;Wolotolo Tengah;Roa;Saga;Niowula;Wolofeo;Nuaone;Wologai;Wologai Tengah;Wolomage;Randoria;Wolomasi;Rateroru;Dile;Ndito;Sipijena;Golulada;Ranga;Turunalu
53.08.07 Welamosa;Nuangenda;Mautenda;Mautenda Barat;Wewaria;Tanali;Detubela;Fataatu;Fataatu Timur;Mukusaki;Ekoae;Aemuri;Ratewati;Mbotulaka;Numba;Kelitembu;Aelipo;Ratewati Selatan;Waka;Wolooja;Ekolea;Ae Ndoko
53.08.08 Bokasape;Bokasape Timur;Mbuliloo;Rindiwawo;Jopu;Wolokoli;Mbuliwaralau;Mbuliwaralau Utara;Lisedetu;Nualise;Wolosoko;Liselowobora;Likanaka;Nakambara;Niramesi;Tana Lo'o;Lise Pu'u
53.08.09 Wolojita;Tenda;Wiwipemo;Pora;Nuamulu;Nggela
53.08.10 Maurole;Aewora;Mausambi;Ranakolo;Watukamba;Ranakolo Selatan;Keliwumbu;Detuwulu;Otogedu;Woloau;Ngalukoja;Niranusa;Uludala
53.08.11 Kebirangga;Kebirangga Selatan;Kamubheka;Magekapa;Boafeo;Nabe;Kobaleba;Mundinggasa;Kolikapa;Kebirangga Tengah;Natanangge
53.08.12 Watuneso;Hobatua;Wolosambi;Woloara;Detupera;Wololela A;Liabeke;Fatamari;Ranggatalo;Nua Lima;Tanaroga;Bu Tanalagu;Mbewawora
53.08.13 Kotabaru;Tou;Tou Timur;Loboniki;Ndondo;Niopanda;Hangalande;Tou Barat;Liselande;Rangalaka;Pise;Neotonda;Nuanaga
53.08.14 Nduaria;Nuamuri;Nuamuri Barat;Koanara;Woloara;Pemo;Detuena;Wolokelo;Waturaka
53.08.15 Nggesa;Detukeli;Kebesani;Wolomuku;Watunggere;Nida;Maurole Selatan;Detumbewa;Kanganara;Unggu;Nggesabiri;Watunggere Marilonga;Jeo Du'a
53.08.16 Kurulimbu;Sokoria;Demulaka;Roga;Kurulimbu Selatan;Ngguwa;Sokoria Selatan
53.08.17 Maubasa;Maubasa Timur;Wonda;Serandori;Kelisamba;Mole;Lungaria;Aebara;Ratemangga;Maubasa Barat
53.08.18 Kota Raja;Kota Ratu;Roworena;Roworena Barat;Gheoghoma;Borokanda;Watusipi;Mbomba;Embundoa;Raterua
53.08.19 Potulando;Onekore;Kelimutu;Paupire
53.08.20 Mautapaga;Rewarangga;Rewarangga Selatan;Kedebodu;Ndungga;Tiwutewa
53.08.21 Nggumbelaka;Mukureku;Wologai Timur;Kuru;Ndenggarongge;Ndikosapu;Taniwoda;Tanalangi;Detuara;Tiwusora;Lisekuru;Rutujeja;Mukureku Sa'ate;Kurusare
53.09.01 Aimere;Foa;Keligejo;Aimere Timur;Heawea;Legelapu;Lekogoko;Binawali;Kila;Waesae;Mawwo Kisa
53.09.02 Todabelu;Mataloko;Were I;Sangadeto;Ratogesa;Radabata;Dadawea;Sarasedu;Malanuza;Were;Were IV;Malanuza I;Sarasedu I;Ulu Belu;Eko Roka;Wae Ia;Dolupore;Tiwo Toda;Kelimolo;Wogo;Radabata I;Bodosare
53.09.06 Bajawa;Tanalodu;Kisanata;Jawameze;Trikora;Ngedukelu;Lebijaga;Faobata;Susu;Beja;Bomari;Wawowae;Ubedolumolo;Naru;Beiwali;Borani;Langagedha;Pape;Bowali;Ngoranale;Ubedolumolo I;Bela;Ngadhamana;Bolonga;Boradho;Mukuvoka;Ubedolumolo II;Langagedha I
53.09.07 Waepana;Masumeli;Piga;Loa;Tarawaja;Seso;Mengeruda;Masu Kedhi;Libunio;Meli Waru;Ngabheo;Bogoboa;Piga I;Tarawali;Waepana I;Lokaweka
53.09.09 Benteng Tengah;Nangamese;Taenterong;Wangka;Lengkosambi;Tadho;Sambinasi;Latung;Rawangkalo;Wangka Selatan;Lengkosambi Timur;Lengkosambi Barat;Sambinasi Barat;Lengkosambi Utara;Taen Terong I;Taen Terong II;Kota Raja;Ite Jaya;Wangka Barat;Lengkosambi Tengah;Tadho Timur;Tadho Barat;Tadho Tengah;Sambinasi Tengah;Latung Barat;Rawangkalo I;Rawangkalo II;Wakamanga;Lengkosambi Barat Daya
53.09.12 Watumanu;Tiworiwu;Dariwali;Naruwolo;Nenowea;Naruwolo I;Naruwolo II;Dariwali I;Nio Lewa;Tiworiwu I;Tiworiwu II;Batajawa;Wongawea;Bowaru
53.09.14 Benteng Tawa;Lanamai;Wolomeze;Ria;Ngara;Ria I;Wolomeze I;Benteng Tawa I;Lanamai I;Wolomeze II;Benteng Tawa II;Benteng Tawa III;Lanamai II;Kembang;Wate;Ngara I;Benteng Tawa IV;Benteng Tawa V;Nili Waru Sae
53.09.15 Uluwae;Inelika;Inegena;Wololika;Watukapu;Waewea;Nabelena;Genamere;Uluwae I;Uluwae II;Tura Muri;Bowado
53.09.16 Nginamanu;Denatana;Mainai;Turaloa;Nginamanu Selatan;Nginamanu Barat;Wue;Denatana Timur;Larilaki;Mulumese;Turaloa Timur
53.09.18 Bawarani;Wogowela;Watu Sipi;Boba;Boba I;Were III;Kezewea;Nirmala;Sadha;Takatunga;Radamasa;Were II;Bobawa;Were V;Were VI;Kezewea I;Sadha I;Takatunga I
53.09.19 Mangulewa;Turekisa;Rakalaba;Sobo;Sobo I;Rakateda I;Rakateda II;Watunay;Dizi Gedha;Bea Pawe;Bopoma;Rakalaba I;Sobo II
53.09.20 Paupaga;Sebowuli;Inerie;Warupele I;Warupele II;Kelitei;Waebela;Tiwurana;Legeriwu;Manubhara;Ruto;Enabhara;Nagebaru
53.10.01 Satar Ngkeling;Lalong;Poco;Wae Mulu;Ndehes;Golo Cador;Longko;Ranggi;Compang Ndehes;Bangka Jong;Bangka Kenda;Golo Mendo;Golo Wuas;Wae Rii;Ranaka;Golo Watu;Benteng Poco
53.10.03 Wae Belang;Cumbi;Kakor;Pong Murung;Bulan;Pong Lao;Beo Rahong;Golo Worok;Meler;Benteng Kuwu;Belang Turi;Pong Leko;Rai;Poco Likang;Bangka Lao;Compang Dalo;Bea Kakor;Compang Namut;Pong Lale
53.10.05 Jaong;Pongkor;Wae Ajang;Papang;Wewo;Lungar;Mocok;Koak;Langgo;Legu;Paka;Tal;Golo Lambo;Ngkaer;Umung;Tado;Gara;Golo Muntas;Ponggeok;Iteng;Satar Loung;Lolang;Ulu Belang
53.10.06 Pagal;Nenu;Rado;Wudi;Welu;Golo;Barang;Perak;Bea Mese;Langkas;Ladur;Kentol;Riung;Pinggang;Lando;Gapong;Golo Ncuang
53.10.11 Reo;Mata Air;Baru;Wangkung;Robek;Ruis;Bajak;Watu Baur;Salama;Watu Tango
53.10.12 Golo Dukal;Wali;Karot;Pitak;Lawir;Pau;Waso;Watu;Mbaumuku;Tenda;Carep;Bangka Nekang;Satar Tacik;Poco Mal;Compang Carep;Laci Carep;Tadong;Rowang;Bangka Leda;Compang Tuke
53.10.13 Hilihintir;Bea Kondo;Golo Ropong;Terong;Ceka Luju;Satar Luju;Satar Lenda;Satar Ruwuk;Nuca Molas;Borik;Cambir Leca;Wongka
53.10.14 Buar;Benteng Tubi;Compang Dari;Dimpong;Bangka Ajang;Liang Bua;Tengku Lese;Golo Langkok;Pong Lengor;Manong;Bangka Ruang;Wae Mantang
53.10.15 Bangka Lelak;Gelong;Urang;Ketang;Pong Umpu;Bangka Dese;Nati;Ndiwar;Bangka Tonggur;Lentang
53.10.16 Kajong;Lante;Toe;Sambi;Nggalak;Loce;Lemarang;Torong Koe;Para Lando;Rura
53.10.17 Bere;Wae Codi;Golo Woi;Golo Lanak;Latung;Wae Renca;Timbu;Bangka Ara;Compang Cibal;Lenda
53.10.18 Renda;Todo;Gulung;Popo;Lia;Kole;Ling;Nao;Cireng;Ruang;Mata Wae
53.11.01 Kambajawa;Hambala;Matawai;Kamalaputi;Lukukamaru;Mbatakapidu;Pambotandjara
53.11.02 Rambangaru;Praibakul;Wunga;Kadahang;Napu;Mbatapuhu;Kalamba
53.11.03 Lewa Paku;Kambuhapang;Kambata Wundut;Kondamara;Matawai Pawali;Rakawatu;Tana Rara;Bidi Hunga
53.11.04 Makamenggit;Tandula Jangga;Praipaha;Praihambuli;Pulu Panjang;Praikarang;Tanatuku;Ngadulanggi
53.11.05 Billa;Karita;Kuki Talu;Tapil;Tarimbang;Waikanabu;Pindu Hurani;Praing Kareha;Wudi Pandak;Bangga Watu
53.11.06 Ramuk;Wangga Mbewa;Lailunggi;Tawui;Wahang;Mahaniwa
53.11.07 Kawangu;Watumbaka;Kambatatana;Palaka Hembi;Kadumbul;Maubokul;Laindeha
53.11.08 Lumbukore;Umalulu;Patawang;Wanga;Matawai Atu;Mutunggeding;Lairuru;Watuhadang;Watupuda;Ngaru Kanoru
53.11.09 Rindi;Tanaraing;Haikatapu;Kabaru;Hanggaroru;Lailanjang;Tamburi;Kayuri
53.11.10 Kaliuda;Kuruwaki;Tana Manang;Mburukulu;Pamburu;Lambakara;Tamma;Palanggai
53.11.11 Wulla;Hadakamali;Lumbu Manggit;Latena;Lainjanji;Laipandak;Paranda
53.11.12 Kananggar;Mehang Mata;Karera Jangga;Praimbana;Pabera Manera;Winumuru;Laitaku
53.11.13 Nggongi;Praimadita;Praisalura;Tandula Jangga;Nangga;Janggamangu;Ananjaki
53.11.14 Kamanggih;Kambatabundung;Meurumba;Laimbonga;Kota Kawau;Matawai Katingga;Kataka;Matawai Maringgu;Mauramba
53.11.15 Prai Bakul;Katikutana;Karipi;Wangga Meti;Katiku Wai;Katiku Luku
53.11.16 Wangga;Prailiu;Kambaniru;Mauliru;Mau Hau;Malumbi;Lambanapu;Kiritana
53.11.17 Lukuwingir;Waimbidi;Laimeta;Mahubokul;Marada Mundi;Maidang
53.11.18 Watumbelar;Bidipraing;Umamanu;Mondulambi;Kangeli;Laihau
53.11.19 Kompa Pari;Matawai Amahu;Mandahu;Lailara;Praibakul
53.11.20 Temu;Kuta;Hambapraing;Mondu;Ndapayami
53.11.21 Praiwitu;Kakaha;Hambawutang;Kabanda;Prauraming
53.11.22 Lahiru;Patamawai;Wairara;Praikalala;Lulundilu;Haray
53.12.04 Loko Ry;Lolo Wano;Malata;Ngadu Pada;Lingu Lango;Karaka Nduku;Wano Kasa;Wee Patola;Zala Kadu;Bondo Tera;Manu Kuku;Lolo Tana;Kareka Nduku Utara;Kareka Nduku Selatan;Manu Mada;Elu Loda;Kalebu Ana Kaka;Tarona
53.12.10 Wee Karou;Sobawawi;Loda Pare;Wee Dabo;Dira Tana;Bera Dolu;Doka Kaka;Tana Rara;Bali Ledo;Dedekadu;Ubu Pede;Tema Tana;Ubu Raya;Manola
53.12.11 Katiku Loku;Hupu Mada;Praibakul;Hoba Wawi;Waihura;Pahola;Bali Loku;Tara Manu;Mamodu;Rua;Rewa Rara;Wei Mangoma;Ana Wolu;Pari Rara
53.12.12 Patiala Bawa;Wailibo;Lamboya Bawah;Watu Karere;Kabu Karudi;Rajaka;Sodana;Laboya Dete;Ringu Rara;Bodo Hula;Pala Moko
53.12.15 Wailiang;Komerda;Kampung Baru;Kampung Sawah;Pada Eweta;Maliti;Kodaka;Tebara;Kalembu Kuni;Soba Rade;Lapale;Modu Waimaringu;Puu Mawo
53.12.18 Wee Tana;Gaura;Patiala Dete;Harona Kalla
53.13.01 Pasir Putih;Duawutun;Atawai;Lusiduawutun;Labalimut;Ileboli;Babokerong;Penikenek;Belabaja;Lolong;Wuakoreng;Baobolak;Tewaowutung;Boli Bean;Warawatung;Idalolong;Ria Bao;Liwulagang
53.13.02 Atakore;Lusilame;Lerek;Nubahaeraka;Tubukrajan;Lebaata;Ile Kimok;Katakeja;Ile Kerbau;Dulir;Dori Pewut;Nuba Atalojo;Nogo Doni;Nubaboli;Lewogroma
53.13.03 Kolipadan;Dulitukan;Tagawiti;Waowala;Amakaka;Bungamuda;Napasabok;Petuntawa;Kolontobo;Laranwutun;Watodiri;Tanjung Batu;Muruona;Palilolon;Lamawara;Beutaran;Riangbao
53.13.04 Hadakewa;Lamatuka;Seranggorang;Lodotodokowa;Baopana;Waienga;Lewoeleng;Dikesare;Merdeka;Lerahinga;Tapobarang;Balurebong;Lamadale;Tapolangu;Lamalela;Atakowa;Banitobo
53.13.05 Lewoleba;Lewoleba Timur;Lewoleba Tengah;Lewoleba Utara;Selandoro;Lewoleba Selatan;Lewoleba Barat;Baolangu;Nubamado;Watokobu;Belobatang;Waijarang;Udak Melomata;Paubokol;Pada;Lite Ulumado;Bakalerek;Bour
53.13.06 Balauring;Nilanapo;Leubatang;Walangsawa;Mahal;Aramengi;Meluwiting;Hingalamamengi;Dolulolong;Hoelea;Roma;Leuwayang;Leudanung;Normal;Wailolong;Hoelea II;Lebewala;Mahal II;Peusawa;Wowong;Normal I;Meluwiting I
53.13.07 Panama;Benihading;Atulaleng;Roho;Loyobohor;Leuburi;Kaohua;Kalikur WL;Umaleu;Buriwutung;Mampir;Leuwohung;Bareng;Kalikur;Bean;Benihading II;Tobotani;Tubung Walang;Rumang;Atu' Walupang
53.13.08 Alap Atadei;Atakera;Leworaja;Pantai Harapan;Puor;Imulolong;Lamalera B;Lamalera A;Lelata;Wulandoni;Belobao;Posiwatu;Puor B;Ataili;Tapobali
53.13.09 Todanara;Jontona;Lamawolo;Lamatokan;Bao Lali Duli;Lamaau;Aulesa;Waimatan;Lamagute
53.14.01 Oeseli;Oebou;Lalukoen;Oehandi;Oetefu;Batutua;Meoain;Oebafok;Oebatu;Mbokak;Lekik;Dolasi;Oelasin;Landu;Lentera;Sanggandolu;Sakubatun;Fuafuni;Dalek Esa
53.14.02 Busalangga;Temas;Modosinal;Netenaen;Ingguinak;Oetutulu;Daudolu;Tualima;Hundihuk;Saindule;Busalangga Timur;Busalangga Barat
53.14.03 Namodale;Mokdale;Metina;Kuli;Bebalain;Kolobolon;Helebeik;Sanggaoen;Holoama;Tuanatuk;Oelunggu;Oematamboli;Suelain;Baadale;Lekunik;Loleoen;Kuli Aisele;Oeleka
53.14.04 Onatali;Maubesi;Nggodimeda;Limakoli;Lidamanu;Suebela;Lidabesi;Siomeda
53.14.05 Olafulihaa;Nusakdale;Batulilok;Lenupetu;Sonimanu;Oebau;Oeledo;Keoen;Edalode;Tungganamo;Tesa Bela;Lekona;Oenggae;Fatelilo;Ofalangga
53.14.06 Londalusi;Mukekuku;Faifua;Hundihopo;Serubeba;Lakamola;Matasio;Pengodua;Batefalu;Papela;Matanae
53.14.07 Sedeoen;Nemberala;Oenggaut;Bo'a;Oenitas;Oelolot;Mbueain
53.14.08 Lenguselu;Daleholu;Dodaek;Tebole;Inaoe;Nggelodae;Pilasue
53.14.09 Mbali Lendeiki;Anarae;Mbiu Lombo;Nuse;Ndaonuse
53.14.10 Bolatena;Lifuleo;Sotimori;Daeurendale;Daiama;Pukuafu;Tena Lai
53.14.11 Oelua;Holulai;Tolama;Oebole;Tasilo;Boni;Balaoli;Oebela;Lidor;Mundek
53.15.01 Bari;Rokap;Mbakung;Nggilat;Rego;Wontong;Raba;Nanga Kantor;Watubaru;Lewat;Watu Manggar;Sarae Naru;Nanga Kantor Barat
53.15.02 Golo Ru'u;Nantal;Coal;Pangga;Lewur;Lawi;Compang Suka;Benteng Suru;Sama;Bangka Lewat;Suka Kiong;Golo Pua
53.15.03 Tangge;Wae Wako;Wae Kanta;Ponto Ara;Wae Bangka;Pong Majok;Daleng;Siru;Pondo;Poco Rutang;Ngancar;LIang Sola;Wae Mowol;Golo Ndeweng;Poco Dedeng
53.15.04 Golo Ndaring;Golo Kempo;Golo Manting;Matawae;Nampar Macing;Wae Sano;Golo Mbu;Golo Leleng;Sano Nggoang;Wae Lolos;Golo Sengang;Watu Panggal;Golo Kondeng;Poco Golo Kempo;Pulau Nuncung
53.15.05 Wae Kelambu;Labuan Bajo;Komodo;Pasir Putih;Pasir Panjang;Golo Mori;Warloka;Golo Bilas;Macang Tanggar;Watu Nggelek;Golo Pongkor;Nggorang;Papa Garang;Batu Cermin;Gorontalo;Tiwu Nampar;Seraya Marannu;Compang Longgo;Pantar
53.15.06 Mbuit;Golo Ketak;Pota Wangka;Tanjung Boleng;Golo Sepang;Pontianak;Sepang;Golo Lujang;Batu Tiga;Golo Nobo;Beo Sepang
53.15.07 Golo Ronggot;Semang;Dunta;Gurung;Orong;Pong Welak;Galang;Rehak;Watu Umpu;Pengka;Lale;Racang Welak;Sewar;Robo;Wewa;Golo Ndari
53.15.08 Golo Poleng;Tentang;Raka;Kasong;Ndoso;Waning;Wae Buka;Momol;Lumut;Pong Narang;Golo Bore;Pateng Lesuh;Tehong;Golo Ru'a;Golo Keli
53.15.09 Repi;Watu Waja;Surunumbeng;Munting;Kakor;Lalong;Wae Mose;Nanga Lili;Nanga Bere;Benteng Dewa;Watu Rambung;Lendong;Watu Tiri;Benteng Tado;Modo
53.15.10 Liang Ndara;Tandong Belang;Cunca Lolos;Cunca Wulang;Golo Damu;Golo Ndoal;Golo Sembea;Golo Desat;Kempo;Wae Jare;Golo Tantong;Tiwi Riwung;Watu Wangka;Compang Liang Ndara;Watu Galang
53.15.11 Pacar;Manong;Romang;Compang;Waka;Pong Kolong;Loha;Benteng Ndope;Golo Lajang;Golo Lajang Barat;Kombo;Kombo Selatan;Kombo Tengah
53.15.12 Golo Lewe;Tueng;Sompang Kolang;Wajur;Kolang;Golo Riwu;Compang Kules;Tengku;Golo Wedong;Ranggu
53.16.01 Dhawe;Mbay I;Towak;Mbay II;Danga;Lape;Labolewa;Tedamude;Nggolonio;Olaia;Aerama;Marapokot;Tonggurambang;Waekokak;Ngegedhawe;Tadakisa;Nggolombay;Nangadhero
53.16.02 Nangaroro;Podenura;Tonggo;Wokodekororo;Riti;Kotakeo;Pagomogo;Degalea;Ulupulu;Bidoa;Utetoto;Nataute;Woedoa;Woewutu;Ulupulu I;Wokowoe;Kotakeo Satu;Kotakeo Dua;Kodaute
53.16.03 Natanage;Nagesapadhi;Nageoga;Wolopogo;Rega;Ratongamobo;Olakile;Natanage Timur;Rowa;Solo;Legederu;Nagerawe;Kelewae;Kelimado;Mulakoli;Wea Au;Raja;Wolowea;Gerodhere;Dhereisa;Rigi;Alorawe;Focolodorawe;Wolowea Timur;Wolowea Barat;Raja Timur;Raja Selatan
53.16.04 Mauponggo;Bela;Wolokisa;Wuliwalo;Maukeli;Aewoe;Wolotelu;Sawu;Jawapogo;Ululoga;Lodaolo;Woloede;Woewolo;Salalejo;Ua;Kotagana;Lokalaba;Lajawajo;Keliwatulewa;Wololelu;Selalejo Timur
53.16.05 Tendatoto;Totomala;Tendakinde;Anakoli;Natatoto
53.16.06 Witurombaua;Lewangera;Wajo;Kotowuji Timur;Kotowuji Barat;Mbaenuamuri;Udiworowatu;Kotodirumali;Pautola;Ladolima;Keli;Ngera;Ladolima Timur;Ladolima Utara;Wajo Timur;Paumali
53.16.07 Rendubutowe;Tengatiba;Langedhawe;Renduteno;Renduwawo;Wajomara;Rendut Tutubhada
53.17.01 Makata Keri;Kabela Wuntu;Mata Woga;Umbu Riri;Anakalang;Dewa Jara;Mata Redi
53.17.02 Praimadeta;Pondok;Maderi;Anajiaka;Wairasa;Umbu Kawolu;Umbu Mamijuk;Umbu Pabal;Umbu Langang;Umbu Pabal Selatan;Umbu Jodu;Anapalu;Daha Elu;Dewa Tana;Mata Waikajawi
53.17.03 Wendewa Timur;Wendewa Selatan;Wendewa Utara;Wendewa Barat;Cendana;Wee Luri;Ole Ate;Manu Wolu;Watu Asa;Bondo Sulla;Susu Wendewa;Ole Dewa;Cendana Barat
53.17.04 Mbilur Pangadu;Soru;Praikoruku Jangga;Lenang;Tana Mbanas;Padira Tana;Ngadu Bolu;Tana Mbanas Selatan;Tana Mbanas Barat;Ngadu Olu;Lenang Selatan
53.17.05 Konda Maloba;Tana Modu;Malinjak;Wailawa;Dameka;Waimanu;Manurara;Elu;Oka Wacu
53.17.06 Bolu Bokat;Mara Desa;Weluk Praimemang;Bolu Bokat Utara;Maradesa Timur;Maradesa Selatan;Bolu Bokat Barat;Wangga Waiyengu;Sambali Loku;Holur Kambata
53.18.01 Bondo Boghila;Lete Konda;Karuni;Totok;Rama Dana;Wee Mananda;Pogo Tena;Payola Umbu;Wee Kambala;Loko Kalada;Lete Konda Selatan
53.18.02 Mali Mada;Wano Talla;Wee Paboba;Mata Loko;Wee Namba;Puu Potto;Bodo Ponda;Reda Wano;Odi Paurata;Pandua Tana;Djela Manu;Mawo Maliti
53.18.03 Kalembu Ndara Mane;Tema Tana;Mareda Kalada;Pada Eweta;Wee Limbu;Lete Kamouna;Mata Pyawu;Wee Lima;Dikira;Dangga Mangu;Mainda Ole;Kadi Wano;Nyura Lele;Lele Maya;Maliti Dari;Mawo Dana;Dede Pada;Mata Wee Lima;Kadi Wone
53.18.04 Waimangura;Kalembu Weri;Wali Ate;Kabali Dana;Wee Kombaka;Marokota;Watu Labara;Kalimbu Tillu;Menne Ate;Reda Pada;Raba Ege;Kalaki Kambe;Kalembu Kanaika;Laga Lete;Wee Kura;Lua Koba;Tawo Rara;Sangu Ate;Lolo Ole;Pero
53.18.05 Buru Deilo;Weri Lolo;Buru Kaghu;Denduka;Bondo Bela;Delo;Tena Teke;Bondo Ukka;Umbu Wangu;Milla Ate;Rita Baru;Mandungo;Wee Wulla;Wee Baghe
53.18.06 Dinjo;Lete Loko;Walla Ndimu;Waikadada;Rada Loko;Mata Kapore;Umbu Ngedo;Waimakaha;Waimaringi;Tana Mete;Waipaddi;Manu Toghi;Karang Indah;Rada Malando;Waikaninyo;Ana Goka;Delu Depa;Mere Kehe;Bondo Balla;Maliti Bondo Ate;Ana Lewe
53.18.07 Bondo Kodi;Ate Dalo;Hamonggo Lele;Homba Rande;Pero Batang;Wura Homba;Koki;Kapaka Madeta;Kawango Hari;Onggol;Mali lha;Watu Wona;Tanjung Karoso;Pero Konda;Homba Rica;Ana Kaka;Ole Ate;Kadoki Horo;Ana Engge
53.18.08 Hoha Wungo;Homba Karipit;Wailabubur;Kori;Kalena Rongo;Waiholo;Noha;Mangganipi;Kendu Wela;Bila Cenge;Bukambero;Homba Pare;Magho Linyo;Wee Wella;Kadu Eta;Kadaghu Tana;Hameli Ate;Waitaru;Nangga Mutu;Limbu Kembe;Moro Manduyo
53.18.09 Langga Lero;Waitabula;Rada Mata;Kalena Wano;Wee Londa;Wee Pangali;Kadi Pada;Watu Kawula;Wee Rena;Kalembu Kaha
53.18.10 Kanelu;Tanggaba;Wee Kokora;Wee Rame;Lombu;Eka Pata;Bolora;Omba Rade;Kalingara;Wee Patando;Mereda Wuni;Mata Wee Karoro;Gollu Sapi;Mata Lombu;Kadi Roma;Bondo Delo;Lete Wungana;Limbu Watu;Kiku Booko;Tarra Mata
53.18.11 Wailangira;Kahale;Waikarara;Panenggo Ede;Waiha;Wainyapu;Loko Tali;Waipakolo
53.19.01 Kota Ndora;Rana Loba;Satar Peot;Nanga Labang;Gurung Liwut;Benteng Riwu;Ngampang Mas;Rana Masak;Benteng Raja;Golo Lalong;Golo Kantar;Poco Rii;Balus Permai;Waling;Golo Leda;Compang Tenda;Bangka Kantar;Compang Ndejing
53.19.02 Mandosawu;Nggalak Leleng;Bangka Leleng;Poco Lia;Pocong;Lenang;Melo;Leong;Bea Waek;Golo Lobos;Bangka Kuleng;Bangka Pau;Golo Nderu;Satar Tesem;Gurung Turi;Compang Laho;Watu Lanur;Golo Ndari;Compang Wesang;Golo Wune;Lento;Compang Weluk;Golo Rengket;Deno
53.19.03 Tengku Leda;Tengku Lawar;Goreng Meni;Golo Munga;Golo Rentung;Golo Lembur;Compang Necak;Compang Mekar;Compang Deru;Golo Nimbung;Lamba Keli;Goreng Meni Utara;Golo Paleng
53.19.04 Pota;Nanga Baras;Ulung Baras;Golo Wangkung Utara;Nanga Mbaur;Nanga Mbaling;Lada Mese;Nampar Sepang;Kembang Mekar;Wela Lada
53.19.05 Tiwu Kondo;Lengko Namut;Rana Kulan;Golo Munde;Golo Lebo;Golo Lijun;Sisir;Haju Ngendong;Legur Lai;Rana Gapang;Biting;Compang Soba;Compang Teo;Kaju Wangi;Wae Lokom
53.19.06 Watu Nggene;Rongga Koe;Tanah Rata;Lembur;Ruan;Mbengan;Rana Kolong;Gunung;Komba;Bamo;Pong Ruan
53.19.07 Bea Ngencung;Satar Lahing;Torok Golo;Golo Ros;Rondo Woing;Sano Lokom;Golo Loni;Sita;Golo Rutuk;Golo Meleng;Wae Nggori;Compang Kantar;Watu Mori;Bangka Kempo;Compang Teber;Satar Lenda;Lidi;Bangka Masa;Lalang;Compang Loni;Compang Kempo
53.19.08 Watu Arus;Arus;Golo Lero;Rengkam;Compang Wunis;Benteng Rampas;Ngkiong Dora;Ulu Wae;Rende Nao;Wangkar Weli;Tango Molas;Urung Dora;Compang Raci;Wejang Mawe;Bangka Arus;Colol;Benteng Wunis;Wejang Mali
53.19.09 Lempang Paji;Sangan Kalo;Sipi;Gising;Langga Sai;Teno Mese;Golo Wuas;Nanga Meje;Paan Waru;Golo Linus;Benteng Pau;Wae Rasan;Mosi Ngaran;Nanga Puun
53.19.10 Golo Tolang;Mokel;Paan Leleng;Rana Mbeling;Golo Meni;Golo Nderu;Golo Ndele;Rana Mbata;Mokel Morid;Watu Pari;Gunung Baru
53.19.11 Satar Padut;Satar Punda;Nampar Tabang;Lencur;Liang Deruk;Haju Wangi;Satar Kampas;Golo Mangung;Golo Wontong;Golo Munga Barat;Satar Punda Barat
53.19.12 Golo Wangkung;Golo Wangkung Barat;Buti;Golo Ngawan;Satar Nawang;Rana Mese;Compang Congkar;Compang Lawi;Golo Pari;Wea
53.20.01 Mebba;Menia;Raeloro;Naawawi;Teriwu;Raenalulu;Raedewa;Ledeana;Depe;Raemude;Raekore;Raenyale;Raemadia;Delo;Roboaba;Djadu;Ledekepaka;Titinalede
53.20.02 Bebae;Tada;Matei;Loboaju;Eimadake;Jiwuwu;Eilode;Eimau
53.20.03 Bolou;Limaggu;Lobodei;Bodae;Keduru;Kuji Ratu;Loborai;Huwaga;Eiada;Keliha
53.20.04 Raerobo;Mehona;Waduwalla;Ledeke;Eilogo;Deme;Kotahawu;Dainao;Eikare;Loborui;Halla Paji;Ledetalo
53.20.05 Lobohede;Molie;Daieko;Pedarro;Tanajawa;Ledeae;Wadumaddi;Lederaga;Gurimonearu;Ramedue
53.20.06 Ledeke;Ledeunu;Bolua;Kolorae;Ballu
53.21.01 Barene;Kakaniuk;Kateri;Bakiruk;Kamanasa;Wehali;Umakatahan;Umanen Lawalu;Kletek;Naimana;Fahiluka;Lawalu;Harekakae;Barada;Bereliku;Railor Tahak;Suai
53.21.02 Motaulun;Sikun;Fafoe;Lasaen;Umatoos;Rabasahain;Umalor;Besikama;Maktihan;Loofoun;Rabasa;Rabasa Haerain;Motaain;Oan Mane;Raimataus;Naas
53.21.03 Halibasar;Weulun;Webriamata;Badarai;Weoe;Lorotolus;Seserai;Alkani;Lamea;Rabasa Biris;Biris;Weseben
53.21.04 Wesey;Haitimuk;Laleten;Kleseleon;Angkaes;Wederok;Lamudur;Forekmodok;Umalawain;Lakulo;Leunklot;Haliklaran;Bonetasea;Taaba
53.21.05 Saenama;Wekmidar;Lotas;Nanin;Alala;Oekmurak;Webetun;Naet;Biudukfoho;Niti;Tafuli;Boen;Wekeke;Raisamane;Weain;Nabutaek;Tafuli I;Nanebot;Muke;Naiusu
53.21.06 Biau;Kufeu;Tunmat;Tunabesi;Bani-Bani;Fatoin;Ikan Tuanbeis
53.21.07 As Manulea;Manulea;Naibone;Fatuaruin;Builaran;Manumutin Silole;Umutnana;Beaneno;Naisau
53.21.08 Meotroi;Tesa;Kapitan Meo;Tniumanu;Uabau;Boni Bais;Nauke Kusa;Bisesmus;Oenaek
53.21.09 Raiulun;Wemeda;Kusa;Numponi;Dirma;Sanleo
53.21.10 Alas Utara;Kotabiru;Alas;Alas Selatan
53.21.11 Babulu;Babulu Selatan;Sisi;Rainawe;Litamali;Lakekun Utara;Lakekun;Lakekun Barat
53.21.12 Babotin;Kereana;Babotin Maemina;Babotin Selatan;Takarai
53.71.01 Namosain;Nunbaun Sabu;Nunbaun Delha;Nunhila;Fatufeto;Manutapen;Mantasi;Alak;Batu Plat;Manulai II;Naioni;Penkase Oeleta
53.71.02 Oepura;Maulafa;Penfui;Naimata;Bello;Fatukoa;Kolhua;Sikumana;Naikolan
53.71.03 Kelapa Lima;Oesapa;Lasiana;Oesapa Barat;Oesapa Selatan
53.71.04 Oebobo;Oetete;Oebufu;Liliba;Fatululi;Kayu Putih;Tuak Daun Merah
53.71.05 Bakunase;Bakunase Dua;Airnona;Naikoten Satu;Naikoten Dua;Kuanino;Nunleu;Fontein
53.71.06 Airmata;Lai Lai Bisi Kopan;Bonipoi;Solor;Tode Kisar;Merdeka;Oeba;Fatubesi;Pasir Panjang;Nefonaek
61.01.01 Dalam Kaum;Lubuk Dagang;Tanjung Bugis;Pendawan;Pasar Melayu;Durian;Lorong;Jagur;Tumuk Manggis;Tanjung Mekar;Sebayan;Kartiasa;Saing Rambi;Lumbang;Sungai Rambah;Gapura;Sumber Harapan;Semangau
61.01.02 Sungai Kumpai;Sekura;Tri Mandayan;Pedada;Lela;Puringan;Berlimang;Sungai Baru;Sengawang;Teluk Kaseh;Sepadu;Tambatan;Kubangga;Sungai Serabek;Sayang Sedayu;Pipit Teja;Matang Segantar;Mulia;Teluk Kembang;Samustida;Tanjung Keracut;Sebagu;Mekar Sekuntum;Kuala Pangkalan Keramat;Sabing
61.01.03 Sarang Burung Danau;Sungai Nilam;Sarang Burung Kolam;Sarang Burung Usrat;Sarang Burung Kuala;Pelimpaan;Parit Setia;Bakau;Sungai Nyirih;Sentebang;Dungun Laut;Lambau;Mutus Darussalam
61.01.04 Tebas Kuala;Tebas Sungai;Sempalai;Bekut;Seberkat;Sejiram;Makrampai;Mekar Sekuntum;Mensere;Pusaka;Segedong;Sungai Kelambu;Serumpun Buluh;Pangkalan Kongsi;Dungun Perapakan;Batu Makjage;Serindang;Bukit Sigoler;Matang Labong;Maktangguk;Segarau Parit;Maribas;Seret Ayon
61.01.05 Pemangkat Kota;Harapan;Penjajap;Jelutung;Perapakan;Sebatuan;Gugah Sejahtera;Lonam
61.01.06 Sulung;Penakalan;Sekuduk;Setalik;Parit Raja;Piantus;Perigi Landu;Sendoyan;Senujuh;Perigi Limus;Semanga;Sepantai
61.01.07 Semelagi Besar;Sungai Daun;Sungai Rusa;Sungai Nyirih;Kuala;Parit Baru;Twi Mentibar;Bentunai;Pangkalan Bemban;Parit Kongsi;Gayung Bersambut
61.01.08 Sebubus;Nibung;Malek;Tanah Hitam;Matang Danau;Kalimantan;Temajuk;Mentibar
61.01.09 Kaliau';Sebunga;Santaban;Sanatab;Sungai Bening
61.01.10 Balai Gemuruh;Sungai Sapa';Madak;Sabung;Tebuah Elok;Sungai Deden;Bukit Mulya;Mukti Raharja;Sempurna;Mensade;Karaban Jaya;Arga Pura;Sapak Hulu Trans
61.01.11 Sagu;Sungai Palah;Galing;Tempapan Kuala;Tempapan Hulu;Ratu Sepudak;Tri Kembang;Tri Gadu;Teluk Pandan;Sijang
61.01.12 Tekarang;Merubung;Cepala;Sari Makmur;Rambayan;Sempadian;Matang Segarau
61.01.13 Singaraya;Semparuk;Sepinggan;Sepadu;Seburing
61.01.14 Jirak;Tengguli;Mekar Jaya;Beringin
61.01.15 Rantau Panjang;Tebing Batu;Sebawi;Sepuk Tanjung;Sebangun;Sempalai Sebedang;Tempatan
61.01.16 Jawai Laut;Jelu Air;Matang Terap;Suah Api;Sarilaba A;Sarilaba B;Semperiuk A;Semperiuk B;Sabaran
61.01.17 Tangaran;Simpang Empat;Merabuan;Semata;Merpati;Pancur;Arung Parak;Arung Medang
61.01.18 Parit Baru;Sungai Toman;Serunai;Serumpun;Salatiga
61.01.19 Gelik;Seranggam;Selakau Tua;Buduk Sempadang
61.02.01 Tanjung;Tengah;Terusan;Sengkubang;Penibung;Pasir;Kuala Secapah;Malikian
61.02.06 Toho Ilir;Pak Laheng;Kecurit;Terap;Sepang;Pak Utan;Benuang;Sambora
61.02.07 Sungai Pinyuh;Sungai Rasau;Sungai Bakau Besar Darat;Sungai Purun Kecil;Sungai Bakau Besar Laut;Sungai Batang;Peniraman;Nusapati;Galang
61.02.08 Wajok Hilir;Sungai Nipah;Peniti Luar;Wajok Hulu;Jungkat
61.02.12 Sungai Duri I;Sungai Duri II;Bukit Batu;Sungai Bundung Laut;Sungai Kunyit Laut;Sungai Kunyit Dalam;Sungai Kunyit Hulu;Sungai Limau;Sungai Dungun;Mendalok;Semparong Parit Raden;Semudun
61.02.15 Peniti Besar;Sungai Purun Besar;Parit Bugis;Peniti Dalam I;Peniti Dalam II;Sungai Burung
61.02.16 Anjungan Melancar;Anjungan Dalam;Kepayang;Pak Bulu;Dema
61.02.17 Sekabuk;Pentek;Bum-bun;Amawang;Ansiap;Suak Barangan
61.02.18 Pulau Pedalaman;Pasir Wan Salim;Antibar;Sejegi;Pasir Palembang;Pasir Panjang;Sungai Bakau Kecil;Parit Banjar
61.03.01 Tanjung Kapuas;Tanjung Sekayam;Sungai Sengkuang;Ilir Kota;Beringin;Bunut;Penyeladi;Nanga Biang;Rambin;Entakai;Pana;Mengkiang;Kambong;Sungai Mawang;Lape;Penyalimau;Sungai Alai;Semerangkai;Sungai Batu;Sungai Muntik;Lintang Kapuas;Lintang Pelaman;Belangin;Penyalimau Jaya;Tapang Dulang;Botuh Lintang
61.03.02 Kedukul;Semuntai;Engkode;Sungai Mawang;Inggis;Layak Omang;Semanggis Raya;Tri Mulya;Serambai Jaya
61.03.03 Noyan;Empoto;Semongan;Sungai Dangin;Idas
61.03.04 Balai Sebut;Jangkang Benua;Tanggung;Empiyang;Pisang;Ketori;Semombat;Terati;Sape;Selampung;Semirau
61.03.05 Bonti;Sami;Bahta;Upe;Tunggul Boyok;Empodis;Kampuh;Bantai;Majel
61.03.06 Kasro Mego;Bereng Berkawat;Sungai Ilai;Thang Raya;Mawang Muda
61.03.07 Balai Karangan;Pengadang;Sotok;Kenaman;Raut Muara;Engkahan;Bungkang;Lubuk Sabuk;Sungai Tekam;Malenggang
61.03.08 Tanjung Bunga;Semayang;Sebongkuh;Kuala Dua;Tanjung Merpati;Sejuah;Mobui;Tanap;Sebuduh;Kelompu;Tunggal Bhakti
61.03.09 Pusat Damai;Maju Karya;Sebarra;Pandu Raya;Embala;Hibun;Maringin Jaya;Suka Mulya;Palem Jaya;Rahayu;Dosan;Suka Gerundi;Gunam;Marita
61.03.10 Sosok;Peruan Dalam;Menyabo;Mandong;Janjang;Riyai;Berakak;Engkasan;Pandan Sembuat;Binjai;Kedakas
61.03.11 Pulau Tayan Utara;Kawat;Pedalaman;Balai Ingin;Lalang;Cempedak;Melugai;Emberas;Beginjan;Sejotang;Sebemban;Subah;Sungai Jaman;Tanjung Bunut;Tebang Benua
61.03.12 Hilir;Padi Kaye;Temiang Mali;Cowet;Kebadu;Mak Kawing;Tae;Semoncol;Empirang Ujung;Bulu Bala;Temiang Taba;Senyabang
61.03.13 Teraju;Belungai Dalam;Sansat;Kampung Baru;Bagan Asam;Lumut;Balai Belungai
61.03.20 Meliau Hilir;Meliau Hulu;Kuala Buayan;Meranggau;Melobok;Sungai Mayam;Pampang Dua;Kuala Rosan;Sungai Kembayau;Kunyil;Cupang;Lalang;Baru Lombak;Enggadai;Balai Tinggi;Bhakti Jaya;Mukti Jaya;Melawi Makmur;Harapan Makmur
61.03.21 Nekan;Semanget;Entikong;Pala Pasang;Suruh Tembawang
61.04.01 Sungai Putri;Tanjung Baik Budi;Kuala Tolak;Kuala Satong;Laman Satong
61.04.02 Sukakarya;Randai;Belaban;Runjai Jaya;Karya Baru;Riam Batu Gading;Batu Payung Dua;Bantan Sari;Pelanjau Jaya;Rangkung
61.04.03 Manis Mata;Air Dekakah;Suka Ramai;Suak Burung;Silat;Terusan;Kemuning;Kelampai;Bukit Gajah;Lembah Mukti;Asam Besar;Batu Sedau;Jambi;Seguling;Kalimantan;Pelempangan;Sengkuang Merabong;Pakit Selaba;Sungai Buluh;Ratu Elok;Mekar Jaya;Tribun Jaya
61.04.04 Kendawangan Kiri;Banjar Sari;Kendawangan Kanan;Pangkalan Batu;Bangkal Serai;Air Hitam Besar;Suka Harapan;Suka Damai;Selimantan Jaya;Danau Buntar;Mekar Utama;Pembedilan;Air Hitam Hulu;Natai Kuini;Keramat Jaya;Seriam;Kedondong;Sungai Jelayan;Air Tarap
61.04.05 Sandai;Randau Jungkal;Penjawaan;Muara Jekak;Petai Patah;Randau;Sandai Kiri;Demit;Pendamar Indah;Merimbang Jaya;Alam Pakuan;Jago Bersatu;Istana
61.04.07 Riam Bunut;Sempurna;Bengaras;Sepotong;Sukaramai;Tanjung Beringin;Harapan Baru;Randau Limat;Bayun Sari;Teluk Bayur;Tanjung Maju;Sungai Daka;Mekar Harapan;Sinar Kuri;Selangkut Raya;Lanjut Mekar Sari;Kepari;Teluk Mutiara;Merabu Jaya
61.04.08 Balai Pinang;Semandang Kiri;Kualan Hulu;Semandang Hulu;Merawa;Kualan Tengah;Kualan Hilir;Sekucing Labai;Paoh Concong;Legong;Kenanga;Balai Pinang Hulu;Sekucing Kualan;Labai Hilir;Botuh Bosi
61.04.11 Nanga Tayap;Pangkalan Telok;Pangkalan Suka;Betenung;Batu Mas;Sungai Kelik;Lembah Hijau Satu;Lembah Hijau Dua;Siantau Raya;Sebadak Raya;Simpang Tiga Sembelangaan;Mensubang;Tajok Kayong;Kayong Utara;Kayong Hulu;Sepakat Jaya;Cegolak;Pateh Benteng;Tanjung Medan;Kayung Tuhe
61.04.12 Sungai Jawi;Pesaguan Kiri;Sungai Pelang;Sungai Bakau;Pematang Gadung;Pesaguan Kanan;Sungai Besar;Sungai Nanjung;Kemuning Biutak;Harapan Baru;Pagar Mentimun
61.04.13 Tumbang Titi;Natai Panjang;Serengkah;Mahawa;Nanga Kelampai;Batu Tajam;Kalimas Baru;Pemuatan Jaya;Sengkaharak;Belaban Tujuh;Segar Wangi;Petebang Jaya;Aur Gading;Beringin Rayo;Titi Baru;Tanjung Beulang;Batu Beransak;Serengkah Kanan;Sepauhan Raya;Jungkal;Jelayan;Pengatapan Raya;Suka Damai;Tanjung Maloi;Sepuring Indah
61.04.14 Periangan;Tanggerang;Kesuma Jaya;Penyarang;Biku Sarana;Semantun;Riam Danau Kanan;Limpang;Pasir Mayang;Tebing Berseri;Deranuk;Rangga Intan;Pangkalan Suka;Teluk Runjai;Asam Jelai;Air Dua;Sidahari;Kusik Batu Lapu;Karang Dangin;Perigi;Bayam Raya;Pangkalan Paket
61.04.16 Kantor;Tengah;Mulia Baru;Sampit;Suka Harja;Suka Bangun;Kali Nilam;Paya Kumang;Suka Bangun Dalam
61.04.17 Sungai Awan Kanan;Sungai Awan Kiri;Tempurukan;Ulak Medang;Tanjung Pura;Mayak;Tanjung Pasar;Suka Maju
61.04.18 Kauman;Mulia Kerta;Tuan-Tuan;Banjar;Padang;Sungai Kinjil;Suka Baru;Baru;Negeri Baru;Mekar Sari;Kinjil Pesisir
61.04.19 Menyumbung;Senduruhan;Cinta Manis;Beginci Darat;Benua Krio;Riam Dadap;Sekukun;Batu Lapis;Krio Hulu;Kenyabur;Sunge Bengaras;Lubuk Kakap
61.04.20 Semandang Kanan;Gema;Mekar Raya;Kampar Sebomban;Batu Daya;Kamora
61.04.21 Air Upas;Sari Bekayas;Air Durian Jaya;Harapan Baru;Suka Ria;Banda Sari;Membuluh Baru;Gahang;Mekar Jaya
61.04.22 Suka Mulia;Sukaraja;Bukit Kelambing;Muntai;Suka Sari;Sukaharja;Tanah Hitam;Pantai Ketikal
61.04.24 Pebihingan;Lalang Panjang;Semayok Baru;Muara Gerunggang;Usaha Baru;Kerta Baru;Muara Semayok
61.04.25 Beringin Jaya;Sungai Melayu Baru;Suka Mulya;Karya Mukti;Piansak;Jairan Jaya;Kepuluk;Sungai Melayu Jaya;Sungai Melayu;Mekar Jaya;Makmur Abadi
61.05.01 Ladang;Kapuas Kanan Hulu;Tanjung Puri;Kapuas Kanan Hilir;Kapuas Kiri Hilir;Kapuas Kiri Hulu;Akcaya;Alai;Rawa Mambok;Sengkuang;Mengkurai;Kedabang;Mekar Jaya;Batu Lalau;Menyumbung Tengah;Ulak Jaya;Baning Kota;Tertung;Mungguk Bantok;Teluk Kelansam;Sungai Ana;Merti Guna;Tanjung Kelansam;Anggah Jaya;Lalang Baru;Tebing Raya;Mail Jampong;Jerora Satu;Kebiau Baru
61.05.02 Nanga Tempunak;Mensiap Baru;Tanjung Perada;Suka Jaya;Mangkurat Baru;Paribang Baru;Repak Sari;Pagal Baru;Kenyabur Baru;Benua Baru;Tinum Baru;Pangkal Baru;Pulau Jaya;Kuala Tiga;Gurung Mali;Merti Jaya;Benua Kencana;Balai Harapan;Tempunak Kapuas;Riam Batu;Pudau Bersatu;Kupan Jaya;Sungai Buluh;Jaya Mentari;Pekulai Bersatu;Mensiap Jaya
61.05.03 Nanga Sepauk;Tanjung Ria;Sekubang;Kenyauk;Lengkenat;Manis Raya;Temiang Kapuas;Ensabang;Mait Hilir;Sekujam Timbai;Semuntai;Sirang Setambang;Nanga Libau;Bernayau;Sinar Pekayau;Nanga Pari;Buluh Kuning;Temawang Muntai;Tawang Sari;Gernis Jaya;Paoh Benua;Bedayan;Tanjung Hulu;Sungai Raya;Landau Panjang;Bangun;Sukau Bersatu;Kemantan;Peninsung;Sepulut;Temawang Bulai;Sungai Segak;Tanjung Balai;Sinar Harapan;Riam Kempadik;Nanga Layung;Limau Bakti;Tanjung Mawang;Sungai Jaung
61.05.04 Nanga Ketungau;Setungkup;Sungai Mali;Air Nyuruk;Nanga Merkak;Sungai Deras;Nanga Sejirak;Semuntai;Senibung;Tanjung Baung;Baung Sengatap;Semajau Mekar;Beluh Mulyo;Batu Ampar;Bukit Sidin Permai;Betung Permai;Kenuak;Jentawang Hilir;Batu Nyadi;Ratu Damai;Lepung Pantak;Pampang Dua;Mungguk Kelapa;Maung
61.05.05 Wirayuda;Tanjung Sari;Panding Jaya;Tirta Karya;Begelang Jaya;Sumber Sari;Panggi Agung;Kerta Sari;Argo Mulyo;Wana Bhakti;Swadaya;Margahayu;Gut Jaya Bhakti;Landau Buaya;Kayu Dujung;Senangan Kecil;Sungai Areh;Mungguk Gelombang;Mungguk Lawang;Nanga Kelapan;Panggi Ruguk;Bakti Senabung;Engkitan;Landau Temiang;Padung Kumang;Radin Jaya;Senangan Jaya;Kubu Berangan;Semareh
61.05.06 Senaning;Empura;Sebadak;Sepiluk;Sungai Seria;Suak Medang;Nanga Bayan;Rasau;Jasa;Sungai Bugau;Nanga Bugau;Empunak Tapang Keladan;Sebetung Paluk;Muakan Petinggi;Nanga Sebawang;Sekaih;Bekuan Luyang;Sungai Pisau;Mungguk Entawak;Embaleh;Sebuluh;Riam Sejawak;Engkeruh;Sungai Kelik;Idai;Sungai Mawang;Ujung Kempas;Neraci Jaya;Sejawak
61.05.07 Nanga Jetak;Nanga Dedai;Gandis;Sungai Mali;Riguk;Pengkadan Baru;Tauk;Empaci;Baras;Pengkadan Sungai Rupa;Kumpang;Mangat Baru;Menaong Baru;Emparu Baru;Lundang Baru;Penyak Lalang;Umin Jaya;Merempit Baru;Dedai Kanan;Sungai Tapang;Gandis Hulu;Hulu Dedai;Apin Baru;Jangkang;Belinyuk Sibau;Mengkirai Jaya;Terusan;Tanjung;Batu Landung;Samak;Manyam
61.05.08 Nanga Mau;Jambu;Tertung Mau;Mentunai;Tuguk;Natai Tebedak;Nyangkom;Melingkat;Nanga Tikan;Pelaik;Kerapa Sepan;Sungai Buaya;Pakak;Sungai Sintang;Sungai Garong;Paoh Desa;Jaya Sakti;Mekar Mandiri;Landau Beringin;Karya Baru;Bukit Segaloh;Engkerangan;Lalang Inggar;Linggam Permai;Sungai Menuang;Natai Lesung;Begendang Mal;Sungai Ranap;Lengkong Bindu;Nanga Lidau;Mengkirai;Tanjung Keliling;Buluk Jegara;Buluk Panjang;Tanjung Putar;Sungai Emang;Sungai Meraya;Kempas Raya;Ipoh Emang;Sungai Pengga;Batu Netak;Neran Baya;Monbai Begununk
61.05.09 Nanga Tebidah;Nanga Payak;Tanjung Bunga;Nanga Toran;Riam Panjang;Entogong;Nanga Tonggoi;Tanjung Lalau;Lintang Tambuk;Nanga Masau;Nanga Ungai;Nanga Abai;Nanga Laar;Riam Muntik;Nanga Oran;Tonak Goneh;Nangkak Lestari;Topan Nanga;Mapan Jaya;Tanjung Miru;Buluh Merindu;Empakan;Emponyang;Merahau Permai;Tanah Merah;Landau Bara;Kerapuk Jaya;Merah Arai;Tapang Manua;Nanga Tampang;Kebarau
61.05.14 Nanga Serawai;Nanga Mentatai;Bedaha;Begori;Pagar Lebata;Tontang;Karya Jaya;Nanga Riyoi;Buntut Ponte;Nanga Segulang;Baras Nabun;Nanga Jelundung;Tanjung Raya;Tahai Permai;Merako Jaya;Sawang Senghiang;Tunas Harapan;Teluk Harapan;Gurung Senghiang;Tanjung Harapan;Rantau Malam;Mentajoi;Nanga Bihe;Nanga Tekungai;Talian Sahabung;Batu Ketebung;Muara Kota;Mekar Sari;Tanjung Baru;Nusa Tujuh;Nanga Ruhan;Meroboi;Panekasan;Tamakung;Limbur Bernaung Lestari;Mensulung Bio;Sabhang Landan;Nanga Tangoi
61.05.15 Nanga Kemangai;Nanga Ambalau;Nanga Kesange;Nanga Menakon;Nanga Sake;Buntut Pimpin;Kepala Jungai;Tanjung Andan;Buntut Sabon;Nanga Keremoi;Nanga Menantak;Buntut Purun;Nanga Sakai;Nanga Mentomoi;Sungai Tambun;Riam Sabon;Nanga Ukai;Mensuang;Dahtah Bungai;Lunjan Tingang;Bukit Tinggi;Bukai Tukun;Nusa Koring;Purut Beribit;Pulou Sabhang;Patih Jepara;Korong Daso;Luting Mingan;Kolangan Juoi;Nanga Rade;Jengkarang;Deme;Nanga Pahangan
61.05.19 Nanga Lebang;Merpak;Kebong;Baning Panjang;Ensaid Panjang;Bengkuang;Pelimping;Sungai Pukat;Sungai Maram;Sepan Lebang;Gemba Raya;Karya Jaya Bhakti;Mandiri Jaya;Landau Kodam;Sungai Labi;Sungai Lais;Kelam Sejahtera
61.05.20 Ransi Dakan;Sungai Ukoi;Manter;Merarai Satu;Merarai Dua;Kajang Baru;Gurung Kempadik;Nobal;Baya Betung;Bonet Engkabang;Bonet Lama;Bancoh;Perembang;Solam Raya;Lebak Ubah;Melayang Sari;Sarai;Rarai;Penjernang;Penjernang Hulu;Riam Kijang;Baya Mulya;Laman Raya;Sabang Surai;Balai Agung;Kunyai
61.05.21 Ampar Bedang;Telaga Satu;Telaga Dua;Binjai Hilir;Binjai Hulu;Sungai Risap;Dak Jaya;Mensiku;Empaka Kabiau Raya;Sungai Risap Mensiku Bersatu;Simba Raya
61.06.01 Putussibau Kota;Hilir Kantor;Pala Pulau;Sibau Hilir;Padua Mendalam;Datah Dian;Sibau Hulu;Nanga Nyabau;Nanga Awin;Ariung Mendalam;Nanga Sambus;Banua Tanga;Tanjung Beruang;Tanjung Karang;Seluan;Sungai Uluk Palin;Tanjung Lasa;Lauk;Jangkang
61.06.02 Teluk Sindur;Bika;Jelemuk;Bika Hulu;Nanga Manday;Melapi Manday;Penyeluang;Jongkong Manday
61.06.03 Nanga Embaloh;Keliling Semulung;Lawik;Nanga Lauk;Nanga Palin;Kirin Nangka;Pala Pintas;Ujung Bayur;Belatung
61.06.04 Banua Martinus;Menua Sadap;Pulau Manak;Banua Ujung;Saujung Giling Manik;Ulak Pauk;Langan Baru;Batu Lintang;Rantau Prapat;Tamao
61.06.05 Bunut Hilir;Bunut Hulu;Teluk Aur;Nanga Tuan;Ujung Pandang;Empangau;Tembang;Bunut Tengah;Entibab;Kapuas Raya;Empangau Hilir
61.06.06 Nanga Suruk;Temuyuk;Nanga Semangut;Nanga Dua;Selaup;Riam Piyang;Nanga Payang;Batu Tiga;Semangut Utara;Segitak;Nanga Kelibang;Sungai Besar;Bakong Permai;Beringin;Pantas Bersatu
61.06.07 Jongkong Kiri Hilir;Jongkong Kanan;Jongkong Kiri Hulu;Jongkong Pasar;Ujung Said;Temenang;Ujung Jambu;Bontai;Jongkong Kiri Tengah;Jongkong Tanjung;Kandung Suli;Penepian Raya;Karya baru;Nanga Serian
61.06.08 Nanga Tepuai;Landau Kumpang;Nanga Yen;Lubuk Antuk;Parang;Kelakar;Bugang;Mentawit;Tani Makmur;Simpang Senara;Beringin;Sejahtera Mandiri;Mubung;Tunas Muda;Karya Mandiri
61.06.09 Gudang Hulu;Gudang Hilir;Dalam;Nibung;Piasak Hilir;Engkerengas;Gerayau;Benuis;Titian Kuala;Sekubah;Piasak Hulu;Sekulat;Nanga Leboyan;Vega;Mawan;Semalah;Tempurau
61.06.10 Semitau Hulu;Kenerak;Nanga Seberuang;Entipan;Kenepai Komplek;Semitau Hilir;Nanga Kenepai;Tua' Abang;Nanga Lemedak;Marsedan Raya;Padung Kumang;Sekedau
61.06.11 Sejiram;Beluis Harum;Gurung;Bati;Seneban;Belikai;Ranyai;Emperiang;Pala Kota;Nanga Lot;Tanjung Keliling;Tajau Mada;Jerenjang;Bekuan;Nanga Pala
61.06.12 Setulang;Sepandan;Sungai Ajung;Sungai Abau;Labian;Mensiau;Melemba;Lanjak Deras;Sungai Senunuk;Labian Ira'ang
61.06.13 Keling Panggau;Nanga Kantuk;Tintin Peninjau;Bajau Andai;Kumang Jaya;Laja Sandang
61.06.14 Badau;Janting;Semuntik;Kekurak;Pulau Majang;Seriang;Sebindang;Tinting Seligi;Tajum
61.06.15 Perigi;Baru;Pangeran;Miau Merah;Setunggul;Sungai Sena;Penai;Nanga Nuar;Bongkong;Seberu;Sentabai;Rumbih;Bukit Penai
61.06.16 Nanga Dangkan;Belimbing;Nanga Ngeri;Landau Badai;Nanga Lungu;Nanga Luan;Riam Tapang;Lebak Najah;Dangkan Kota;Perjuk;Landau Rantau;Entebi;Selangkai;Selimu
61.06.17 Kedamin Hulu;Kedamin Hilir;Sungai Uluk;Jaras;Melapi;Kedamin Darat;Tanjung Jati;Sayut;Urang Unsa;Suka Maju;Cempaka Baru;Beringin Jaya;Bungan Jaya;Tanjunglokang;Kereho;Ingko' Tambe
61.06.18 Nanga Sebintang;Nanga Lebangan;Nanga Kalis;Nanga Raun;Bahenap;Nanga Tubuk;Nanga Danau;Kensuray;Rantau Kalis;Kalis Raya;Tekudak;Semerantau;Tapang Da'an;Segiam;Ribang Kadeng;Rantau Bumbun;Peniung
61.06.19 Nanga Danau;Boyan Tanjung;Riam Mengelai;Nanga Sangan;Sri Wangi;Nanga Boyan;Nanga Betung;Mujan;Nanga Jemah;Tubang Jaya;Karya Maju;Landau Mentail;Delintas Karya;Teluk Geruguk;Nanga Ret;Pemawan
61.06.20 Nanga Mentebah;Tekalong;Suka Maju;Kepala Gurung;Tanjung;Tanjung Intan;Tangai Jaya;Menaren
61.06.21 Kerangan Panjang;Mawan;Marta Dana;Buak Limbang;Riam Panjang;Permata;Hulu Pengkadan;Pinang Laka;Sasan;Pengkadan Hilir;Sira Jaya
61.06.22 Mensusai;Kerengas;Mantan;Nanga Suhaid;Tanjung;Madang Permai;Laut Tawang;Jongkong Hulu;Menapar;Lubuk Pengail;Tanjung Harapan
61.06.23 Sungai Antu;Merakai Panjang;Kantuk Asam;Kantuk Bunut;Sungai Mawang;Langau
61.07.01 Sungai Duri;Sungai Jaga A;Sungai Jaga B;Sungai Pangkalan I;Sungai Pangkalan II
61.07.02 Samalantan;Saba'u;Tumiang;Babane;Pasti Jaya;Bukit Serayan;Marunsu
61.07.03 Lesabela;Semangat;Serangkat;Rodaya;Dayung;Jesape;Lomba Karya;Sidai;Seles;Tebuah Marong;Suka Damai;Suka Jaya
61.07.04 Bumi Emas;Sebalo;Tirta Kencana;Bhakti Mulya;Bani Amas;Setia Budi
61.07.05 Seluas;Bengkawan;Sahan;Mayak;Kalon;Sentangau Jaya
61.07.06 Lembang;Gua;Bange;Danti;Sango
61.07.07 Jagoi;Kumba;Sekida;Gersik;Semunying Jaya;Sinar Baru
61.07.08 Gerantung;Monterado;Goa Boma;Nek Ginap;Beringin Baru;Sendoreng;Rantau;Mekar Baru;Jahandung;Serindu;Siaga
61.07.09 Dharma Bhakti;Sumber Karya;Setia Jaya;Bangun Sari;Sebetung Menyala;Malo Jelayan;Ampar Benteng;Tanjung;Telidik;Puteng;Sekaruh;Tubajur;Lulang;Benteng;Sebente;Teriak;Temia Sio;Bana
61.07.10 Nangka;Muhi Bersatu;Suka Maju;Cempaka Putih;Kiung;Kelayuk;Suti Semarang;Tapen
61.07.11 Capkala;Mandor;Setanduk;Aris;Sebandut;Pawangi
61.07.12 Sungkung I;Siding;Hli Buei;Tangguh;Sungkung II;Sungkung III;Tamong;Tawang
61.07.13 Magmagan Karya;Tiga Berkat;Seren Selimbau;Belimbing;Lamolda
61.07.14 Cipta Karya;Suka Bangun;Karya Bhakti;Suka Maju
61.07.15 Rukma Jaya;Sungai Keran;Sungai Raya;Karimunting;Pulau Lemukutan
61.07.16 Saka Taru;Lembah Bawang;Janyat;Tempapan;Papan Uduk;Papan Tembawang;Godang Damar;Kinande
61.07.17 Sinar Tebudak;Kamuh;Bengkilu;Pisak
61.08.01 Hilir Kantor;Hilir Tengah;Raja;Mungguk;Amboyo Utara;Sungai Keli;Rasan;Mu'un;Ambarang;Engkadu;Amang;Penyaho Dangku;Antan Rayan;Amboyo Inti;Tebedak;Temiang Sawi;Amboyo Selatan;Sebirang;Pak Mayam
61.08.02 Karangan;Sailo;Mentonyek;Sampuro;Sala'as;Sabaka;Tunang;Sungai Laki;Tiang Tanjung;Pahokng;Garu;Bilayuk;Caokng;Salumang;Ansolok;Babatn;Parigi
61.08.03 Sepahat;Lamoanak;Bengkawe;Tempoak;Re'es;Raba;Nangka;Menjalin
61.08.04 Sebadu;Semenok;Mengkunyit;Bebatung;Kerohok;Sumsum;Sekilap;Manggang;Keramas;Pongok;Kayu Ara;Selutung;Mandor;Simpang Kasturi;Salatiga;Kayu Tanam;Ngarak
61.08.05 Serimbu;Engkangin;Jambu Tembawang;Sepangah;Merayuh;Nyari;Sekendal;Semuntik;Temoyok;Engkadik Pade;Dange Aji;Tenguwe;Parek;Bentiang Madomang;Tengon;Sempatung Lawek
61.08.06 Darit;Mamek;Ansang;Kayu Ara;Angkaras;Ladangan;Songga;Sidan;Berinang Mayun;Lintah Betung;Anik Dingir;Bagak;Tolok;Sungai Lubang;Ta'as;Ongkol Padang
61.08.07 Pahauman;Paloan;Sebatih;Saham;Andeng;Senakin;Tonang;Banying;Sidas;Keranji Mancal;Keranji Paidang;Aur Sampuk;Gombang;Rabak
61.08.08 Meranti;Kelampai Setolo;Moro Betung;Selange;Ampadi;Tahu
61.08.09 Semedang;Kuala Behe;Nyayum;Paku Raya;Permiit;Tanjung Balai;Angkanyar;Kedama;Bengawan Ampar;Sehe Lusur;Sejowet
61.08.10 Sebangki;Kumpang Tengah;Agak;Rantau Panjang;Sungai Segak
61.08.11 Temahar;Kersik Belantian;Nyi'in;Papung;Sekais;Mandor Kiru;Jelimpo;Tubang Raeng;Kayu Ara;Pawis Hilir;Angan Tembawang;Balai Peluntan;Dara Itam I
61.08.12 Padang Pio;Tembawang Bale;Kampet;Untang;Ringo Lojok;Gamang;Semade
61.08.13 Sompak;Pauh;Lingkonong;Galar;Amawakng;Tapakng;Pakumbang
61.09.01 Sungai Ringin;Mungguk;Tanjung;Merapi;Seraras;Semabi;Seberang Kapuas;Landau Kodah;Timpuk;Sungai Kunyit;Peniti;Gonis Tekam;Tapang Semadak;Engkersik;Ensalang;Bokak Sebumbun;Selalong;Sempulau Indah;Tigur Jaya;Beringkai Raya
61.09.02 Rawak Hilir;Rawak Hulu;Nanga Menterap;Boti;Perongkan;Tinting Boyok;Sekonau;Setawar;Nanga Pemubuh;Tapang Perodah;Sungai Sambang;Mondi;Cupang Gading;Nanga Biaban;Sunsong
61.09.03 Nanga Taman;Rirang Jati;Senangak;Nanga Kiungkang;Sungai Lawak;Tapang Tingang;Nanga Mongko;Nanga Engkulun;Nanga Koman;Lubuk Tajau;Pantok;Meragun;Nanga Mentukak;Semerawai;Engkulun Hulu
61.09.04 Nanga Mahap;Batu Pahat;Lembah Beringin;Teluk Kebau;Landau Apin;Tembaga;Cenayan;Landau Kumpai;Nanga Suri;Sebabas;Karang Betung;Tamang;Tembesuk
61.09.05 Sungai Ayak Satu;Sungai Ayak Dua;Entabuk;Tapang Pulau;Kumpang Bis;Menawai Tekam;Semadu;Merbang;Empajak;Sepantak;Melanjan Raya
61.09.06 Sebetung;Seburuk Satu;Sungai Tapah;Ijuk;Mengaret;Kumpang Ilong;Sungai Antu Hulu;Terduk Dampak;Pakit Mulau;Tabuk Hulu;Batuk Mulau;Balai Sepuak;Bukit Rambat
61.09.07 Nanga Ansar;Padak;Setuntung;Belitang Satu;Belitang Dua;Menua Prama;Maboh Permai
61.10.01 Pemuar;Nusa Kenyikap;Batu Ampar;Balai Lagas;Upit;Langan;Batu Buil;Guhung;Batu Nanta;Belonsat;Laman Bukit;Tekaban;Labang;Nanga Pau;Nanga Entebah;Nanga Menunuk;Sepan Tonak
61.10.02 Tanjung Niaga;Paal;Sidomulyo;Tembawang Panjang;Poring;Nanga Kebebu;Nanga Kayan;Baru;Tanjung Sari;Tanjung Lay;Labai Mandiri;Nusa Pandau;Kelakik;Semadin Lengkong;Tebing Karangan;Kenual;Tanjung Tengang
61.10.03 Nanga Ella Hilir;Lengkong Nyadom;Nanga Nuak;Nanga Kalan;Nanga Nyuruh;Nanga Kempangai;Kerangan Kora;Penyuguk;Popai;Kahiya;Bemban Permai;Perembang Nyuruh;Sungai Labuk;Sungai Mentoba;Natai Compa;Pelempai Jaya;Domet Permai;Nyangau;Jabai
61.10.04 Menukung Kota;Nanga Ella Hulu;Sungai Sampuk;Landau Leban;Tanjung Beringin;Nanga Melona Satu;Nanga Siyai;Nanga Mawang Mentatai;Laman Mumbung;Belaban Ella;Pelaik Keruap;Nanga Keruap;Batas Nangka;Nusa Poring;Batu Onap;Batu Badak;Oyah;Lihai;Sampak
61.10.05 Nanga Sayan;Pekawai;Landau Sandak;Madya Raya;Karangan Purun;Mekar Pelita;Bora;Meta Bersatu;Nanga Kasai;Nanga Kompi;Nanga Mancur;Siling Permai;Lingkar Indah;Sayan Jaya;Nanga Pak;Tumbak Raya;Berobai Permai;Nanga Raku
61.10.06 Batu Begigi;Loka Jaya;Suka Maju;Bina Jaya;Bina Karya;Madong Jaya;Bata Luar;Maris Permai;Pelita Kenaya;Tanjung Beringin Raya;Tanjung Gunung;Keranjik
61.10.07 Nanga Sokan;Tanjung Sokan;Sijau;Keluing Taja;Nanga Betangai;Gelata;Nanga Ora;Nanga Libas;Telaga Raya;Teluk Pongkal;Nanga Tangkit;Penyengkuang;Melana;Nanga Potai;Sepakat;Muara Tanjung;Landau Kabu;Tanjung Mahung
61.10.08 Tekelak;Manding;Nanga Belimbing;Tengkajau;Tanjung Paoh;Nanga Man;Sungai Pinang;Engkurai;Merpak;Senibung;Melamut Bersatu;Natai Panjang;Sungai Raya;Merah Arai;Suka Damai;Tanjung Arak;Melawi Kiri Hilir;Kompas Raya;Kayan Semapau
61.10.09 Manggala;Senempak;Nanga Pintas;Landau Garong;Bina Jaya;Mandau Baru;Pelinggang;Nyanggai;Sungai Bakah;Bayur Raya;Landau Tubun;Nanga Kelawai
61.10.10 Tiong Keranjik;Nanga Tikan;Beloyang;Nanga Raya;Junjung Permai;Nanga Keberak;Piawas;Kayu Bunga
61.10.11 Ulak Muid;Harapan Jaya;Durian Jaya;Togan Baru;Pelita Jaya;Bukit Raya;Lintah Taum;Laja;Keluas Hulu;Ganjang
61.11.01 Sutera;Pangkalan Buton;Sejahtera;Simpang Tiga;Benawai Agung;Harapan Mulia;Pampang Harapan;Sedahan Jaya;Gunungsembilan;Riam Berasap Jaya
61.11.02 Teluk Melano;Nipah Kuning;Pemangkat;Padu Banjar;Penjalaan;Sungai Mata - Mata;Batu Barat;Pulau Kumbang;Rantau Panjang;Matan Jaya;Medan Jaya;Lubuk Batu
61.11.03 Mas Bangun;Alur Bandung;Telukbatang;Sungaipaduan;Banyu Abang;Telukbatang Selatan;Telukbatang Utara
61.11.04 Tanjungsatai;Kemboja;Dusun Kecil;Dusun Besar;Satai Lestari
61.11.05 Seponti Jaya;Telaga Arum;Wonorejo;Podorukun;Sungai Sepeti;Durian Sebatang
61.11.06 Pelapis;Betok Jaya;Padang
61.12.01 Sungai Raya;Sungai Ambangah;Arang Limbung;Kuala Dua;Tebang Kacang;Sungai Asam;Pulau Limbung;Kapur;Gunung Tamang;Sungai Bulan;Limbung;Teluk Kapuas;Madu Sari;Mekar Sari;Mekar Baru;Sungai Raya Dalam;Parit Baru;Pulau Jambu;Kalibandung;Muara Baru;Sukulanting;Permata Jaya
61.12.02 Kuala Mandor B;Kubu Padi;Kuala Mandor A;Retok;Sungai Enau;Padi Jaya
61.12.03 Simpang Kanan;Mega Timur;Bengkarek;Lingga;Sungai Ambawang Kuala;Jawa Tengah;Durian;Pancaroba;Puguk;Korek;Pasak;Pasak Piang;Teluk Bakung;Ampera Raya;Sungai Malaya
61.12.04 Teluk Empening;Terentang Hilir;Terentang Hulu;Permata;Betuah;Sungai Radak Satu;Sungai Radak Dua;Sungai Dungun;Teluk Bayur;Radak Baru
61.12.05 Tanjung Beringin;Batu Ampar;Teluk Nibung;Padang Tikar Satu;Padang Tikar Dua;Tasik Malaya;Sungai Besar;Sungai Jawi;Nipah Panjang;Ambarawa;Tanjung Harapan;Sungai Kerawang;Sumber Agung;Muara Tiga;Medan Mas
61.12.06 Kubu;Olak-Olak Kubu;Sungai Selamat;Sungai Bemban;Pinang Luar;Seruat Dua;Seruat Tiga;Dabong;Ambawang;Sepakat Baru;Kampung Baru;Air Putih;Teluk Nangka;Jangkang Satu;Jangkang Dua;Pinang Dalam;Sungai Terus;Pelita Jaya;Mengkalang;Mengkalang Jambu
61.12.07 Rasau Jaya Umum;Rasau Jaya Satu;Rasau Jaya Dua;Rasau Jaya Tiga;Bintang Mas;Pematang Tujuh
61.12.08 Teluk Pakedai Hulu;Teluk Pakedai Satu;Teluk Pakedai Dua;Kuala Karang;Seruat Satu;Sungai Deras;Selat Remis;Madura;Pasir Putih;Teluk Gelam;Tanjung Bunga;Sungai Nibung;Arus Deras;Sungai Nipah
61.12.09 Sungai Kakap;Sungai Itik;Jeruju Besar;Sungai Kupah;Sungai Rengas;Pal Sembilan;Sungai Belidak;Kalimas;Punggur Kecil;Punggur Besar;Tanjung Saleh;Sepuk Laut;Punggur Kapuas;Rengas Kapuas;Parit Keladi
61.71.01 Benuamelayu Laut;Benuamelayu Darat;Parittokaya;Kotabaru;Akcaya
61.71.02 Paritmayor;Banjar Serasan;Saigon;Tanjung Hulu;Tanjung Hilir;Dalambugis;Tambelansampit
61.71.03 Pallima;Sungaijawi Dalam;Sungaijawi Luar;Sungaibeliung
61.71.04 Siantan Hulu;Siantan Tengah;Siantan Hilir;Batulayang
61.71.05 Sungaibangkong;Daratsekip;Tengah;Mariana;Sungaijawi
61.71.06 Bansir Laut;Bansir Darat;Bangkabelitung Laut;Bangkabelitung Darat
61.72.01 Roban;Condong;Sekip Lama;Jawa;Bukit Batu;Sungai Wie
61.72.02 Pasiran;Melayu;Tengah;Kuala
61.72.03 Pajintan;Nyarumkop;Maya Sopa;Bagak Sahwa;Sanggau Kulor
61.72.04 Sungai Garam Hilir;Naram;Sungai Bulan;Sungai Rasau;Setapuk Kecil;Setapuk Besar;Semelagi Kecil
61.72.05 Sedau;Sagatani;Sijangkung;Pangmilang
62.01.01 Candi;Kumai Hulu;Kumai Hilir;Sungai Cabang;Teluk Pulai;Sabuai;Keraya;Teluk Bogam;Sungai Bakau;Kubu;Sungai Kapitan;Batu Belaman;Sungai Tendang;Sungai Sekonyer;Sungai Bedaun;Bumi Harjo;Pangkalan Satu;Sabuai Timur
62.01.02 Mendawai Seberang;Mendawai;Madurejo;Sidorejo;Raja;Raja Seberang;Baru;Tanjung Putri;Pasir Panjang;Rangda;Kenambui;Runtu;Umpang;Kumpai Batu Bawah;Kumpai Batu Atas;Natai Raya;Medang Sari;Natai Baru;Tanjung Terantang;Sulung
62.01.03 Kotawaringin Hulu;Kotawaringin Hilir;Babual Baboti;Tempayung;Sakabulin;Kinjil;Dawak;Riam Durian;Lalang;Rungun;Kondang;Suka Jaya;Suka Makmur;Sumber Mukti;Palih Baru;Ipuh Bangun Jaya;Sagu Suka Mulya
62.01.04 Pangkut;Nanga Mua;Sukarami;Gandis;Kerabu;Sambi;Penyombaan;Pandau;Riam;Panahan;Sungai Dau
62.01.05 Pangkalan Tiga;Pandu Sanjaya;Lada Mandala Jaya;Makarti Jaya;Sumber Agung;Purbasari;Sungai Rangit Jaya;Pangkalan Dewa;Kadipi Atas;Sungai Melawen;Pangkalan Durin
62.01.06 Pangkalan Banteng;Mulya Jadi;Karang Mulya;Kebun Agung;Sido Mulyo;Marga Mulya;Amin Jaya;Arga Mulya;Natai Kerbau;Simpang Berambai;Sungai Hijau;Sungai Pakit;Berambai Makmur;Karang Sari;Sungai Pulau;Sungai Bengkuang;Sungai Kuning
62.02.01 Kota Besi Hulu;Kota Besi Hilir;Palangan;Hanjalipan;Simpur;Pamalian;Camba;Kandan;Bajarum;Rasau Tumbuh;Soren
62.02.02 Rubung Buyung;Patai;Luwuk Ranggan;Jemaras;Cempaka Mulia Timur;Cempaka Mulia Barat;Luwuk Bunter;Sungai Paring
62.02.03 Kuala Kuayan;Tangar;Baampah;Kawan Batu;Tanjung Bantur;Penda Durian;Pahirangan;Satiung;Santilik;Tangka Robah;Pemantang;Tumbang Sapiri;Bawan;Tanjung Jariangau;Kapuk;Pantap
62.02.04 Parenggean;Tehang;Kabuau;Barunang Miri;Sumber Makmur;Mekar Jaya;Karang Tunggal;Bandar Agung;Beringin Tunggal Jaya;Sari Harapan;Karang Sari;Bajarau;Bukit Harapan;Manjalin;Karya Bersama
62.02.05 Baamang Hilir;Baamang Tengah;Baamang Hulu;Tanah Mas;Baamang Barat;Tinduk
62.02.06 Mentawa Baru Hulu;Mentawa Baru Hilir;Ketapang;Sawahan;Pasir Putih;Pelangsian;Bapeang;Eka Bahurui;Telaga baru;Bangkuang Makmur;Bapanggang Raya
62.02.07 Pondok Damar;Bagendang Hilir;Bagendang Tengah;Natai Baru;Bagendang Hulu;Sumber Makmur;Bagendang Permai
62.02.08 Samuda Kota;Basirih Hilir;Sebamban;Samuda Besar;Samuda Kecil;Jaya Kelapa;Basirih Hulu;Jaya Karet;Handil Sohor;Sei Ijum Raya
62.02.09 Bapinang Hulu;Bapinang Hilir;Bapinang Hilir Laut;Satiruk;Makarti Jaya;Rawa Sari;Hanaut;Babirah;Serambut;Babaung;Bamadu;Penyaguan;Hantipan;Bantian
62.02.10 Tumbang Kalang;Kuluk Telawang;Sungai Puring;Tumbang Ngahan;Tumbang Ramei;Tumbang Hejan;Sungai Hanya;Tumbang Sepayang;Buntut Nusa;Tumbang Gagu;Tumbang Manya;Gunung Makmur;Mulya Agung;Bhakti Karya;Waringin Agung
62.02.11 Parebok;Basawang;Lampuyang;Ujung Pandaran;Regei Lestari;Kuin Permai
62.02.12 Mentaya Seberang;Terantang;Batuah;Terantang Hilir;Ganepo;Seragam Jaya
62.02.13 Pundu;Keruing;Parit;Pantai Harapan;Pelantaran;Tumbang Koling;Sudan;Bukit Batu;Bukit Raya;Selucing;Sungai Ubar Mandiiri
62.02.14 Sebabi;Tanah Putih;Sumber Makmur;Kenyala;Penyang;Biru Maju
62.02.15 Tumbang Tilap;Tumbang Kaminting;Tanah Haluan;Tumbang Panyahuan;Tumbang Sapia;Tumbang Getas;Tewai Hara;Tumbang Payang;Tumbang Kania;Tumbang Tawan;Lunuk Bagantung;Tumbang Torung;Tumbang Batu;Tumbang Saluang
62.02.16 Luwuk Sampun;Tumbang Mujam;Merah;Tanjung Jorong;Sebungsu;Bukit Makmur;Wonosari;Mekar Sari;Damar Makmur;Cempaka Putih;Jati Waringin
62.02.17 Tumbang Boloi;Luwuk Kowan;Rantau Tampang;Tumbang Mangkup;Rantau Katang;Tumbang Sangai;Tukang Langit;Beringin Agung;Agung Mulya;Batu Agung;Bukit Indah;Tumbang Puan;Rantau Suang;Rantau Sawang;Tanjung Harapan;Buana Mustika;Tri Buana;Tumbang Bajanei
62.03.01 Murung Keramat;Selat Hilir;Selat Tengah;Selat Hulu;Selat Dalam;Selat Utara;Selat Barat;Panamas;Pulau Telo;Pulau Telo Baru
62.03.02 Mambulau;Hampatung;Dahirang;Barimba;Sei Pasah;Bakungin;Sei Asam;Saka Batur
62.03.03 Anjir Serapat Timur;Anjir Serapat Tengah;Anjir Serapat Barat;Anjir Mambulau Timur;Anjir Mambulau Tengah;Anjir Mambulau Barat;Anjir Serapat Baru
62.03.04 Batanjung;Cemara Labat;Palampai;Sei Teras;Lupak Dalam;Tamban Baru Selatan;Tamban Lupak;Lupak Timur;Wargo Mulyo;Sei Bakut;Pematang;Simpang Bunga Tanjung;Baranggau
62.03.05 Mandomai;Sei Kayu;Saka Mangkahai;Anjir Kalampan;Pantai;Saka Tamiang;Penda Katapi;Teluk Hiri;Sei Dusun;Sei Pitung;Maju Bersama;Basuta Raya
62.03.06 Saka Lagon;Bunga Mawar;Sei Tatas;Narahan;Handiwung;Anjir Palambang;Palangkai;Teluk Palinget;Sei Tatas Hilir;Mawar Mekar;Banama;Narahan Baru
62.03.07 Palingkau Baru;Palingkau Lama;Tajepan;Mampai;Muara Dadahup;Belawang;Palangkau Lama;Palangkau Baru;Talekung Punei;Karya Bersama;Palingkau Jaya;Palingkau Asri;Palingkau Sejahtera;Saka Binjai;Bina Sejahtera;Suka Reja;Suka Mukti;Bina Karya;Bina Mekar;Rawa Subur;Sumber Mulya;Bumi Rahayu;Manggala Permai
62.03.08 Pangkalan Rekan;Batuah;Basarang;Basungkai;Maluen;Pangkalan Sari;Lunuk Ramba;Batu Nindan;Basarang Jaya;Bungai Jaya;Panarung;Tarung Manuah;Tambun Raya;Naning
62.03.09 Manusup;Sei Kapar;Tarantang;Lamunti;Pulau Kaladan;Mantangai Hilir;Mantangai Tengah;Mantangai Hulu;Kalumpang;Sei Ahas;Katunjung;Lahei Mangkutup;Tumbang Muroi;Danau Rawah;Muroi Raya;Katimpun;Manusup Hilir;Sei Gita;Bukit Batu;Sei Gawing;Humbang Raya;Tabore;Tumbang Mangkutup;Lapetan;Lamunti Permai;Manyahi;Sekata Makmur;Kaladan Jaya;Rantau Jaya;Warga Mulya;Lamunti Baru;Sriwidadi;Sumber Makmur;Sidomulyo;Harapan Jaya;Sekata Bangun;Sari Makmur;Suka Maju
62.03.10 Petak Puti;Aruk;Lawang Kajang;Timpah;Lungkuh Layang;Lawang Kamah;Tumbang Randang;Batapah;Danau Pantau
62.03.11 Masaran;Kayu Bulan;Kota Baru;Penda Muntei;Tapen;Pujon;Marapit;Manis;Karukus;Bajuh;Barunang;Buhut Jaya;Hurung Pukung
62.03.12 Sei Hanyo;Hurung Tabengan;Rahung Bungai;Bulau Ngandung;Tumbang Puroh;Tangirang;Barunang II;Hurung Tampang;Supang;Katanjung;Jakatan Pari;Tumbang Sirat;Dirung Koram;Mampai Jaya
62.03.13 Tamban Baru Timur;Tamban Baru Tengah;Tamban Baru Mekar;Bandaraya;Sidorejo;Warna Sari;Bandar Mekar;Tamban Makmur;Sidomulyo;Tamban Jaya
62.03.14 Jangkang;Tumbang Tukun;Sei Ringin;Kaburan;Balai Banjang;Tumbang Diring;Dandang;Hurung Kampin;Batu Sambung;Tumbang Nusa
62.03.15 Masaha;Sei Pinang;Lawang Tamang;Karetau Manta'a;Tumbang Bukoi;Tumbang Tihis;Tumbang Manyarung;Tanjung Rendan;Jakatan Masaha;Masupa Ria
62.03.16 Dadahup;Tambak Bajai;Bina Jaya;Harapan Baru;Bentuk Jaya;Sumber Agung;Petak Batuah;Manuntung;Sumber Alaska;Menteng Karya;Tanjung Harapan;Kahuripan Permai;Dadahup Raya
62.03.17 Pulau Kupang;Pulau Mambulau;Sei Lunuk;Sei Jangkit;Tamban Luar;Terusan Raya;Terusan Karya;Terusan Makmur;Terusan Mulya;Bamban Raya;Bangun Harjo;Terusan Baguntan Raya;Terusan Raya Barat;Terusan Raya Hulu;Budi Mufakat
62.04.01 Rantau Kujang;Tampulang;Rantau Bahuang;Rangga Ilung;Tabatan
62.04.02 Mengkatip;Sungai Jaya;Mahajandau;Kalanis;Lehai;Damparan;Teluk Timbau;Batilap;Batampang;Mangkatir
62.04.03 Bangkuang;Salat Baru;Teluk Betung;Babai;Janggi;Malitin;Muara Arai;Talio;Tampijak;Bintang Kurung;Teluk Sampudau
62.04.04 Pendang;Sungai Telang;Majundre;Bundar;Talekoi;Marawan Lama;Marawan Baru;Reong;Tarusan;Panarukan;Maruga;Hingan;Danau Bambure;Tamparak;Hulu Tampang;Bantai Bambure;Rampa Mea;Gunung Rantau;Tamparak Layung
62.04.05 Baruang;Kayumban;Tabak Kanilan;Sarimbuah;Gagutur;Muka Haji;Sire;Muara Singan;Patas I;Patas II;Bintang Ara;Ugang Sayu;Ngurit;Wungkur Baru;Bipak Kali;Malungai Raya;Sei Paken;Palu Rejo;Wayun;Marga Jaya;Ruhing Raya
62.04.06 Jelapat;Hilir Seper;Buntok Kota;Danau Ganting;Muara Talang;Teluk Telaga;Baru;Danau Sadar;Pamait;Sababilah;Mangaris;Tetei Lanan;Pamangka;Sanggu;Lembeng;Muara Ripung;Madara;Murung Paken;Mabuan;Kalahien;Penda Asam;Pararapak;Teluk Mampun;Tanjung Jawa;Telang Andrau;Dangka;Danau Masura
62.05.01 Montallat I;Montallat II;Tumpung Laung I;Tumpung Laung II;Sikan;Rubei;Pepas;Ruji;Paring Lahung;Kamawen
62.05.02 Malungai;Rarawa;Ketapang;Walur;Baliti;Majangkan;Kandui;Payang Ara;Jaman;Pelari;Sangkorang;Siwau;Tongka;Batu Raya I;Batu Raya II;Tapen Raya
62.05.03 Tanjung Harapan;Linon Besi I;Linon Besi II;Muara Mea;Lawarang;Lampeong I;Lampeong II;Payang;Berong;Baok;Tambaba
62.05.04 Sampirang I;Sampirang II;Liju;Benangin III;Benangin II;Benangin V;Benangin I;Muara Wakat;Mampuak I;Jamut;Sei Liju;Mampuak II
62.05.05 Lanjas;Melayu;Lemo I;Lemo II;Pendreh;Rimba Sari;Sei Rahayu I;Sei Rahayu II;Beringin Raya;Datai Nirui
62.05.06 Lahei I;Lahei II;Ipu;Mukut;Muara Bakah;Juju Baru;Muara Inu;Bengahon;Rahaden;Muara Pari;Haragandang;Karendan;Hurung Enep
62.05.07 Jingah;Jambu;Liang Naga;Sabuh;Hajak;Malawaken;Sikui;Panaen;Liang Buah;Gandring
62.05.08 Trahean;Trinsing;Bintang Ninggi I;Bintang Ninggi II;Butong;Buntok Baru;Bukit Sawit;Tawan Jaya;Pandran Raya;Pandran Permai
62.05.09 Nihan Hilir;Nihan Hulu;Luwe Hilir;Luwe Hulu;Jangkang Baru;Jangkang Lama;Papar Pujung;Teluk Malewai;Benao Hilir;Benao Hulu;Karamuan
62.06.01 Galinggang;Tampelas;Telaga;Parupuk;Karuing;Jahanjang;Tumbang Runen;Baun Bango;Asem Kumbang
62.06.02 Kasongan Baru;Kasongan Lama;Tewang Kadamba;Tumbang Liting;Talian Kereng;Banut Kalanaman;Talangkah;Hampalit
62.06.03 Pendahara;Tewang Baringin;Hapalam;Tewang Rangas;Bangkuang;Tarusan Danum;Tumbang Tarusan;Tewang Rangkang;Tewang Manyangen;Karya Unggang
62.06.04 Tewang Papari;Tewang Darayu;Buntut Bali;Kuluk Bali;Manduing Taheta;Manduing Lama;Tumbang Banjang;Tumbang Lawang;Dahian Tunggal;Tewang Karangan;Tumbang Tungku;Geragu;Tumbang Tanjung;Tura
62.06.05 Samba Kahayan;Tumbang Lahang;Tewang Panjang;Petak Puti;Telok;Samba Danum;Samba Bakumpai;Samba Katung;Napu Sahur;Batu Badinding;Rantau Asem;Mirah Kalanaman;Tumbang Kalemei;Tumbang Marak;Tumbang Hangei;Tumbang Pariyei
62.06.06 Dehes;Tumbang Labehu;Tumbang Kaman;Tumbang Manggo;Kamanto;Kuluk Habuhus;Tumbang Kanei;Tumbang Taranei;Tumbang Kawei;Tumbang Mangara;Tumbang Pangka;Tumbang Atei;Daya Manunggal;Rantau Bangkiang
62.06.07 Tumbang Mandurei;Tumbang Paku;Buntut Leleng;Kuluk Leleng;Sabaung;Tumbang Malawan;Tumbang Taei;Rangan Surai;Tumbang Hiran;Tumbang Pahanei;Tumbang Dakei;Rangan Burih;Tumbang Bemban;Tumbang Lambi;Rangan Tangko;Tumbang Tundu;Batu Panahan;Tumbang Tabulus
62.06.08 Tumbang Sanamang;Kiham Batang;Tumbang Kabayan;Rangan Kawit;Dehes Asem;Kuluk Sapangi;Tumbang Kuai;Tumbang Salaman;Rantau Puka;Rantau Bahai;Rangan Ranjing;Tumbang Labaning;Batu Bango;Tumbang Hangei II;Sei Nanjan;Tumbang Jiga;Tumbang Mangketai;Tumbang Mahop;Tumbang Sabetung;Penda Tanggaring Lama;Penda Tanggaring Baru;Teluk Tampang;Tumbang Manangei
62.06.09 Mendawai;Teluk Sebulu;Kampung Melayu;Tewang Kampung;Perigi;Mekar Tani;Tumbang Bulan
62.06.10 Pagatan Hilir;Pagatan Hulu;Kampung Keramat;Kampung Tengah;Jaya Makmur;Subur Indah;Kampung Baru;Bangun Jaya;Setia Mulia;Singam Raya;Sebangau Jaya;Sungai Kaki;Selat Baning;Makmur Utama;Bumi Subur;Bakung Raya
62.06.11 Talingke;Hiyang Bana;Petak Bahandang;Handiwung;Tumbang Panggo;Tewang Tampang;Luwuk Kanan;Luwuk Kiri
62.06.12 Tumbang Baraoi;Tumbang Jala;Batu Badak;Batu Tukan;Tumbang Tangoi;Nusa Kutau;Tumbang Habangoi
62.06.13 Tumbang Gaei;Tumbang Kataei;Tumbang Karuei;Tumbang Dahuei;Rantau Pandan;Rangan Rondan;Rangan Bahekang;Tumbang Kajamei;Tumbang Kaburai;Tanjung Batik;Penda Nange
62.07.01 Kuala Pembuang I;Kuala Pembuang II;Pematang Limau;Sungai Perlu;Tanjung Rangas;Muara Dua;Jahitan;Baung;Persil Raya;Sungai Undang
62.07.02 Rantau Pulut;Gantung Pangayuh;Teluk Bayur;Suka Mandang;Ayawan;Mugi Panyuhu;Bukit Buluh;Tumbang Bai;Durian Tunggal;Pangke;Panyumpa;Sukorejo;Bumi Jaya;Suka Jaya;Panca Jaya;Tangga Batu;Ringin Agung;Batu Agung;Suka Makmur;Suka Maju
62.07.03 Telaga Pulang;Cempaka Baru;Palingkau;Ulak Batu;Paren;Banua Usang;Sembuluh I;Sembuluh II
62.07.04 Tanjung Hanau;Parang Batang;Bahaur;Pembuang Hulu I;Pembuang Hulu II;Derangga;Paring Raya
62.07.05 Tumbang Bahan;Tumbang Kalang;Tusuk Belawan;Marandang;Tumbang Suei;Tumbang Manjul;Mojang Baru;Rantau Panjang;Mongoh Juoi;Sepundu Hantu;Tumbang Kubang;Tumbang Laku;Tanjung Paku;Buntut Sapau;Tumbang Taberau;Riam Batang;Tumbang Sepan;Tumbang Setawai;Tumbang Kasai;Tumbang Darap
62.07.06 Mekar Indah;Halimaung Jaya;Bangun Harja;Kartika Bhakti;Pematang Panjang;Sungai Bakau
62.07.07 Terawan;Selunuk;Lanpasa;Bangkal;Tabiku
62.07.08 Asam Baru;Tanjung Hara;Tanjung Paring;Tanjung Rangas II;Panimba Raya;Rungau Raya
62.07.09 Sebabi;Sandul;Kalang;Derawa;Wana Tirta;Suka Mulya;Durian Kait;Sahabu;Batu Menangis
62.07.10 Tumbang Magin;Tumbang Setoli;Tumbang Hentas;Tumbang Langkai;Tumbang Salau;Tumbang Gugup;Rangkang Munduk;Tanjung Tukal;Rantau Betung
62.08.01 Mendawai;Padang;Natai Sedawak;Pudu;Kartamulia;Sukaraja;Pangkalan Muntai;Petarikan
62.08.02 Kuala Jelai;Pulau Nibung;Sungai Baru;Sungai Bundung;Sungai Raja
62.08.03 Jihing;Air Dua;Lupu Peruca;Balai Riam;Pempaning;Sekuningan Baru;Bangun Jaya;Bukit Sungkai
62.08.04 Sungai Damar;Sungai Tabuk;Sungai Cabang Barat;Sungai Pasir
62.08.05 Kenawan;Laman Baru;Ajang;Semantun;Nibung Terjun;Natai Kondang;Sembikuan
62.09.01 Tapin Bini;Sungai Tuat;Tanjung Beringin;Cuhai;Kawa;Karang Taba;Penopa;Suja;Sekoban;Bakonsu;Samu Jaya
62.09.02 Kudangan;Riam Panahan;Sepoyu;Nyalang;Riam Tinggi;Landau Kantu;Lopus;Kubung;Sekombulan;Penyombaan;Hulu Jojabo
62.09.03 Nanga Bulik;Sungai Mentawa;Guci;Batu Kotam;Kujan;Bunut;Beruta;Tamiang;Bumi Agung;Sumber Mulya;Bukit Indah;Arga Mulya;Perigi Raya;Nanga Pamalontian
62.09.04 Nanga Palikodan;Sungkup;Nuangan;Nanga Koring;Toka;Sepondam;Merambang;Pedongatan;Batu Tunggal;Nanga Kemujan;Bukit Jaya;Suka Maju
62.09.05 Melata;Nanuah;Batu Ampar;Lubuk Hiju;Topalan;Bukit Makmur;Modang Mas;Bukit Raya;Mukti Manunggal;Sumber Jaya;Bukit Harum
62.09.06 Bina Bhakti;Wonorejo;Mekar Mulya;Jangkar Prima;Purwareja;Tri Tunggal;Batu Hambawang;Rimba Jaya
62.09.07 Nanga Belantikan;Sungai Buluh;Tangga Batu;Belibi;Bayat;Karang Besi;Benuatan;Kahingai;Nanga Matu;Bintang Mangalih;Petarikan;Sumber Cahaya
62.09.08 Batu Tambun;Kinipan;Ginih;Benakitan;Liku;Mengkalang;Karang Mas;Kina;Jamuat
62.10.01 Sepang Simin;Sepang Kota;Tewai Baru;Tanjung Karitak;Pamatang Limau;Tampelas;Rabauh
62.10.02 Tampang Tumbang Anjir;Kurun;Petak Bahandang;Tanjung Riu;Teluk Nyatu;Tumbang Lampahung;Tewang Pajangan;Tumbang Tariak;Tumbang Miwan;Hurung Bunut;Tumbang Hakau;Pilang Munduk;Tumbang Manyangan;Penda Pilang;Tumbang Tambirah
62.10.03 Tewah;Sare Rangan;Tumbang Pajangei;Kasintu;Batu Nyiwuh;Tumbang Habaon;Sei Riang;Sandung Tambun;Tanjung Untung;Upon Batu;Sumur Mas;Batu Nyapau;Taja Urap;Teluk Lawah;Karason Raya;Rangan Mihing
62.10.04 Tumbang Miri;Batu Tangkoi;Penda Rangas;Tumbang Sian;Tumbang Pasangon;Tumbang Korik;Tumbang Ponyoi;Dandang;Tumbang Hamputung;Tumbang Tajungan;Tumbang Takaoi;Teluk Kanduri
62.10.05 Jakatan Raya;Tumbang Jutuh;Tumbang Baringei;Tumbang Malahoi;Tumbang Bunut;Tumbang Kajuei;Luwuk Kantor;Luwuk Langkuas;Talangkah;Parempei;Linau;Bereng Baru;Bereng Malaka;Karya Bhakti
62.10.06 Tumbang Talaken;Tumbang Sepan;Tangki Dahuyan;Bereng Balawan;Bereng Jun;Takaras;Belawan Mulia;Taringen;Bangun Sari;Fajar Harapan;Gohong;Tumbang Jalemu
62.10.07 Kampuri;Tuyun;Tumbang Empas;Rangan Tate;Dahian Tambuk;Tumbang Danau
62.10.08 Tumbang Marikoi;Lawang Kanji;Tumbang Mahuroi;Karetau Rambangun;Karetau Sarian;Tumbang Posu;Tumbang Maraya;Tumbang Anoi
62.10.09 Tumbang Napoi;Tumbang Siruk;Mangkuhung;Tumbang Masukih;Rangan Hiran;Harowu;Tumbang Manyoi;Tumbang Lapan;Buntoi;Tumbang Koroi;Tumbang Hatung
62.10.10 Tumbang Rahuyan;Jangkit;Tumbang Lapan;Batu Puter;Sei Antai;Hantapang;Sangal;Tumbang Tuwe;Tumbang Mujai
62.10.11 Tehang;Tumbang Samui;Tumbang Oroi;Luwuk Tukau;Putat Durei;Tumbang Mantuhe
62.10.12 Rabambang;Hujung Pata;Tumbang Jalemu Kajuei;Jalemu Raya;Jalemu Masulan;Mangkawuk;Tajah Antang Raya;Tumbang Kuayan;Tumbang Langgah;Tusang Raya;Tumbang Bahanei
62.11.01 Dandang;Talio;Pangkoh Hilir;Pangkoh Hulu;Kantan Muara;Talio Muara;Talio Hulu;Pangkoh Sari;Sanggang;Pantik;Belanti Siam;Gadabung;Mulyasari;Kantan Dalam;Kantan Atas;Karya Bersama
62.11.02 Bahaur Basantan;Cemantan;Papuyu II Sei. Barunai;Kiapak;Papuyu I Sei. Pasanan;Sei. Rungun;Bahaur Hilir;Bahaur Tengah;Bahaur Hulu;Papuyu III Sei. Pudak;Tanjung Perawan;Bahaur Hulu Permai;Bahaur Batu Raya
62.11.03 Tanjung Sangalang;Penda Barania;Bukit Rawi;Tuwung;Sigi;Petuk Liti;Bukit Liti;Bahu Palawa;Pamarunan;Balukon;Bukit Bamba;Tahawa;Parahangan;Bereng Rambang
62.11.04 Manen Paduran;Manen Kaleka;Lawang Uru;Hurung;Hanua;Ramang;Tambak;Pahawan;Goha;Bawan;Tumbang Tarusan;Pandawei;Pangi;Tangkahen;Kasali Baru
62.11.05 Pulang Pisau;Kalawa;Bereng;Buntoi;Mintin;Mantaren I;Anjir Pulang Pisau;Gohong;Mantaren II;Hanjak Maju
62.11.06 Tahai Jaya;Purwodadi;Wono Agung;Kanamit Barat;Sei Baru Tewu;Kanamit;Garantung;Gandang;Badirih;Tahai Baru;Maliku Baru;Sidodadi;Kanamit Jaya;Gandang Barat;Maliku Mulia
62.11.07 Garung;Henda;Simpur;Sakakajang;Jabiren;Pilang;Tumbang Nusa;Tanjung Taruna
62.11.08 Paduran Sebangau;Paduran Mulya;Sebangau Mulya;Sebangau Permai;Mekar Jaya;Sebangau Jaya;Sei Hambawang;Sei Bakau
62.12.01 Puruk Cahu;Beriwit;Dirung;Malasan;Batu Putih;Mangkahui;Panu'ut;Muara Untu;Muara Ja'an;Bahitom;Danau Usung;Juking Pajang;Muara Sumpoi;Muara Bumban;Penyang
62.12.02 Saripoi;Sungai Lunuk;Konut;Belawan;Mangkolisoi;Kalang Kaluh;Mantiat Pari;Olung Ulu;Puruk Batu;Olung Siron;Tino Talih;Olung Nango;Mahanyan;Dirung Bakung;Tabulang;Cangkang;Olung Dojou;Doan Arung;Muwun;Nono Kliwon;Kolam;Saruhung;Olung Soloi;Tokung;Olung Balo;Karali;Osom Tompok
62.12.03 Muara Laung I;Muara Tuhup;Batu Bua I;Batu Tuhup;Tumbang Bahan;Muara Laung II;Beras Balange;Pelaci;Biha;Dirung Pundu;Dirung Pinang;Muara Tupuh;Narui;Tumbang Bana;Lakutan;Tawai Haui;Penda Siron;Muara Maruwei I;Muara Maruwei II;Beralang;Kalang Dohong;Batu Bua II;Tahujan Laung;Tumbang Bondang;Tumbang Tonduk;Batu Karang
62.12.04 Muara Bakanon;Tumbang Lahung;Sungai Gula;Sungai Batang;Tumbang Salio;Purnama;Sungai Lobang;Pantai Laga;Baratu;Juking Sopan;Muara Babuat;Sungai Bakanon
62.12.05 Tumbang Kunyi;Kalapeh Baru;Tumbang Masao;Batu Makap;Olong Liko;Teluk Jolo;Laas Baru;Tumbang Molut;Tumbang Tuan
62.12.06 Bumban Tuhup;Makunjung;Dirung Sararong;Kohong;Hingan Tokung;Liang Nyaling;Tumbang Bauh;Tumbang Masalo;Batu Tojah;Tumbang Baloi;Cinta Budiman
62.12.07 Oreng;Olung Muro;Olung Hanangan;Dirung Lingkin;Datah Kotou;Tahujan Ontu;Puruk Kambang
62.12.08 Batu Mirau;Tambelum;Tumbang Bantian;Tumbang Saan;Tumbang Kolon;Tumbang Apat
62.12.09 Tumbang Tohan;Tumbang Naan;Muara Joloi I;Muara Joloi II;Parahau;Tumbang Jojang;Takajung
62.12.10 Tumbang Tujang;Tumbang Olong I;Kalasin;Tumbang Topus;Tumbang Olong II
62.13.01 Tamiang Layang;Pulau Patai;Sarapat;Magantis;Jaar;Matabu;Dorong;Didi;Karang Langit;Haringen;Jaweten;Matarah;Maragut;Mangkarap;Gumpa;Sumur;Harara
62.13.02 Pasar Panas/Taniran;Kandris;Banyu Landas;Bagok;Bamban;Tewah Pupuh;Gudang Seng
62.13.03 Pulau Padang;Kambitin;Ramania;Bentot;Ampari Bura;Kotam;Betang Nalong;Mawani;Jango;Lalap
62.13.04 Janah Jari;Bangkirayen;Hayaping;Tangkan;Wungkur Nanakan;Ampari;Apar Batu;Biwan;Janah Mansiwui;Danau;Pianggu
62.13.05 Ampah Kota;Saing;Rodok;Ampah II;Putai;Netampin;Sumber Garunggung;Muara Awang
62.13.06 Muara Palantau;Ketab;Kupang Bersih;Tuyau;Pinang Tunggal;Nagaleah;Lampeong;Bararawa;Bambulung;Lebo;Muru Duyung;Tumpung Ulung;Sumber Rejo
62.13.07 Juru Banu;Telang Baru;Tampu Langit;Telang;Maipe;Murutuwu;Balawa;Kali Napu;Siong
62.13.08 Puri;Lenggang;Batuah;Unsum;Baruyan;Turan Amis;Malintut;Tangkum;Sibung
62.13.09 Tampa;Kalamus;Simpang Bingkuang;Patung;Runggu Raya;Bantai Napu;Tarinsing;Paku Beto;Gandrung;Pangkan;Kupang Baru;Luau Jawuk
62.13.10 Dayu;Wuran;Ipu Mea;Lagan;Putut Tawuluh;Simpang Naneng;Kandris
62.71.01 Pahandut;Panarung;Langkai;Tumbang Rungan;Pahandut Seberang;Tanjung Pinang
62.71.02 Marang;Tumbang Tahai;Banturung;Tangkiling;Sei Gohong;Kanarakan;Habaring Hurung
62.71.03 Palangka;Menteng;Bukit Tunggal;Petuk Katimpun
62.71.04 Bereng Bengkel;Kalampangan;Kereng Bangkirai;Kameloh Baru;Danau Tundai;Sabaru
62.71.05 Petuk Bukit;Panjehang;Petuk Barunai;Mungku Baru;Pager;Gaung Baru;Bukit Sua
63.01.01 Benua Lawas;Tabanio;Kuala Tambangan;Takisung;Gunung Makmur;Benua Tengah;Ranggang;Pagatan Besar;Batilai;Ranggang Dalam;Telaga langsat;Sumber Makmur
63.01.02 Sabuhur;Jorong;Asam-Asam;Batalang;Swarangan;Muara Asam-Asam;Alur;Asri Mulya;Karang Rejo;Asam Jaya;Simpang Empat Sungai Baru
63.01.03 Sarang Halang;Karang Taruna;Pelaihari;Angsau;Pabahanan;Bumi Jaya;Sungai Riam;Tampang;Telaga;Panjaratan;Atu-atu;Panggung;Tungkaran;Ujung Batu;Panggung Baru;Ambungan;Guntung Besar;Kampung Baru;Sumber Mulia;Pemuda
63.01.04 Sungai Bakau;Maluka Baulin;Bawah Layung;Tambak Sarinah;Kali Besar;Handil Negara;Padang Luas;Kurau;Tambak Karya;Raden;Sarikandi
63.01.05 Benua Raya;Bati-Bati;Ujung;Liang Anggang;Bentok Kampung;Bentok Darat;Banyu Irang;Nusa Indah;Pandahan;Padang;Ujung Baru;Sambangan;Kait-kait;Kait-kait Baru
63.01.06 Batu Tungku;Panyipatan;Kandangan Baru;Kandangan Lama;Batakan;Kuringkit;Tanjung Dewa;Suka Ramah;Batu Mulya;Bumi Asih
63.01.07 Pandan Sari;Kintap;Kintapura;Sungai Cuka;Riam Adungan;Muara Kintap;Salaman;Kintap Kecil;Pasir Putih;Sumber Jaya;Bukit Mulia;Kebun Raya;Mekar Sari;Sebamban Baru
63.01.08 Tambang Ulang;Sungai Pinang;Martadah;Sungai Jelai;Bingkulu;Gunung Raja;Pulau Sari;Kayu Abang;Martadah Baru
63.01.09 Batu Ampar;Gunung Mas;Tajau Mulya;Jilatan;Durian Bungkuk;Ambawang;Damit;Gunung Melati;Bluru;Pantai Linuh;Damit Hulu;Jilatan Alur;Damar Lima;Tajau Pecah
63.01.10 Bajuin;Sungai Bakar;Ketapang;Tirta Jaya;Galam;Pemalongan;Kunyit;Tebing Siring;Tanjung
63.01.11 Handil Babirik;Kurau Utara;Bumi Harapan;Sungai Rasau;Pantai Harapan;Handil Suruk;Handil Gayam;Handil Birayang Atas;Handil Birayang Bawah;Handil Maluka;Handil Labuan Amas
63.02.01 Labuan Barat;Teluk Sungai;Maradapan;Tengah;Tanjung Nyiur
63.02.02 Lontar Selatan;Lontar Timur;Sebanti;Sepagar;Semaras;Terangkih;Gemuruh;Tapian Balai;Lontar Utara;Sumber Sari;Subur Makmur
63.02.03 Teluk Sirih;Sungai Bahim;Tanjung Seloka;Tanjung Serudung;Alle-Alle;Sungai Bulan;Labuan Mas;Tanjung Seloka Utara
63.02.04 Batu Tunau;Sejakah;Bekambit;Langkang Baru;Langkang Lama;Sungai Limau;Berangas;Tanjung Pengharapan;Betung;Teluk Mesjid;Teluk Gosong;Kulipak;Karangsari Indah;Bekambit Asri
63.02.05 Sekapung;Kanibungan;Mandin;Serakaman;Sungai Bali;Balambus;Rampa;Ujung
63.02.06 Kotabaru Hulu;Megasari;Sebelimbingan;Stagen;Rampa;Sungai Taib;Semayap;Dirgahayu;Gunung Ulin;Gunung Sari
63.02.07 Tanjung Pangga;Pembelacanan;Sungai Nipah;Pantai;Sangking Baru;Suka Maju;Sungai Kupang Jaya;Pantai Baru;Bumi Asih
63.02.08 Cantung Kiri Hilir;Karang Payau;Banua Lawas;Sungai Kupang;Bangkalaan Melayu;Bangkalaan Dayak;Laburan;Karang Liwar;Mangkirana;Sidomulyo
63.02.09 Tanjung Batu;Sungai Punggawa;Tanah Rata;Sebuli;Sembilang;Tamiang Bakung;Sang-Sang;Sungai Pinang;Tanjung Selayar;Senakin Seberang;Senakin;Tebing Tinggi;Geronggang
63.02.10 Sungai Hanyar;Sungai Seluang;Pudi;Mangga;Wilas;Pudi Seberang;Sulangkit
63.02.11 Sekandis;Gunung Calang;Talusi;Sakalimau;Tanjung Samalantakan;Sakadoyan;Rampa Cengal;Sesulung;Pondok Labu;Mulyodadi;Sukadana
63.02.12 Sepapah;Sungai Betung;Basuang;Gunung Batu Besar;Sampanahan;Rampa Manunggul;Papaan;Sampanahan Hilir;Banjarsari;Sukamaju
63.02.13 Bepara;Betung;Sekayu Baru;Bakau;Binturung;Harapan Baru;Balaimea;Tamiang;Kalian;Mulyoharjo;Pamukan Indah;Wonorejo;Lintang Jaya
63.02.14 Hampang;Cantung Kiri Hulu;Cantung Kanan;Muara Orie;Lalapin;Peramasan Dua Kali Sanga;Limbur;Hulu Sampanahan;Limbungan
63.02.15 Buluh Kuning;Gendang Timburu;Manunggul Lama;Rantau Buda;Manunggul Baru;Terombong Sari;Rantau Jaya
63.02.16 Semisir;Sungai Pasir;Mekarpura;Selaru;Sungup Kanan;Pantai Baru;Salino
63.02.17 Serongga;Tarjun;Langadai;Pulau Panci;Pelajau Baru;Tegal Rejo;Mandala;Telagasari;Sahapi
63.02.18 Siayuh;Bungkukan;Batang Kulur;Tanjung Sari;Magalau Hilir;Magalau Hulu
63.02.19 Sengayam;Mayang Sari;Marga Jaya;Mangka;Batuah
63.02.20 Tanjung Lalak Utara;Tanjung Lalak Selatan;Pulau Kerayaan;Kerayaan Utara;Pulau Kerasian;Pulau Kerumputan;Teluk Aru;Teluk Kemuning;Oka-Oka
63.02.21 Tanjung Pelayar;Tanjung Sungkai;Tanjung Tengah;Tanjung Kunyit;Teluk Tamiang;Gosong Panjang;Kampung Baru;Tata Mekar;Bandar Raya;Bangun Rejo
63.02.22 Baharu Selatan;Kotabaru Tengah;Kotabaru Hilir;Sebatung;Hilir Muara;Batuah;Baharu Utara;Tirawan;Gedambaan;Sarang Tiung;Sigam
63.03.01 Bakambat;Tanipah;Pemurus;Simpang Warga;Bunipah;Aluh Aluh Besar;Aluh Aluh Kecil;Podok;Handil Bujur;Kuin Besar;Terapu;Labat Muara;Pulantan;Aluh Aluh Kecil Muara;Simpang Warga Dalam;Kuin Kecil;Handil Baru;Balimau;Sungai Musang
63.03.02 Kertak Hanyar I;Manarap Lama;Mandarsari;Tatah Pemangkih Laut;Simpang Empat;Sungai Lakum;Manarap Baru;Kertak Hanyar II;Pasar Kamis;Manarap Tengah;Belayung Baru;Banua Hanyar;Mekar Raya
63.03.03 Gambut;Gambut Barat;Sungai Kupang;Guntung Papuyu;Makmur;Tambak Sirang Darat;Tambak Sirang Laut;Malintang;Kayu Bawang;Banyu Hirang;Guntung Ujung;Tambak Sirang Baru;Malintang Baru;Keladan Baru
63.03.04 Sungai Lulut;Sungai Bakung;Sungai Tandipah;Lok Baintan;Gudang Hirang;Sungai Pinang Lama;Pembantanan;Pemakuan;Sungai Tabuk Kota;Sungai Tabuk Keramat;Lok Buntar;Gudang Tengah;Pejambuan;Keliling Benteng Ilir;Sungai Pinang Baru;Paku Alam;Lok Baintan Dalam;Pematang Panjang;Sungai Bangkal;Tajau Landung;Abumbun Jaya
63.03.05 Keraton;Jawa;Pasayangan;Murung Keraton;Sungai Paring;Tanjung Rema Darat;Sekumpul;Sungai Sipai;Pasayangan Selatan;Tanjung Rema;Bincau;Murung Kenanga;Tunggul Irang;Tambak Baru;Cindai Alus;Tungkaran;Tambak Baru Ulu;Bincau Muara;Tunggul Irang Ilir;Tunggul Irang Ulu;Labuan Tabu;Indrasari;Jawa Laut;Pasayangan Utara;Pasayangan Barat;Tambak Baru Ilir
63.03.06 Kiram;Mandiangin Barat;Karang Intan;Pandak Daun;Jingah Habang Ulu;Mali Mali;Lok Tangga;Lihung;Bi'ih;Penyambaran;Sungai Alang;Sungai Asam;Mandikapau Timur;Awang Bangkal Barat;Awang Bangkal Timur;Sungai Besar;Mandiangin Timur;Pasar Lama;Jingah Habang Ilir;Sungai Arfat;Padang Panjang;Sungai Landas;Abirau;Pulau Nyiur;Mandikapau Barat;Balau
63.03.07 Pingaran Ilir;Jati Baru;Pasar Jati;Danau Salak;Tambak Danau;Kaliukan;Sungai Alat;Pingaran Ulu;Astambul Kota;Astambul Seberang;Sungai Tuan Ulu;Banua Anyar Sungai Tuan;Kelampaian Ilir;Kelampaian Ulu;Limamar;Lok Gabang;Pematang Hambawang;Kelampaian Tengah;Tambangan;Banua Anyar Danau Salak;Sungai Tuan Ilir;Munggu Raya
63.03.08 Paku;Simpang Empat;Lok Cantung;Tanah Intan;Sungai Raya;Sungkai;Sungai Langsat;Lawiran;Batu Balian;Cabi;Berkat Mulya;Sungkai Baru;Paring Tali;Pasar Lama;Sungai Tabuk
63.03.09 Maniapun;Lok Tunggul;Lobang Baru;Pengaron;Benteng;Ati'im;Alimukim;Panyiuran;Antaraku;Mangkauk;Kertak Empat;Lumpangi
63.03.10 Kupang Rejo;Sungai Pinang;Kahelaan;Rantau Nangka;Rantau Bakula;Belimbing Lama;Sumber Baru;Belimbing Baru;Pakutik;Sumber Harapan;Hakim Makmur
63.03.11 Tiwingan Lama;Kalaan;Benua Riam;Bunglai;Apuai;Rantau Bujur;Artain;Rantau Balai;Tiwingan Baru;Belangian;Aranio;Pa'au
63.03.12 Baru;Bawahan Pasar;Bawahan Seberang;Pematang Danau;Surian;Mataraman;Simpang Tiga;Bawahan Selan;Takuti;Pasiraman;Lok Tamu;Sungai Jati;Mangkalawat;Gunung Ulin;Tanah Abang
63.03.13 Pindahan Baru;Handil Purai;Kampung Baru;Lawahan;Babirik;Jambu Burung;Tambak Padi;Haur Kuning;Jambu Raya;Rumpiang;Salat Makmur;Muara Halayung
63.03.14 Teluk Selong;Sungai Batang;Sungai Batang Ilir;Sungai Rangas;Penggalaman;Keliling Benteng Ulu;Antasan Sutun;Sungai Rangas Ulu;Sungai Rangas Hambuku;Keliling Benteng Tengah;Teluk Selong Ulu;Tangkas;Sungai Rangas Tengah
63.03.15 Pekauman;Keramat;Antasan Senor;Tambak Anyar;Melayu;Melayu Ilir;Akar Bagantung;Dalam Pagar;Tambak Anyar Ulu;Pematang Baru;Melayu Tengah;Akar Baru;Dalam Pagar Ulu;Pekauman Ulu;Mekar;Tambak Anyar Ilir;Sungai Kitano;Keramat Baru;Pekauman Dalam;Antasan Senor Ilir
63.03.16 Madurejo;Baliangin;Gunung Batu;Batang Banyu;Sungai Lurus;Batu Tanam;Pasar Baru
63.03.17 Paramasan Atas;Paramasan Bawah;Remo;Angkipih
63.03.18 Rantau Bujur;Lok Tanah;Telaga Baru;Rampah
63.03.19 Tatah Bangkal;Bangkal Tengah;Layap Baru;Tatah Layap;Mekar Sari;Pandan Sari;Tampang Awang;Pemangkih Darat;Pemangkih Baru;Pemangkih Tengah;Tatah Jaruju;Jaruju Laut;Thaibah Raya
63.03.20 Keramat Mina;Garis Hanyar;Cintapuri;Surian Hanyar;Benua Anyar;Alalak Padang;Makmur Karya;Simpang Lima;Karya Makmur;Sindang Jaya;Sumber Sari
63.04.01 Kuala Lupak;Sungai Telan Besar;Sungai Telan Kecil;Tabunganen Muara;Tabunganen Tengah;Karya Baru;Tabunganen Pemurus;Sungai Teras Dalam;Sungai Jingah Besar;Tabunganen Kecil;Sungai Teras Luar;Sungai Telan Muara;Beringin Kencana;Tanggul Rejo
63.04.02 Purwosari II;Purwosari I;Tamban Bangun;Tamban Muara;Tamban Kecil;Tinggiran II Luar;Jelapat I;Tamban Muara Baru;Purwosari Baru;Sekata Baru;Koanda;Damsari;Sidorejo;Jelapat Baru;Tamban Bangun Baru;Tamban Sari Baru
63.04.03 Andaman;Hilir Mesjid;Anjir Pasar Kota;Banyiur;Gandaraya;Gandaria;Anjir Pasar Kota II;Andaman II;Anjir Seberang Pasar II;Anjir Seberang Pasar I;Anjir Pasar Lama;Pandan Sari;Mentaren;Barunai Baru;Danau Karya
63.04.04 Anjir Serapat Muara;Anjir Muara Kota;Patih Muhur;Anjir Muara Kota Tengah;Anjir Serapat Lama;Anjir Serapat Baru;Anjir Muara Lama;Sungai Punggu;Anjir Serapat Baru I;Patih Muhur Baru;Sungai Punggu Baru;Anjir Serapat Muara I;Sepakat Barsama;Marabahan Baru;Beringin Jaya
63.04.05 Berangas Barat;Berangas;Handil Bakti;Pulau Alalak;Pulau Sewangi;Pulau Sugara;Sungai Lumbah;Berangas Timur;Sei Semangat Bhakti;Sungai Pitung;Belandean Muara;Belandean;Tanjung Harapan;Semangat Dalam;Beringin;Semangat Karya;Panca Karya;Tatah Mesjid
63.04.06 Terantang;Tanipah;Puntik Luar;Puntik Dalam;Tabing Rimbah;Pantai Hambawang;Tatah Alayung;Puntik Tengah;Lokrawa;Sei Ramania;Bangkit Baru;Antasan Segera;Karang Bunga;Karang Indah
63.04.07 Sungai Pantai;Pindahan Baru;Sungai Gampa Asahi;Sungai Gampa;Sungai Sahurai;Simpang Arja;Sinar Baru;Sungai Bamban;Danda Jaya
63.04.08 Murung Keramat;Sungai Seluang;Belawang;Bambangin;Sukaramai;Sungai Seluang Pasar;Samuda;Parimata;Karang Dukuh;Patih Selera;Karang Buah;Binaan Baru;Rangga Surya
63.04.09 Sungai Kambat;Sungai Rasau;Simpang Nungki;Sawahan;Bantuil;Badandan;Sei Tunjang;Sei Raya
63.04.10 Lepasan;Banua Anyar;Murung Raya;Palingkau;Balukung;Banitan;Batik;Bahalayung;Sungai Selirik
63.04.11 Jambu Baru;Jambu;Kabuau;Jarenang;Tabatan;Kuripan;Tabatan Baru;Asia Baru;Rimbun Tulang
63.04.12 Pantang Raya;Tabukan Raya;Teluk Tamba;Rantau Bamban;Tamba Jaya;Muara Pulau;Karya Indah;Bandar Karya;Karya Makmur;Karya Jadi;Pantang Baru
63.04.13 Mekarsari;Tamban Raya;Tinggiran Tengah;Tinggiran Darat;Jelapat II;Tamban Raya Baru;Tinggiran Baru;Karang Mekar;Indah Sari
63.04.14 Barambai;Sungai Kali;Pendalaman;Handil Barabai;Bagagap;Barambai Karya Tani;Pendalaman Baru;Karya Baru;Barambai Kolam Kiri;Barambai Kolam Kanan;Barambai Kolam Kiri Dalam
63.04.15 Marabahan Kota;Ulu Benteng;Penghulu;Bagus;Baliuk;Antar Baru;Antar Jaya;Antar Raya;Sido Makmur;Karya Maju
63.04.16 Kolam Kiri;Roham Raya;Simpang Jaya;Tumih;Pinang Habang;Waringin Kencana;Babat Raya;Kolam Kanan;Sidomulyo;Kolam Makmur;Surya Kanta;Sumber Rahayu;Dwipasari
63.04.17 Sampurna;Jejangkit Barat;Bahandang;Jejangkit Timur;Cahaya Baru;Jejangkit Pasar;Jejangkit Muara
63.05.01 Binuang;Karangan Putih;Raya Belanti;Tungkap;A. Yani Pura;Pulau Pinang;Pualam Sari;Gunung Batu;Pulau Pinang Utara;Padang Sari;Mekar Sari
63.05.02 Tambarangan;Tatakan;Suato Tatakan;Sawang;Lawahan;Timbaan;Rumintin;Cempaka;Harapan Masa;Tandui;Hatiwin
63.05.03 Pandulangan;Labung;Mandurian;Serawi;Pematang Karangan Hulu;Pematang Karangan;Pandahan;Pematang Karangan Hilir;Hiyung;Andhika;Sukaramai;Tirik;Kepayang;Batang Lantik;Mandurian Hilir;Sungai Bahalang;Papagan Makmur
63.05.04 Rangda Malingkung;Kupang;Rantau Kanan;Rantau Kiwa;Keramat;Antasari;Jingah Babaris;Banua Hanyar;Banua Halat Kiri;Banua Halat Kanan;Perintis Raya;Kakaran;Antasari Hilir;Lumbu Raya;Banua Hanyar Hulu;Badaun
63.05.05 Margasari Hulu;Candi Laras;Baringin A;Marampiau;Pabaungan Hilir;Pabaungan Hulu;Sungai Rutas;Baringin B;Marampiau Hilir;Sungai Rutas Hulu;Baulin;Pabaungan Pantai
63.05.06 Keladan;Sungai Salai;Pariok;Margasari Hilir;Batalas;Rawana;Buas-Buas;Teluk Haur;Sungai Puting;Sawaja;Sungai Salai Hilir;Buas-Buas Hilir;Rawana Hulu
63.05.07 Parigi Kecil;Bakarangan;Parigi;Paul;Gadung;Bundung;Tangkawang;Waringin;Gadung Keramat;Masta;Ketapang;Tangkawang Baru
63.05.08 Pipitak Jaya;Miawa;Batu Ampar;Harakit;Batung;Balawaian;Baramban;Buniin Jaya
63.05.09 Kalumpang;Banua Padang;Bungur;Banua Padang Hilir;Shabah;Hangui;Rantau Bujur;Purut;Bungur Baru;Timbung;Paring Guling;Linuh
63.05.10 Bitahan;Binderang;Parandakan;Lokpaikat;Bataratat;Bitahan Baru;Puncak Harapan;Budi Mulya;Ayunan Papan
63.05.11 Salam Babaris;Suato Lama;Kambang Habang Lama;Pantai Cabe;Suato Baru;Kambang Habang Baru
63.05.12 Tarungin;Matang Batas;Hatungun;Burakai;Batu Hapu;Kambang Kuning;Asam Randah;Bagak
63.06.01 Hamalau;Telaga Bidadari;Karasikan;Sungai Raya Utara;Sungai Raya Selatan;Hariti;Ida Manggala;Bumi Berkat;Batang Kulur Kiri;Batang Kulur Tengah;Batang Kulur Kanan;Baru;Tamiyang;Asam;Sungai Kali;Sarang Halang;Paring Agung;Tanah Bangkang
63.06.02 Karang Jawa Muka;Karang Jawa;Tabihi;Pandulangan;Kaliring;Jambu Hulu;Pahampangan;Padang Batung;Jembatan Merah;Batu Bini;Mawangi;Madang;Durian Rabung;Jelatang;Batu Laki;Malutu;Malilingin
63.06.03 Lok Binuang;Telaga Langsat;Mandala;Ambutun;Hamak;Hamak Timur;Hamak Utara;Pakuan Timur;Gumbil;Longawang;Pandulangan
63.06.04 Bamban Utara;Bamban;Bamban Selatan;Kayu Abang;Angkinang;Telaga Sili-Sili;Angkinang Selatan;Tawia;Taniran Kubah;Taniran Selatan;Bakarung
63.06.05 Kandangan Kota;Kandangan Utara;Kandangan Barat;Jambu Hilir;Gambah Luar;Gambah Luar Muka;Gambah Dalam;Gambah Dalam Barat;Sungai Kupang;Bangkau;Lungau;Sungai Paring;Bariang;Amawang Kiri;Amawang Kiri Muka;Amawang Kanan;Tibung Raya;Baluti
63.06.06 Tebing Tinggi;Simpur;Garunggang;Amparaya;Panjampang Bahagia;Ulin;Pantai Ulin;Wasah Hulu;Wasah Tengah;Wasah Hilir;Kapuh
63.06.07 Muning Baru;Muning Dalam;Muning Tengah;Banjarbaru;Bayanan;Pandan Sari;Pihanin Raya;Tumbukan Banyu;Sungai Pinang;Habirau;Habirau Tengah;Parigi;Banua Hanyar;Tambangan;Baruh Jaya;Samuda
63.06.08 Pakapuran Kecil;Panggandingan;Tambak Bitin;Pakan Dalam;Paramaian;Pandak Daun;Murung Raya;Balah Paikat;Sungai Garuda;Sungai Mandala;Mdl. Murung Mesjid;Baruh Kembang;Teluk Haur;Pasungkan;Teluk Labak;Hamayung;Hamayung Utara;Paharangan;Hakurung
63.06.09 Balimau;Karang Paci;Bago Tanggul;Karang Bulan;Balanti;Kalumpang;Tambingkar;Sirih;Sirih Hulu
63.06.10 Halunuk;Panggungan;Lumpangi;Malinau;Hulu Banyu;Tumingki;Kamawakan;Lok Lahung;Loksado;Haratai;Ulang
63.06.11 Siang Gantung;Baru;Tanjung Selor;Badaun;Bajayau;Bajayau Tengah;Bajayau Lama
63.07.01 Pengambau Hilir Luar;Panggung;Barikin;Andang;Pengambau Hilir Dalam;Haruyan;Haruyan Seberang;Pengambau Hulu;Sungai Harang;Batu Panggung;Mangunang;Hapulang;Lok Buntar;Tabat Padang;Mangunang Seberang;Pandanu;Teluk Mesjid
63.07.02 Murung A.;Pagat;Kalibaru;Kahakan;Aluan Sumur;Aluan Besar;Paya Besar;Bakti;Aluan;Aluan Mati;Baru;Pantai Batung;Layuh;Haliau
63.07.03 Pantai Hambawang Barat;Mahang Baru;Mundar;Tabudarat Hilir;Tabudarat Hulu;Pantai Hambawang Timur;Banua Kepayang;Ta'al;Durian Gantang;Guha;Bangkal;Panggang Marak;Jamil;Taras Padang;Murung Ta'al;Sungai Rangas;Batang Bahalang;Sungai Jaranih
63.07.04 Parumahan;Kasarangan;Banua Kupang;Rantau Keminting;Pemangkih;Pemangkih Seberang;Binjai Pemangkih;Samhurang;Pahalatan;Mantaas;Sungai Buluh;Kadundung;Tungkup;Tabat;Rantau Bujur;Binjai Pirua
63.07.05 Jaranih;Banua Hanyar;Palajau;Banua Batung;Jatuh;Pandawan;Mahang Matang Landung;Kambat Selatan;Kayu Rabah;Setiap;Kambat Utara;Banua Supanggal;Hulu Rasau;Banua Asam;Masiraan;Mahang Putat;Mahang Sungai Hanyar;Hilir Banua;Buluan;Matang Ginalun;Walatung
63.07.06 Barabai Darat;Barabai Timur;Barabai Selatan;Barabai Utara;Barabai Barat;Bukat;Gambah;Kayu Bawang;Benawa Tengah;Mandingin;Pajukungan;Banua Budi;Banua Binjai;Banua Jingah;Ayuang;Babai;Awang Besar;Bakapas
63.07.07 Birayang;Kias;Kapar;Tembok Bahalang;Limbar;Lok Basar;Paya;Cukan Lipai;Birayang Surapati;Mahela;Rangas;Wawai Gardu;Labuhan;Birayang Timur;Tanah Habang;Banua Rantau;Anduhum;Wawai;Lunjuk
63.07.08 Sumanggi Seberang;Sumanggi;Ilung;Maringgit;Telang;Labunganak;Hapingin;Dangu;Ilung Tengah;Haur Gading;Awang;Awang Baru;Muara Rintis;Ilung Pasar Lama
63.07.09 Hantakan;Alat;Murung B.;Bulayak;Batu Tunggal;Pasting;Tilahan;Haruyan Dayak;Kindingan;Datar Ajab;Hinas Kanan;Patikalain
63.07.10 Batu Tangga;Hinas Kiri;Pembakulan;Nateh;Tandilang;Muara Hungi;Atiran;Batu Perahu;Aing Bantai;Juhu;Datar Batung
63.07.11 Tapuk;Karau;Limpasu;Kabang;Abung Surapati;Karatungan;Pauh;Abung;Hawang
63.08.01 Sungai Namang;Danau Panggang;Pandamaan;Baru;Bitin;Manarap;Pararain;Telaga Mas;Darussalam;Sarang Burung;Longkong;Rintisan;Palukahan;Teluk Mesjid;Sungai Panangah;Manarap Hulu
63.08.02 Babirik Hilir;Babirik Hulu;Sungai Durait Hilir;Hambuku Hilir;Murung Panti Hulu;Murung Panti Hilir;Murung Kupang;Sungai Luang Hilir;Pajukungan Hilir;Kalumpang Dalam;Parupukan;Sungai Luang Hulu;Sungai Durait Hulu;Sungai Dalam;Hambuku Baru;Hambuku Lima;Sungai Janjam;Kalumpang Luar;Teluk Limbung;Sungai Durait Tengah;Pajukungan Hulu;Sungai Papuyu;Sungai Nyiur
63.08.03 Rantau Karau Hilir;Rantau Karau Hulu;Banyu Tajun Hilir;Banyu Tajun Hulu;Banyu Tajun Pangkalan;Sungai Sandung;Sungai Pandan Hilir;Teluk Betung;Tambalang;Hambuku Hulu;Hambuku Tengah;Pandulangan;Sungai Pandan Hulu;Pondok Babaris;Sungai Pinang;Tambalang Kecil;Putat Atas;Banyu Tajun Dalam;Sungai Pandan Tengah;Hambuku Raya;Sungai Kuini;Tapus Dalam;Rantau KarauTengah;Tambalang Tengah;Teluk Mesjid;Murung Asam;Tatah Laban;Jalan Lurus;Teluk Sinar;Padang Bangkal;Hambuku Pasar;Pangkalan Sari;Rantau Karau Raya
63.08.04 Panyiuran;Simpang Empat;Padang Darat;Teluk Baru;Ilir Mesjid;Jarang Kuantan;Jumba;Telaga Sari;Telaga Silaba;Banyu Hirang;Kayakah;Bajawit;Padang Tanggul;Teluk Paring;Rukam Hilir;Mamar;Cempaka;Keramat;Ujung Murung;Kota Raja;Pulau Tambak;Harusan Telaga;Simpang Tiga;Cangkering;Kutai Kecil;Teluk Sari;Murung Panggang;Telaga Hanyar;Rukam Hulu;Murung Sari
63.08.05 Antasari;Murung Sari;Kebun Sari;Paliwara;Sungai Malang;Tapus;Kandang Halang;Pasar Senin;Kota Raden Hulu;Tangga Ulin Hilir;Tambalangan;Palampitan Hulu;Harus;Pinangkara;Sungai Karias;Tigarun;Pinang Habang;Hulu Pasar;Kota Raden Hilir;Rantawan;Muara Tapus;Palampitan Hilir;Harusan;Sungai Baring;Kembang Kuning;Datu Kuning;Tangga Ulin Hulu;Mawar Sari;Danau Cermin
63.08.06 Pakapuran;Pakacangan;Panangkalaan;Padang Basar;Murung Karangan;Kamayahan;Guntung;Muara Baruh;Teluk Daun;Sungai Turak;Tabalong Mati;Pimping;Padang Luar;Tayur;Panangkalaan Hulu;Cakeru;Sungai Turak Dalam;Panyaungan;Kuangan;Tabing Liring;Padang Basar Hilir;Telaga Bamban;Air Tawar;Panangian;Pamintangan;Pandawanan
63.08.07 Banjang;Patarikan;Teluk Buluh;Pandulangan;Danau Terati;Garunggang;Baruh Tabing;Murung Padang;Teluk Sarikat;Beringin;Kalintamui;Pelanjungan Sari;Lok Bangkai;Sungai Bahadangan;Karias Dalam;Rantau Bujur;Kaludan Kecil;Kaludan Besar;Pawalutan;Pulau Damar
63.08.08 Palimbangan;Palimbangan Gusti;Palimbang Sari;Bayur;Lok Suga;Sungai Limas;Pihaung;Sungai Binuang;Jingah Bujur;Haur Gading;Keramat;Tambak Sari panji;Pulantani;Waringin;Tangkawang;Tuhuran;Teluk Haur;Panawakan
63.08.09 Paminggir;Paminggir Seberang;Ambahai;Sapala;Bararawa;Pal Batu;Tampakang
63.08.10 Sungai Tabukan;Nelayan;Galagah Hulu;Galagah;Teluk Cati;Pematang Benteng;Pematang Benteng Hilir;Pasar Sabtu;Sungai Haji;Hilir Mesjid;Gampa Raya;Banua Hanyar;Rantau Bujur Hulu;Rantau Bujur Tengah;Rantau Bujur Hilir;Rantau Bujur Darat;Tambalang Raya
63.09.01 Hapalah;Bangkiling;Sungai Durian;Pematang;Hariang;Banua Lawas;Habau;Banua Rantau;Purai;Batang Banyu;Habau Hulu;Bungin;Bangkiling Raya;Talan;Sungai Anyar
63.09.02 Pulau;Ampukung;Telaga Itar;Sungai Buluh;Binturu;Pudak Setegal;Pasar Panas;Masintan;Takulat;Paliat;Karangan Putih;Bahungin
63.09.03 Murung Baru;Lukbayur;Walangkir;Warukin;Barimbun;Mangkusip;Pamarangan Kanan;Pulau Ku'u;Tanta;Padang Panjang;Puain Kanan;Padangin;Tamiyang;Tanta Hulu
63.09.04 Jangkung;Tanjung;Agung;Hikun;Banyu Tajun;Pamarangan Kiwa;Puain Kiwa;Juai;Mahe Seberang;Kambitin;Wayau;Garunggung;Kitang;Sungai Pimping;Kambitin Raya
63.09.05 Marindi;Wirang;Bongkang;Nawin;Halong;Hayup;Kembang Kuning;Seradang;Mahe Pasar;Lok Batu;Suput;Surian;Catur Karya
63.09.06 Belimbing Raya;Belimbing;Sulingan;Mabu'un;Pembataan;Maburai;Kasiau;Kapar;Masukau;Kasiau Raya
63.09.07 Kupang Nunding;Mangkupum;Pasar Batu;Uwie;Muara Uya;Lumbang;Santuun;Simpung Layung;Binjai;Palapi;Kampung Baru;Salikung;Ribang;Sungai Kumap
63.09.08 Madang;Tantaringin;Murung Karangan;Padangin;Manduin;Mantuil;Harus
63.09.09 Pugaan;Pampanan;Sungai Rukam II;Sungai Rukam I;Jirak;Halangan;Tamunti
63.09.10 Bilas;Kaong;Pangelak;Kinarum;Masingai II;Masingai I
63.09.11 Teratau;Namun;Jaro;Solan;Muang;Lano;Purui;Garagata;Nalui
63.09.12 Waling;Usih;Bintang Ara;Burum;Panaan;Dambung Raya;Argo Mulyo;Bumi Makmur;Hegarmanah
63.10.01 Batulicin;Gunungtinggi;Segumbang;Kersik Putih;Maju Makmur;Maju Bersama;Sukamaju;Polewali Marajae;Danauindah
63.10.02 Kota Pagatan;Betung;Sungai Lembu;Wiritasi;Pejala;Pagaruyung;Muara Pagatan Tengah;Kampung Baru;Pasar Baru;Batuah;Baru Gelang;Pulau Salak;Mudalang;Tanette;Muara Pagatan;Pulau Satu;Juku Eja;Gusunge;Rantau Panjang Hulu;Penyolongan;Beringin;Rantau Panjang Hilir
63.10.03 Sari Mulya;Sungailoban;Sebamban Lama;Sebamban Baru;Sungaidua Laut;Marga Mulya;Sari Utama;Tri Mulya;Dwi Marga Utama;Kerta Buana;Batu Meranti;Tri Martani;Sumber makmur;Biduri Bersujud;Sumber Sari;Wanasari;Damar Indah
63.10.04 Setarap;Satui Timur;Sungaicuka;Jombang;Satui Barat;Sekapuk;Sungaidanau;Wonorejo;Sumber Makmur;Tegal Sari;Sumber Arum;Sejahtera Mulia;Al Kautsar;Makmur Mulia;Sinar Bulan;Pandamaran Jaya;Sido Rejo;Beruntung Raya;Barakat Mufakat;Makmur Jaya
63.10.05 Lasung;Manuntung;Anjir Baru;Binawara;Pacakan;Sungai Rukam;Bakarangan;Karang Mulya;Harapan Jaya;Wonorejo;Karang Sari
63.10.06 Kampung Baru;Tungkaran Pangeran;Sari Gadung;Mekar Sari;Sungaidua;Batu Ampar;Gunungbesar;Pulau Burung;Baroqah;Bersujud;Sejahtera;Gunungantasari;Hidayah Makmur;Plajau Mulia;Kupang Berkah Jaya
63.10.07 Karang Bintang;Pandan Sari;Rejo Winangun;Selaselilau;Pematang Ulin;Batu Licin Irigasi;Manunggal;Sumber Wangi;Madu Retno;Maju Sejahtera;Karang Rejo;Karang Nunggal
63.10.08 Mantewe;Dukuh Rejo;Rejosari;Suka Damai;Bulu Rejo;Sido Mulyo;Sepakat;Sari Mulya;Emil Baru;Mentawakan Mulia;Maju Mulyo;Gunungraya
63.10.09 Bunati;Purwodadi;Sumber Baru;Karang Indah;Angsana;Banjar Sari;Bayan Sari;Makmur;Mekar Jaya
63.10.10 Giri Mulya;Kuranji;Waringin Tunggal;Mustika;Indra Lokajaya;Karang Intan;Ringkit
63.10.11 Saring Sungai Bubu;Saring Sungai Binjai;Sepunggur;Serdangan;Satiung;Api-api;Pakatellu;Manurung;Batarang;Mekar Jaya;Pulau Tanjung;UPT Karya Bakti;Salimuran
63.10.12 Teluk Kepayang;Guntung;Mangkalapi;Tibarau Panjang;Darasan Binjai;Tapus;Hati'if;Batu Bulan;Tamunih;Dadap Kusan Raya
63.11.01 Muara Ninian;Hamarung;Juai;Buntu Karau;Bata;Galumbang;Sungai Batung;Sirap;Tigarun;Teluk Bayur;Pamurus;Marias;Lalayau;Mihu;Hukai;Tawahan;Gulinggang;Mungkur Uyam;Panimbaan;Wonorejo;Sumber Rejeki
63.11.02 Hauwai;Bangkal;Mantuyan;Tabuan;Halong;Puyun;Buntu Pilanduk;Gunung Riut;Kapul;Mamantang;Binjai Punggal;Liyu;Binuang Santang;Aniungan;Binju;Karya;Uren;Marajai;Suryatama;Baruh Panyambaran;Mauya;Padang Raya;Sumber Agung;Mamigang
63.11.03 Bihara;Pematang;Merah;Awayan;Pudak;Badalungga;Tundakan;Sikontan;Pulantan;Tundi;Muara Jaya;Bihara Hilir;Baru;Awayan Hilir;Putat Basiun;Sei Pumpung;Badalungga Hilir;Nungka;Tangalin;Kedondong;Baramban;Ambakiang;Piyait
63.11.04 Tariwin;Lok Batu;Munjung;Pelajau;Batumandi;Riwa;Mantimin;Mampari;Bungur;Teluk Mesjid;Timbun Tulang;Banua Hanyar;Bakung;Karuh;Guha;Gunung Manau;Hampa Raya;Kasai
63.11.05 Tanah Habang Kiri;Panaitan;Tanah Habang Kanan;Batu Merah;Lampihong Kanan;Lampihong Selatan;Lampihong Kiri;Lajar;Kusambi Hulu;Kusambi Hilir;Simpang Tiga;Matang Lurus;Lok Hamawang;Kupang;Tampang;Matang Hanau;Lok Panginangan;Jungkal;Sungai Tabuk;Jimamun;Pimping;Hilir Pasar;Teluk Karya;Pupuyuan;Sungai Awang;Kandang Jaya;Mundar
63.11.06 Paringin Timur;Paringin Kota;Balang;Kalahiang;Lasung Batu;Paran;Layap;Murung Ilung;Mangkayahu;Lok Batung;Lamida Bawah;Dahai;Hujan Mas;Babayau;Balida;Sungai Ketapi
63.11.07 Batu Piring;Baruh Bahinu Luar;Inan;Baruh Bahinu Dalam;Panggung;Galumbang;Halubau;Binjai;Murung Abuin;Bungin;Maradap;Halubau Utara;Murung Jambu;Telaga Purun;Lingsir;Tarangan
63.11.08 Dayak Pitap;Tebing Tinggi;Sungsum;Ju'uh;Mayanau;Simpang Bumbuan;Auh;Gunung Batu;Langkap;Simpang Nadong;Ajung;Kambiyain
63.71.01 Mantuil;Kelayan Selatan;Pekauman;Kelayan Barat;Kelayan Tengah;Kelayan Dalam;Murung Raya;Kelayan Timur;Tanjung Pagar;Pemurus Dalam;Pemurus Baru;Basirih Selatan
63.71.02 Kuripan;Kebun Bunga;Karang Mekar;Sungai Bilu;Sungai Lulut;Banua Anyar;Pengambangan;Pekapuran Raya;Pemurus Luar
63.71.03 Belitung Utara;Belitung Selatan;Pelambuan;Telaga Biru;Telawang;Teluk Tiram;Kuin Selatan;Kuin Cerucuk;Basirih
63.71.04 Alalak Tengah;Alalak Utara;Alalak Selatan;Sungai Jingah;Sungai Miai;Surgi Mufti;Pangeran;Antasan Kecil Timur;Kuin Utara;Sungai Andai
63.71.05 Kertak Baru Ilir;Kertak Baru Ulu;Mawar;Teluk Dalam;Antasan Besar;Pasar Lama;Seberang Mesjid;Gadang;Melayu;Sungai Baru;Pekapuran Laut;Kelayan Luar
63.72.02 Landasan Ulin Timur;Guntung Payung;Guntung Manggis;Syamsudin Noor
63.72.03 Palam;Bangkal;Sungai Tiung;Cempaka
63.72.04 Loktabat Utara;Mentaos;Komet;Sungai Ulin
63.72.05 Sungai Besar;Loktabat Selatan;Kemuning;Guntung Paikat
63.72.06 Landasan Ulin Barat;Landasan Ulin Tengah;Landasan Ulin Utara;Landasan Ulin Selatan
64.01.01 Samurangau;Busui;Batu Kajang;Legai;Sungai Terik;Kasungai;Rantau Buta;Rantau Layung;Songka
64.01.02 Keladen;Tanjung Aru;Labuangkallo;Lori;Selengot;Random;Senipah
64.01.03 Lempesu;Bekoso;Damit;Suatang;Suliliran;Pasir Belengkong;Sangkuriman;Laburan;Suliliran Baru;Keresik Bura;Laburan Baru;Seniung Jaya;Sunge Batu;Olong Pinang;Suatang Keteban
64.01.04 Tanah Grogot;Janju;Tepian Batang;Tanah Periuk;Pepara;Sungai Tuak;Sempulang;Jone;Rantau Panjang;Muara Pasir;Padang Pengrapat;Perepat;Pulau Rantau;Sungai Langir;Tapis;Senaken
64.01.05 Kuaro;Lolo;Sandeley;Harapan Baru;Rangan;Modang;Pasir Mayang;Kerta Bumi;Pondong Baru;Padang Jaya;Kendarom;Klempang Sari;Keluang Paser Jaya
64.01.06 Long Ikis;Muara Adang;Teluk Waru;Tajur;Semuntai;Lombok;Pait;Olung;Kayungo;Jemparing;Tiwei;Belimbing;Long Gelang;Krayan Jaya;Bukit Saloka;Krayan Sentosa;Krayan Makmur;Kayungo Sari;Krayan Bahagia;Sawit Jaya;Sekurou Jaya;Kerta Bhakti;Adang Jaya;Tajer Mulya;Brewe;Atang Pait
64.01.07 Muara Komam;Batu Botuk;Uko;Muara Langon;Binangon;Muara Kuaro;Prayon;Long Sayo;Muara Payang;Lusan;Swan Slutung;Sekuan Makmur;Selerong
64.01.08 Long Kali;Muara Telake;Sebakung;Bente Tualan;Mendik;Munggu;Muara Pias;Muara Toyu;Perkuwen;Pinang Jatus;Muara Lambakan;Kepala Telake;Mendik Makmur;Mendik Karya;Mendik Bhakti;Sebakung Taka;Maruat;Sebakung Makmur;Petiku;Muara Adang II;Makmur Jaya;Gunung Putar;Putang
64.01.09 Kerang;Lomu;Segendang;Mengkudu;Riwang;Langgai;Petangis;Tempakan;Kerang Dayo;Saing Prupuk;Bai Jaya;Pengguren Jaya;Tebru Paser Damai
64.01.10 Tanjung Pinang;Rantau Atas;Libur Dinding;Luan;Suweto;Muser;Biu;Rantau Bintungan;Muara Andeh
64.02.01 Perian;Muara Leka;Muara Aloh;Jantur;Batuq;Rebaq Rinding;Muara Muntai Ulu;Muara Muntai Ilir;Kayu Batu;Jantur Selatan;Tanjung Batuq Harapan;Pulau Harapan;Jantur Baru
64.02.02 Jonggon Desa;Sungai Payang;Jembayan;Loa Kulu Kota;Loh Sumber;Ponoragan;Rempanga;Margahayu;Jonggon Jaya;Lung Anai;Jembayan Tengah;Jembayan Dalam;Sepakat;Sumber Sari;Jongkang
64.02.03 Bakungan;Loa Duri Ulu;Loa Janan Ulu;Purwajaya;Tani Bhakti;Batuah;Loa Duri Ilir;Tani Harapan
64.02.04 Sepatin;Muara Pantuan;Tani Baru;Kutai Lama;Anggana;Sungai Meriam;Sidomulyo;Handil Terusan
64.02.05 Saliki;Salok Palai;Muara Badak Ulu;Muara Badak Ilir;Tanjung Limau;Tanah Datar;Badak Baru;Suka Damai;Badak Mekar;Gas Alam Badak I;Batu-Batu;Sallo Cela;Sungai Bawang
64.02.06 Jahab;Loa Ipuh;Bukit Biru;Timbau;Melayu;Panji;Sukarame;Kampung Baru;Loa Tebu;Mangkurawang;Maluhu;Loa Ipuh Darat;Rapak Lambur;Bendang Raya
64.02.07 Selerong;Tanjung Harapan;Beloro;Sebulu Ulu;Sebulu Ilir;Segihan;Sumber Sari;Manunggal Daya;Giri Agung;Senoni;Sebulu Moderen;Sanggulan;Lekaq Kidau;Mekar Jaya
64.02.08 Loleng;Kota Bangun Ulu;Kota Bangun Ilir;Liang;Muhuran;Pela;Kedang Murung;Kota Bangun Seberang;Liang Ulu;Sebelimbingan;Sangkuliman
64.02.09 Lamin Telihan;Lamin Pulut;Teluk Bingkai;Kahala;Tubuhan;Semayang;Teluk Muda;Tuana Tuha;Kahala Ilir
64.02.10 Genting Tanah;Loa Sakoh;Hambau;Kembang Janggut;Kelekat;Pulau Pinang;Long Beleh Haloq;Long Beleh Modang;Muai;Perdana;Bukit Layang
64.02.11 Muara Kaman Ilir;Rantau Hempang;Teratak;Benua Puhun;Muara Kaman Ulu;Sabintulung;Muara Siran;Tunjungan;Sedulang;Menamang Kiri;Menamang Kanan;Sidomukti;Panca Jaya;Bunga Jadi;Kupang Baru;Lebaho Ulaq;Bukit Jering;Liang Buaya;Puan Cepak;Cipari Makmur
64.02.12 Gunung Sari;Long Lalang;Muara Ritan;Buluk Sen;Umaq Dian;Muara Pedohon;Bila Talang;Kampung Baru;Umaq Tukung;Sidomulyo;Umaq Bekuay;Tabang Lama;Muara Tiq;Muara Salung;Muara Kebaq;Muara Belinau;Muara Tubo;Ritan Baru;Tukung Ritan
64.02.13 Sungai Seluang;Wonotirto;Tanjung Harapan;Samboja Kuala;Sanipah;Handil Baru;Muara Sembilang;Teluk Pemedas;Kampung Lama;Handil Baru Darat;Karya Jaya;Bukit Raya;Beringin Agung
64.02.14 Muara Jawa Ilir;Muara Jawa Tengah;Muara Jawa Ulu;Teluk Dalam;Dondang;Tama Pole;Muara Kembang;Muara Jawa
64.02.15 Jawa;Pendingin;Sanga-Sanga Dalam;Sari Jaya;Sanga-Sanga Muara
64.02.16 Manunggal Jaya;Bukit Raya;Embalut;Bangun Rejo;Kerta Buana;Separi;Bukit Pariaman;Bhuana Jaya;Mulawarman;Loa Ulung;Loa Raya;Perjiwa;Teluk Dalam;Loa Lepu;Suka Maju;Loa Pari;Karang Tunggal;Tanjung Batu
64.02.17 Sebuntal;Santan Ulu;Santan Tengah;Santan Ilir;Kersik;Bunga Putih;Makarti;Prangat Selatan;Prangat Baru;Semangko;Sambera Baru
64.02.18 Muara Wis;Sebemban;Melintang;Enggelam;Lebak Mantan;Lebak Cilong;Muara Enggelam
64.02.19 Kedang Ipil;Sedulang;Benua Baru;Kota Bangun I;Kota Bangun II;Kota Bangun III;Sumber Sari;Sari Nadi;Suka Bumi;Wonosari
64.02.20 Bukit Merdeka;Sungai Merdeka;Karya Merdeka;Amborawang Darat;Argo Sari;Salok Api Darat;Salok Api Laut;Amborawang Laut;Margomulyo;Tani Bhakti
64.03.01 Merabu;Panaan;Merapun;Muara Lesan;Merasa;Lesan Dayak;Long Beliu;Long Duhung;Long Lamcin;Long Keluh;Long Pelay;Mapulu;Long Sului;Sido Bangen
64.03.02 Dumaring;Talisayan;Campur Sari;Bumi Jaya;Tunggal Bumi;Sumber Mulya;Suka Murya;Purna Sari Jaya;Eka Sapta;Capuak
64.03.03 Sambaliung;Long Lanuk;Tumbit Dayak;Inaran;Pegat Bukur;Rantau Panjang;Suaran;Pilanjau;Pesayan;Sei Bebanir Bangun;Gurimbang;Sukan Tengah;Tanjung Perangat;Bena Baru
64.03.04 Long La'ai;Punan Segah;Long Ayap;Long Ayan;Punan Malinau;Punan Mahkam;Gunung Sari;Pandan Sari;Bukit Makmur;Harapan Jaya;Tepian Buah;Batu Rajang;Siduung Indah
64.03.05 Sungai Bedungun;Tanjung Redeb;Bugis;Gayam;Karang Ambun;Gunung Panjang
64.03.06 Gunung Tabur;Tasuk;Birang;Maluang;Samburakat;Sambakungan;Merancang Ulu;Merancang Ilir;Pulau Besing;Melati Jaya;Batu-Batu
64.03.07 Pegat Batumbuk;Teluk Semanting;Tanjung Batu;Pulau Derawan;Kasai
64.03.08 Biduk-Biduk;Pantai Harapan;Tanjung Prepat;Teluk Sumbang;Teluk Sulaiman;Giring-Giring
64.03.09 Teluk Bayur;Rinding;Tumbit Melayu;Labanan Jaya;Labanan Makmur;Labanan Makarti
64.03.10 Tabalar Muara;Tubaan;Tabalar Ulu;Semurut;Buyung-Buyung;Harapan Maju
64.03.11 Bohe Silian;Payung-Payung;Teluk Alulu;Teluk Harapan
64.03.12 Tembudan;Kayu Indah;Batu Putih;Lobang Kelatak;Ampen Medang;Balikukup;Sumber Agung
64.03.13 Biatan Ulu;Biatan Ilir;Karangan;Biatan Lempake;Manunggal Jaya;Biatan Bapinang;Biatan Baru;Bukit Makmur Jaya
64.07.05 Linggang Muara Leban;Long Iram Seberang;Long Iram Ilir;Anah;Long Daliq;Long Iram Kota;Long Iram Bayan;Keliwai;Ujoh Halang;Kelian Luar;Sukomulyo
64.07.06 Melak Ilir;Melak Ulu;Empas;Empakuq;Muara Bunyut;Muara Benangaq
64.07.07 Barong Tongkok;Simpang Raya;Mencimai;Engkuni Pasek;Pepas Eheng;Juhan Asa;Asa;Pepas Asa;Muara Asa;Ongko Asa;Juaq Asa;Ombau Asa;Ngenyan Asa;Gemuhan Asa;Geleo Baru;Geleo Asa;Rejo Basuki;Sumber Sari;Sendawar;Balok Asa;Belempung Ulaq
64.07.08 Besiq;Bermai;Muara Niliq;Mantar;Muara Bomboy;Damai Seberang;Mendika;Damai Kota;Lumpat Dahuq;Muara Tokong;Jengan Danum;Keay;Tepulang;Benung;Muara Nyahing;Sempatn;Kelian
64.07.09 Muara Begai;Lotaq;Payang;Dingin;Muara Lawa;Lambing;Benggeris;Cempedas
64.07.10 Jerang Dayak;Mendung;Jerang Melayu;Dasaq;Tepian Ulaq;Sebelang;Muara Baroh;Teluk Tempudau;Tanjung Laong;Tanjung Pagar;Gunung Bayan;Muara Beloan
64.07.11 Pentat;Lembonah;Muara Nayan;Mancong;Perigiq;Muara Ohong;Tanjung Jone;Tanjung Isuy;Tanjung Jan;Pulau Lanting;Muara Tae;Bekokong Makmur
64.07.12 Gerunggung;Pereng Taliq;Tanjung Soke;Deraya;Lemper;Muara Siram;Resak;Jambuk;Muara Gusik;Penawai;Muara Kedang;Jambuk Makmur;Siram Makmur;Siram Jaya;Bukit Harapan;Tanjung Sari
64.07.13 Loa Deras;Minta;Tanjung Haur;Penyinggahan Ilir;Penyinggahan Ulu;Bakung
64.07.14 Randa Empas;Tukuq;Tende;Sambung;Anan Jaya;Jelmu Sibak;Suakong;Penarung;Dilang Puti
64.07.15 Linggang Melapeh Baru;Linggang Bigung Baru;Linggang Tutung;Linggang Melapeh;Linggang Mapan;Linggang Bigung;Linggang Amer;Linggang Bangunsari;Linggang Purwodadi;Linggang Mencelew;Linggang Kebut
64.07.16 Dempar;Temula;Jontai;Sembuan;Intu Lingau;Mu'ut;Terajuk;Lakan Bilem;Sentalar;Awai
64.07.17 Tebisaq;Kaliq;Tanah Mea;Sang-Sang;Muhur;Muara Kelawit;Bentas;Betung;Kiaq;Tendiq;Penawang;Lendian Liang Nayuq;Kenyanyan;Rikong;Kendesiq;Muara Ponaq
64.07.18 Sakaq Lotoq;Sakaq Tada;Gemuruh;Karangan;Merayaq;Linggang Marimun;Kelumpang;Gadur;Linggang Muara Batuq;Muara Jawaq;Abit;Rembayan;Gunung Rampah;Jengan;Muara Kalaq;Tondoh
64.07.19 Tering Baru;Tering Lama;Linggang Tering Seberang;Tukul;Linggang Kelubaq;Linggang Purworejo;Linggang Jelemuq;Kelian Dalam;Linggang Muara Mujan;Muyub Ulu;Muyub Aket;Linggang Muyub Ilir;Gabung Baru;Linggang Banjarejo;Tering Lama Ulu
64.07.20 Sekolaq Joleq;Sekolaq Muliaq;Sekolaq Oday;Srimulyo;Sumber Bangun;Sumber Rejo;Sekolaq Darat;Leleng
64.08.01 Senyiur;Kelinjau Ilir;Kelinjau Ulu;Long Nah;Long Tesak;Gemar Baru;Long Poq Baru;Muara Dun;Teluk Baru
64.08.02 Jak Luay;Nehes Liah Bing;Muara Wahau;Dabeq;Diaq Lay;Benhes;Wanasari;Wahau Baru;Karya Bhakti;Long Wehea
64.08.03 Senambah;Ngayau;Muara Bengkal Ilir;Muara Bengkal Ulu;Benua Baru;Mulupan;Batu Balai
64.08.04 Teluk Lingga;Sangatta Utara;Singa Gembara;Swarga Bara
64.08.05 Kerayaan;Tanjung Manis;Peridan;Saka;Mandu Dalam;Benua Baru Ilir;Sempayau;Pelawan;Tepian Terap;Maloy;Benua Baru Ulu;Kolek;Pulau Miang;Perupuk;Mandu Pantai Sejahtera
64.08.06 Long Bentuq;Long Pejeng;Long Lees;Mekar Baru;Rantau Sentosa;Long Nyelong
64.08.07 Marah Haloq;Lung Melah;Juk Ayaq;Long Segar;Long Noran;Muara Pantun;Rantau Panjang;Kernyanyan
64.08.08 Makmur Jaya;Marga Mulya;Sukamaju;Sidomulyo;Sri Pantun;Kombeng Indah;Miau Baru
64.08.09 Sepaso;Sekerat;Keraitan;Tepian Langsat;Tebangan Lembak;Sepaso Timur;Sepaso Selatan;Muara Bengalon;Tepian Baru;Tepian Indah;Sepaso Barat
64.08.10 Kaliorang;Bukit Makmur;Bukit Harapan;Citra Manunggal Jaya;Bangun Jaya;Bumi Sejahtera;Selangkau
64.08.11 Sandaran;Manubar;Tadoan;Marukangan;Susuk Luar;Susuk Dalam;Tanjung Mangkaliat;Manubar Dalam;Susuk Tengah
64.08.12 Singa Geweh;Sangatta Selatan;Sangkima;Teluk Singkama
64.08.13 Teluk Pandan;Suka Rahmat;Suka Damai;Kandolo;Danau Redan;Martadinata
64.08.14 Mukti Jaya;Pulung Sari;Margo Mulyo;Rantau Makmur;Manunggal Jaya;Tanjung Labu;Kebon Agung;Tepian Makmur;Masalap Raya
64.08.15 Bumi Etam;Bumi Rapak;Bumi Jaya;Cipta Graha;Kadungan Jaya;Pengadan Baru;Mata Air;Bukit Permata
64.08.16 Karangan Dalam;Batu Lepoq;Pengadan;Baay;Mukti Lestari;Karangan Seberang;Karangan Hilir
64.08.17 Batu Timbau;Beno Harapan;Mugi Rahayu;Mawai Indah;Himba Lestari;Telaga;Batu Timbau Ulu
64.08.18 Sika Makmur;Segoy Makmur;Mukti Utama;Sumber Sari;Melan;Tanah Abang;Sumber Agung
64.09.01 Tanjung Tengah;Salo Loang;Petung;Lawe-lawe;Pejala;Kampung Baru;Sesumpu;Sungai Parit;Nipah-Nipah;Nenang;Penajam;Gunung Seteleng;Buluminung;Sotek;Sepan;Riko;Gersik;Jenebora;Pantai Lango;Giri Mukti;Bukit Subur;Sidorejo;Giri Purwa
64.09.02 Waru;Api-api;Sesulu;Bangun Mulya
64.09.03 Babulu Darat;Labangka;Babulu Laut;Gunung Intan;Gunung Makmur;Sebakung Jaya;Rawa Mulia;Sri Raharja;Sumber Sari;Rintik;Gunung Mulia;Labangka Barat
64.09.04 Sepaku;Pemaluan;Maridan;Mentawir;Tengin Baru;Bukit Raya;Suka Raja;Bumi Harapan;Argo Mulyo;Semoi Dua;Suko Mulyo;Wono Sari;Karang Jinawi;Binuang;Telemow
64.11.01 Long Hurai;Long Melaham;Memahak Besar;Memahak Ulu;Batu Majang;Ujoh Bilang;Long Bagun Ilir;Long Bagun Ulu;Batoq Kelo;Long Merah;Rukun Damai
64.11.02 Long Hubung;Memahak Teboq;Lutan;Matalibaq;Datah Bilang Ilir;Datah Bilang Ulu;Tri Pariq Makmur;Wana Pariq;Datah Bilang Baru;Sirau;Long Hubung Ulu
64.11.03 Laham;Long Gelawang;Muara Ratah;Danum Paroy;Nyaribungan
64.11.04 Long Penaneh I;Long Kerioq;Long Penaneh II;Tiong Ohang;Long Penaneh III;Tiong Bu'u;Naha Buan;Naha Tifab;Naha Silat;Long Apari
64.11.05 Delang Kerohong;Long Pakaq;Long Lunuk;Long Isun;Naha Aru;Datah Naha;Lirung Ubing;Long Pahangai I;Long Pahangai II;Long Tuyoq;Liu Mulang;Long Pakaq Baru;Long Lunuk Baru
64.71.01 Manggar;Lamaru;Teritip;Manggar Baru
64.71.02 Baru Ilir;Baru Tengah;Baru Ulu;Kariangau;Margo Mulyo;Marga Sari
64.71.03 Batu Ampar;Gunung Samarinda;Karang Joang;Muara Rapak;Gunung Samarinda Baru;Graha Indah
64.71.04 Gunung Sari Ulu;Gunung Sari Ilir;Karang Rejo;Karang Jati;Mekar Sari;Sumber Rejo
64.71.05 Sepinggan;Gunung Bahagia;Sepinggan Baru;Sepinggan Raya;Sungainangka;Damai Baru;Damai Bahagia
64.71.06 Prapatan;Telaga Sari;Klandasan Ulu;Klandasan Ilir;Damai
64.72.01 Rawa Makmur;Handil Bakti;Bukuan;Simpang Pasir;Bantuas
64.72.02 Sungai Keledang;Baqa;Mesjid;Mangkupalas;Tenun Samarinda;Gunung Panjang
64.72.03 Teluk Lerong Ilir;Jawa;Air Putih;Sidodadi;Air Hitam;Dadi Mulya;Gunung Kelua;Bukit Pinang
64.72.04 Selili;Sungai Dama;Sidomulyo;Sidodamai;Pelita
64.72.05 Sempaja Selatan;Lempake;Sungai Siring;Sempaja Utara;Tanah Merah;Sempaja Barat;Sempaja Timur;Budaya Pampang
64.72.06 Loa Bakung;Loa Buah;Karang Asam Ulu;Lok Bahu;Teluk Lerong Ulu;Karang Asam Ilir;Karang Anyar
64.72.07 Sungai Kapih;Sambutan;Makroman;Sindang Sari;Pulau Atas
64.72.08 Temindung Permai;Sungai Pinang Dalam;Gunung Lingai;Mugirejo;Bandara
64.72.09 Karang Mumus;Pelabuhan;Pasar Pagi;Bugis;Sungai Pinang Luar
64.72.10 Simpang Tiga;Tani Aman;Sengkotek;Harapan Baru;Rapak Dalam
64.74.01 Bontang Kuala;Bontang Baru;Lok Tuan;Guntung;Gunung Elai;Api-api
64.74.02 Tanjung Laut;Berbas Tengah;Berbas Pantai;Satimpo;Bontang Lestari;Tanjung Laut Indah
64.74.03 Belimbing;Gunung Telihan;Kanaan
65.01.01 Tanjung Palas Hulu;Tanjung Palas Tengah;Tanjung Palas Hilir;Karang Anyar;Gunung Putih;Pejalin;Antutan;Teras Baru;Teras Nawang
65.01.02 Long Beluah;Long Sam;Mara I;Mara Hilir;Long Pari
65.01.03 Karang Agung;Pimping;Panca Agung;Ruhui Rahayu;Ardi Mulyo;Kelubir
65.01.04 Tanah Kuning;Mangkupadi;Sajau;Wonomulyo;Tanjung Agung;Binai;Sajau Hilir;Pura Sajau
65.01.05 Tanjung Selor Hulu;Tanjung Selor Hilir;Tanjung Selor Timur;Jelarai Selor;Gunung Seriang;Bumi Rahayu;Gunung Sari;Apung;Tengkapak
65.01.06 Salimbatu;Silva Rahayu;Tanjung Buka
65.01.07 Lepak Aru;Long Lasan;Long Peso;Long Bia;Muara Pangean;Long Lian;Long Pelaah;Long Lejuh;Long Pelban;Long Buang
65.01.08 Long Tungu;Long Bang;Long Telenjau;Naha Aya;Long Lembu;Long Bang Hulu
65.01.09 Sekatak Buji;Paru Abang;Bunau;Ujang;Tenggiling;Kelembunan;Turung;Terindak;Kelising;Ambalat;Keriting;Kendari;Bambang;Maritam;Pentian;Punan Dulau;Kelincauan;Bekiliu;Sekatak Bengara;Pungit;Anjar Arip;Liagu
65.01.10 Bunyu Barat;Bunyu Selatan;Bunyu Timur
65.02.01 Long Bisai;Pulau Sapi;Paking;Lidung Kemenci;Mentarang Baru;Harapan Maju
65.02.02 Batu Lidung;Malinau Kota;Pelita Kanaan;Malinau Hulu;Malinau Hilir;Tanjung Keranjang
65.02.03 Long Pujungan;Long Ketaman;Long Pua;Long Lame;Long Jelet;Long Aran;Long Peliran;Long Bena;Long Belaka Pitau
65.02.04 Data Dian;Long Pipa;Long Sule;Sungai Anai;Long Metun
65.02.05 Long Nawang;Nawang Baru;Long Temuyat;Long Betaoh;Long Payau
65.02.06 Bila Bekayuk;Long Loreh;Langap;Laban Nyarit;Nunuk Tanah Kibang;Pelencau;Paya Seturan;Punan Rian;Sengayan
65.02.07 Kaliamok;Luso;Malinau Seberang;Putat;Salap;Seruyung;Respen Tubu;Belayan;Sembuak Warod;Lubak Manis;Kelapis;Semengaris
65.02.08 Long Bila;Long Kenipe;Punan Bengalun;Sesua;Sentaban;Tanjung Lapang;Taras;Kuala Lapang;Sempayang
65.02.09 Dumu Mahak;Long Lebusan;Mahak Baru;Long Top;Agung Baru;Data Baru
65.02.10 Long Ampung;Long Uro;Lidung Payau;Sungai Barang;Metulang
65.02.11 Long Uli;Long Alango;Long Berini;Long Tebulo;Apau Ping;Long Kemuat
65.02.12 Lung Fala;Lung Kebinu;Lung Mekatif;Lung Simau;Lung Berang;Lung Sulit;Lung Semamu;Long Gafid;Temalang;Long Liku
65.02.13 Setulang;Setarap;Punan Setarap;Batu Kajang;Gong Solok;Punan Gong Solok;Long Adiu;Punan Long Adiu
65.02.14 Long Lake;Punan Mirau;Long Rat;Halanga;Metut;Long Jalan;Nahakramo;Tanjung Nanga
65.02.15 Long Nyau;Long Titi;Long Ranau;Rian Tubu;Long Pada
65.03.01 Tanjungkarang;Balansiku;Sungai Manurung;Padaidi
65.03.02 Nunukan Timur;Nunukan Barat;Nunukan Utara;Nunukan Tengah;Binusan
65.03.03 Tagul;Lubakan;Atap;Manuk Bungkul;Tujung;Pagar;Labuk;Butas Bagu;Pelaju;Tepian
65.03.04 Deralon;Liang;Dabulon;Taluan;Podong;Patal I;Siawang;Sapuyan;Nainsid;Sasibu;Saludan;Semalat;Libang;Sedongon;Tanjung Hilir;Sumalumung;Lintong;Pulu Bulawan;Tanjung Hulu;Patal II;Pa'loo;Sangkub;Tubus;Likos;Bulan-Bulan;Kalampising;Pa'lemumut;Mansalong
65.03.05 Pa' Padi;Cinglat;Liang Butan;Pa' Rupai;Ba Sikor;Pa' Nado;Buduk Kinangan;Liang Tuer;Buduk Tumu;Long Berayang;Pa' Api;Pa' Sire;Wa' Yanud;Long Nawang;Long Katung;Long Bawan;Long Matung;Long Rupan;Liang Biadung;Wa' Laya;Pa' Matung;Pa' Terutun;Pa' Putuk
65.03.06 Pembeliangan;Apas;Kunyit;Tetaban;Kekayap;Bebanas;Lulu;Sujau;Melasu Baru;Harapan
65.03.07 Long Pasia;Liang Lunuk;Pa' Ibang;Pa' Amai;Pa' Kaber;Pa' Tera;Pa' Sing;Pa' Dalan;Long Birar;Pa' Upan;Long Budung;Long Pupung;Pa' Urang
65.03.08 Liang Bunyu;Binalawan;Setabu;Bambangan
65.03.09 Selisun;Nunukan Selatan;Mansapa;Tanjung Harapan
65.03.10 Sungai Nyamuk;Tanjung Harapan;Bukit Aru Indah;Tanjung Aru
65.03.11 Sungai Pancang;Lapri;Seberang
65.03.12 Sungai Limau;Maspul;Aji Kuning;Bukit Harapan
65.03.13 Srinanti;Tabur Lestari;Samaenre Semaja;Sekaduyan Taka
65.03.14 Sanur;Makmur;Semunad;Sekikilan;Kalunsayan;Tembalang;Salang;Tinampak I;Tinampak II;Naputi;Tau Baru;Balatikon
65.03.15 Payang;Suyadon;Bulu Mengolom;Tukulon;Ubol Sulok;Batung;Ubol Alung;Nansapan;Samunti;Semata;Sungoi;Salan;Sinampila I;Paluan;Sedalit;Tambalang Hilir;Tadungus;Sinampila II;Kalambuku;Jukup;Long Bulu;Linsayung;Tumantalas;Sanal;Limpakon;Labuk
65.03.16 Lubok Buat;Katul;Mambulu;Pagaluyon;Saduman;Tulang;Sabuluan;Pulau Keras;Liuk Bulu;Binanun
65.03.17 Tang Paye;Long Rungan;Long Kelupan;Long Padi;Tang Badui;Binuang;Long Mutan;Pa' Milau;Ba' Liku;Long Rian;Pa' Yalau
65.03.18 Pa' Betung;Long Sepayang;Pa' Pawan;Pa' Melade;Pa' Kebuan;Pa' Umung;Pa' Rangeb;Long Umung;Long Tenem;Long Nuat;Pa' Pala;Sinar Baru;Pa' Lidung;Pa' Raye;Bungayan;Wa' Yagung;Kampung Baru
65.03.19 Pa' Mulak;Long Puak;Long Mangan;Buduk Kubul;Long Kabid;Pa' Inan;Lembudud;Long Tugul;Pa' Butal;Pa' Delung;Pa' Urud;Pa' Kemut;Pa' Kidang;Lembada;Pa' Payak;Pa' Pirit;Liang Aliq;Sembudud;Liang Turan;Liang Bua;Lepatar;Pa' Mering;Pa' Pani;Pa' Lutut;Ma' Libu
65.03.20 Sumentobol;Nantukidan;Labang;Sumantipal;Ngawol;Bululaun Hilir;Lagas;Panas;Langgason;Tantalujuk;Tambalang Hulu;Kuyo;Bokok
65.03.21 Tau Lumbis;Lipaga;Bululaun Hulu;Kalisun;Mamasin;Sibalu;Duyan;Tuntulibing;Tetagas;Kabungolor
65.04.01 Tideng Pale;Limbu Sedulun;Sebidai;Sedulun;Tideng Pale Timur;Gunawan;Sebawang
65.04.02 Sesayap;Sengkong;Bebatu;Bandan Bikis;Sepala Dalung;Seludau;Menjelutung;Sesayap Selor
65.04.03 Tanah Merah;Tengku Dacing;Sambungan;Tanah Merah Barat;Sambungan Selatan
65.04.04 Buong Baru;Bebakung;Kujau;Mendupo;Maning;Periuk
65.04.05 Seputuk;Rian;Balayan Ari;Rian Rayo;Kapuak;Sapari
65.71.01 Karang Anyar;Karang Rejo;Karang Anyar Pantai;Karang Balik;Karang Harapan
65.71.02 Kampung I Skip;Pamusian;Sebengkok;Selumit;Selumit Pantai
65.71.03 Lingkas Ujung;Gunung Lingkas;Kampung Empat;Kampung Enam;Mamburungan;Pantai Amal;Mamburungan Timur
65.71.04 Juata Laut;Juata Permai;Juata Kerikil
71.01.05 Ayong;Babo;Bolangat;Maelang;Domisil Moonow;Pangi;Lolanan;Cempaka;Batu Merah;Pasir Putih;Pangi Timur;Bolangat Timur
71.01.09 Matayangan;Uuan;Ikhwan;Doloduo;Wangga Baru;Toraut;Mekaruo;Toraut Utara;Doloduo Satu;Doloduo Dua;Doloduo Tiga;Toraut Tengah
71.01.10 Imandi;Tonom;Mogoyunggung;Modomang;Kembang Mertha;Dumoga;Pinonobatuan;Dumoga II;Pinonobatuan Barat;Amertha Sari;Kembang Sari;Amertha Buana;Mogoyunggung Satu;Mogoyunggung Dua;Dumoga Tiga;Dumoga Empat
71.01.11 Tumokang Baru;Mopugad Utara;Mopugad Selatan;Mopuya Utara;Mopuya Selatan;Dondomon;Mopugad Utara Satu;Mopugad Utara Dua;Mopugad Selatan Satu;Mopuya Utara Satu;Mopuya Utara Dua;Mopuya Selatan Satu;Mopuya Selatan Dua;Dondomon Utara;Dondomon Selatan;Tumokang Timur
71.01.12 Totabuan;Pindol;Solog;Tandu;Lolak;Motabang;Mongkoinit;Labuan Uki;Pinogaluman;Sauk;Lalow;Buntalo;Bumbung;Baturapa;Tuyat;Pindolili;Lolak Tombolango;Lolak II;Buntalo Timur;Buntalo Selatan;Baturapa II;Diat;Pinogaluman Timur;Mongkoinit Barat;Dulangon;Padang Lalow
71.01.13 Inobonto;Komangaan;Solimandungan II;Solimandungan I;Bangomulunow;Langagon;Inobonto II;Inobonto;Langagon Satu;Langagon Dua;Solimandungan Baru
71.01.14 Bombanon;Abak;Tapa Aog;Mopusi;Matali Baru;Bakan;Tanoyan Selatan;Tungoi I;Lolayan;Mopait;Kopandakan II;Tanoyan Utara;Tungoi II;Mengkang
71.01.19 Muntoi;Poyuyanan;Lobong;Passi;Bintau;Bulud;Otam;Wangga;Inuai;Passi II;Muntoi Timur;Otam Barat;Wangga Satu
71.01.20 Mariri Lama;Mariri Baru;Nonapan II;Nonapan I;Wineru;Gogaluman;Poigar I;Nanasi;Pomoman;Tiberias;Mondatong;Poigar II;Poigar III;Mariri II;Mariri I;Nonapan Baru;Nanasi Timur;Nonapan;Tanjung Mariri;Mondatong Baru
71.01.22 Pangian;Poopo;Manembo;Sinsingon;Insil;Mobuya;Insil Baru;Pangian Tengah;Pangian Barat;Poopo Barat;Poopo Selatan;Sinsingon Barat;Sinsingon Timur
71.01.31 Ambang I;Ambang II;Tadoy;Bolaang;Bantik;Lolan;Tadoy I;Bolaang Satu;Lolan Dua
71.01.32 Bilalang III;Bilalang IV;Tudu Aog;Tudu Aog Baru;Kolinganga'an;Bilalang III Utara;Bilalang Baru;Apado
71.01.33 Serasi;Kanaan;Toruakat;Pusian;Ponompiaan;Mototabian;Bumbungon;Siniyung;Siniyung Satu;Dumoga Satu;Pusian Selatan;Pusian Barat
71.01.34 Bonawang;Tapadaka Satu;Tapadaka Utara;Tapadaka Timur;Konarom;Konarom Barat;Konarom Utara;Osion;Ikuna;Dumara
71.01.35 Ibolian;Ibolian Satu;Kinomaligan;Kosio;Kosio Timur;Kasio Barat;Werdhi Agung;Werdhi Agung Selatan;Werdhi Agung Utara;Werdhi Agung Timur
71.02.01 Masarang;Rinegetan;Roong;Tuutu;Tounkuramber;Wawalintouan;Rerewokan;Watulambot;Wewelan
71.02.02 Luaan;Ranowangko;Wengkol;Kendis;Katinggolan;Liningaan;Taler;Kiniar;Touluor;Papakelan;Makalounsow
71.02.03 Telap;Watumea;Eris;Maumbi;Tandengan;Ranomerut;Touliang Oki;Tandengan Satu
71.02.04 Tulap;Lalumpe;Kayubesi;Ranowangko II;Kombi;Sawangan;Kolongan;Rerer;Kinaleosan;Makalisung;Kalawiran;Kolongan Satu;Rerer Satu
71.02.05 Kapataran;Seretan;Atep Oki;Karor;Kaleosan;Watulaney;Kayuroya;Seretan Timu;Parentek;Kapataran Satu;Watulaney Amian
71.02.06 Kayuwatu;Wineru;Rinondor;Sendangan;Pahaleten;Talikuran;Tounelet;Paslaten;Kaweng;Toulimembet;Makalelon;Tumpaan;Mahembang
71.02.07 Tember;Kamanga;Sendangan;Talikuran;Tempok;Liba;Tolok;Kamanga Dua;Tempok Selatan;Tolok Satu
71.02.08 Kasuratan;Parepei;Pulutan;Sinuian;Kaima;Sendangan;Timu;Talikuran;Tampusu;Paslaten;Leleko
71.02.09 Wolaang;Teep;Karondoran;Waleure;Amongena I;Amongena II;Sumarayar;Amongena III
71.02.10 Koyawas;Walewangko;Noongan;Raringis;Ampreng;Tumaratas;Paslaten;Lowian;Tounelet;Kopiwangker;Noongan Dua;Noongan Tiga;Tumaratas Dua;Raranon;Raringis Utara;Raringis Selatan
71.02.11 Leilem;Kolongan Atas;Tounelet Satu;Talikuran;Kauneran;Sendangan;Rambunan;Sawangan;Tincep;Timbukar;Leilem Dua;Leilem Tiga;Kolongan Atas Dua;Kauneran Satu;Rambunan Amian;Sendangan I;Talikuran Satu;Tounelet Satu;Kolongan Atas Satu
71.02.12 Sendangan;Kinali;Sendangan Selatan;Sendangan Tengah;Uner Satu;Kinali Satu;Tondegesan;Kanonang Tiga;Tondegesan Satu;Tondegesan Dua
71.02.13 Pineleng I;Pineleng II;Sea I;Sea II;Winagun Atas;Warembungan;Sea;Kali;Kali Selatan;Pineleng Dua Indah;Lotta;Sea Mitra;Sea Tumpengan;Pineleng Satu Timur
71.02.14 Kembes II;Kembes I;Toumbuluan;Koka;Suluan;Kamangta;Sawangan;Rumengkor;Tikela;Rumengkor Satu;Rumengkor Dua
71.02.15 Kumu;Teling;Poopoh;Ranowangko;Senduk;Pinasungkulan;Mokupa;Sarani Matani;Borgo;Tambala
71.02.16 Sumalangka;Sasaran;Kampung Jawa;Wulauan;Marawas;Tonsea Lama;Kembuan;Kembuan Satu
71.02.17 Palamba;Atep;Manembo;Temboan;Rumbia;Winebetan;Kaayuran Atas;Kaayuran Bawah;Kawatak;Atep Satu
71.02.18 Urongo;Tounsaru;Tataaran II;Tataaran I;Koya;Paleloan;Tataaran Patar;Maesa Unima
71.02.19 Walantakan;Taraitak;Karumenga;Toraget;Tempang;Tempang Dua;Tempang Tiga;Taraitak Satu
71.02.20 Wasian;Panasen;Tountimomor;Totolan;Passo;Kalawiran;Touliang;Simbel;Wailang;Bukit Tinggi
71.02.21 Talikuran;Talikuran Utara;Talikuran Barat;Uner;Kiawa Satu;Kiawa Satu Utara;Kiawa Satu Barat;Kiawa Dua;Kiawa Dua Timur;Kiawa Dua Barat
71.02.22 Kayuuwi;Kayuuwi Satu;Kanonang Satu;Kanonang Dua;Kanonang Empat;Kanonang Lima;Tombasian Atas;Tombasian Atas Satu;Tombasian Bawah;Ranolambot
71.02.23 Kalasey Satu;Kalasey Dua;Tateli;Tateli Weru;Tateli Satu;Tateli Dua;Tateli Tiga;Koha;Koha Barat;Koha Timur;Koha Selatan;Agotey
71.02.24 Lemoh;Lemoh Barat;Lemoh Timur;Lemoh Uner;Lolah;Lolah Satu;Lolah Dua;Lolah Tiga;Ranotongkor;Ranotongkor Timur
71.02.25 Pinaesaan;Tompaso Dua;Tompaso II Utara;Pinabetengan Utara;Pinabetengan;Pinabetengan Selatan;Tonsewer;Tonsewer Selatan;Touure;Touure Dua
71.03.08 Kalasuge;Bahu;Mala;Kalekube;Naha;Beha;Utaurano;Lenganeng;Tarolang;Tola;Kalurae;Bengketang;Petta;Bowongkulu;Pusunge;Moade;Raku;Petta Timur;Petta Barat;Petta Selatan;Likuang;Kalekube I;Bowongkulu I;Naha I
71.03.09 Nanedakele;Nusa;Bukide;Bukide Timur;Nanusa
71.03.10 Kaluwatu;Laine;Lapango;Sowaeng;Ngalipaeng I;Ngalipaeng II;Batunderang;Bebalang;Mawira;Pindang;Lapepahe;Lehimi Tariang;Lapango I
71.03.11 Kalama;Kahakitang;Mahengetang;Para;Dalako Bembanehe;Taleko Batusaiki;Para I
71.03.12 Nagha I;Nagha II;Pokol;Balane;Binala;Ulung Peliang;Menggawa;Kalinda;Bebu;Makalekuhe;Pananaru;Dagho;Mahumu;Lelipang;Menggawa II;Kalama Darat;Kalinda I;Mahumu I;Mahumu II;Hesang
71.03.13 Tawoali;Barangka;Nahepese;Manumpitaeng;Taloarane;Mala;Karatung I;Karatung II;Kauhis;Sesiwung;Lebo;Barangkalang;Belengang;Bakalaeng;Hiung;Pinebentengang;Taloarane I;Bengka
71.03.14 Bowongkali;Kulur I;Kulur II;Bira;Kuma;Bungalawang;Miulu;Gunung;Talengen;Biru;Tariang Baru;Sensong;Rendingan;Palahanaeng;Timbelang;Pelelangen;Malueng;Kuma I
71.03.15 Simueng;Bentung;Lesabe;Malammenggu;Palareng;Binebas;Mandoi;Batuwingkung;Birahi;Laotongan;Bukide;Kalagheng;Lesabe I;Bulo
71.03.16 Kendahe I;Kendahe II;Talawid;Tariang Lama;Pempalaraeng;Mohong Sawang;Lipang;Kawaluso
71.03.17 Sawang Bendar;Soataloara I;Apengsembeka;Mahena;Bungalawang;Santiago;Manente;Soataloara II
71.03.19 Hangke;Salurang;Tambung;Beeng;Lehupu;Bowone;Beeng Laut;Tenda;Aha Patung
71.03.20 Pintareng;Basauh;Tumalede;Sampakang;Dalokaweng;Malisade
71.03.23 Pananekeng;Angges;Kolongan Mitung;Kolongan Beha;Kolongan Beha Baru;Kolongan Akembawi
71.03.24 Lesa;Enengpahembang;Tapuang;Tidore;Tona I;Tona II;Dumuhung;Batulewehe
71.03.25 Marore;Kawio;Matutuang
71.04.01 Lirung;Lirung Satu;Lirung Matane;Sereh;Musi;Talolang;Sereh I
71.04.02 Beo;Beo Timur;Beo Barat;Bantik;Bengel;Bantik Lama
71.04.03 Alo;Nunu;Rainis;Bantane;Tabang;Parangen;Bantane Utara;Tabang Barat;Nunu Utara;Rainis Batupenga;Alo Utara
71.04.04 Essang;Lalue;Bulude;Maririk;Essang Selatan;Bulude Selatan;Lalue Tengah;Lalue Utara
71.04.05 Kakorotan;Marampit;Laluhe;Dampulis;Karatung;Karatung Tengah;Karatung Selatan;Dampulis Selatan;Marampit Timur
71.04.06 Pangeran;Bulude;Pantuge;Kabaruan;Mangaran;Kordakel;Rarange;Taduna;Kabaruan Timur;Pantuge Timur;Pannulan;Bulude Selatan
71.04.07 Melonguane;Melonguane Timur;Melonguane Barat;Mala;Kiama;Tarun;Sawang;Ambela;Tarun Selatan;Kiama Barat;Maredaren Kiama;Sawang Utara;Mala Timur
71.04.08 Mamahan;Bambung;Taturan;Gemeh;Arangkaa;Malat;Apan;Taruan;Bannada;Gemeh Raamata;Gemeh Wantane;Bambung Timur;Malat Utara;Mamahan Barat;Lahu
71.04.09 Peret;Ighik;Birang;Akas;Damau;Damau Bowone;Taduwale;Akas Balane
71.04.10 Tuabatu;Dapalan;Riung;Ammat;Binalang;Ganalo;Dapihe;Tuabatu Barat;Ammat Selatan;Binalang Timur;Riung Utara
71.04.11 Bitunuris;Bitunuris Selatan;Salibabu;Salibabu Utara;Dalum;Balang
71.04.12 Kalongan;Kalongan Utara;Kalongan Selatan;Alude;Musi I
71.04.13 Pulau Miangas
71.04.14 Makatara;Makatara Timur;Awit;Awit Selatan;Rae;Rae Selatan;Lobbo;Lobbo I
71.04.15 Pulutan;Pulutan Utara;Pulutan Selatan;Daran;Daran Utara
71.04.16 Tule;Tule Tengah;Tule Utara;Bowombaru;Bowombaru Tengah;Bowombaru Utara
71.04.17 Moronge;Moronge I;Moronge II;Moronge Selatan;Moronge Selatan II;Moronge Selatan I
71.04.18 Pampalu;Ruso;Niampak;Niampak Utara;Tarohan;Tarohan Selatan;Matahit
71.04.19 Sambuara Satu;Sambuara;Ensem;Ensem Timur;Batumbalango;Ambia;Ambia Utara;Kuma;Kuma Selatan
71.05.01 Sinisir;Kakenturan;Palelon;Pinasungkulan;Wulurmaatus;Makaaruyen;Linelean;Mokobang;Kakenturan Barat;Pinasungkulan Utara
71.05.02 Raraatean;Sion;Tompaso Baru I;Kinalawiran;Tompaso Baru II;Pinaesaan;Torout;Lindangan;Karowa;Liandok
71.05.03 Poopo;Ranoyapo;Mopolo;Beringin;Powalutan;Lompad;Lompad Baru;Pontak;Poopo Utara;Poopo Barat;Pontak Satu;Mopolo Esa
71.05.07 Motoling;Motoling Mawale;Motoling I;Motoling II;Picuan Baru;Lalumpe;Raanan Lama
71.05.08 Blongko;Boyongpante;Tiniawangko;Ongkaw I;Ongkaw II;Aergale;Poigar I;Poigar II;Durian;Tanamon;Ongkaw Tiga;Boyongpante Dua;Tanamon Utara
71.05.09 Boyong Atas;Paku Ure II;Tenga;Radey;Tawaang;Pakuweru;Sapa;Pakuure Satu;Pakuure Tiga;Molinow;Paku Ure;Paku Ure Tinanian;Paku Ure Kinamang;Pakuweru Utara;Sapa Barat;Sapa Timur;Tawaang Timur;Tawaang Barat
71.05.10 Buyungon;Ranoyapo;Uwuran I;Uwuran II;Lewet;Bitung;Ranoketang Tua;Kilometer 3
71.05.12 Tumpaan Satu;Tumpaan;Matani;Popontolen;Lelema;Tangkunei;Munte;Tumpaan Baru;Matani Satu;Tumpan Dua
71.05.13 Pinamorongan;Kaneyan;Koreng;Tumaluntung;Rumoong Atas;Lansot;Wiau Lapi;Wuwuk;Rumoong Atas Dua;Lansot Timur;Wuwuk Barat;Tumaluntung Satu;Wiau Lapi Barat
71.05.15 Kumelembuai;Kumelembuai Atas;Kumelembuai Satu;Malola;Malola I;Makasili;Kumelembuai Dua;Lolombulan Makasili
71.05.16 Tumani;Lowian;Kinaweruan;Liningaan;Bojonegoro;Tambelang;Kinamang;Temboan;Kinamang Satu;Lowian Satu;Tumani Utara;Tumani Selatan
71.05.17 Kawangkoan Bawah;Rumoong Bawah;Kapitu;Rumoong Bawah;Tewasen;Pondos;Elusan;Teep;Wakan;Teep Trans
71.05.18 Pondang;Ranomea;Lopana;Pinaling;Kota Menara;Maliku;Ritey;Malenos Baru;Maliku Satu;Lopana Satu
71.05.19 Paslaten;Sulu;Bajo;Wawona;Popareng;Wawontulap;Sondaken;Pungkol;Raprap;Paslaten Satu;Arakan
71.05.21 Tondei;Tondei Satu;Tondei Dua;Raanan Baru;Ranaan Baru Satu;Ranaan Baru Dua;Toyopon;Keroit
71.05.22 Karimbow;Karimbow Talikuran;Tokin;Tokin Baru;Wanga Amongena;Wanga;Picuan;Picuan Satu
71.05.23 Talaitad;Suluun Satu;Suluun Dua;Suluun Tiga;Suluun Empat;Pinapalangkow;Kapoya;Talaitad Utara;Kapoya Satu
71.06.01 Makalisung;Waleo;Lilang;Lansot;Kema III;Kema II;Kema I;Tontalete;Tontaalete Rok-rok;Waleo Dua
71.06.02 Kauditan II;Kauditan I;Kawiley;Treman;Kaima;Karegesan;Kaasar;Lembean;Paslaten;Tumaluntung;Watudambo;Watudambo Dua
71.06.03 Airmadidi Bawah;Rap-Rap;Saronsong I;Airmadidi Atas;Sukur;Sarongsong II;Tanggari;Sampiri;Sawangan
71.06.04 Tiwoho;Wori;Kima Bajo;Talawaan Bantik;Talawaan Atas;Budo;Darunu;Mantehage III Tinongko;Nain;Mantehage/Buhias;Mantehage/Bango;Mantehage II Tangkasi;Kulu;Bulo;Lansa;Lantung;Pontoh;Minaesa;Nain Tatampi;Nain Satu
71.06.05 Matungkas;Laikit;Klabat;Pinilih;Tatelu;Warukapas;Tetey;Wasian;Lumpias;Dimembe;Tatelu Rondor
71.06.06 Gangga I;Gangga II;Talise;Airbanua;Palaes;Maliambao;Termaal;Paputungan;Jayakarsa;Tanah Putih;Bahoi;Tarabitan;Serei;Sonsilo;Mubune;Munte;Bulutui;Wawunian;Kinabuhutan;Tambun
71.06.07 Likupang I;Likupang II;Serawet;Wineru;Maen;Winuri;Marinsow;Pulisan;Kalinaun;Rinondoran;Pinenek;Lihunu;Kahuhu;Libas;Likupang Kampung Ambong;Kinunang;Resetlemen;Ehe
71.06.08 Suwaan;Kuwil;Kawangkoan;Kolongan;Maumbi;Kaleosan;Watutumou;Kolongan Tetempangan;Kawangkoan Baru;Kalawat;Watutumou Dua;Watutumou Tiga
71.06.09 Paniki Atas;Kolongan;Talawaan;Mapanget;Wusa;Warisa;Tumbohon;Winetin;Patokaan;Teepwarisa;Warisa Kampung Baru;Paniki Baru
71.06.10 Kokoleh Satu;Kokoleh Dua;Paslaten;Kaweruan;Wangurer;Batu;Werot
71.07.01 Tosuraya;Wawali;Lowu Dua;Lowu Satu;Lowu Utara;Nataan;Tosuraya Barat;Tosuraya Selatan;Wawali Pasan;Rasi;Rasi Satu
71.07.02 Tatengesan;Wiau;Bentenan;Tumbak;Makalu;Minanga;Minanga Satu;Bentenan Indah;Minanga Timur;Minanga Dua;Minanga Tiga;Makalu Selatan;Tatengesan Satu;Bentenan Satu;Tumbak Madani
71.07.03 Mangkit;Borgo;Belang;Buku;Beringin;Tababo;Watuliney;Molompar;Buku Utara;Buku Selatan;Watuliney Tengah;Watuliney Indah;Molompar Utara;Molompar Timur;Tababo Selatan;Buku Tengah;Ponosakan Indah;Buku Tenggara;Ponosakan Belang;Borgo Satu
71.07.04 Ratatotok Satu;Ratatotok Dua;Ratatotok Selatan;Ratatotok Timur;Basaan;Basaan Satu;Morea;Morea Satu;Soyoan;Basaan Dua;Ratatotok Utara;Ratatotok Tenggara;Ratatotok Tengah;Ratatotok;Ratatotok Muara
71.07.05 Tonsawang;Betelan;Tombatu Satu;Kali;Pisa;Tombatu;Betelan Satu;Kali Oki;Tombatu Tiga Selatan;Tombatu Tiga Timur;Tonsawang Satu
71.07.06 Ranoketang Atas;Tondanauw;Lobu Satu;Lobu Dua;Tondanouw Satu;Toundanouw Atas;Ranoketang Atas Satu;Lobu Kota;Lobu Atas;Lobu
71.07.07 Kalait;Kalait Satu;Kalait Dua;Kalait Tiga;Lowatag;Bunag;Banga;Tambelang;Ranoako;Suhuyon
71.07.08 Silian;Silian Utara;Silian Satu;Silian Selatan;Silian Dua;Silian Tengah;Silian Tiga;Silian Barat;Silian Kota;Silian Timur
71.07.09 Molompar;Molompar Satu;Molompar Atas;Molompar Dua;Molompar Dua Utara;Molompar Dua Selatan;Mundung;Mundung Satu;Esandom;Esandom Satu;Esandom Dua
71.07.10 Tombatu Dua;Tombatu Dua Utara;Tombatu Dua Barat;Tombatu Dua Tengah;Tombatu Tiga;Tombatu Tiga Tengah;Kuyanga;Kuyanga Satu;Winorangian;Winorangian Satu
71.07.11 Towuntu;Towuntu Timur;Towuntu Barat;Tolombukan;Tolombukan Satu;Tolombukan Barat;Liwutung;Liwutung Satu;Liwutung Dua;Poniki;Maulit
71.07.12 Wioi;Wioi Satu;Wioi Dua;Wioi Tiga;Wioi Timur;Pangu;Pangu Satu;Pangu Dua;Wongkai;Wongkai Satu
71.08.01 Sangkub I;Busisingo;Sang Tombolang;Tombolango;Pangkusa;Sangkub II;Sidodadi;Sampiro;Sangkub III;Busisingo Utara;Ampeng Sembeka;Suka Makmur;Sangkub Timur;Monompia;Mokusato;Sangkub Empat
71.08.02 Bintauna;Huntuk;Mome;Kuhanga;Padang;Pimpi;Bunia;Talaga;Batulintik;Bintauna Pantai;Minanga;Kopi;Voa'a;Bunong;Padang Barat;Vahuta
71.08.03 Mokoditek;Nunuka;Saleo;Bohabak I;Bohabak II;Binjeita;Biontong;Biontong I;Biontong II;Binuanga;Bohabak III;Bohabak IV;Binjeita I;Binjeita II;Mokoditek I;Lipu Bogu;Binuni;Tanjung Labou;Nagara;Saleo Satu
71.08.04 Paku;Ollot;Sonuo;Jambusarang;Talaga Tomoagu;Bolangitang;Langi;Iyok;Tote;Wakat;Ollot I;Ollot II;Bolangitang I;Bolangitang II;Talaga;Tanjung Buaya;Keimanga;Paku Selatan
71.08.05 Solo;Boroko;Bigo;Kuala;Pontak;Inomunga;Komus II;Boroko Timur;Kuala Utara;Gihang;Boroko Utara;Bigo Selatan;Soligir;Inomunga Utara;Komus Dua Timur
71.08.06 Komus I;Tuntung;Batu Tajam;Dalapuli;Buko;Dengi;Tombulang;Tuntulow;Kayu Ogu;Tanjung Sidupa;Buko Selatan;Busato;Batu Bantayo;Padango;Tuntulow Utara;Dalapuli Timur;Dalapuli Barat;Buko Utara;Tambulang Timur;Tambulang Pantai;Tuntung Timur;Duini
71.09.01 Bebali;Tatahadeng;Tarorane;Akesimbeka;Bahu;Bukide;Apelawo;Deahe;Lia;Kanang;Buise;Karalung;Dame;Dame I;Lia Satu;Karalung Satu
71.09.02 Paseng;Paniki;Ondong;Peling Sawang;Kanawong;Bumbiha;Pehe;Lehi;Peling;Makalehi;Makalehi Utara;Makalehi Timur
71.09.03 Bahoi;Balehumara;Lesah;Boto;Mohongsawang;Apengsala;Mulengan;Mahangiang;Tulusan;Haasi;Pumpente;Laingpatehi;Lesah Rende;Barangka Pehe;Pahiama
71.09.04 Mala;Pangirolong;Sawang;Bandil;Biau;Balirangeng;Buhias;Tapile;Lahopang;Binalu;Kalihiang;Pahepa;Biau Seha;Matole
71.09.05 Tanaki;Kapeta;Talawid;Laghaeng;Makoa;Batusenggo;Mahuneni
71.09.06 Bulangan;Minanga;Wo;Bawoleu;Lumbo;Bawo
71.09.07 Buang;Karungo;Lamanggo;Dalinsaheng;Tope
71.09.08 Kinali;Hiung;Kiawang;Kawahang;Batubulan;Nameng;Mini;Winangun
71.09.09 Salili;Beong;Lai;Dompase
71.09.10 Humbia;Kisihang;Bira Kiama;Buha;Batumawira;Birarikei
71.10.01 Kayumoyondi;Tombolikat;Tutuyan;Togid;Dodap;Dodap Pantai;Tutuyan II;Tutuyan III;Tombolikat Selatan;Dodop Mikasa
71.10.02 Kotabunan;Buyat;Bulawan;Paret;Bukaka;Buyat I;Buyat II;Buyat Selatan;Buyat Tengah;Buyat Barat;Bulawan Satu;Bulawan Dua;Kotabunan Selatan;Kotabunan Barat;Paret Timur
71.10.03 Idumun;Matabulu;Nuangan;Bai;Jiko Belanga;Nuangan I;Iyok;Loyow;Matabulu Timur;Nuangan Barat;Nuangan Selatan
71.10.04 Modayag;Liberia;Purworejo;Buyandi;Tobongon;Lanut;Badaro;Modayag II;Modayag III;Purworejo Timur;Liberia Timur;Purworejo Tengah;Candi Rejo;Sumber Rejo
71.10.05 Moyongkota;Bangunan Wuwuk;Bongkudai Barat;Bongkudai;Moyongkota Baru;Moonow;Inaton;Bangunan Wuwuk Timur;Pinonobatuan;Tangaton
71.10.06 Motongkad Utara;Motongkad;Motongkad Selatan;Atoga;Atoga Timur;Motongkad Tengah;Molobog;Molobog Barat;Jiko;Jiko Utara;Molobog Timur
71.10.07 Mooat;Bongkudai Selatan;Bongkudai Baru;Bongkudai Utara;Bongkudai Timur;Guaan;Mototompiaan;Mokitompia;Kokapoi;Kokapoi Timur
71.11.01 Tangagah;Salongo;Toluaya;Molibagu;Popodu;Tolondadu;Tabilaa;Sondana;Dudepo;Pinolantungan;Tolondadu I;Tolondadu II;Soguo;Pintadia;Salongo Timur;Salongo Barat;Dudepo Barat
71.11.02 Lion;Momalia II;Meyambanga;Saibuah;Sinombayuga;Luwoo;Momalia I;Sakti;Manggadaa;Pilolahunga;Tonala;Iloheluma;Meyambanga Timur;Molosipat;Momalia Tiga;Inosota
71.11.03 Linawan;Nunuk;Pinolosian;Kombot;Lungkap;Ilomata;Linawan I;Tolotoyon;Pinolosian Selatan;Kombot Timur
71.11.04 Mataindo;Adow;Torosik;Tobayagan;Deaga;Adow Selatan;Mataindo Utara;Tobayagan Selatan
71.11.05 Motandoi;Dumagin A;Dumagin B;Dayow;Onggunoi;Modisi;Posilagon;Pidung;Iligon;Motandoi Selatan;Perjuangan;Onggunoi Selatan
71.11.06 Biniha Timur;Biniha;Biniha Selatan;Duminanga;Halabolu;Trans Patoa;Bakida;Sinandaka;Soputa;Pangia;Motolohu
71.11.07 Botuliodu;Nunuka Raya;Tolutu;Milangodaa;Milangodaa Barat;Milangodaa Utara;Pakuku Jaya
71.71.01 Molas;Tongkaina;Meras;Bailang;Pandu
71.71.02 Bitung Karangria;Tuminting;Tumumpa Satu;Maasing;Sindulang Satu;Sindulang Dua;Islam;Tumumpa Dua;Sumompo;Mahawu
71.71.03 Singkil Satu;Singkil Dua;Wawonasa;Karame;Ketang Baru;Ternate Baru;Kombos Barat;Kombos Timur;Ternate Tanjung
71.71.04 Tikala Kumaraka;Mahakeret Timur;Mahakeret Barat;Teling Bawah;Wenang Utara;Wenang Selatan;Pinaesaan;Calaca;Istiqlal;Lawangirung;Komo Luar;Bumi Beringin
71.71.05 Tikala Baru;Taas;Paal IV;Banjer;Tikala Ares
71.71.06 Sario Utara;Sario Kotabaru;Sario Tumpaan;Sario;Titiwungan Utara;Titiwungan Selatan;Ranotana
71.71.07 Wanea;Tanjung Batu;Pakowa;Bumi Nyiur;Ranotana Weru;Teling Atas;Tingkulu;Karombasan Utara;Karombasan Selatan
71.71.08 Paniki Bawah;Lapangan;Mapanget Barat;Kima Atas;Buha;Bengkol;Kairagi Satu;Kairagi Dua;Paniki Satu;Paniki Dua
71.71.09 Malalayang Satu;Bahu;Kleak;Batu Kota;Malalayang Satu Timur;Malalayang Satu Barat;Malalayang Dua;Winangun Satu;Winangun Dua
71.71.10 Bunaken;Manado Tua Satu;Manado Tua Dua;Alung Banua
71.71.11 Ranomuut;Kairagi Weru;Paal Dua;Perkamil;Malendeng;Dendengan Dalam;Dendengan Luar
71.72.01 Pasir Panjang;Paudean;Batulubang;Papusungan;Pancuran;Dorbolaang;Kelapa Dua
71.72.02 Wangurer Barat;Paceda;Madidir Ure;Kadoodan;Madidir Weru;Madidir Unet;Wangurer timur;Wangurer Utara
71.72.03 Karondoran;Kumeresot;Pinokalan;Tewaan;Danowudu;Duasadara;Apela Dua;Apela Satu;Pinasungkulan;Batuputih Atas;Batuputih Bawah
71.72.04 Pateten Satu;Winenet Satu;Aertembaga Satu;Tandurusa;Makawidey;Pinangunian;Pateten Dua;Winenet Dua;Kasawari;Aertembaga Dua
71.72.05 Tanjung Merah;Sagerat;Manembo-nembo Atas;Manembo-nembo;Sagerat Weru Satu;Sagerat Weru Dua;Manembo-nembo Tengah;Tendeki
71.72.06 Girian Atas;Girian Weru Satu;Girian Bawah;Girian Permai;Girian Weru Dua;Girian Indah;Wangurer
71.72.07 Bitung Barat Satu;Pakadoodan;Bitung Barat Dua;Bitung Tengah;Bitung Timur;Kakenturan Satu;Kekenturan Dua;Pateten Tiga
71.72.08 Mawali;Pintukota;Binuang;Motto;Lirang;Posokan;Nusu;Kareko;Gunung Woka;Batukota
71.73.01 Pinaras;Lahendong;Tondangow;Pangolombian;Tumatangtang;Kampung Jawa;Lansot;Walian;Uluindano;Walian Satu;Walian Dua;Tumatangtang Satu
71.73.02 Talete Satu;Talete Dua;Kamasi;Kolongan;Matani Satu;Matani Dua;Matani Tiga;Kamasi Satu;Kolongan Satu
71.73.03 Tinoor Satu;Tinoor Dua;Kinilow;Kakaskasen Satu;Kakaskasen Dua;Kakaskasen Tiga;Wailan;Kayawu;Kinilow Satu;Kakaskasen
71.73.04 Woloan Satu;Woloan Dua;Woloan Tiga;Taratara Satu;Taratara Dua;Woloan Satu Utara;Taratara;Taratara Tiga
71.73.05 Paslaten Satu;Paslaten Dua;Rurukan;Rurukan Satu;Kumelembuay
71.74.01 Biga;Upai;Genggulang;Bilalang Satu;Bilalang Dua;Pontodon;Sia;Pontodon Timur
71.74.02 Kotobangun;Tumubui;Sinindian;Matali;Motoboi Besar;Kobo Besar;Moyag;Kobo Kecil;Moyag Tampoan;Moyag Todulan
71.74.03 Motoboi Kecil;Mongondow;Pobundayan;Poyowa Besar Satu;Poyowa Besar Dua;Tabang;Bungko;Kopandakan Satu;Poyowa Kecil
71.74.04 Mongkonai;Molinow;Mogolaing;Gogagoman;Kotamobagu;Mongkonai Barat
72.01.01 Bugis;Balantang;Batui;Tolando;Lamo;Sisipan;Bakung;Nonong;Kayowa;Ondo-Ondolu;Honbola;Uso;Ondo-Ondolu I
72.01.02 Bunta I;Bunta II;Salabenda;Kalaka;Bohotokong;Dondo Soboli;Laonggo;Hion;Tombongan Ulos;Pongian;Tuntung;Nanga-Nangaon;Toima;Matabas;Huhak;Lontio;Demangan Jaya;Balanga;Longgolian;Kalumbangan;Polo;Koili
72.01.03 Kintom;Mendono;Mondonun;Kalolos;Tangkiang;Padang;Manyula;Uling;Samadoya;Dimpalon;Solan;Babang Buyangge;Solan Baru;Dimpalon Baru
72.01.04 Luwuk;Baru;Soho;Bungin;Karaton;Kaleke;Bungin Timur;Mangkio Baru;Tontouan;Lumpoknyo
72.01.05 Nipa;Kagitakan;Sirom;Poroan;Lomba;Bonebobakal;Baruga;Kotabaru;Labotan;Tinonda;Bahari Makmur;Kota Raya
72.01.06 Balantak;Dale-Dale;Talang Batu;Talima A;Talima B;Dolom;Kiloma;Ra'u;Tanotu;Padang;Mamping;Luok;Boloak
72.01.07 Pakowa;Pagimana;Basabungan;Baloa Doda;Tampe;Asaan;Balai Gondi;Bajo Poat;Gomuo;Nain;Lamo;Tongkonunuk;Hohudongan;Sinampangnyo;Jaya Bakti;Pisou;Lambangan;Toipan;Siuna;Pinapuan;Sepa;Taloyon;Uwedaka;Tintingan;Bungawon;Huhak;Poh;Bondat;Sammajatem;Bulu;Tombang;Ampera;Dongkalan
72.01.08 Bualemo A;Tikupan;Trans Mayayap;Toiba;Longkoga Barat;Longkoga Timur;Bualemo B;Taima;Sampaka;Malik;Binsil;Binsil Padang;Lembah Tompotika;Mayayap;Bima Karya;Salipi;Nipa Kalemoan;Malik Makmur;Lembah Makmur;Dwi Karya
72.01.09 Cendana;Cendana Pura;Sentral Sari;Tirta Kencana;Singkoyo;Tirta Sari;Rusa Kencana;Samalore;Ue Mea;Benteng;Mansahang;Tanah Abang;Jaya Kencana;Sentral Timur;Sidomukti
72.01.10 Tangeban;Taugi;Eteng;Minang Andala;Kospa Duatakarya;Purwo Agung;Kembang Merta;Simpangan;Tompotika Makmur;Duata Karya;Serese;Cemerlang;Padangon;Ranga-Ranga
72.01.11 Kayutanyo;Pohi;Hunduhon;Baya;Uwedikan;Bantayan;Lauwon;Boitan;Molino;Louk;Lontos;Indang Sari;Bukit Mulya
72.01.12 Dongin;Pandan Wangi;Kami Wangi;Sindang Sari;Makapa;Karya Makmur;Mantawa;Pasir Lamba;Mantawa Bonebae;Gunung Kramat;Lembah Kramat;Rata;Bukit Makarti;Uwe Lolu;Bumi Harapan;Mekar Sari;Mekar Jaya
72.01.13 Bangketa;Tobelombang;Balaan;Mantan B;Tomeang;Pakowa Bunta;Pibombo;Bolobungkang;Petak;Bella;Binohu;Damai Makmur;Jaya Makmur;Saiti;Sumber Agung;Batu Hitam;Kabua Bua;Pulo Dalagan;Obo Balingara;Tetesulu
72.01.14 Saluan;Toili;Selamet Raharjo;Mulyoharjo;Sidoharjo;Bumi Harjo;Minakarya;Minahaki;Arga Kencana;Moilong;Karang Anyar;Sumber Harjo;Karya Jaya;Tou;Argo Mulyo;Sido Makmur
72.01.15 Maasing;Gori-Gori;Sinorang;Sukamaju;Sukamaju Satu;Paisu Buloli;Ombolu;Bonebalantak;Masungkang;Maleo Jaya
72.01.16 Lobu;Bolobungkang;Niubulan;Kadodi;Uha Uhangon;Bahingin;Uwe Daka-Daka;Balean;Dolom;Lambuli
72.01.17 Beringin Jaya;Rantau Jaya;Koninis;Gonohop;Sumber Mulia;Doda Bunta;Simpang Satu;Simpang Dua;Dowiwi;Mantan A;Dwipa Karya;Lokait
72.01.18 Tombos;Dondo;Sepe;Booy;Tintingon;Resarna;Giwang;Tongke;Gorontalo;Poyang;Tanggawas
72.01.19 Kampangar;Kuntang;Pulau Dua;Teku;Ondoliang;Batu Simpang;Batu Mandi;Pangkalaseang;Pangkalaseang Baru;Toweer
72.01.20 Simpong;Hanga Hanga;Jole;Hanga-Hanga Permai;Kompo;Bukit Mambual;Tombang Permai;Maahas;Tanjung Tuwis;Bubung
72.01.21 Kilongan;Kilongan Permai;Biak;Bunga;Kamumu;Salodik;Lenyek;Buon Mandiri;Boyou;Awu;Bumi Beringin
72.01.22 Pondan;Sobol;Sobol Baru;Binotik;Garuga;Bollo;Sulubombong;Boras;Lonas;Bombongan
72.01.23 Nambo Padang;Nambo Bosaa;Nambo Lempek;Nambo Lempek Baru;Lontio;Lontio Baru;Koyoan;Koyoan Permai;Padungnyo;Sayambongin;Lumbe
72.01.24 Tolisu;Mekar Kencana;Marga Kencana;Mulyasari;Tirta Jaya;Saribuana;Tohitisari;Sindang Baru;Bukit Jaya;Piondo
72.02.01 Moengko Lama;Moengko Baru;Kayamanya;Gebangrejo;Gebangrejo Timur;Gebangrejo Barat;Kayamanya Sentral
72.02.02 Kasinguncu;Mapane;Tabalu;Betania;Toini;Bega;Masamba;Saatu;Pinedapa;Masani;Tokorondo;Tiwaa;Lanto Jaya;Lape;Towu;Ueralulu
72.02.03 Tampemadoro;Pandiri;Watuawu;Tambaro;Tagolu;Maliwuko;Silanca;Sepe;Bategencu;Toyado;Tongko;Malei;Sintuwulemba;Labuan;Labuadago;Rato'ombu
72.02.04 Tentena;Pamona;Sangele;Tonusu;Mayakeli;Buyumpondoli;Peura;Dulumai;Soe;Leboni;Wera
72.02.05 Taripa;Tiu;Petiro;Pancasila;Olumokunde;Kamba;Didiri;Kelei;Poleganyara;Masewe;Matialemba;Kancuu;Magapu
72.02.06 Bancea;Boe;Pendolo;Pandayora;Mayoa;Uelene;Mayasari;Pandajaya;Mayajaya;Bangunjaya;Panjo;Pasir Putih
72.02.07 Dodolo;Kaduwaa;Watumaeta;Sedoa;Alitupu;Wuasa;Bumi Banyusari
72.02.08 Hangira;Lempe;Doda;Bariri;Torire;Katu;Rompo;Baleura
72.02.09 Gintu;Runde;Badangkaia;Bakekau;Bulili;Bewa;Pada;Bomba
72.02.18 Kilo;Kawende;Kalora;Tambarana;Tumora;Tri Mulya;Bakti Agung;Tobe;Membuke;Maranda
72.02.19 Dewua;Sangginora;Tangkura;Malitu;Patiwunga;Betalemba;Pantangolemba;Padalembara;Taunca
72.02.20 Taipa;Meko;Toinasa;Salukaia;Uranosari;Owini
72.02.21 Sayo;Bukit Bambu;Kawua;Ronononcu;Lembomawo
72.02.22 Bonesompe;Kasintuwu;Lombogia;Lawanga;Tegalrejo;Madale;Lawanga Tawongan
72.02.23 Tuare;Kageroa;Tomehipi;Lengkeka;Kolori;Lelio
72.02.24 Winowanga;Maholo;Tamadue;Mekarsari;Kalemago
72.02.25 Watutau;Betue;Talabosa;Wanga;Siliwanga
72.02.26 Korobono;Omporiwo;Wayura;Tokilo;Tindoli;Tolambo;Singkona;Salindu;Barati
72.02.27 Sawidago;Petirodongi;Tendeadongi;Saojo;Sulewana;Sangira;Kuku;Panjoka;Uelincu;Lena
72.03.04 Pantolobete;Bonemarawa;Tinauka;Lalundu;Towiora;Minti Makmur;Polanto Jaya;Polando Jaya;Rio Mukti;Panca Mukti;Ngovi;Bukit Indah;Mbulawa;Pakava
72.03.06 Kambayang;Talaga;Sabang;Sioyong;Pani'i;Ponggerang;Rerang;Budi Mukti;Lembah Mukti;Malonas;Parisan Agung;Karya Mukti;Long
72.03.08 Ganti;Kabonga Besar;Kabonga Kecil;Gunung Bale;Maleni;Tanjung Batu;Boya;Labuan Bajo;Boneoge;Loli Oge;Loli Tasiburi;Loli Pesua;Loli Dondo;Loli Saluran
72.03.09 Labuan;Labuan Salumbone;Labuan Panimba;Labuan Lelea;Labuan Kungguma;Labuan Toposo;Labuan Lumbubaka
72.03.10 Dalaka;Lero;Taripa;Sumari;Toaya;Masaingi;Marana;Enu;Lero Tatari;Toaya Vunta;Gumbasa;Ape Maliko;Kavaya
72.03.11 Ombo;Tondo;Jonooge;Dampal;Sipi;Tanjung Padang;Balintuma;Sibado;Tompe;Lompio;Lende;Lende Tovea;Ujumbou.
72.03.12 Labean;Lombonga;Meli;Tambu;Siweli;Sibualong;Sibayu;Malino;Mapane Tambu;Tovia Tambu;Sipure;Kampung Baru Sibayu;Simagaya
72.03.14 Balukang;Siwalempu;Siboang;Tonggolobibi;Bou;Samalili;Bukit Harapan;Pangalasiang;Balukang II
72.03.18 Mbuwu;Salumpaku;Watatu;Surumana;Lalombi;Tanamea;Bambarimi;Salungkaenu;Lumbumamara;Tolongano;Tosale;Lumbu Tarombo;Lumbulama;Ongulara;Malino;Lembasada;Sarombaya;Salusumpu;Tanampulu
72.03.19 Wani Satu;Wani Dua;Nupa Bomba;Wombo;Guntarano;Bale;Wombo Mpanau;Wombo Kalonggo;Wani Tiga;Wani Lumbumpetigo
72.03.21 Palintuma;Gimpubia;Dangara'a;Bambakanini;Bambakaenu;Tomodo;Kanagalongga;Karavia;Tavanggeli
72.03.24 Tibo;Kaliburu;Batusuya;Saloya;Batusuya Go'o;Kaliburu Kata
72.03.25 Sikara Tobata;Alindau;Oti;Tamarenja;Sipeso;Sindosa
72.03.27 Powelua;Lumbudolo;Kola-Kola;Limboro;Towale;Salubomba;Mekar Baru;Lampo
72.03.30 Ogoamas I;Ogoamas II;Lenju;Pesik;Bengkoli
72.03.31 Walandano;Malei;Kamonji;Ketong;Rano;Pomolulu;Palau;Manimbaya
72.04.01 Kombo;Tampiala;Soni;Bangkir;Dongko;Mimbala;Lempe;Paddumpu;Abbajareng;Puse;Pallakawe;Simuntu;Lemba Harapan
72.04.02 Banagan;Kabinuang;Ogotua;Tompoh;Bambapula;Malambigu;Simatang Tanjung;Simatang Utara;Sese;Ogolali;Balaroa;Stadong
72.04.03 Luok Manipi;Salumbia;Bambapun;Ogowele;Lais;Ogogasang;Malomba;Ogogili;Tinabogan;Malulu;Malala;Anggasan;Betengon;Pangkung;Ogowele Buga;Lobuo
72.04.04 Sibaluton;Kayu Lompa;Labonu;Silondou;Kinapasan;Kongkomos;Ogosipat;Galandau;Marisa;Basi
72.04.05 Buga;Batuilo;Kamalu;Muara Besar;Bilo;Labuan Lobo;Sambujan;Pulias;Kabetan;Pagaitan;Bambalaga
72.04.06 Janja;Oyom;Salugan;Lampasio;Tinading;Sibea;Maibua;Mulya Sari;Ogomatanang
72.04.07 Tambun;Tuweley;Nalu;Baru;Panasakan;Sidoarjo;Dadakitan;Buntuna;Lelean Nono;Pangi
72.04.08 Ogomoli;Sandana;Kalangkangan;Lantapan;Lakatan;Tinigi;Ginunggung;Lalos;Tende;Sabang;Bajugan;Aung;Malangga;Kinopasan
72.04.09 Santigi;Laulalang;Salumpaga;Diule;Pinjan;Binontoan;Lakuan Tolitoli;Timbolo;Teluk Jaya;Gio
72.04.10 Galumpang;Dungingis;Kapas;Lingadan
72.05.01 Momunu;Pinamula;Pujimulyo;Taluan;Potugu;Panimbul;Tongon;Lamadong II;Pomayagon;Guamonial;Lamadong I;Pajeko;Wakat;Soraya;Pinamula Baru;Mangubi
72.05.02 Tuinan;Lakea II;Lakea I;Lakuan Buol;Bukaan;Ngune;Ilambe
72.05.03 Tayadun;Poongan;Bongo;Doulan;Kantanan;Kodolagon;Negeri Lama;Bokat IV;Bokat;Butukan;Tikopo;Bukamog;Tang;Duamayo;Langudon
72.05.04 Lonu;Tamit;Botugolu;Bunobogu;Konamukan;Ponipingan;Inalatan;Domag Mekar;Bunobogu Selatan;Pokobo
72.05.05 Umu;Mulangato;Lilito;Talaki;Baturata;Kwalabesar;Tolau;Paleleh;Lintidu;Pionoto;Dopalak;Dotuno
72.05.06 Buol;Kali;Leok II;Leok I;Kumaligon;Kulango;Bugis
72.05.07 Boilan;Kokobuka;Air Terang;Panilan Jaya;Jatimulya;Lomuli;Balau;Maniala;Monggonit
72.05.08 Biau;Bungkudu;Rantemaranu;Winangun;Modo I;Unone;Mopu;Diat;Potangoan;Binuang;Yugut;Mooyong;Mulat;Bukal
72.05.09 Lokodidi;Matinan;Taat;Lokodoka;Labuton;Bulagidun;Diapati;Nandu;Lipubogu;Bulogidon Tanjung;Pandangan
72.05.10 Mokupo;Mendaan;Baruga;Monano;Busak I;Busak II;Lamakan
72.05.11 Bodi;Tayokan;Harmoni;Lunguto;Timbulon;Oyak;Hulubalang
72.06.05 Mendui;Lamberea;Tofoiso;Marsaoleh;Matano;Bungi;Puungkoilu;Bahontobungku;Tofuti;Sakita;Matansala;Bahoruru;Bente;Ipi;Bahomohoni;Bahomoleo;Bahomante;Lanona;Tudua
72.06.06 Sainoa;Polewali;Umbele;Pulau Dua;Bakala;Paku;Koburu;Buton;Jawi-Jawi;Kaleroang;Bungingkela;Lokombulo;Buajangka;Waru-Waru;Padabale;Pado-Pado;Pulaubapa;Bungintende;Panimbawang;Po'o;Boelimau;Poaro;Umbele Lama
72.06.07 Ulunambo;Terebino;Torukuno;Ngapaea;Padala'a;Morompaitonga;Kofalagadi;Padei Laut;Padei Darat;Samarengga;Ulunipa;Wawangkolono;Buranga;Tafagapi
72.06.08 Bahoea Reko- Reko;Wosu;Larobenu;Umpanga;Tondo;Topogaro;Ambunu;Wata;Uedago;Marga Mulya
72.06.09 Parilangke;Bahonsuai;Atananga;Pebatae;Umbele;Lambelu;Limbo Makmur;Beringin Jaya;Samarenda;Lasampi;Harapan Jaya;Pebotoa;Karaupa
72.06.10 Bete-Bete;Padabahao;Labota;Fatufia;Keurea;Bahodopi;Lalampu;Siumbatu;Dampala;Le-Le;Baho Makmur;Makartijaya
72.06.12 Sampeantaba;Emea;Moahino;Solonsa;Lantula Jaya;Puntari Makmur;Bumi Harapan;Solonsa Jaya;Ungkaya
72.06.15 Puungkeu;Tangofa;One Ete;Tandaoleo;Lafeu;Torete;Buleleng;Laroenai;Sambalagi;Were'a
72.06.18 Oneputeh Jaya;Bahomotefe;Bahomoahi;Ululere;Kolono;Geresa;Laroue;Nambo;Unsongi;Lahuafu
72.06.20 Tanjung Harapan;Matano;Tanona;Tanjung Tiram;Matarape;Mbokita;Dongkalan;Pulau Tengah;Masadian;Pulau Tiga;La Lemo;Lamontoli;Pulau Dua Darat
72.07.03 Sobonon;Bolonan;Batang Babasal;Sampaka;Salangano;Sambiut;Sakay;Tone;Abason;Lopito;Kombutokan
72.07.04 Salakan;Manggalai;Ambelang;Saiyong;Tompudau;Bongganan;Baka;Bulungkobit;Bakalan;Kautu;Bungin
72.07.05 Tangkop;Binuntuli;Popidolon;Okumel;Tomboniki;Kindandal;Mamulusan;Saleati;Liang;Bajo;Balayon;Basosol;Boyoumoute;Apal;Selekan;Loolong
72.07.06 Bulagi I;Tolo;Lalandai;Montomisan;Sosom;Bulagi II;Boloy;Meselesek;Oluno;Sumondung;Pelingseasa;Komba-komba;Alul;Toolon;Kambal;Kayubet
72.07.07 Paisubatu;Batangono;Lalengan;Peling Lalomo;Labasiano;Tataba;Malanggong;Leme-leme bungin;Leme-leme darat;Talas-talas;Okulo Potil;Tatendeng;Olusi
72.07.09 Bonepuso;Palabatu II;Tatarandang;Pandaluk;Osan;Balalon;Sabelak;Suit;Lolantang;Toi-Toi;Palabatu I;Mangais;Unu;Lemelu;Babang;Momotan;Boluni;Labotankandi;Alasan Nggolobuton;Pipilogot Paipaisu
72.07.11 Tobing;Paisumusoni;Tobungin;Mansamat A;Mansamat B;Kampung Baru;Tinangkung;Gansal;Bobu
72.07.15 Kalumbatan;Tonuson;Tobungku;Nulion;Peley;Kanali;Mata;Lobuton
72.07.16 Patukuki;Balombong;Kolak;Koyobunga;Alakasing;Tombos;Luk;Labibi;Popisi;Tolulos;Tunggaling
72.07.17 Sabang;Sambulangan;Bangunemo;Paisuluno;Montop;Bolubung;Bakalinga;Lukpanenteng;Koyobunga;Ombuli;Minanga;Mandok
72.07.18 Lumbi-lumbia;Kambani;Tatabau;Buko;Palapat;Labangun;Seano;Lelang Matamaling;Apal;Sapelang;Landonan Bebeau
72.07.19 Tatakalai;Lalong;Ponding-ponding;Luksagu;Palam;Bampanga
72.08.01 Masigi;Maesa;Loji;Bantaya;Kampal;Olaya;Pembalowo;Mertasari;Bambalemo;Lebo;Bambalemo Ranomaisi
72.08.02 Tolole;Toga;Sidole;Paranggi;Ampibabo;Lemo;Buranga;Tanampedagi;Tombi;Ampibabo Utara;Ogolugus;Lemo Utara;Sidole Barat;Aloo;Ampibabo Timur;Sidole Timur;Pangku;Tolole Raya;Lemo Tengah
72.08.03 Bainaa;Dongkas;Tinombo;Lombok;Dusunan;Tibu;Bainaa Barat;Ogoalas;Lombok Barat;Silabia;Siavu;Ambason Mekar;Dusunan Barat;Patingke;Taipaobal
72.08.04 Moutong Timur;Moutong Barat;Moutong Tengah;Tuladenggi Pantai;Gio;Lobu;Pendelalap;Sejoli;Aedan Raya;Salumpengut;Boloung Olonggata;Labuan;Mbelang Mbelang;Pande;Moutong Utara;Salepae;Olonggata;Gio Timur;Gio Barat;Sialopa
72.08.05 Tingkulang;Tomini;Ogotumubu;Ambesia;Tilung;Ambesia Selatan;Biga;Tomini Utara;Tomini Barat;Supilopong;Ambesia Barat;Sipontan;Ta'aniuge;Ogotumubu Barat
72.08.06 Sausu Peore;Maleali;Sausu Trans;Sausu Torono;Sausu Pakareme;Sausu Gandasari;Sausu Salubanga;Taliabo;Sausu Tambu;Sausu Auma
72.08.07 Lambunu;Wanagading;Kotanagaya;Margapura;Petunasugi;Siendeng;Lambunu Utara;Gunungsari;Tirtanagaya;Anutapura;Lambunu Timur;Bukit Makmur;Ogorandu;Ganongol Sari
72.08.08 Kasimbar;Posona;Laemanta;Donggulu;Kasimbar Selatan;Kasimbar Barat;Silampayang;Tovalo;Donggulu Selatan;Labuan Donggulu;Kasimbar Palapi;Peningka;Laemanta Utara;Ogodopi Kasimbar;Sendana;Kasimbar Utara;Posona Atas;Sumber Tani
72.08.09 Tanalanto;Torue;Astina;Purwosari;Tolai;Tolai Barat;Tolai Timur
72.08.10 Tada;Sinei;Maninili;Sigenti;Malanggo;Silutung;Tada Selatan;Sigega Bersehati;Siaga;Khatulistiwa;Poly;Sigenti Selatan;Tada Timur;Sigenti Barat;Malanggo Pesisir;Maninili Barat;Maninili Utara;Siney Tengah;Tada Utara;Oncone Raya
72.08.11 Lemusa;Olobaru;Boyantongo;Dolago;Masari;Sumbersari;Nambaru;Tindaki;Gangga;Dolago Padang
72.08.12 Kayu Agung;Sumber Agung;Kotaraya;Mepanga;Ogotion;Mensung;Bugis;Moubang;Ogobayas;Kota Raya Timur;Malalan;Kota Raya Selatan;Maranti;Ogomolos;Kotaraya Barat;Bugis Utara;Gurinda;Kotaraya Tenggara
72.08.13 Tomoli;Toribulu;Sienjo;Pinotu;Singura;Tomoli Selatan;Sibalago;Toribulu Selatan;Tomoli Utara
72.08.14 Karya Agung;Nunurantai;Palapi;Taopa;Tuladenggi Sibatang;Tompo;Taopa Utara;Bilalea;Taopa Barat;Paria;Karya Abadi
72.08.15 Malakosa;Balinggi Jati;Balinggi;Suli;Suli Indah;Beraban;Lebagu;Tumpapa Indah;Catur Karya
72.08.16 Parigimpu'u;Baliara;Kayuboko;Jono Kalora;Air Panas;Lobu Mandiri
72.08.17 Marantale;Tandaigi;Silanga;Siniu;Towera;Toraranga;Uevolo;Siniu Sayogindano;Silanga Barat
72.08.18 Bobalo;Dongkalan;Eeya;Ulatan;Palasa Tangki;Palasa Tengah;Palasa Lambori;Pebounang;Bambasiang;Beau;Ogoansam
72.08.19 Avolua;Toboli;Toboli Barat;Pangi;Sakinah Jaya
72.08.20 Pelawa Baru;Pelawa;Binangga;Jononunu;Matolele;Petapa
72.08.21 Bolano;Bolano Tengah;Bolano Barat;Bolano Utara;Bajo;Sritabaang;Beringin Jaya;Wanamukti;Wanamukti Utara;Lembah Bomban;Sidomukti;Wanamukti Barat;Sama Bahari
72.08.22 Ongka;Malino;Santigi;Persatuan Sejati;Tabolobolo;Tinombala;Karya Mandiri;Kayu Jati;Lambanau;Bosagon Jaya;Persatuan Utara;Tinombala Jaya;Ongka Trimuspasari;Tinombala Sejati;Tinombala Barat;Padaelo;Ongka Persatuan
72.08.23 Lado;Sipayo;Bondoyong;Sidoan Selatan;Sidoan Timur;Sidoan;Sidoan Barat;Ogobagis;Muara Jaya;Bainaa Selatan;Sintuwu Raya
72.09.01 Taningkola;Bambu;Wakai;Una-Una;Tanjung Pude;Lembanya;Cendana;Binanguna;Kavetan;Tanimpo;Luangon
72.09.02 Bungayo;Benteng;Bangkagi;Tongkabo;Pulau Enam;Katupat;Awo;Kololio;Urulepe;Lembanato;Lebiti;Tobil;Baulu;Motobiai;Sampobae;Titiri'i
72.09.03 Tiga Pulau;Popolii;Dolong B;Tutung;Dolong A;Luok;Kolami;Olilan;Loe
72.09.04 Pusungi;Tete B;Tete A;Uebone;Mantangisi;Bantuga;Borone;Balanggala;Sabo;Longge;Tampabatu;Urundaka;Balingara;Bulan Jaya;Giri Mulyo;Wanasari;Kajulangko;Uemakuni;Mpoa;Sukamaju
72.09.05 Malotong;Bailo;Ampana;Bone Rato;Bailo Baru;Labiabae;Sansarino;Padang Tumbuo;Saluaba;Buntongi
72.09.06 Tampanombo;Bonebae II;Tobamau;Rompi;Uematopa;Uekambuno;Paranonge;Bonebae I;Watusongu;Mire;Marowo;Borneang;Bongka Makmur;Cempa;Bonevoto;Bongkakoy;Takibangke;Kasiala
72.09.07 Malei Tojo;Matako;Bambalo;Galuga;Toliba;Ujung Tibu;Nggawia;Tombiano;Tatari;Kabalo;Tanamawau;Malewa;Mawomba
72.09.08 Lemoro;Korondoda;Tayawa;Uekuli;Betaua;Uedele;Sandada;Tojo;Pancuma;Tongku;Podi;Dataran Bugi;Banano;Bahari;Buyuntaripa;Kalemba
72.09.09 Biga;Salinggoha;Tingki;Malapo;Pasokan;Kondongan;Katogop;Tongidon
72.09.10 Uentanaga Bawah;Uentanaga Atas;Dondo;Uamalingku;Dondo Barat;Muara Toba;Sumoli;Sabulira Toba;Labuan;Patingko
72.09.11 Bomba;Molowagu;Malino;Kulingkinari;Tumbulawa;Siatu;Kambutu;Lindo;Patoyan
72.09.12 Kalia;Malenge;Pautu;Tumotok;Kabalutan;Kadoda
72.10.01 Sidondo II;Sidondo I;Bora;Watunonju;Olobuju;Soulowe;Sidera;Jono Oge;Kalukubula;Lolu;Pombewe;Loru;Mpanau;Ngatabaru;Maranatha;Sidondo III;Sidondo IV
72.10.02 Bobo;Bunga;Kapirowe;Makmur;Berdikari;Patimbe;Ampera;Rejeki;Sintuwu;Sigimpu;Bakubakulu;Bahagia;Rahmat;Tanah Harapan;Ranteleda;Tongoa;Lembantongoa;Uwe Nuni;Sejahtera;Ue rani;Karunia;Sarumana
72.10.03 Kamarora A;Kamarora B;Kadidia;Sopu;Bulili
72.10.04 Puroo;Langko;Tomado;Anca;Olu
72.10.05 Siwongi;Banggaiba;Tangkulowi;Boladangko;Lonca;Rantewulu;Towulu;Winatu;Sungku;Bolapapu;Mataue;Toro;Salua;Namo;Marena;Poleroa Makuhi
72.10.06 Lempelero;Gimpu;Tomua;Tompi Bugis;Lawua;Watukilo;Salutome;O'o Parese;Pilimakujawa;Moa;Wangka;Palamaki
72.10.07 Koja;Kalamanta;Mamu;Peana;Kantewu;Onu;Mapahi;Banasu;Lonebasa;Lawe;Morui;Kantewu II;Porelea;Tuwo Tanijaya;Pelempea;Morui II;Poluroa;Masewo;Porelea II
72.10.08 Tuwa;Omu;Simoro;Pakuli;Pandere;Kalawara;Pakuli Utara
72.10.09 Bangga;Walatana;Bulubete;Baluase;Rogo;Pulu;Balongga;Sambo;Wisolo;Jono;Poi;Ramba
72.10.10 Lambara;Sibalaya Selatan;Sibalaya Utara;Sibowi;Sibalaya Barat
72.10.11 Sibonu;Kaluku Tinggu;Pewunu;Kaleke;Rarampadende;Balumpewa;Balamoa;Pesaku;Mantikole;Bobo;Balaroa Pewenu;Luku
72.10.12 Tulo;Langaleso;Watubula;Soulowe;Karawana;Kotapulu;Kotarindau;Panturabate;Maku;Potoya;Kabobona
72.10.13 Porame;Balane;Uwemanje;Rondingo;Bolobia;Doda;Kalora;Kanuna;Daenggune;Kayumpia
72.10.14 Lebanu;Bomba;Beka;Sibedi;Padende;Sunju;Tinggede;Baliase;Binangga;Boyabaliase;Tinggede Selatan
72.10.15 Wayu;Taipanggabe;Matantimali;Lewara;Dombu;Soi;Wugaga;Panasibaja;Ongulero;Wiapore;Wawujai;Lemosiranindi
72.11.01 Lompio;Tano Bununungan;Dodung;Lambako;Kokini;Lampa;Tinakin Laut;Potil Pololoba;Dangkalan;Pasir Putih
72.11.02 Kendek;Lokotoy;Popisi;Paisumosoni;Tolisetubono;Bone Baru
72.11.03 Toropot;Kokudang;Kaukes;Bungin;Panapat;Ndindibung;Nggasuang;Mbuang-Mbuang;Timpaus;Kasuari;Sonit;Paisubebe;Mandel;Minanga;Bolokut;Keak
72.11.04 Togong Sagu;Taduno;Kanari;Lantibung;Kalupapi;Bone-Bone;Mbeleang;Tabulang;Sasabobok;Bungin Lawean;Lalong;Dungkean
72.11.05 Lalong;Lipulalongo;Paisulamo;Alasan;Mansalean;Bontosi;Lipu Talas;Padingkian
72.11.06 Matanga;Tolokibit;Bentean;Malino Padas;Kelapa Lima;Labuan Kapelak
72.11.07 Adean;Badumpayan;Timbong;Mominit;Gonggong;Monsongan;Tintingo;Pososlalongo
72.12.01 Kolonodale;Bahontula;Bahoue;Ganda-Ganda;Koya;Gililana;Tanauge;Korololaki;Korololama;Koromatantu
72.12.02 Bunta;Tompira;Bungintimbe;Towara;Molino;Mohoni;Ungkea;Bimor Jaya;Molores;Keuno;Towara Pantai;Peboa
72.12.03 Dolupo Karya;Po'ona;Petumbea;Ronta;Pontangoa;Jamor Jaya;Pa'awaru;Lembobelala;Bintangor Mukti;Mandula
72.12.04 Beteleme;Uluanso;Mora;Waraa;Tingkeao;Wawopada;Korowalelo;Tinompo;Kumpi;Korompeeli;Lemboroma;Korowou;Lembobaru;Korobonde
72.12.05 Tomata;Londi;Taende;Ensa;Kolaka;Peonea;Lanumor;Gontara;Lee;Saemba;Kasingoli;Tomui Karya;Saemba Walati;Pambarea
72.12.06 Era;Peleru;Tamonjengi;Mayumba;Tiwa'a;Lembontonara;Tabarano;Wawondula
72.12.07 Lembah Sumara;Sumara Jaya;Tambayoli;Malino;Panca Makmur;Tamainusi;Bau;Malino Jaya;Toddopoli Uebangke;Tandoyondo
72.12.08 Baturube;Posangke;Taronggo;Ueruru;Uewajo;Tirongan Bawah;Tirongan Atas;Siliti;Lemo;Salubiro;Uemasi;Opo;Tanakuraya;Tambarobone;Woomparigi;Boba;Kalombang;Tokonanaka;Matube;Lemowalia;Uempanapa;Tokala Atas;Pokeang
72.12.09 Pandauke;Kolo Bawah;Kolo Atas;Momo;Tananagaya;Uepakatu;Lijo;Tanasumpu;Parangisi;Girimulya;Winangobino;Tambale;Sea;Menyo'e
72.12.10 Tiu;Tontowea;Togo Mulyo;Maralee;Mondowe;Sampalowo;Moleono;Onepute;Ulu Laa;Tadaku Jaya
72.71.01 Besusu Barat;Besusu Tengah;Besusu Timur;Lolu Selatan;Lolu Utara
72.71.02 Ujuna;Balaroa;Kamonji;Baru;Lere;Siranindi
72.71.03 Tatura Utara;Birobuli Utara;Petobo;Birobuli Selatan;Tatura Selatan
72.71.04 Mamboro;Taipa;Kayumalue Ngapa;Kayumalue Pajeko;Mamboro Barat
72.71.05 Buluri;Donggala Kodi;Kabonena;Silae;Watusampu;Tipo
72.71.06 Nunu;Palupi;Tawanjuka;Pengawu;Duyu;Boyaoge
72.71.07 Pantoloan;Pantoloan Boya;Baiya;Lambara;Panawu
72.71.08 Layana Indah;Tondo;Talise;Tanamodindi;Lasoani;Poboya;Kawatuna;Talise Valangguni
73.01.01 Benteng Utara;Benteng;Benteng Selatan
73.01.02 Putabangun;Bontobangun;Bontosunggu;Bontoborusu;Bontolebang;Bontotangnga;Kahu-Kahu;Kalepadang
73.01.03 Batangmata;Batangmata Sapo;Pamatata;Tanete;Bungaiya;Kayu Bauk;Barat Lambongan;Bontona Saluk;Onto;Maharayya;Menara Indah;Tamalanrea
73.01.04 Parak;Barugaiya;Jambuiya;Mare-Mare;Polebunging;Bonea Makmur;Bontomarannu;Bonea Timur;Bontokoraang;Kaburu
73.01.05 Harapan;Patikarya;Patilereng;Laiyolo Baru;Laiyolo;Lantibongan;Binanga Sombaiya;Lowa;Appatanah;Tambolongan;Polassi;Khusus Bahuluang
73.01.06 Kembang Ragi;Ma'minasa;Tanamalala;Labuang Pamajang;Massungke;Bontosaile;Teluk Kampe
73.01.07 Bonerate;Majapahit;Batu Bingkung;Bonea;Lambego;Komba-Komba;Sambali;Lamantu
73.01.08 Kayuadi;Batang;Nyiur Indah;Tambuna;Jinato;Rajuni;Latondu;Tarupa;Khusus Pasitallu
73.01.09 Kalaotoa;Garaupa;Lembang Matene;Pulo Madu;Karumpa;Garaupa Raya
73.01.10 Bontobulaeng;Bontobaru;Bontomalling;Lembang Baji;Bontojati;Ujung
73.01.11 Buki;Lalang Bata;Balang Butung;Kohala;Bontolempangan;Mekar Indah;Buki Timur
73.02.01 Matekko;Jalanjang;Mario Rennu;Bialo;Bontomacinna;Gattareng;Dampang;Bontosunggu;Palambarae;Bontonyeleng;Benteng Malewang;Padang;Bontoraja;Paenre Lompoe;Benteng Gattareng;Bukit Harapan;Polewali;Bontomasila;Barombong;Bukit Tinggi;Taccorong
73.02.02 Tanah Kongkong;Bentengnge;Terang Terang;Kalumeme;Bintarore;Kasimpureng;Caile;Loka;Ela Ela
73.02.03 Tanahl Lemo;Sapo Lohe;Benjala;Tanah Beru;Bira;Ara;Darubiah;Lembanna
73.02.04 Eka Tiro;Dwitiro;Tritiro;Batang;Bontotangnga;Caramming;Tamalanrea;Bontobarua;Pakubalaho;Bontomarannu;Bontobulaeng;Buhung Bundang;Lamanda
73.02.05 Tanuntung;Bonto Kamase;Karassing;Singa;Gunturu;Borong;Tugondeng;Pataro
73.02.06 Tanah Jaya;Laikang;Tambangan;Lembanna;Possi Tanah;Tanah Towa;Bontobiraeng;Lembang;Batunilamung;Mattoanging;Malleleng;Bonto Baji;Bontorannu;Pattiroang;Sapanang;Sangkala;Lembang Lohe;Lolisang;Pantama
73.02.07 Tanete;Jawijawi;Balla Saraja;Bontobulaeng;Bulo Bulo;Bontominasa;Balangtaroang;Barugae;Salassae;Kambuno;Jojjolo;Sapobonto;Tibona;Balangpesoang;Batulohe;Bontomangiring;Baruga Riattang
73.02.08 Borong Rappoa;Mattirowalie;Kindang;Arinhua;Tamaona;Benteng Palioi;Balibo;Garuntungan;Orogading;Sipaenre;Kahayya;Somba Palioli;Sopa
73.02.09 Dannuang;Garanta;Balleanging;Balong;Seppang;Manyampa;Tammatto;Padangloang;Manjalling;Lonrong;Salemba;Bijawang;Paccaramengang
73.02.10 Palampang;Bontomanai;Bontobangun;Karama;Bontolohe;Bajiminasa;Bonto Matene;Tanah Harapan;Batukaropa;Bontoharu;Swatani;Bulolohe;Anrang;Pangalloang;Topanda
73.03.01 Bonto Manai;Bonto Lebang;Bonto Sunggu;Bonto Atu;Bonto Rita;Bonto Langkasa;Bonto Jaya;Bonto Jai;Bonto Cinde;Bonto Loe;Bonto Salluang
73.03.02 Tappanjeng;Pallantikang;Letta;Mallilingi;Lembang;Lamalaka;Karatuang;Onto;Kayu Loe
73.03.03 Ulu Galung;Lonrong;Barua;Kampala;Pa'bentengan;Mappilawing;Pa'bumbungang;Mamampang;Parang Loe
73.03.04 Lembang Gantarang Keke;Banyorang;Campaga;Eren Ereng;Labbo;Pattaneteang;Pattallassang;Bonto-bontoa;Bonto Tappalang;Balumbung
73.03.05 Biangkeke;Pa'jukukang;Biangloe;Borong Loe;Baruga;Nipa-nipa;Papan Loe;Rappoa;Lumpangan;Batu Karaeng
73.03.06 Bonto Marannu;Bonto Tangnga;Bonto Tallasa;Bonto Rannu;Bonto Daeng;Bonto Lojong
73.03.07 Gantarang Keke;Tanah Loe;Layoa;Bajiminasa;Tombolo;Kaloling
73.03.08 Bonto Tiro;Bonto Karaeng;Bonto Maccini;Bonto Mate'ne;Bonto Majannang;Bonto Bulaeng
73.04.01 Benteng;Pallengu;Pantai Bahari;Bontorannu;Pallantikang;Kalimporo;Punagaya;Mallasoro;Kapita;Marayoka;Jenetallasa;Tombo Tombolo;Gunung Silanu;Bontomanai
73.04.02 Bonto Tangnga;Tonro Kassi;Tonro Kassi Barat;Tonro Kassi Timur;Taman Roya;Manjangloe;Borongtala;Bontosunggu;Turatea;Karelayu;Bontojai;Turatea Timur
73.04.03 Pabiringa;Balang;Empoang;Balang Toa;Balang Beru;Empoang Selatan;Sidenre;Empoang Utara;Monro Monro;Biring Kassi;Panaikang;Bontoa;Sapanang
73.04.04 Togo Togo;Bonto Raya;Maccinibaji;Camba Camba;Kaluku;Bungeng
73.04.05 Tolo;Tolo Utara;Tolo Selatan;Tolo Timur;Tolo Barat;Gantarang;Bontolebang;Bontonompo;Samataring;Tombolo
73.04.06 Bulu Jaya;Banrimanurung;Barana;Beroanging;Tuju;Garassikang;Pattiro;Pappalluang
73.04.07 Bontoramba;Bulusibatang;Balumbungan;Bangkalaloe;Datara;Maero;Kareloe;Batujala;Bulusuka;Tanammawang;Lentu;Baraya
73.04.08 Paitana;Bonto Mate'ne;Mangepong;Bululoe;Kayuloe Barat;Langkura;Bungungloe;Kayuloe Timur;Jombe;Tanjonga;Parasanganberu
73.04.09 Bulo Bulo;Arungkeke;Palajau;Boronglamu;Arungkeke Pallantikang;Kalumpangloe;Kampala
73.04.10 Rumbia;Lebangmanai;Bontomanai;Bontotiro;Loka;Tompobulu;Kassi;Pallantikang;Lebangmanai Utara;Bontocini;Janetallasa;Ujung Bulu
73.04.11 Pao;Bontorappo;Tarowang;Allu Tarowang;Balangbaru;Balangloe Tarowang;Bonto Ujung;Tino
73.05.01 Takalar;Patani;Soreang;Pa'batangang
73.05.02 Mangadu;Lengkese;Topejawa;Lakatong;Banggae;Bontomanai
73.05.03 Pa'bundukang;Pattene;Bontokadatto;Canrego;Bulukunyi;Rajaya;Moncongkomba;Cakura;Lantang;Su'rulangi;Kale Lantang
73.05.04 Panrannuangku;Manongkoki;Malewang;Palleko;Mattompodale;Parang Luara;Lassang;Pa'rappunganta;Towata;Lassang Barat
73.05.05 Bonto Kanang;Bontomarannu;Mangindara;Bontokassi;Bentang;Barangmamase;Sawakong;Popo;Tarowang;Kalukubodo;Kadatong;Kale Bentang;Kanaeng
73.05.06 Bontolebang;Pakkabba;Bontolanra;Aeng Batu Batu;Tamalate;Tamasaju;Bontosunggu;Aeng Towa;Bontokaddopepe;Sampulungan;Maccini Sombala;Sawakung Beba;Biring Kassi;Kaballokang Pakkabba
73.05.07 Pattallassang;Pallantikang;Somba Bella;Kalabbirang;Maradekaya;Pappa;Bajeng;Sabintang;Salaka
73.05.08 Laguruda;Banyuanyara;Sanrobone;Paddinging;Ujung Baji;Tonasa
73.05.09 Galesong Baru;Galesong Kota;Bontoloe;Boddia;Bontomangape;Parangmata;Parambambe;Pa'rasangang Beru;Pa'lalakkang;Pattinoang;Kalenna Bontongape;Kalukuang;Mappakalompo;Campagaya;Galesong Timur;Kampung Beru;Tarembang
73.05.10 Tompotana;Mattiro Baji;Rewataya;Balangdatu;Maccini Baji;Minasa Baji
73.05.11 Ko'mara;Kale Ko'mara;Barugaya;Parang Baddo;Massamaturu;Timbuseng;Balangtanaya;Kampung Beru
73.05.12 Panyangkalang;Bontoparang;Pattopakang;Cikoang;Punaga;Laikang
73.06.01 Bontonompo;Tamallayang;Kalaserena;Bontolangkasa Utara;Bontolangkasa Selatan;Barembeng;Manjapai;Bontobiraeng;Romanglasa;Katangka;Bulogading;Bategulung;Kalabarembeng;Bontobiraeng Selatan
73.06.02 Kalebajeng;Limbung;Tubajeng;Mata Allo;Bontosunggu;Maccinibaji;Pa'bentengang;Tangkebajeng;Maradekaya;Panciro;Lempangang;Bone;Pannyangkalang;Paraikatte
73.06.03 Malakaji;Cikoro;Garing;Datara;Rappolemba;Rappoala;Tanete;Bontobuddung
73.06.04 Malino;Buluttana;Gantarang;Pattapang;Bonto Lerung;Garassi;Parigi
73.06.05 Lanna;Bontoparang;Lonjoboko;Borisallo;Belapunranga;Bontokassi;Belabori
73.06.06 Borongloe;Bontomanai;Romang Lompoa;Pakatto;Nirannuang;Romangloe;Sokkolia;Mata Allo;Bili-bili
73.06.07 Tetebatu;Pangkabinanga;Parangbanoa;Mangalli;Bontoala;Pallangga;Julubori;Kampili;Panakkukang;Bontoramba;Jene'tallasa;Julukanaya;Julupa'mai;Bungaejaya;Toddotoa;Taeng
73.06.08 Sungguminasa;Bonto Bontoa;Batangkaluku;Tompobalang;Samata;Katangka;Pandang Pandang;Tombolo;Kalegowa;Romangpolong;Paccinongang;Tamarunang;Bontoramba;Mawang
73.06.09 Sapaya;Je'nebatu;Bontomanai;Buakkang;Bissoloro;Rannaloe;Mangempang
73.06.10 Tamaona;Ta'binjai;Erelembang;Kanreapia;Pao;Balassuka;Mamampang;Tonasa;Bolaromang
73.06.11 Tonrorita;Lauwa;Taring;Pencong;Berutallasa;Parangloe;Baturappe;Batumalonro;Borimasunggu;Lembangloe;Julukanaya
73.06.12 Benteng Somba Opu;Lembang Parang;Kanjilo;Moncobalang;Tinggimae;Biringala;Tamannyeleng
73.06.13 Timbuseng;Pallantikang;Sunggumanai;Paccellekang;Pattallassang;Je'nemadinging;Panaikang;Borongpala'la
73.06.14 Manuju;Pattallikang;Tamalatea;Moncongloe;Bilalang;Tassese;Tana Karaeng
73.06.15 Julumate'ne;Bontolempangang;Lassa-Lassa;Bontoloe;Pa'ladingang;Paranglompoa;Bontotangnga;Ulujangang
73.06.16 Bontoramba;Sengka;Tanrara;Tindang;Pa'bundukang;Bontosunggu;Salajangki;Salajo;Jipang
73.06.17 Majannang;Jonjo;Manimbahoi;Sicini;Bilanrengi
73.06.18 Borimatangkasa;Mandalle;Manjalling;Gentungang;Tanabangka;Kalemandalle;Bontomanai
73.07.01 Tassililu;Balakia;Gunung Perak;Arabika;Bonto Salama;Turungan Baji;Barania;Boto Lempangan;Terasa
73.07.02 Sangiaseri;Puncak;Songing;Aska;Talle;Palae;Bulu Kamase;Palangka;Polewali;Gareccing;Alenangka
73.07.03 Samataring;Sanjai;Pattalassang;Panaikang;Saukang;Kampala;Lasiai;Biroro;Kaloling;Pasimarannu;Tongke-Tongke;Salohe;Bongki Lengkese
73.07.04 Samaenre;Mattunreng Tellue;Kompang;Baru;Pattongko;Saotengnga;Saohiring;Kanrung;Saotanre;Bonto;Gantarang
73.07.05 Biringere;Lamatti Rilau;Balangnipa;Lappa;Bongki;Alehanuae
73.07.06 Lamatti Riattang;Lamatti Riaja;Bulu Tellue;Duampanuae;Tompobulu;Lamatti Riawang;Lappacinrana
73.07.07 Pasir Putih;Batu Belerang;Biji Nangka;Barambang;Bonto Sinala;Kassi Buleng;Bonto Katute;Bonto Tengnga
73.07.08 Mannanti;Saotengah;Kalobba;Tellu Limpoe;Massaile;Lembang Lohe;Pattongko;Bua;Suka Maju;Erabaru;Samaturue
73.07.09 Pulau Harapan;Pulau Buhung Pitue;Pulau Padaelo;Pulau Persatuan
73.08.01 Kahu;Watang Cani;Pattuku;Bontojai;Bana;Pammusureng;Langi;Ere Cinnong;Bulu Sirua;Lamoncong;Mattirowalie
73.08.02 Palattae;Nusa;Pasaka;Labuaja;Cakkela;Balle;Matajang;Cenrana;Sanrego;Biru;Palakka;Tompong Patu;Hulo;Cammilo;Carima;Mattoanging;Arallae;Bonto Padang;Lalepo;Maggenrang
73.08.03 Awang Tangka;Raja;Abbumpungeng;Bulu Tanah;Gona;Buareng;Polewali;Padaelo;Ancu;Tarasu;Lemo;Kalero;Lappabosse;Waetuo;Pude;Angkue;Massangkae;Mallahae
73.08.04 Pancaitana;Malimongeng;Manera;Ulubalang;Gattareng;Bellu;Tebba;Mappatoba
73.08.05 Bulu Bulu;Gareccing;Biccoing;Ujunge;Libureng;Rappa;Bacu;Muara;Bone Pute;Padatuo;Samaenre
73.08.06 Tanah Batue;Ceppaga;Tompo Bulu;Tappale;Polewali;Pitumpidange;Bune;Swadaya;Binuang;Mallinrung;Baringeng;Mario;Wanuawaru;Mattirowalie;Poleonro;Matirro Bulu;Matirrodeceng;Suwa;Laburasseng;Ponre Ponre
73.08.07 Padaelo;Mattirowalie;Mario;Ujung Salangketo;Tellu Boccoe;Mattampa Walie;Ujung Tanah;Sumaling;Tellongeng;Data;Batu Gading;Cege;Kadai;Lakukang;Pattiro;Lapasa;Karella;Lappa Upang
73.08.08 Maroanging;Pattiro Bajo;Massenreng Pulu;Tunreng Tellue;Polewali;Tadang Palie;Cinnong;Mallusetasi;Pakkasalo;Pattiro Sompe;Ajang Pulu;Sumpang Minangae;Mabbiring;Pasaka;Kalibong;Pattiro Riolo;Letta Tanah;Manajeng;Bulie;Balieng Toa
73.08.09 Apala;Bacu;Lampoko;Congko;Wollangi;Parippung;Barebbo;Kampuno;Kading;Kajaolaliddong;Samaelo;Corawali;Talungeng;Watu;Cingkang;Cinnong;Cempaniga;Sugiale
73.08.10 Tanete;Arasoe;Tanete Harapan;Lompu;Walenreng;Ajang Pulu;Padang Loang;Abbumpungeng;Kawerang;Awo;Kanco;Cinennung
73.08.11 Mappesangka;Salebba;Mattampae;Pattimpa;Tellu Boccoe;Turu Adae;Salampe;Poleonro;Bolli
73.08.12 Mattampawalie;Lili Riattang;Sengeng Palie;Tenri Pakkua;Patangkai;Ujung Lamuru;Pattuku Limpoe;Waekeccee;Tonronge
73.08.13 Lalebata;Mattampa Walie;Poleonro;Sengeng Palie;Mattampa Bulu;Turu Cinnae;Seberang;Massenreng pulu;Mamminasae;Padaelo;Barugae;Barakkae
73.08.14 Cinnong;Lilina Ajangale;Cani Sirenreng;Ulaweng Cinnong;Pallawarukka;Jompie;Sappewalie;Lamakkaraseng;Mula Menree;Tea Musu;Tea Malala;Galung;Tadang Palie;Timusu;Manurunge
73.08.15 Cinenung;Siame;Pasempe;Ureng;Usa;Mico;Bainang;Passippo;Tanah Tengnga;Tirong;Mattanete Bua;Maduri;Melle;Lemoape;Panyili
73.08.16 Maccope;Carebbu;Cumpiga;Paccing;Lattekko;Matuju;Unra;Kading;Mallari;Kajuara;Jaling;Bulumpare'e;Abbanuang;Lappoase;Awolagading;Carigading;Cakke Bone;Mappalo Ulaweng
73.08.17 Otting;Tokaseng;Palongki;Tajong;Ulo;Lanca;Itterung;Mattoanging;Lamuru;Waji;Ajjalireng;Sijelling;Lea;Padaidi;Pongka;Lappae;Patangnga
73.08.18 Pompanua;Pompanua Riattang;Welado;Pinceng Pute;Opo;Labissa;Timurung;Leppangeng;Allamungeng Patue;Amessangeng;Lebbae;Manciri;Telle;Pacciro
73.08.19 Unyi;Mario;Laccori;Pattiro;Cabbeng;Panyili;Sanrangeng;Sailong;Melle;Pakkasalo;Tawaroe;Uloe;Ujung;Padacenga;Lallatang;Kampoti;Praja Maju;Tocina;Tempe;Solo;Watang Padacenga;Matajang
73.08.20 Cenrana;Pacubbe;Panyiwi;Latonro;Watu;Nagauleng;Cakkeware;Pallime;Laoni;Labotto;Awang Cenrana;Labongnge;Ajalasse;Pusungnge;Pallae;Watang Ta
73.08.21 Biru;Ta;Watampone;Bukaka;Pappolo;Manurunge;Walanae;Masumpu
73.08.22 Macege;Matirro Walie;Macanang;Majang;Bulu Tempe;Jeppee;Polewali;Watang Palakka
73.08.23 Bajoe;Cellu;Panyula;Waetuo;Palette;Tipojong;Toro;Lonrae
73.08.24 Mampotu;Liliriattang;Mattaropurae;Ulaweng Riaja;Waempubbu;Waemputtange;Amali Riattang;Tassipi;Wellulang;Benteng Tellue;Tacipong;Laponrong;Ajanglaleng;Tocinnong;Bila
73.08.25 Tellang Kere;Lagori;Gaya Baru;Tapong;Sadar;Tondong;Samaenre;Bonto Masunggu;Pallawa;Polewali;Batu Putih
73.08.26 Samaenre;Tungke;Selli;Bengo;Mattaropuli;Lili Riawang;Walimpong;Bulu Allaporenge;Mattirowalie
73.08.27 Patimpeng;Latellang;Maddenreng Pulu;Masago;Batu Lappa;Paccing;Massila;Talabangi;Pationgi;Bulu Ulaweng
73.09.01 Hasanuddin;Bontoa;Tenrigangkae;Pattontongang;Bonto Mate'ne;Baji Mangngai
73.09.02 Cempaniga;Mario Pulana;Timpuseng;Cenrana;Sawaru;Patanyamang;Pattiro Deceng;Benteng
73.09.03 Kalabbirang;Leang-Leang;Alatengae;Minasa Baji;Tukamasea;Mattoanging;Mangeloreng;Baruga
73.09.04 Baji Pa'mai;Pallantikang;Baju Bodoa;Borikamase;Mattirotasi;Majannang;Borimasunggu
73.09.05 Bontoa;Pajjukukang;Tunikamaseang;Tupabbiring;Botolempangang;Salenrang;Minasa Upa;Ampekale;Bonto Bahari
73.09.06 Sabila;Padaelo;Batu Putih;Wanua Waru;Telumpanuae;Samaenre;Bentenge;Mattampapole;Uludaya;Gattareng Matinggi;Barugae
73.09.07 Borong;Allaere;Toddopulia;Kurusumange;Lekopancing;Damai;Sudirman;Purnakarya
73.09.08 Temmapaduae;Nisombalia;Tellumpoccoe;Ma'rumpa;Bonto Mate'ne;Abbulosibatang;Pabbentengang
73.09.09 Jenetaesa;Bonto Tallasa;Sambueja;Tanete;Samangki;Simbang
73.09.10 Laiya;Labuaja;Limampoccoe;Lebbo Tengae;Rompegading;Baji pa'mai;Cenrana Baru
73.09.11 Tompobulu;Benteng Gajah;Bonto Manai;Bonto Somba;Toddolimae;Pucak;Bonto Matinggi;Bonto Manurung
73.09.12 Allepolea;Maccini Baji;Soreang;Mattirodeceng;Marannu;Tengkuru
73.09.13 Moncongloe;Moncongloe Bulu;Moncongloe Lappara;Bonto Bunga;Bonto Marannu
73.09.14 Pettuadae;Boribellayya;Alliritengae;Turikale;Taroada;Raya;Adatongeng
73.10.01 Sapuka;Sabaru;Balo Baloang;Sabalana;Tampaang;Sailus;Satanger;Kapoposang Bali;Poleonro
73.10.02 Kalu-Kalukuang;Pammas;Sabaru;Kanyurang;Doang-Doangan Lompo;Marasende;Dewakang
73.10.03 Mattiro Sompe;Mattiro Bintang;Mattiro Deceng;Mattiro Langi;Mattiro Matae;Mattiro Ujung;Mattiro Dolangeng;Mattiro Bone;Mattaro Adae
73.10.04 Jagong;Mappasaile;Pabundukang;Anrong Appaka;Sibatua;Padoang Doangan;Tumampua;Tekolabbua;Bonto Perak
73.10.05 Balleangin;Balocci Baru;Kassi;Tonasa;Tompo Bulu
73.10.06 Bori Appaka;Samalewa;Sapanang;Bowong Cindea;Tabo-Tabo;Mangilu;Bulu Cindea;Biring Ere
73.10.07 Labakkang;Mangallekana;Pundata Baji;Borimasunggu;Patallassang;Manakku;Gentung;Batara;Taraweang;Kanaungan;Bonto Manai;Kassiloe;Bara Batu
73.10.08 Bonto-Bonto;Talaka;Ma'rang;Attang Salo;Padang Lampe;Tamangapa;Pitusunggu;Pitue;Punranga;Alesipitto
73.10.09 Bonto Matene;Segeri;Bone;Bawasalo;Baring;Parenreng
73.10.10 Minasa Te'ne;Kalabbirang;Biraeng;Bonto Kio;Bontoa;Bonto Langkasa;Kabba;Panaikang
73.10.11 Benteng;Manggalung;Tamarupa;Mandalle;Boddie;Coppo Tompong
73.10.12 Bantimurung;Tondongkura;Lanne;Bulu Tellue;Malaka;Bonto Birao
73.10.13 Mattiro Kanja;Mattiro Baji;Mattiro Bulu;Mattiro Bombang;Mattiro Labangeng;Mattiro Uleng;Mattiro Walie
73.11.01 Lompo Riaja;Harapan;Lompo Tengah;Kading;Libureng;Mattirowalie;Lempang
73.11.02 Lalolang;Tanete;Pancana;Lalabata;Corawali;Pao Pao;Tellumpanua;Lipukasi;Garessi;Lasitae
73.11.03 Coppo;Mangempang;Sumpang Binangae;Sepee;Tuwung;Palakka;Tompo;Anabanua;Galung;Siawung
73.11.04 Kiru Kiru;Mangkoso;Lawallu;Paccekke;Ajakkang;Siddo;Batupute
73.11.05 Palanro;Mallawa;Bojo Baru;Cilellang;Manuba;Nepo;Kupa;Bojo
73.11.06 Mattappawalie;Pujananting;Gattareng;Pattappa;Jangan Jangan;Bulo Bulo;Bacu Bacu
73.11.07 Takkalasi;Balusu;Lampoko;Kamiri;Madello;Binuang
73.12.01 Labessi;Tettikenrarae;Gattareng;Watu;Goarie;Barae;Marioriaja;Marioritengnga;Mariorilau;Watu Toa;Congko;Gattareng Toa;Soga
73.12.02 Appanang;Jennae;Galung;Jampu;Pattojo;Timusu;Rompegading;Barang
73.12.03 Ujung;Cabenge;Pajalesang;Macanre;Abbanuange;Tetewatu;Baringeng;Masing;Kebo;Parenring;Paroto;Palangiseng
73.12.04 Lalabata Rilau;Ompo;Botto;Lemba;Bila;Lapajung;Salokaraja;Maccile;Umpungeng;Mattabulu
73.12.05 Batu Batu;Kaca;Attang Salo;Manorang Salo;Limpomajang;Bulue;Panincong;Patampanua;Tellulimpoe;Laringgi
73.12.06 Donri Donri;Lalabatariaja;Leworeng;Labokong;Sering;Pesse;Tottong;Kessing;Pising
73.12.07 Belo;Ganra;Lompulle;Enrekeng
73.12.08 Citta;Kampiri;Labae;Tinco
73.13.01 Walennae;Tolotenreng;Sompe;Liu;Ugi;Ujungpero;Wage;Worongnge;Salotengnga;Pallimae;Mallusesalo;Pasaka;Tadangpalie;Benteng Lompoe;Bila
73.13.02 Pammana;Cina;Lempa;Patila;Kampiri;Lapaukke;Lagosi;Pallawarukka;Wecudai;Lampulung;Watampanua;Tadangpalie;Simpursia;Tobatang;Abbanuangnge;Tonrong Tengnga
73.13.03 Peneki;Bocco;Parigi;Manyili;Soro;Ceppaga;Leweng;Ajuraja;Botto;Lagoari;Aluppang;Lamarua;Pantai Timur
73.13.04 Akkajeng;Assorajang;Minangae;Akkotengeng;Sakkoli;Barangmamase;Salobulo;Towalida;Alewadeng
73.13.05 Paria;Limpomajang;Macanang;Uraiyang;Tosora;Cinnong Tabi;Rumpia;Laerung;Lamiku;Bottobenteng;Bottotanre;Tua;Tajo;Tengnga;Liu;Tellulimpoe;Bottopenno;Watanrumpia
73.13.06 Siengkang;Pattirosompe;Tempe;Maddukelleng;Watallipue;Mattiro Tappareng;Laelo;Salo Menraleng;Campalagi;Lapongkoda;Teddaopu;Paddupa;Wiring Palenae;Attakkae;Sitampae;Bulu Pabbulu
73.13.07 Macero;Malangke;Belawa;Ongkoe;Leppangeng;Wele;Limporilau;Sappa;Lautang
73.13.08 Tancung;Mappadaelo;Pincengpute;Barutancung;Nepo;Lowa;Inalipue;Pakkana;Wajoriaja;Wewangrewu;Wae Tuwo;Assorajang;Ujungnge;Pajalele;Mario;Palippu;Tonralipue;Ujungbaru;Mannagae
73.13.09 Anabanua;Dualimpoe;Tangkoli;Mattirowalie;Kalola;Sogi;Abbanuangnge;Minagatellue
73.13.10 Bulete;Siwa;Tobarakka;Benteng;Batu;Lauwa;Tanrongi;Lompoloang;Tellesang;Tangkoro;Marannu;Abbanderangnge;Simpellu;Alesilurengnge;Jauh Pandang;Lacinde;Buriko;Bau-Bau;Ale Lebbae;Bulu Siwa;Botto Tengnga;Kaluku;Mattiro Walie;Maccolli Loloe;Lompo Bulo;Padang Loang;Kompong
73.13.11 Solo;Bola;Ujungtanah;Lempong;Sanreseng Ade;Pattangngae;Balielo;Manurung;Lattimu;Pasir Putih;Rajamawellang
73.13.12 Doping;Padaelo;Temmabarang;Penrang;Lawesso;Benteng;Walanga;Makmur;Tadangpalie;Raddae
73.13.13 Gilireng;Mamminasae;Poleonro;Arajang;Lamata;Paselloreng;Alausalo;Polewalie;Abbatireng
73.13.14 Ballaere;Awota;Keera;Lalliseng;Paojepe;Inrello;Pattirolokka;Awo;Ciromanie;Labawang
73.14.01 Bilokka;Wette'E;Lajonga;Wanio;Wanio Timoreng;Corawali;Lise;Bapangi;Alesalewo;Cenrana
73.14.02 Amparita;Massepe;Toddang Pulu;Pajalele;Baula;Arateng;Teteaji;Polewali;Teppo
73.14.03 Lawawoi;Arawa;Bangkai;Uluale;Batu Lappa;Lainungan;Carawali;Buae;Mattirotasi;Ciro-Ciroe
73.14.04 Baranti;Duampanua;Benteng;Manisa;Panreng;Passeno;Sipodeceng;Tonrongnge;Tonrong Rijang
73.14.05 Rappang;Lalebata;Maccorawalie;Kadidi;Timoreng Panua;Bulo Wattang;Bulo;Cipotakari
73.14.06 Rijang Panua;Kulo;Maddenra;Mario;Bina Baru;Abbokongang
73.14.07 Pangkajene;Lautang Benteng;Majjelling;Wala;Lakessi;Rijang Pittu;Majjelling Watang;Sereang;Kanie;Allakuang;Tanete;Takkalasi
73.14.08 Empagae;Sidenreng;Kanyuara;Mojong;Damai;Talumae;Aka-akae;Talawe
73.14.09 Tanru Tedong;Salomalori;Kalosi;Padangloang;Kalosi Alau;Bila;Padangloang Alau;Salobukkang;Taccimpo;Kampale
73.14.10 Lancirang;PongrangaE;Ajubissue;Otting;Bulucenrana;Betao;Anabannae;Betao Riase;Dongi;Lasiwala;Sumpang Mango;Kalempang
73.14.11 Batu;Compong;Belawae;Botto;Bila Riase;Bola Bulu;Tana Toro;Lombo;Lagading;Dengeng-Dengeng;Buntu Buangin;Leppangeng
73.15.01 Langnga;Pallameang;Massulowalie;Mattombong;Mattongang Tongang;Patobong;Samaenre;Mattiro Tasi;Siwolong Polong
73.15.02 Watang Suppa;Tellumpanua;Lero;Watang Pulu;Maritengngae;Tasiwalie;Wiring Tasi;Lotang Salo;Ujung Labuang;Polewali
73.15.03 Manarang;Padaidi;Pananrang;Padakkalawa;Marannu;Alitta;Padaelo;Bunga;Makkawaru
73.15.04 Jaya;Sawitto;Macorawalie;Penrang;Salo;Bentengnge;Sipatokkong;Siparappe
73.15.05 Benteng;Teppo;Tonyamang;Maccirinna;Leppangang;Malimpung;Mattiro Ade;Sipatuo;Padang Loang;Pincara;Masolo
73.15.06 Pekkabata;Tatae;Lampa;Data;Bittoeng;Kaballangang;Paria;Kaliang;Buttu Sawe;Maroneng;Katomporang;Bungi;Massewae;Bababinanga;Barugae
73.15.07 Tadokkong;Betteng;Binanga Karaeng;Rajang;Letta;Ulu Saddang;Suppirang;Basseang;Kariango;Benteng Paremba;Pakeng;Lembang Mesakada;Sali Sali;Sabbang Paru;Bakaru;Pangaparang
73.15.08 Cempa;Mangki;Mattunru Tunrue;Sikkuale;Tadang Palie;Salipolo;Tanra Tuo
73.15.09 Pammase;Marawi;Fakkie;Tiroang;Mattiro Deceng;Samaturue
73.15.10 Lanrisang;Samaulue;Mallongi-longi;Amassangang;Barang Palie;Waetuoe;Lerang
73.15.11 Pacongang;Macinnae;Temmassarangnge;Mamminasae;Laleng Bata;Benteng Sawitto
73.15.12 Kassa;Batulappa;Tapporang;Kaseralau;Watang Kassa
73.16.01 Bangkala;Pattondon Salu;Tuncung;Pasang;Salodua;Batu Mila;Puncak Harapan;Palakka;Tapong;Mangkawani;Botto Malangga;Boiya;Matajang;Baringin;Lebani;Limbuang;Paladang;Pariwang;Kaluppang;Ongko;Tanete;Labuku
73.16.02 Galonta;Juppandang;Puserren;Lewaja;Leoran;Tuara;Ranga;Buttu Batu;Tokkonan;Karueng;Tallu Bamba;Tungka;Kaluppini;Tobalu;Cemba;Temban;Rosoan;Lembang
73.16.03 Baraka;Tomenawa;Balla;Banti;Bontongan;Salukanan;Parinding;Tirowali;Pepandungan;Kendenan;Perangian;Janggurara;Kadingeh;Bonebone;Pandung Batu
73.16.04 Lakawan;Tanete;Mataran;Bamba Puang;Siambo;Mampu;Pekalobean;Singki;Salu Dewata;Tindalun;Bubun Lamba;Tampo;Batunoni;Saruran;Mendatte
73.16.05 Kambiolangi;Kalosi;Buntu Sugi;Mata Allo;Sumillan;Pana;Taulo;Bolang
73.16.06 Bungin;Talang Rilau;Baruka;Sawitto;Bulo;Banua
73.16.07 Cendana;Taulan;Pinang;Malalin;Karrang;Lebang;Pundi Lemo
73.16.08 Sangiepongan;Buntu Barana;Buntu Pema;Parombean;Tallung Ura;Pebaloran;Curio;Mekkala;Sumbang;Mandalan;Salassa
73.16.09 Malua;Bonto;Tallung Tondok;Rante Mario;Tangru;Kolai;Dulang;Buntu Batuan
73.16.10 Pasui;Eran Batu;Latimojong;Buntu Mondong;Ledan;Lunjen;Langda;Potok Ullin
73.16.11 Masalle;Batu Ke'de;Mundan;Buntu Sarong;Rampunan;Tongkonan Basse
73.16.12 Baroko;Benteng Alla;Benteng Alla Utara;Tongko;Patongloan
73.17.01 Kanna;Kanna Utara;Tabi;Bolu;Lange;Sinaji;Mappetajang;Andulan;Buntu Batu;Ledan;Lissaga;To'long
73.17.02 Larompong;Rantebelu;Komba;Lumaring;Binturu;Bilante;Rante Alang;Riwang;Buntu Matabing;Bukit Sutra;Riwang Selatan;Komba Selatan;Buntu Pasik
73.17.03 Suli;Murante;Malela;Botta;Cimpu;Buntu Kunyi;Padang Lambe;Kasiwiang;Cakkeawo;Lempopacci;Towondu;Cimpu Utara;Papakaju
73.17.04 Bajo;Rumaju;Sampa;Pangi;Tallang Bulawang;Jambu;Saga;Sumabu;Balla;Langkiddi;Samulang;Buntu Babang
73.17.05 Noling;Tanjong;Buntu Batu;Tampumia;Padang Tuju;Padang Kamburi;Malenggang;Balutan;Padang Ma'bud;Saluinduk
73.17.06 Bulo;Tombang;Lalong;Harapan;Barammamase;Walenrang;Saragi;Batusitanduk;Kalibamamase
73.17.07 Tampumia Radda;Tanamanai;Senga;Balo-Balo;Kurrusumanga;Belopa;Senga Selatan;Balubu;Pasamai
73.17.08 Sakti;Barowa;Puty;Raja;Posi;Karang-Karangan;Lare-Lare;Lengkong;Tiromanda;Tana Rigella;Bukit Harapan;Padang Kalua;Pammesakang;Pabbaresseng;Toddopuli
73.17.09 Lamasi;Salujambu;Wiwitan;Setiarejo;Pongsamelung;Padang Kalua;To'pongo;Se'pon;Awo' Gading;Wiwitan Timur
73.17.10 Bone Pute;Temboe;Sampano;Babang;La'loa;Batulappa;Malewong;Salusana;Dadeko;Gandang Batu
73.17.11 Padang Subur;Padang Sappa;Tirowali;Mario;Muladimeng;Buntu Kamiri;Tumale;Buntu Nanna;Tampa;Parekaju
73.17.12 Rante Balla;Kadundung;Ulusalu;Lambanan;Tabang;Boneposi;Pangi;Pajang;Buntu Sarek;To'barru;Tibussan;To'lajuk
73.17.13 Cilallang;Kamanre;Tabbaja;Libukang;Wara;Salu Paremang;Salu Paremang Selatan;Bunga Eja
73.17.14 Sabe;Pammanu;Lamunre;Lauwa;Seppong;Paconne;Lebani;Lamunre Tengah
73.17.15 Ilan Batu;Ilan Batu Uru;Lempe Pasang;Lamasi Hulu;Lempe;Lewandi
73.17.16 Bosso;Salutubu;Siteba;Bolong;Pongko;Buntu Awo';Marabuana;Salulino;Sangtandung;Bosso Timur;Limbong
73.17.17 Lamasi Pantai;Tanete;Rantai Damai;Tabah;Kendekan;Pangalli;Seba-Seba;Suka Damai
73.17.18 Pompengan;Bulolondong;Pompengan pantai;Seriti;Salupao;To'lemo;Pelalan;Pompengan Tengah;Pompengan Utara
73.17.19 Lindajang;Buntu Barana;Poringan;Salubua;Kaili;Muhajirin;Tallang;Kaladi Darussalam
73.17.20 Bonelemo;Sampeang;Marinding;Saronda;Kadong-Kadong;Tumbubara;Tettekang;Bonelemo Utara;Bonelemo Barat
73.17.21 Pattedong;Jenne Maeja;Bakti;Buntu Karya;Olang;Bassiang;Paccerakkang;Lampuara;To'balo;To'bia;Bassiang Timur;Pattedong Selatan;Tarramatekkeng
73.17.22 Bonglo;Tede;Barana;Uraso;Karatuan;Salubua;Pantilang;Buntu Tallang;Dampan;Maindo;Tasangtongkonan;Ta'ba
73.18.01 Pattan Ulusalu;Salutandung;Rea Tulak Langi;Ratte Talonge;Sa'tandung;Ra'bung;Salutapokko;Salu Boronan;Batu Tiakka
73.18.02 Bittuang;Se'seng;Pali';Tiroan;Balla;Le'tek;Kole Palian;Patongloan;Sasak;Bau;Sandana;Rembo Rembo;Burasia;Kandua';Buttu Limbong
73.18.03 Ratte Buttu;Bau;Buakayu;Mappa';Poton;Bau Selatan
73.18.05 Bombongan;Batupapan;Tarongko;Lamunan;Manggau;Tondon Mamullu;Pantan;Buntu Burake;Kamali Pentalluan;Rante;Lapandan;Tampo Makale;Ariang;Botang;Lea
73.18.09 Sima;Simbuang;Pongbembe;Simbuang Batutallu;Makkodo;Puangbembe Mesakada
73.18.11 Tapparan;Rantetayo;Padangiring;Madandan;Tapparan Utara;Tonglo
73.18.12 Rante Kalua';Tampo;Lemo;Tengan;Gasing;Uluway;Randanan;Buntu Tangti;Rantedada;Pa'tengko;Simbuang;Pakala;Uluway Barat;Marinding;Palipu;Ke'pe Tinoring;Buntudatu
73.18.13 Tongko Sarapung;Buntu Masakke;Bulian Massa'bu;Kaero;Turunan
73.18.19 Benteng Ambeso;Salubarani;Mebali;Buntu Limbong;Sillanan;Gandangbatu;Kaduaja;Garassik;Pemanukan;Perindingan;Buntu Tabang;Betteng Deata
73.18.20 Talion;Rembon;Palesan;Banga;Ullin;Limbong;Sarapeang;Buri';Maroson;Batusura';Bua ' Tarrung;To'pao;Kayuosing
73.18.27 Tambunan;Sarira;Bungin;Lion Tondok Iring;Lemo
73.18.28 Kondodewata;Tanete;Dewata;Miallo;Sangpeparikan;Butang
73.18.29 Tiromanda;Sandabilik;Tosapan;Pasang;Randan Batu;Patekke;Pa'buaran;Bo'ne Buntu Sisong
73.18.31 Ratte;Paliorong;Kadundung;Pondingao';Belau;Belau Utara;Paku;Sesesalu
73.18.33 Rante Alang;Batualu;Tokesan;Batualu Selatan;Raru Sibunuan
73.18.34 Leatung;Bebo';Rantela'bi Kambisa;Leatung Matallo;Saluallo;Tumbang Datu
73.18.35 Malimbong;Leppan;Kole Sawangan;Kole Barebatu;Lemo Menduruk;Balepe'
73.18.37 Rano;Rano Utara;Rumandan;Rano Tengah;Rano Timur
73.18.38 Ratte Kurra;Bambalu;Maroson;Lipungan Tanete;Rante limbong;Limbong Sangpolo
73.22.01 Pattimang;Malangke;Benteng;Tolada;Salekoe;Pute Mata;Tingkara;Ladongi;Giri Kusuma;Tandung;Takkalala;Pettalandung;Tokke;Pince Pute
73.22.02 Bone Bone;Tamuku;Sidomukti;Sukaraya;Batang Tongka;Patoloan;Banyuurip;Pongko;Bantimurung;Muktisari;Sadar
73.22.03 Kappuna;Bone;Baliase;Bone Tua;Pincara;Balebo;Pombakka;Rompu;Lantang Tallang;Lapapa;Maipi;Masamba;Pandak;Sepakat;Pongo;Laba;Toradda;Sumilin;Kamiri
73.22.04 Marobo;Sabbang;Pararra;Tandung;Malimbu;Tullak Tallu;Bakka;Buntu Torpedo;Pengkendekan;Salama
73.22.05 Marampa;Pengkendekan;Kanandede;Rinding Allo;Minanga;Komba;Limbong
73.22.06 Lampuawa;Ketulungan;Salulemo;Kaluku;Sukamaju;Sukadamai;Tamboke;Tolangi;Tulung Indah;Minanga Tallu;Wonosari;Mulyasari;Saptamarga;Tulung Sari
73.22.07 Tirobali;Malimongan;Tanamakaleang;Padang Balua;Padang Raya;Embonatana;Hono;Beroppa;Lodang;Taloto;Hoyane;Marante
73.22.08 Cenning;Pengkajoang;Pao;Arusu;Baku Baku;Wara;Waelawi;Pembuniang;Limbong Wara;Kalitata;Pombakka;Polejiwa;Waetuo
73.22.09 Rampi;Onondowa;Leboni;Dodolo;Sulaku;Tedeboe
73.22.10 Mappedeceng;Cendana Putih;Hasana;Kapidi;Uraso;Benteng;Ujung Mattajang;Cendana Putih I;Sumber Wangi;Mangalle;Mekar Jaya Tondok;Cendana Putih II;Sumber Harum;Tarrak Tallu;Harapan
73.22.11 Salassa;Salulemo;Radda;Baebunta;Tarobok;Mario;Sassa;Kariango;Meli;Palandan;Bumi Harapan
73.22.12 Bungapati;Bungadidi;Poreang;Sumberdadi;Patila;Sidobinangun;Rampoang;Karondang;Munte;Sidomakmur
73.22.13 Mulyorejo;Rawamangun;Paomacang;Wonokerto;Sumberbaru;Banyuwangi;Subur;Lino;Sidoharjo;Sukamukti;Sukaharapan
73.22.14 Lara;Marannu;Beringin Jaya;Mukti Jaya;Mekarsari Jaya;Mukti Tama;Lembang-lembang;Lawewe;Polewali;Sumpira
73.22.15 Buangin;Terpedojaya;Dandang;Kampung Baru;Teteuri;Kalotok;Batualang;Bone Subur;Pompaniki;Mari-mari
73.24.01 Maleku;Wonorejo;Margolembo;Teromu;Manggala;Kasintuwu;Balai Kembang;Panca Karsa;Sindu Agung;Wonorejo Timur;Koroncia
73.24.02 Magani;Nuha;Nikkel;Matano;Sorowako
73.24.03 Loeha;Mahalona;Timampu;Wawondula;Langkea Raya;Tokalimbo;Baruga;Pekaloa;Lioka;Asuli;Bantilang;Masiku;Rante Angin;Matompi;Tole;Libukan Mandiri;Kalosi;Buangin
73.24.04 Malili;Harapan;Laskap;Manurung;Wewangriu;Baruga;Lakawali;Ussu;Tarabbi;Balantang;Atue;Pongkeru;Puncak Indah;Pasi-Pasi;Lakawali Pantai
73.24.05 Tawakua;Tampinna;Solo;Taripa;Mantadulu;Balirejo;Maliwowo;Lamaeto;Watangpanua;Wanasari
73.24.06 Lampenai;Tarengge;Maramba;Cendana Hijau;Bawalipu;Kalaena;Lera;Kanawatu;Bahari;Karambua;Pepuro Barat;Balo-Balo;Rinjani;Tarengge Timur;Madani;Tabaroge;Arolipu
73.24.07 Burau;Jalajja;Lewonu;Lambarese;Lauwo;Bone Pute;Lumbewe;Mabonta;Laro;Benteng;Batu Putih;Lanosi;Lagego;Cendana;Burau Pantai;Asana;Kalatiri;Lambara Harapan
73.24.08 Tomoni;Bayondo;Mulyasri;Lestari;Kalpataru;Tadulako;Beringin Jaya;Bangun Jaya;Mandiri;Sumber Alam;Ujung Baru;Bangun Karya;Rante Mario
73.24.09 Kertoraharjo;Cendana Hitam;Purwosari;Pattengko;Manunggal;Margomulyo;Alam Buana;Cendana Hitam Timur
73.24.10 Kalaena Kiri;Sumber Agung;Pertasi Kencana;Non Blok;Argomulyo;Sumber Makmur;Mekar Sari
73.24.11 Ledu Ledu;Kawata;Tabarano;Wasuponda;Parumpanai;Balambano
73.26.01 Laang Tanduk;Rantepao;Mentirotiku;Manggalo;Pasale;Singki';Karassik;Penanian;Rante Pasele;Limbong;Saloso
73.26.02 Bori;Pangli;Palawa';Deri';Pangli Selatan;Buntu Lobo';Parinding;Bori' Ranteletok;Bori' Lombongan
73.26.03 Nanggala Sanpiak Salu;Nanggala;Tandung Nanggala;Lili'kira';Karre Limbong;Rante;Basokan;Nanna' Nanggala;Karre Pananian
73.26.04 Pangala';Pangala' Utara;Bululangkan;Rindingallo;Mai'ting;Lo'ko'uru Tanetebatu;Ampang Batu;Lempo Poton;Buntu Batu
73.26.05 Tullang' Sura;Tongkonan Bassae;Sapan Kua-kua;Rindingkila';Misa'ba'bana;Issong Kalua'
73.26.06 Sa'dan Malimbong;Sa'dan Matalo;Sa'dan Ulusalu;Sa'dan Ballo Pasange';Sa'dan Pebulian;Sa'dan Sangkaropi';Sa'dan Tiroallo;Sa'dan Andulan;Sa'dan Pesondongan;Sa'dan Liku Lambe'
73.26.07 Paepalean;La'bo';Buntu La'bo';Tallung Penanian;Pata'padang;Tandung La'bo'
73.26.08 Nonongan Utara;Salu;Salu Sopai;Tombang Langda;Marante;Langda;Nonongan Selatan;Salu Sarre
73.26.09 Tikala;Buntu Barana;Buntu Batu;Sereale;Embatau;Benteng Ka'do To'ria;Pangden
73.26.10 Tagari;Balusu;Palangi';Lilikira Ao'gading;Karua;Awa' Kawasik;Balusu Bangunlipu
73.26.11 Tallunglipu Matalo;Tallunglipu;Tampo Tallunglipu;Tagari Tallunglipu;Tantanan Tallunglipu;Rante PakuTallunglipu;Buntu Tallunglipu
73.26.12 Pasang;Ma'dong;Dende';Piongan;Paku;Kapolang;Buntu Tagari;Parinding
73.26.13 Sapan;Buntu Minanga;Sarambu;Rante Uma;Talimbangan;Pulu' Pulu';Paonganan;Parandangan;Roroan Barra'-Barra';Pangkung Batu;Pengkaroan Manuk;Batu Busa;Ponglu
73.26.14 Baruppu Selatan;Baruppu' Utara;Baruppu Benteng Batu;Baruppu' Parodo
73.26.15 Ba'tan;Pantanakan Lolo;Tallu Lolo;Rinding Batu;Angin-angin;Sangbua';Tadongkon
73.26.16 Tondon Langi';Tondon;Tondon Sibata;Tondon Matallo
73.26.17 To'yasa Akung;Batu Limbong;Bangkelekila';Tampan Bonga
73.26.18 Bokin;Buangin;Rantebua;Pitung Penanian;Ma'kuan Pare;Rantebua Sumalu;Rantebua Sanggalangi'
73.26.19 Suloara';Sesean Matallo;Landorundun;Tonga Riu;Lempo
73.26.20 Benteng Ka'do;Sikuku';Polo Padang;Kantun Poya;Kapala Pitu;Benteng Mamullu
73.26.21 Awan;Batu Lotong;Buntu Karua;Londong Biang
73.71.01 Bontorannu;Mattoangin;Kunjung Mae;Lette;Panambungan;Mariso;Mario;Kampung Buyang;Tamarunang
73.71.02 Sambung Jawa;Parang;Mamajang Luar;Mamajang Dalam;Maricaya Selatan;Bonto Lebang;Pa'batang;Bonto Biraeng;Labuang Baji;Mandala;Tamparang Keke;Baji Mappakasunggu;Karang Anyar
73.71.03 Maricaya;Bara Baraya;Maradekaya;Lariangbangi;Maccini;Maricaya Baru;Bara Baraya Timur;Bara Baraya Selatan;Maradekaya Selatan;Barana;Maccini Parang;Maccini Gusung;Maradekaya Utara;Bara Baraya Utara
73.71.04 Maloku;Mangkura;Pisang Selatan;Pisang Utara;Baru;Bulogading;Lae-Lae;Losari;Sawerigading;Lajangiru
73.71.05 Pattunuang;Melayu;Butung;Malimongan Tua;Ende;Mampu;Malimongan;Melayu Baru
73.71.06 Malimongan Baru;Wajo Baru;Gaddong;Bontoala;Baraya;Layang;Parang Layang;Bontoala Tua;Bontoala Parang;Tompo Balang;Bunga Ejaya;Timungan Lompoa
73.71.07 Pannampu;Kalukuang;Kaluku Bodoa;Rappojawa;Rappokalling;Lakkang;Tallo;La'latang;Wala-Walaya;Tammua;Buloa;Suangga;Ujung Pandang Baru;Lembo;Bunga Eja Beru
73.71.08 Tabaringan;Patingalloang;Gusung;Cambaya;Ujung Tanah;Totaka;Tamalabba;Camba Berua;Patingalloang Baru
73.71.09 Karuwisi;Panaikang;Tello Baru;Pampang;Karampuang;Tamamaung;Masale;Pandang;Karuwisi Utara;Sinrijala;Paropo
73.71.10 Barombong;Maccini Sombala;Jongaya;Mangasa;Bongaya;Balang Baru;Mannuruki;Pa'baeng-Baeng;Parang Tambung;Tanjung Merdeka;Bonto Duri
73.71.11 Paccerakkang;Daya;Pai;Bulurokeng;Sudiang;Sudiang Raya;Untia;Laikang;Berua;Katimbang;Bakung
73.71.12 Manggala;Bangkala;Tamangapa;Antang;Batua;Borong;Biring Romang;Bitowa
73.71.13 Tidung;Kassi - Kassi;Mappala;Buakana;Bonto Makkio;Rappocini;Balla Parang;Banta-Bantaeng;Karunrung;Gunung Sari;Minasa Upa
73.71.14 Tamalanrea;Kapasa;Tamalanrea Indah;Parang Loe;Bira;Tamalanrea Jaya;Buntusu;Kapasa Raya
73.71.15 Barrang Caddi;Barrang Lompo;Kodingareng
73.72.01 Lompoe;Watang Bacukiki;Lemoe;Galung Maloang
73.72.02 Labukkang;Ujung Sabbang;Ujung Bulu;Lapadde;Mallusetasi
73.72.03 Lakessi;Ujung Baru;Watang Soreang;Kampung Pisang;Ujung Lare;Bukit Indah;Bukit Harapan
73.72.04 Kampung Baru;Cappa Galung;Lumpue;Tiro Sompe;Sumpang Minangae;Bumi Harapan
73.73.01 Tompotikka;Boting;Ammasangan;Lagaligo;Dangerakko;Pajalesang
73.73.02 Batupasi;Sabbamparu;Salobulo;Penggoli;Luminda;Pattene
73.73.03 Takkalala;Songka;Sampoddo;Binturu
73.73.04 Maroangin;Mancani;Sumarambu;Salubattang;Jaya;Batu Walenrang;Pentojangan
73.73.05 Surutanga;Benteng;Pontap;Malatunrung;Salekoe;Salutellue;Ponjalae
73.73.06 Tamarundung;Battang;Lebang;Battang Barat;Padang Lambe
73.73.07 Mawa;Purangi;Peta;Sendana
73.73.08 Mungkajang;Murante;Latuppa;Kambo
73.73.09 Temmalebba;Balandai;Rampoang;To'Bulung;Buntu Datu
74.01.01 19 Nopember;Wundulako;Lamekongga;Kowioha;Silea;Ngapa;Towua;Bende;Unamendaa;Tikonu;Sabiano
74.01.04 Lamokato;Watuliandu;Balandete;Lalombaa;Sabilambo;Laloeha;Tahoa
74.01.07 Dawi-Dawi;Pomalaa;Tonggoni;Kumoro;Huko-Huko;Pelambua;Tambea;Sopura;Pesouha;Totobo;Oko-Oko;Hakatutobu
74.01.08 Watubangga;Tandebura;Wolulu;Lamundre;Kukutio;Langgosipi;Sumber Rejeki;Peoho;Mataosu;Polenga;Kastura;Gunung Sari;Mataosu Ujung;Ranoteta
74.01.10 Wolo;Ulu Wolo;Donggala;Ululapao-pao;Tolowe Ponrewaru;Lapao-Pao;Langgomali;Lalonaha;Lana;Lalonggopi;Muara Lapao-Pao;Samaenre;Iwoimopuro;Ulu Rina
74.01.12 Puundoho;Longori;Puubunga;Puulemo;Puubenua;Baula;Pewutaa;Watalara;Puuroda;Ulu Baula
74.01.14 Mangolo;Kolakaasi;Sea;Latambaga;Sakuli;Induha;Ulunggolaka
74.01.18 Anaiwoi;Lamedai;Tanggetada;Pewisoa Jaya;Tondowolio;Popalia;Lalonggolosua;Petudua;Rahanggada;Palewai;Puundaipa;Oneeha;Lamoiko;Tinggo
74.01.20 Tosiba;Tonganapo;Konaweha;Kaloloa;Tamboli;Lambolemo;Amamutu;Lawulo;Awa;Latuo;Wawo Tambali;Malaha;Sani-sani;Ulu Konaweha;Puu Tamboli;Ulaweng;Puu Lawulo;Liku;Meura
74.01.24 Ranomentaa;Toari;Lakito;Anawua;Wowoli;Rano Jaya;Rahabite;Wonua Raya;Rano Sangia;Horongkuli
74.01.25 Polinggona;Puudongi;Plasma Jaya;Tanggeau;Wulonggere;Pondowae;Lamondape
74.01.27 Tamborasi;Ladahai;Lasiroku;Iwoimendaa;Lambopini;Ulu Kalo;Wonualaku;Lawolia;Watumelewe;Landoula
74.02.01 Lambuya;Awuliti;Asaki;Amberi;Waworaha;Tanggobu;Meraka;Wanua Hoa;Watarema;Tetembomua
74.02.02 Puunaaha;Tumpas;Latoma;Ambekairi;Arombu;Asinua;Wawonggole;Tuoy;Unaaha;Inolobunggadue;Asambu;Tobeu
74.02.03 Wawotobi;Inalahi;Lalosabila;Hopa-Hopa;Kulahi;Ranoeya;Palarahi;Kasupute;Nohu - Nohu;Inolobu;Bose-Bose;Puusinauwi;Nario Indah;Anggotoa;Analahumbuti;Karandu;Korumba;Kasumewuho;Kukuluri
74.02.04 Pondidaha;Hongoa;Mumundowu;Ahuawatu;Tirawuta;Ambuulanu;Belatu;Amesiu;Puumbinisi;Wawolemo;Sulemandara;Lalodangge;Wawolahumbuti;Laloika;Lalonggotomi;Wonua Mandara;Wonua Monapa;Lahonggumbi
74.02.05 Sampara;Rawua;Andepali;Andaroa;Puuloro;Andadowi;Totombe Jaya;Bao-Bao;Wawolimbue;Baini;Polua;Pohara;Bondoala;Konggamea;Wowa Andaroa
74.02.10 Abuki;Sambeani;Asolu;Punggaluku;Walay;Epeea;Kumapo;Unaasi Jaya;Kasuwura Indah;Arubia Jaya;Padangguni Utama;Anggoro
74.02.11 Toronipa;Atowatu;Waworaha;Sorue Jaya;Soropia;Tapulaga;Sawapudo;Bokori;Saponda;Mekar;Bajo Indah;Telaga Biru;Leppe;Bajoe;Saponda Laut
74.02.15 Tongauna;Mata Iwoi;Puosu;Sendang Mulya Sari;Mekar Sari;Lalonggowuna;Asao;Andeposandu;Momea;Ambepulu
74.02.16 Waworaha;Latoma Jaya;Ambekaeri Utama;Amboniki;Pinole;Nesowi;Wawolatoma;Andoluto;Lalowata;Titiowa;Angonga
74.02.17 Watundehoa;Puriala;Sonai;Lalonggatu;Poanaha;Wonua Morome;Ahuawali;Watusa;Puusangi;Mokaleleo;Unggulino;Tetewatu;Tetehaka;Puuhopa;Laloonaha;Wawosanggula
74.02.18 Uepai;Ameroro;Tawarotebota;Olo-Oloho;Matahoalu;Langgomea;Rawua;Baruga;Amaroa;Tawamelewe;Anggopiu;Tamesandi;Humboto;Anggawo;Kasaeda;Tanggondipo;Panggulawu;Puuroda Jaya
74.02.19 Puuduria;Duriaasi;Lalousu;Wawoone;Wawosolo;Wawonggole;Tetemotaha;Dawi-dawi;Bendewuta;Langgonawe;Lalohao;Wukusao;Tawarolondo;Polandangi;Anggoro;Tetewonua
74.02.20 Besulutu;Lawonua;Amosilu;Laloumera;Asunde;Ulupohara;Labela;Ranomolua;Silea;Onembute;Andomesinggo;Puulowaru;Puundoho;Punggaluku;Waworaha;Lalowulo
74.02.21 Laosu;Pebunooha;Lalonggalaku;Diolo;Pebunooha Dalam;Rumbia;Rambu Kongga;Laosu Jaya;Langgaluku Timur
74.02.23 Ruota;Tirawonua;Parudongka;Walandawe;Puuwiwirano;Tanggola;Lalomerui
74.02.24 Parauna;Anggaberi;Lawulo;Andabia;Unaasi;Toriki;Lerehoma;Wunduongohi
74.02.25 Meluhu;Woerahi;Lamelai;Ahuhu;Tudameaso;Larowiu;Ahuloa;Sambasule;Lalopisi
74.02.28 Amunggedo Baru;Anahinunu;Ulu Benua;Puuasana;Watulawu;Lalonona;Amonggedo;Dunggua;Benua;Matabura;Wawohine;Mendikonu;Amendete;Mataiwoi;Lalombonda
74.02.31 Ambodiaa;Nekudu;Lasada;Asinua Jaya;Angohi;Awua Jaya;Awua Sari;Asipako
74.02.32 Bungguosu;Tudaone;Konawe;Tawanga;Sanggona;Uelawu;Mokowu;Uete;Hudoa;Wonua Mbae;Asoniwowo;Puuwonua
74.02.33 Kapoiala;Lalimbue Jaya;Labotoy;Muara Sampara;Sambaraasi;Lamendora;Tani Indah;Pereoa;Ulu Lalimbue;Lalimbue;Tombawatu;Lalonggombuno;Kapoiala Baru;Labotoy Jaya
74.02.36 Toli Toli;Nii Tanasa;Rapambinopaka;Lalombonda;Puuwonua;Bumi Indah;Lolanggasumeeto;Toolawawo;Wawobungi;Batu Gong;Watunggarandu
74.02.37 Onembute;Trimulya;Napoosi;Silea;Ulumeraka;Mataiwoi;Kumapo;Kasumeia;Ulu Onembute;Tawapandere;Anggaloosi;Ana Onembute
74.02.38 Atodopi;Matahori;Sambaosu;Matanggorai;Alosika;Mekar Jaya;Langgea;Aleuti;Garuda;Padangguni;Padang Mekar
74.02.39 Mendikonu;Wonua Morini;Besu;Paku;Puuruy;Morosi;Tanggobu;Paku Jaya;Tondowatu;Porara
74.02.40 Anggalomoare;Lasoso;Lakomea;Abelisawah;Galu;Tabanggele;Puusangi;Andobeu Jaya;Anggalomoare Jaya;Pusawah Jaya
74.02.41 Wonggeduku;Puday;Waturay;Tobimeita;Kasukia;Baruga;Teteona;Ambuuwiu;Linonggasai;Lambangi;Lahotutu;Lamokuni;Ranotundobu;Anggadola
74.02.42 Waworoda Jaya;Uluao;Sanuanggamo;Anggohu;Ambopi;Nambeaboru;Puundombi;Olo Onua;Barowila;Andalambe
74.03.06 Napabalano;Tampo;Napalakura;Pentiro;Langkumapo;Lambiku
74.03.07 Langkoroni;Latompa;Raimuna;Maligano;Lapole;Pohorua
74.03.13 Labunia;Wambona;Bakealu;Pure;Wakorumba
74.03.14 Bangun Sari;Labone;Bonea;Kombungo;Labunti;Parida;Lasalepa
74.03.15 Sidodadi;Laiworu;Wawesa;Wakorambu
74.03.16 Watonea;Raha III;Wamponiki;Butung Butung;Raha II;Foo Kuni;Laende;Raha I
74.03.17 Palangga;Wapunto;Ghonsume;Lagasa;Ghone Bhalano;Lasunapa;Banggai
74.03.18 Liangkobori;Mabolu;Kondongia;Waara;Mantobua;Loghiya;Lohia;Korihi;Lakarinta
74.03.19 Dana;Wali;Lakapodo;Wakadia;Matarawa;Bhangkali Barat;Bangkali;Labaha
74.03.20 Liabalano;Lapodidi;Bungi;Kontunaga;Madodo;Masalili
74.03.23 Komba Komba;Kabangka;Wakobalu Agung;Lupia;Sarimulyo;Oensuli;Wansugi;Wataliku;Lakandito
74.03.24 Laimpi;Lamanu;Kawite Wite;Bente;Bea;Rangka;Kambawuna;Kontumere;Lamaeo;Wantiworo;Kasaka
74.03.25 Wakumoro;Walambeno Wite;Kolasa;Wasolangka;Labulu Bulu;Latampu;Laiba;Warambe;Parigi;Wapuale;Wakumoro
74.03.26 Bone Tondo;Bhone Kainsetala;Bone Lolibu;Oelongko;Matombura
74.03.27 Danagoa;Kontumolepe;Tombula;Lahontohe;Lamorende;Lakologou;Matano Oe;Lapadindi;Oempu;Fongkaniwa;Tanjung;Kotano Wuna
74.03.28 Kogholifano;Pola;Kamosope;Liwumetingki;Labulawa;Bumbu
74.03.30 Kafo Foo;Lembo;Kilambibito;Bahutara;Kontu Kowuna;Lahorio
74.03.31 Marobo;Wadolao;Pasikuta;Tapitapi;Poaroha
74.03.32 Lawama;Wale-Ale;Kulidawa;Labasa;Watondo;Lianosa
74.03.33 Kolese;Tampunabale;Mata Indaha;Lambelu
74.03.34 Bone Bone;Lanobake;Moolo;Baluara
74.03.37 Wangkolabu;Lakarama;Moasi;Renda;Bhontu-Bhontu
74.04.11 Wakoko;Wasaga;Holimombo;Kombeli;Takimpo;Awainulu;Kambulabulana;Pasarwajo;Saragi;Waangu-angu;Warinta;Lapodi;Kancinaa;Winning;Holimombo Jaya;Kondowa;Dongkala;Laburunci;Banabungi;Kabawakole;Mantowu;Kaongkeongkea
74.04.22 Watumotobe;Wakangka;Barangka;Wakalambe;Boneatiro;Lambusango;Todanga;Tuangila;Waondo Wolio;Bukit Asri;Kamelanta;Lambusango Timur;Wakuli;Mabulugo;Wambulu;Tumada;Boneatiro Barat
74.04.23 Kamaru;Kakenauwe;Waoleona;Lawele;Suandala;Lasembangi;Bonelalo;Wasuamba;Wagari;Sribatara;Togomangura;Wasambaa;Benteng;Talaga Baru;Nambo
74.04.24 Ambuau Indah;Kinapani Makmur;Mopaano;Umalaoge;Lasalimu;Wajah Jaya;Siontapina;Siomanuru;Mulya Jaya;Harapan Jaya;Sangia Arano;Megabahari;Sumber Agung;Rejo Sari;Ambuau Togo;Balimu
74.04.27 Walompo;Matanauwe;Sampuabalo;Kuraa;Kumbewaha;Sumber Sari;Labuandiri;Karya Jaya;Manuru;Gunungjaya;Bahari Makmur
74.04.28 Kaumbu;Wolowa;Matawia;Wolowa Baru;Suka Maju;Bungi;Galanti
74.04.29 Wasuemba;Wabula;Wasampela;Holimombo;Koholimembona;Wabula Satu;Bajo Bahari
74.05.01 Tinanggea;Ngapaah;Lapoa;Asingi;Watu Melewe;Wadonggo;Bungin Permai;Palotawo;Lalonggasu;Molo Indah;Telutu Jaya;Torokeku;Lapulu;Roraya;Lanowulu;Lalo Watu;Tatangge;Wundumbolo;Panggoosi;Bomba-bomba;Akuni;Lasuai;Matambawi;Matandahi
74.05.02 Pewutaa;Aopa;Motaha;Lamoen;Puusanggula;Puao;Sandey;Teteasa;Simbangu;Lamooso;Landabaro;Puunggoni;Sandarsi Jaya;Puuroe;Lamoeri;Kasebo;Mataiwoi;Angata;Pudambu;Matabondu;Mokoau;Boloso;Puulipu;Langgea Indah
74.05.03 Alangga;Potoro;Andoolo;Alengge Agung;Bumi Raya;Lalobao;Lalonggombu;Wunduwatu;Punggapu;Ataku
74.05.04 Palangga;Aosole;Anggondara;Eewa;Kiaea;Mekar Sari;Onembute;Waworaha;Watumerembe;Wawouru;Alakaya;Wawonggura;Kapujaya;Watudemba;Sanggi-Sanggi
74.05.05 Landono;Lalonggapu;Watabenua;Tridana Mulia;Landono Dua;Amotowo;Abenggi;Arongo;Endanga;Wonua Sangia;Lakomea;Morini Mulya
74.05.06 Lalonggombu;Watumeeto;Pamandati;Pangan Jaya;Aoreo;Kaindi;Matabubu Jaya;Lainea;Molinese;Polewali;Bangun Jaya;Kalo-kalo
74.05.07 Konda;Puosu Jaya;Lamomea;Alebo;Morome;Lebo Jaya;Lambusa;Pombula Jaya;Ambololi;Tanea;Masagena;Cialam Jaya;Wonua;Lawoila;Lalowiu;Amohalo;Konda Satu
74.05.08 Ranomeeto;Onewila;Boro-Boro R;Rambu-rambu Jaya;Amoito;Ambaipua;Ranooha;Langgea;Kota Bangun;Laikaha;Duduria;Amoito Siama
74.05.09 Kolono;Sawa;Langgowala;Waworano;Matandahi;Puupi;Mataiwoi;Tiraosu;Mondoe Jaya;Ulusena Jaya;Lamotau;Awunio;Meletumbo;Roda;Lamapu;Andinete;Wawoosu;Alosi;Silea;Puudongi;Sarandua
74.05.10 Lapuko;Amohola;Tambosupa;Marga Citta;Moramo;Bakutara;Lakomea;Landipo;Lamboo;Pudaria Jaya;Sumber Sari;Ulusena;Panambea Barata;Wowosunggu;Wawondengi;Watu Porambaa;Wonua Jaya;Bisikori;Ranooha Raya;Selabangga
74.05.11 Labuan Beropa;Tambolosu;Woru Woru;Tambeanga;Labotaone;Batu Jaya;Namu;Malaringgi;Tue Tue;Sangi Sangi;Ulu Sawa;Lawisata;Kondono;Peo Indah;Puundirangga;Cempedak;Laonti;Rumbi-Rumbia;Wandaeha
74.05.12 Atari Indah;Lambodi Jaya;Atari Jaya;Mokupa Jaya;Lambandia;Kapuwila;Puunangga;Teteinea;Puurema Subur;Lalembu Jaya;Sukamukti;Potuho Jaya;Mondoke;Sumber Jaya;Merongga Raya;Tombeleu;Padaleu;Lalouesamba
74.05.13 Lamara;Puuosu;Benua Utama;Horodopi;Benua;Palowewu;Punggawukawu;Uelawa;Tetehaka;Awalo;Kosambi;Puuwehuko
74.05.14 Amondo;Lakara;Parasi;Ulu Lakara;Watumbohoti;Wawowonua;Waturapa;Koeono;Lalowua;Mondoe
74.05.15 Kondoano;Punggulahi;Lamolori;Toluwonua;Mulyasari;Rakawuta;Ranoaopa;Mowila;Lalosingi;Wuura;Pudahoa;Monapa;Puuwehuko;Ranombayasa;Wonua Kongga;Mataiwoi;Lamebara;Tetesingi;Wonua Sari;Wonua Monapa
74.05.16 Lalowaru;Puasana;Tanjung Tiram;Wawatu;Sanggula;Lombuea;Mekar Jaya;Lamokula;Mata Wawatu;Mata Lamokula
74.05.17 Andoolo Utama;Anggokoti;Asembu Mulya;Awalo;Adaka Jaya;Buke;Pelandia;Puudaria;Rahamendaa;Silea Jaya;Tirtamartani;Tetenggolasa;Adayu Indah;Wonua Maroa;Wulele Jaya;Ranooha Lestari
74.05.18 Wolasi;Aoma;Amoito Jaya;Leleka;Mata Wolasi;Ranowila;Aunupe
74.05.19 Puunggaluku;Ambalodangge;Aepodu;Rambu Rambu;Ombu Ombu Jaya;Lamong Jaya;Lerepako;Ambesea;Laeya;Labokeo;Torobulu;Anduna;Ambakumina;Lambakara;Anggoroboti;Wonua Kongga;Puuwulo
74.05.20 Amasara;Baito;Matabubu;Mekar Jaya;Sambahule;Tolihe;Wonua Raya;Ahuangguluri
74.05.21 Iwoimendoro;Epeesi;Lere;Lipumasagena;Lambandia;Polo Pololi;Basala;Tombekuku;Teporombua
74.05.22 Amokuni;Sindang Kasih;Jati Bali;Laikandonga;Boro-Boro Lameuru;Opaasi;Lameuru;Abeko;Tunduno
74.05.23 Rambu-rambu;Lambangi;Tumbu-tumbu Jaya;Ngapawali;Batuh Putih;Rumba-rumba;Ampera;Amolengu;Ulunese;Langgapulu
74.05.24 Sabulakoa;Talumbinga;Tetenggabo;Watu-watu;Karoonua;Ulu Sabulakoa;Asaria;Wawobende;Wonua Koa
74.05.25 Papawu;Anese;Bekenggasu;Watumokala;Mataupe;Bimamaroa;Wawobende;Lapoa Indah;Puundoho;Mataiwoi
74.06.01 Boeara;Kastarib;Boepinang;Boepinang Barat;Barangga;Kasabolo;Pokurumba;Pallimae;Salosa;Mattiro Walie
74.06.02 Bambaea;Puu Lemo;Teppoe;Biru;Mambo
74.06.03 Taubonto;Rau Rau;Ladumpi;Rarowatu;Lakomea;Pangkuri;Lampeantani;Watu Kalangkari;Tahi ite
74.06.04 Lameroro;Lampopala;Doule;Kasipute;Lantawonua
74.06.05 Teomokole;Rahampuu;Rahadopi;Tirongkotua
74.06.06 Dongkala;Lambale;Wumbuburo;Balo;Toli-Toli;Tapuhaka;Bungi-Bungi
74.06.07 Babamolingku;Toari Bombana;Timbala;Ranokomea;Rakadua;Lameo-meong;Pabiring;Balasari;Bulumanai;Matabundu;Analere
74.06.08 Pomontoro;Liano;Pulau Tambako;Lora;Toli-Toli;Tajuncu;Mawar;Laloa;Batu Sempe Indah;Hambawa;Pu'u Waeya
74.06.09 Aneka Marga;Wumbubangka;Hukaea;Lantowua;Tembe;Watu Mentade;Marga Jaya;Tunas Baru
74.06.10 Tampabulu;Tanah Poleang;Karya Baru;Toburi;Rompu Rompu;Pusu Ea;Lawatu Ea;Wambarema
74.06.11 Batu Putih;Waemputang;Kali Baru;Akacipong;La Ea
74.06.12 Larete;Lemo;Terapung;Lamoare;Rambaha
74.06.13 Langkema;Batuawu;Pongkalaero;Puu Nunu
74.06.14 Sikeli;Baliara;Rahantari;Baliara Kepulauan;Baliara Selatan
74.06.15 Mapila;Wumbulasa;Sangia Makmur;Eemokolo;Tedubara;Larolanu
74.06.16 Lamonggi;Tangkeno;Lengora;Enano;Ulungkura;Lengora Selatan;Lengora Pantai
74.06.17 Masaloka;Batu Lamburi;Masaloka Selatan;Masaloka Timur;Masaloka Barat
74.06.18 Lauru;Poea;Kampung Baru;Tapuhahi;Lampata
74.06.19 Mulaeno;Lebo Ea;Paria;Poleondro
74.06.20 Tontonunu;Tongkoseng;Tetehaka;Watu Melomba;Puu Wonua
74.06.21 Lombakasih;Lantari;Langkowala;Pasare Apua;Anugerah;Kalaero;Tinabite;Rarongkeu;Watu-watu
74.06.22 Kolombi Matausu;Morengke;Wia-wia;Lamuru;Totole
74.07.01 Pongo;Wanci;Wandoka;Waetuno;Wandoka Utara;Wandoka Selatan;Sombu;Waha;Tindoi;Maleko;Longa;Pada Raya Makmur;Waelumu;Patuno;Waginopo;Tindoi Timur;Posalu;Koroe Onawa;Wapia-pia;Pookambua
74.07.02 Laolua;Ambeua;Lagiwae;Buranga;Sombano;Samabahari;Ollo;Haruo;Balasuna;Mantigola Makmur;Balasuna Selatan;Ollo Selatan;Waduri;Lewuto;Ambeua Raya;Kalimas
74.07.03 Waha;Onemay;Waitii Barat;Lamanggau;Waiti;Runduma;Patua;Teemoane;Kollo Soha;Patua II
74.07.04 Taipabu;Palahidu;Wali;Rukuwa;Makoro;Kampo Kampo;Lagongga;Palahidu Barat;Jaya Makmur
74.07.05 Mandati II;Mandati I;Mandati III;Kapota;Komala;Wungka;Matahora;Kabita;Mola Utara;Mola Selatan;Numana;Liya Mawi;Liya Togo;Kapota Utara;Kabita Togo;Liya Onemaelangka;Wisata Kolo;Mola Samaturu;Mola Bahari;Mola Nelayan Bhakti;Liya Bahari Indah
74.07.06 Tampara;Kaswari;Pajam;Langge;Tanomeha;Lentea;Darawa;Sandi;Peropa;Tanjung
74.07.07 Patipelong;Tongano Barat;Bahari;Tongano Timur;Timu;Dete;Kulati;Wawaotimu;Kahiyanga
74.07.08 Sowa;Popalia;Waloindi;Oihu;Haka
74.08.01 Lasusua;Pitulua;Rante Limbong;Totallang;Tojabi;Ponggiha;Watuliwu;Sulaho;Patowonua;Babussalam;Batu Ganda Permai;Puncak Monapa
74.08.02 Olo-Oloho;Kosali;Mikuasi;Kasumeeto;Lalombundi;Toaha;Kondara;Sipakainge;Seuwwa;Alipato;Lalume
74.08.03 Batu Putih;Latowu;Mosiku;Lelewawo;Batu Api;Bukit Tinggi;Bukit Baru;Parung Lampe;Puncak Harapan;Tetebawo;Makkuaseng
74.08.04 Rante Angin;Rante Baru;Pohu;Torotuo;Maroko;Landolia;Lawekara
74.08.05 Mala - Mala;Awo;Koroha;Kamisi;Lametuna;Meeto;Kalu-Kaluku;Jabal Nur;Jabal Kubis;Sawangaoha;Ainani Tajriani;Delang-Delang
74.08.06 Lapai;Ngapa;Paruttellang;Puurau;Koreiha;Lawolatu;Tadaumera;Watumotaha;Beringin;Mataiwoi;Nimbuneha;Padaelo
74.08.07 Walasiho;Wawo;Tinukari;Puumbolo;Ulu Wawo;Latawe;Salurengko
74.08.08 Lambai;Latawaro;Lapasi - Pasi;Raoda;Woise;Woitombo;Tebongeano
74.08.09 Watunohu;Lahabaru;Tambuha;Sarona;Sapoiha;Nyule;Samaturu;Lelehao
74.08.10 Lanipa;Majapahit;Labipi;Latali;Pasampang;Tarengga;To'lemo;Salulotong;Powalaa;Kalahunde
74.08.11 Puundoho;Pakue;Lawata;Mataleuno;Teposua;Saludongka;Kalo;Amoe;Lengkong Batu
74.08.12 Porehu;Tobela;Tanggaruru;Ponggi;Larui;Bangsala;Sarambu;Tinuna
74.08.13 Lanipa - Nipa;Ujung Tobaku;Katoi;Simbula;Maruge;Lambuno
74.08.14 Mattiro Bulu;Lawadia;Watumea;Tiwu;Tahibua;Lapolu;Tanggeawo
74.08.15 Lawaki Jaya;Patikala;Tolala;Bahari;Leleulu;Loka
74.09.01 Wanggudu;Asera;Wanggudu Raya;Walalindu;Tangguluri;Amorome;Wawolimbue;Walasolo;Wunduhaka;Tapuwatu;Aseminunulai;Puunggomosi;Puuwanggudu;Longeo Utama;Kota Mulya;Amorome Utama;Andedao;Alaa Wanggudu;Oheo Trans
74.09.02 Lamonae;Padalere;Tetewatu;Culumbatu;Wawoheo;Lamparinga;Lamonae Utama;Wacumelewe;Mata Osole;Pondoa;Wawonsangi;Wawontoaho;Larompana;Wacu Pinodo;Padalere Utama
74.09.03 Langgikima;Molore;Lameruru;Sarimukti;Morombo Pantai;Polora Indah;Pariama;Tobimeita;Alenggo;Mekar Jaya;Molore Pantai;Ngapa Inia
74.09.04 Molawe;Bandaeha;Awila;Mowundo;Mandiodo;Tapunggaya;Mataiwoi;Awila Puncak;Tapuemea
74.09.05 Tinobu;Abola;Belalo;Andeo;Matapila;Andumowu;Basule;Waworaha;Otole;Watukila;Lametono;Larodangge;Tetelupai;Lalowaru;Muara Tinobu;Marombo Pantai;Tokowuta
74.09.06 Lembo;Alo Alo;Puulemo;Padaleu;Bungguosu;Puusiambu;Taipa;Tongalino;Pasir Putih;Laramo;Lapulu;Watuwula
74.09.07 Sawa;Lalembo;Laimeo;Pudonggala;Matanggonawe;Kokapi;Tongauna;Puupi;Pudonggala Utama;Ulu Sawa;Tudungano;Tanjung Laimeo;Panggulawu;Pekaroa
74.09.08 Linomoiyo;Laronaha;Bandaeha;Kota Maju;Landawe;Wiwirano;Mopute;Tadoloiyo;Puuhialu;Sambandete;Paka Indah;Lameoru;Walandawe;Bendewuta;Tinondo;Horoe;Tadoloiyo Trans
74.09.09 Andowia;Lahimbua;Laronanga;Lambudoni;Lamondowo;Labungga;Mataiwoi;Larobende;Puusuli;Banggarema;Amolame;Anggolohipo;Puuwonua;Ambake;Waworate
74.09.10 Bende;Tondowatu;Matandahi;Banggina;Motui;Wawoluri;Lambuluo;Poni Poniki;Puuwonggia;Punggulahi;Sama Subur;Ranombupulu;Tobimeita;Kapolano;Sambasule
74.09.11 Tanjung Bunga;Kampoh Bunga;Lemo Bajo;Barasanga;Wawolesea;Toreo;Otipulu;Kampoh Cina
74.09.12 Boenaga;Waturambaha;Labengki;Morombo;Tapunopaka;Boedingi
74.09.13 Kuratao;Landiwo;Kolosua;Laumoso;Hialu Utama;Polo-polora;Tambakua;Matabaho;Landawe Utama;Mata Benua;Hialu
74.10.01 Bangkudu;Lipu;Lakonea;Lemo;Bonelipu;Sara'ea;Wandaka;Tri Wacu-Wacu;Waculaea;Eelahaji;Tomoahi;Kalibu;Jampaka;Loji;Linsowu;Rombo;Wasalabose;Malalanda;Lemo Ea;Lantagi;Laangke;Kadacua;Banu-Banua Jaya
74.10.02 Kambowa;Bubu;Lahumoko;Morindino;Pongkowulu;Lagundi;Konde;Mata;Bubu Barat;Bente;Baluara
74.10.03 Buranga;Bonegunu;Gunung Sari;Ronta;Waode Angkalo;Langere;Koepisino;Waode Kalowo;Laano Ipi;Eensumala;Tatombuli;Rante Gola;Ngapa'ea;Koboruno;Damai Laborona
74.10.04 Kotawo;Karya Bhakti;Marga Karya;Kasulatombi;Dampala Jaya;Rahmat Baru;Soloy Agung;Bumi Lapero;Karya Mulya;Lambale;Lapandewa;Lauki;Mekar Jaya;Labulanda
74.10.05 Kurolabu;Torombia;Lamoahi;Lanosangia;Pebaoa;Petetea'a;Lelamo;Waode Buri;Ulunambo;Bira;E'erinere;Labelete;Wamboule;Wowonga Jaya
74.10.06 Labuan;Labuan Wolio;Lasiwa;Laeya;Matalagi;Wantulasi;Labuan Bajo;Labaraga;Wamorapa;Sumampeno;Oengkapala;Labuko;Laba Jaya
74.11.01 Rate-rate;Tababu;Simbune;Poni-Poniki;Tawainalu;Woiha;Tasahea;Lara;Tumbudadio;Orawa;Lalingato;Tirawuta;Roko-roko;Loka;Matabondu;Karemotingge
74.11.02 Loea;Simbalae;Lamoare;Iwoikondo;Peatoa;Lalowura;Mataiwoi;Teposua;Tinomu
74.11.03 Ladongi;Atula;Raa-Raa;Welala;Putemata;Lalowosula;Wunggoloko;Anggaloosi;Pombeyoha;Tongandiu
74.11.04 Poli-Polia;Wia-Wia;Pangi-Pangi;Tokai;Andowengga;Taosu;Pole Maju Jaya;Polenga Jaya;Wundubite;Hakambololi;Inotu Mewao;Puundokulo
74.11.05 Penanggo Jaya;Wonuambuteo;Mokupa;Penanggoosi;Lowa;Atolanu;Lere Jaya;Bou;Lambandia;Inotu;Lalolera;Pomburea;Penanggootu;Mondoke;Onemanu
74.11.06 Lalolae;Keisio;Talodo;Lalosingi;Wesalo
74.11.07 Woitombo;Inebenggi;Horodopi;Nelombu;Watupute;Puuosu;Ulu Mowewe;Lapangisi;Sabi-sabila;Lambo Tua
74.11.08 Sanggona;Pehanggo;Tondowatu;Tawanga;Uete;Undolo;Lalombai;Amokuni;Amololu;Aukora
74.11.09 Tinengi;Solewatu;Ambapa;Ameroro;Lamunde;Tawarombadaka;Talata;Weamo;Tawa-tawaro;Singgere;Tutuwi;Iwoimea
74.11.10 Aere;Pekorea;Iwoi Menggura;Iwoimea Jaya;Awiu;Aladadio;Tinete;Taore;Ulundoro;Watuwoha;Rubia
74.11.11 Ueesi;Wesinggote;Konawendepiha;Porabua;Watumendonga;Silui;Ahilulu;Alaaha;Likuwalanapo;Tongauna;Puurau
74.11.12 Gunung Jaya;Lembah Subur;Dangia;Lamosila;Tetewua;Anambada;Talinduka;Tetembuta;Lalongkateba;Wande;Mekar Jaya;Mulia Jaya
74.12.01 Langara Laut;Langara Iwawo;Wawolaa;Langara Indah;Lamoluo;Bukit Permai;Wawobili;Langaro Bajo;Mata Langara;Mata Baho;Lanowatu;Lantula;Pasir Putih;langkowala;Kawa-Kawali;Langara Tanjung Batu
74.12.02 Lansilowo;Waworope;Dongkalaea;Labeau;Tambaone;Palingi;Mawa;Mata Buranga;Tambaone Utama;Wawoea;Palingi Barat;Tumburano;Mataiwoi;Labisa;Mata Bubu;Wawobeau;Tapum Batu;Palingi Timur;Tongalere;Tepolawa;Sawa Indah
74.12.03 Ladianta;Bangun Mekar;Noko;Tangkombuno;Dimba;Mata Dimba;Puurau;Watuondo;Patande;Baho Bubu
74.12.04 Munse;Lebo;Tekonea;Wakadawu;Munse Indah;Lapulu;Laywo Jaya;Nanga;Butuea;Lembono;Saburano
74.12.05 Polara;Nambo Jaya;Masolo;Sinaulu Jaya;Tondonggito;Roko Roko;Dompo-dompo Jaya;Teparoko;Sukarela Jaya;Sainoa Indah;Wunse Jaya;Sinar Masolo;Waturai;Bahaba;Kekea
74.12.06 Sawaea;Wungkolo;Bobolio;Wawosou;Lawey;Baku-baku;Sawapatani;Wawouso Baru;Puuwatu;Wawoone;Langgara Jaya
74.12.07 Lampeapi;Batumea;Wawo Indah;Lamongupa;Tumbu Tumbu Jaya;Morobea;Mekar Sari;Rawa Indah;Lampeapi Baru;Pesue;Puurau;Baho Puu Wulu
74.13.01 Wakoila;Waukuni;Kampobalano;Maperaha;Nihi;Marobea;Ondoke;Lakalamba;Lawada Jaya;Lombu Jaya
74.13.02 Wuna;Lafinde;Waulai;Walelei;Sawerigadi;Bungkolo;Barangka;Lapolea
74.13.03 Wamelai;Lapadaku;Lagadi;Latugho;Latompe;Lalemba;Madampi;Watumela
74.13.04 Lailangga;Lasosodo;Wakontu;Lakanaha;Katobu;Lindo;Kampani
74.13.05 Parura Jaya;Katangana;Kasimpa Jaya;Sangia Tiworo;Barakkah
74.13.06 Kangkunawe;Maginti;Pajala;Abadi Jaya;Gala;Pasipadanga;Bangko;Kembar Maminasa
74.13.07 Wanseriwu;Labukolo;Langku-langku;Mekar Jaya;Wapae Jaya;Momuntu;Lakabu;Suka Damai
74.13.08 Tasipi;Mandike;Bero;Santigi;Tondasi;Santiri;Tiga
74.13.09 Waumere;Tiworo;Katela;Lasama;Sido Makmur;Waturempe;Laworo;Wulanga Jaya;Wandoke
74.13.10 Konawe;Lemoambo;Kasakamu;Tanjung Pinang;Sidamangura;Lakawoghe;Lapokainse;Guali;Kusambi;Bakeramba
74.13.11 Masara;Lahaji;Umba;Kombikuno;Latawe;Tangkumaho
74.14.01 Lakudo;Gu Timur;Boneoge;Metere;Lolibu;Wajogu;Moko;Mone;Matawine;Nepa Mekar;Madongka;Waraa;Wongko Lakudo;One Waara;Teluk Lasongko
74.14.02 Bonemarambe;Wambuloli;Lagili;Bungi;Wantopi;Inulu;Lasori;Batubanawa
74.14.03 Lakorua;Morikana;Lantongau;Lanto;Lalibo;Langkomu;Watorumbe;Watorumbe Bata;Gundu Gundu;Katukobari
74.14.04 Watolo;Mawasangka;Oengkolaki;Banga;Tanailandu;Polindu;Kanapa Napa;Terapung;Wasilomata II;Wasilotama I;Matara;Balobone;Napa;Wakambangura;Kancebungi;Gumanano;Dahiango;Air Bajo;Wakambangura II
74.14.05 Talaga Satu;Kokoe;Talaga Besar;Talaga II;Wulu;Liwulompona;Pangilia
74.14.06 Watulea;Bombonawulu;Bantea;Lakapera;Walando;Waliko;Wakea Kea;Rahia;Wadiabero;Kolowa;Kamama Mekar;Lowu Lowu
74.14.07 Tolandona;Baruta Lestari;Doda Bahari;Baruta;Baruta Analalaki;Tolandona Matanaeo
74.15.01 Busoa;Laompo;Masiri;Majapahit;Lakambau;Molagina;Bandar Batauga;Lawela;Bola;Poogalampa;Lawela Selatan;Lampanairi
74.15.02 Katilombu;Jaya Bakti;Todombulu;Bangun;Wawoangi;Gunung Sejuk;Sandang Pangan;Hendea;Tira;Bahari;Gerak Makmur;Lipu Mangau;Bahari Dua;Bahari Tiga;Windu Makmur;Watiginanda
74.15.03 Lapandewa Makmur;Gaya Baru;Burangasi Rumbia;Burangasi;Lapandewa Kaindea;Lapandewa;Lapandewa Jaya
74.15.04 Batuatas Liwu;Batuatas Barat;Wacuala;Batu Atas Timur;Tolando Jaya;Taduasa;Wambongi
74.15.05 Molona;Mbanua;Lalole;Watuampara;Katampe;Lamaninggara;Kamoali;Mokobeau
74.15.06 Biwinapada;Kaimbulawa;Wakinamboro;Tongali;Lontoi;Karae;Batuawu;Nggulanggula;Waindawula;Lapara
74.15.07 Waonu;Kaofe;Uwemaasi;Lipu;Kapoa;Banabungi;Mawambunga;Banabungi Selatan;Marawali;Kapoa Barat
74.71.01 Mandonga;Korumba;Labibia;Wawombalata;Alolama;Anggilowu
74.71.02 Kandai;Gunung Jati;Kampung Salo;Mangga Dua;Kendari Caddi;Kassilampe;Mata;Purirano;Jati Mekar
74.71.03 Baruga;Lepo Lepo;Watubangga;Wundudopi
74.71.04 Andonohu;Rahandouna;Anggoeya;Matabubu;Wundumbatu
74.71.05 Kemaraya;Watu-Watu;Tipulu;Punggaloba;Benu Benua;Sodohoa;Sanua;Dapu Dapura;Lahundape
74.71.06 Puday;Lapulu;Abeli;Benuanirae;Anggalomelai;Talia;Poasia
74.71.07 Wua Wua;Bonggoeya;Mataiwoi;Anawai
74.71.08 Kadia;Bende;Pondambea;Wowawanggu;Anaiwoi
74.71.09 Puuwatu;Watulondo;Punggolaka;Tobuuha;Abeli Dalam;Lalodati
74.71.10 Kambu;Mokoau;Padaleu;Lalolara
74.71.11 Tobimeita;Petoaha;Nambo;Bungkutoko;Sambuli;Tondonggeu
74.72.01 Katobengke;Waborobo;Sulaa;Lipu;Labalawa
74.72.02 Wale;Tomba;Bataraguru;Wangkanapi;Batulo;Kadolo Katapi;Bukit Wolio Indah
74.72.03 Kaisabu Baru;Karya Baru;Gonda Baru;Bugi
74.72.04 Liabuku;Ngkaring Karing;Kampeonaho;Waliabuku;Tampuna
74.72.05 Liwuto;Sukanaeyo;Lakologou;Waruruma;Kadolomoko;Kadolo
74.72.06 Wajo;Lamangga;Melai;Baadia;Tanganapada
74.72.07 Lowu-Lowu;Kalia-Lia;Palabusa;Kolese;Kantalai
74.72.08 Bonebone;Tarafu;Wameo;Kaobula;Lanto;Nganganaumala
75.01.01 Kayubulan;Kayumerah;Hunggaluwa;Bolihuangga;Hepuhulawa;Hutuo;Dutulanaa;Tenilo;Biyonga;Bongohulawa;Bulota;Malahu;Tilihuwa;Polohungo
75.01.02 Bulila;Mongolato;Luhu;Hulawa;Pilohayanga;Dulamayo Selatan;Dulamayo Barat;Dulohupa;Pilohayanga Barat
75.01.03 Iluta;Bua;Huntu;Payunga;Barakati;Ilohungayo;Dunggala;Pilobuhuta
75.01.04 Isimu Utara;Isimu Selatan;Datahu;Tolotio;Labanu;Reksonegoro;Buhu;Dunggala;Molowahu;Iloponu;Ilomata;Motilango;Isimu Raya;Balahu;Botumoputi;Ulobua
75.01.05 Tontayuo;Biluhu Timur;Kayubulan;Bongo;Lopo;Lamu;Olimoo'o;Buhudaa;Langgula
75.01.09 Sidomulyo;Parungi;Diloniyohu;Sidodadi;Potanga;Motoduto;Iloheluma;Monggolito;Bandung Rejo;Dulohupa;Sidomulya Selatan;Bongongoayu;Tolite
75.01.10 Dulamayo Utara;Ulapato A;Ulapato B;Talumelito;Tuladenggi;Pantungo;Lupoyo;Pentadio Timur;Pentadio Barat;Dumati;Modelidu;Tinelo;Timuato;Tapaluluo;Tonala
75.01.11 Dulamayo;Upomela;Tohupo;Molanihu;Molopatodu;Molas;Batulayar;Batuloreng;Bongohulawa;Otopade;Huntu Lo Hulawa;Owalanga;Liyodu;Liyoto;Kayumerah
75.01.13 Sukamakmur;Lakeya;Gandasari;Molohu;Polohungo;Bina Jaya;Tamaila;Sidoarjo;Sukamakmur Utara;Margomulya;Makmur Abadi;Gandaria;Ombulo Tango;Tamaila Utara;Himalaya
75.01.14 Paris;Helumo;Pilomonu;Satria;Karyamukti;Talumopatu;Sidomukti;Payu;Sukamaju;Huyula
75.01.16 Pongongaila;Pulubala;Molamahu;Bakti;Tridharma;Molalahu;Mulyonegoro;Puncak;Toyidito;Ayumolingo;Bukit Aren
75.01.17 Pone;Huidu;Ombulo;Daenaa;Yosonegoro;Tunggulo;Hutabohu;Padengo;Haya-Haya;Huidu Utara
75.01.18 Tualango;Dulomo;Tilote;Tabumela;Ilotidea;Lauwonu;Tenggela;Tinelo
75.01.19 Tabongo Timur;Tabongo Barat;Limehe Barat;Limehe Timur;Ilomangga;Motinelo;Moahudu;Teratai;Limehu
75.01.20 Biluhu Barat;Lobuto;Biluhu Tengah;Luluo;Huwongo;Lobuto Timur;Botubolu'o;Olimeyala
75.01.21 Bululi;Mohiyolo;Pangahu;Karya Indah;Prima;Tiohu;Olimohulo;Karya Baru;Bontula;Bihe
75.01.22 Hutadaa;Buhu;Luwoo;Bunggalo;Bulota
75.01.23 Totopo;Bilato;Ilomata;Taula'a;Juriya;Pelehu;Bumela;Lamahu;Musyawarah;Suka Damai
75.01.24 Pilolalenga;Kaliyoso;Dungaliyo;Ambara;Bongomeme;Duwanga;Ayuhula;Pangadaa;Botubulowe;Momala
75.02.01 Bongo Nol;Bongo IV;Molombulahe;Mutiara;Saripi;Wonggahu;Tangkobu;Bongo Tua;Kuala Lumpur;Mustika;Tenilo;Huwongo;Karya Murni;Girisa;Batu Kramat;Bualo;Sosial;Permata;Hulawa;Balate Jaya;Rejonegoro;Diloato
75.02.02 Harapan;Bongo II;Bongo III;Mekarjaya;Sukamaju;Pangeya;Jatimulya;Suka Mulya;Sari Tani;Dimito;Tanjung Harapan;Raharja;Trirukun;Dulohupa
75.02.03 Dulupi;Tabongo;Kotaraja;Polohungo;Pangi;Tangga Jaya;Tanah Putih;Tangga Barito
75.02.04 Limbato;Piloliyanga;Ayuhulalo;Hungayonaa;Modelomo;Pentadu Barat;Pentadu Timur;Bajo;Mohungo;Lahumbo;Lamu;Tenilo
75.02.05 Tabulo;Kaaruyan;Salilama;Bendungan;Mananggu;Buti;Pontolo;Kramat;Tabulo Selatan
75.02.06 Tutulo;Hutamonu;Patoameme;Tapadaa;Potanga;Botumoito;Bolihutuo;Rumbia;Dulangeya
75.02.07 Bubaa;Lito;Limbatihu;Bukit Karya;Apitalawu;Bangga;Towayu;Olibu
75.03.01 Talumopatu;Talulobutu;Dunggala;Langge;Talulobutu Selatan;Keramat;Meranti
75.03.02 Padengo;Olohuta;Tumbihe;Pauwo;Olohuta Utara;Dutohe;Tanggilingo;Toto Selatan;Poowo;Talango;Poowo Barat;Dutohe Barat
75.03.03 Tingkohubu;Boludawa;Bube;Huluduotamo;Ulanta;Tinelo;Bubeya;Bube Baru;Tingkohubu Timur;Helumo
75.03.04 Tamboo;Bilungala;Uabanga;Tolotio;Tongo;Bilungala Utara;Tihu;Tunas Jaya;Lembah Hijau;Batu Hijau;Ombulo Hijau;Kemiri;Pelita Hijau
75.03.05 Boidu;Bandungan;Tupa;Longalo;Tuloa;Kopi;Lomaya;Suka Damai;Bunuo
75.03.06 Bongoime;Bongopini;Toto Utara;Moutong;Tunggulo;Lonuo;Tamboo;Iloheluma;Motilango;Butu;Permata;Tunggulo Selatan;Bongohulawa;Berlian
75.03.07 Timbuolo;Panggulo;Luwohu;Buata;Timbuolo Timur;Tanah Putih;Panggulo Barat;Timbuolo Tengah;Sukma
75.03.08 Huangobotu;Molutabu;Oluhuta;Olele;Botutonuo;Modelomo;Biluango;Botubarani;Bintalahe
75.03.09 Taludaa;Sogitia;Moodulio;Bilonlantunga;Inogaluma;Monano;Tumbuh Mekar;Molamahu;Masiaga;Ilohuuwa;Muara Bone;Cendana Putih;Waluhu;Permata
75.03.10 Inomata;Tumbulilato;Mootayu;Mootinelo;Pelita Jaya;Moopiya;Alo;Laut Biru;Bunga;Mootawa
75.03.11 Tulabolo;Dumbaya Bulan;Tulabolo Timur;Tilangobula;Poduwoma;Panggulo;Tulabolo Barat;Pangi;Tinemba
75.03.12 Bulontala;Libungo;Molintogupo;Bonedaa;Bondawuna;Bulontala Timur;Pancuran;Bondaraya
75.03.13 Lompotoo;Lombongo;Duano;Tolomato;Alale;Tapadaa
75.03.14 Mongiilo;Owata;Mongiilo Utara;Pilolaheya;Ilomata;Suka Makmur
75.03.15 Ayula Selatan;Huntu Utara;Ayula Utara;Huntu Selatan;Ayula Tilango;Ayula Timur;Lamahu;Tinelo Ayula;Sejahtera;Huntu Barat
75.03.16 Bulotalangi;Toluwaya;Popodu;Bulotalangi Timur;Bulotalangi Barat
75.03.17 Mamungaa;Kaidundu Barat;Mopuya;Kaidundu;Bukit Hijau;Mamungaa Timur;Dunggilata;Pinomotiga;Patoa
75.03.18 Pinogu;Bangio;Dataran Hijau;Pinogu Permai;Tilonggibila
75.04.01 Torosiaje Jaya;Popayato;Telaga;Torosiaje;Bukit Tingki;Tunas Harapan;Trikora;Dambalo;Telaga Biru;Bumi Bahari
75.04.02 Lemito;Wonggarasi Barat;Lomuli;Lemito Utara;Kenari;Wonggarasi Tengah;Suka Damai;Babalonge
75.04.03 Motolohu;Imbodu;Manunggal Karya;Sidorukun;Sarimurni;Huyula;Omayuwa;Ayula;Patuhu;Banuroja;Pelambane;Motolohu Selatan;Sidowonge
75.04.04 Marisa Selatan;Marisa Utara;Teratai;Pohuwato;Botubilotahu;Palopo;Pohuwato Timur;Bulangita
75.04.05 Libuo;Pentadu;Siduan;Bunuyo;Sipayo;Soginti;Bumbulan;Maleo;Molamahu;Buhu Jaya;Kemiri
75.04.06 Iloheluma;Balayo;Suka Makmur;Manawa;Dulomo;Dudepo
75.04.07 Pancakarsa I;Pancakarsa II;Makarti Jaya;Kalimas;Malango;Puncak Jaya;Tirto Asri
75.04.08 Popaya;Karya Baru;Karangetang;Padengo;Hutamoputi
75.04.09 Hulawa;Karya Indah;Taluduyunu;Buntulia Utara;Buntulia Tengah;Taluduyunu Utara;Sipatana
75.04.10 Bulili;Buntulia Barat;Buntulia Selatan;Duhiadaa;Mekar Jaya;Buntulia Jaya;Padengo;Mootilango
75.04.11 Wonggarasi Timur;Bukit Harapan;Bohusami;Lembah Permai;Limbula;Yipilo;Tuweya
75.04.12 Milangodaa;Londoun;Marisa;Tahele;Bunto;Maleo;Kelapa Lima
75.04.13 Dudewulo;Tunas Jaya;Padengo;Molosipat;Butungale;Persatuan;Molosipat Utara
75.05.01 Imana;Bintana;Buata;Pinontoyonga;Monggupo;Kotajin;Ilomata;Iloheluma;Wapalo;Posono;Sigaso;Tombulilato;Kotajin Utara;Oluhuta
75.05.02 Pontolo;Molingkapoto;Leboto;Posso;Titidu;Moluo;Mootinelo;Bualemo;Bulalo;Katialada;Ombulodata;Alata Karya;Cisadane;Botuwombato;Botungobungo;Molingkapoto Selatan;Pontolo Atas;Masuru
75.05.03 Ilangata;Tolongio;Tolango;Popalo;Dudepo;Mootilango;Langge;Tutuwoto;Hiyalooile;Ibarat;Iloheluma;Ilodulunga;Putiana;Helumo;Datahu
75.05.04 Bulontiyo Timur;Bulontiyo Barat;Buloila;Kasia;Kikia;Tumba;Mebongo;Lelato;Pulohenti;Puncak Mandiri;Hutakalo
75.05.05 Tolinggula Tengah;Tolinggula Pantai;Tolinggula Ulu;Limbato;Papualangi;Molangga;Cempaka Putih;Tolite Jaya;Ilomangga;Ilotunggula
75.05.06 Gentuma;Dumolodo;Molonggota;Ipilo;Langke;Pasalae;Nanati Jaya;Ketapang;Motomingo;Durian;Bohusami
75.05.07 Dambalo;Milango;Jembatan Merah;Bubode;Leyao;Molantadu;Huidu Melito;Bulango Raya;Tanjung Karang;Mutiara Laut
75.05.08 Ponelo;Malambe;Otiola;Tihengo
75.05.09 Monano;Tudi;Monas;Dunu;Garapia;Sogu;Pilohulata;Mokonowu;Tolitehuyu;Zuriyati
75.05.10 Biau;Omuto;Luhuto;Windu;Topi;Sembihingan;Didingga;Bualo;Potanga;Bohulo
75.05.11 Deme i;Buluwatu;Dulukapa;Deme II;Buladu;Hulawa;Wubudu;Bubalango;Motihelumo;Koluwoka
75.71.01 Dembe I;Lekobalo;Pilolodaa;Buliide;Tenilo;Molosipat W;Buladu
75.71.02 Biawao;Biawu;Limba B;Limba U I;Limba U II
75.71.03 Dembe II;Wongkaditi Timur;Wongkaditi Barat;Dulomo Selatan;Dulomo Utara;Dembe Jaya
75.71.04 Huangobotu;Libuo;Tomulabutao;Tuladenggi;Tomulabutao Selatan
75.71.05 Heledulaa Utara;Heledulaa Selatan;Ipilo;Moodu;Padebuolo;Tamalate
75.71.06 Wumialo;Dulalowo;Liluwo;Pulubala;Paguyaman;Dulalowo Timur
75.71.07 Tanggikiki;Tapa;Bulotadaa Barat;Bulotadaa Timur;Molosipat U
75.71.08 Leato Utara;Leato Selatan;Talumolo;Botu;Bugis
75.71.09 Tanjung Kramat;Pohe;Tenda;Donggala;Siendeng
76.01.01 Bambalamotu;Polewali;Randomayang;Pangiang;Kalola;Wulai
76.01.02 Pasangkayu;Martajaya;Pakava;Karya Bersama;Ako;Gunung Sari
76.01.03 Baras;Balanti;Motu;Bulu Parigi;Towoni;Kasano
76.01.04 Sarudu;Bulu Mario;Kumasari;Patika;Doda
76.01.05 Dapurang;Benggaulu;Tirtabuana;Bulu Bonggu;Sarasa
76.01.06 Tammarunang;Saptanajaya;Taranggi;Sipakainga
76.01.07 Lilimori;Karave;Bukit Harapan;Kastabuana;Sumber Sari;Lelejae;Ompi
76.01.08 Tikke;Makmur Jaya;Lariang;Pajalele;Jengeng Raya
76.01.09 Malei;Pedanda;Batu Oge;Martasari
76.01.10 Bambaira;Kasoloang;Tampaure;Kaluku Nangka
76.01.11 Sarjo;Maponu;Letawa;Sarude
76.01.12 Parabu;Kenangan;Bajawali;Singgani;Kulu;Batu Matoru;Bambakoro
76.02.01 Binanga;Mamunyu;Karema;Rimuku;Bambu;Karampuang;Tadui;Batu Pannu
76.02.02 Galung;Kasambang;Dayanginna;Orobatu;Takandeang;Bela;Taan;Tampalang;Rantedoda;Kopeang
76.02.03 Sinyonyoi;Bebanga;Kalukku;Sinyonyoi Selatan;Sondoang;Beru-Beru;Belang Belang;Kabuloang;Keang;Pokkang;Guliling;Uhaimate;Kalukku Barat;Pammulukang
76.02.04 Kalumpang;Karataun;Karama;Siraun;Tumoga;Salumakki;Polio;Limbong;Sandapang;Kondo Bulo;Makkaliki;Batu Makkada;Lasa'
76.02.07 Toabo;Papalang;Bonda;Topore;Salukayu;Sukadamai;Boda-Boda;Sisango;Batu Ampa
76.02.08 Bunde;Kalonding;Tarailu;Sampaga;Tanambuah;Salubarana;Losso
76.02.11 Tommo;Campaloga;Buana Sakti;Tamemongga;Tamejarra;Rantemario;Malino;Kakullasang;Leling;Kalepu;Sandana;Leling Barat;Leling Utara;Saludengen
76.02.12 Simboro;Rangas;Botteng;Saletto;Sumare;Botteng Utara;Tapandullu;Pati'di
76.02.13 Dungkait;Lebani;Labuang Rano;Pasabu;Tanete Pao;Pangasaan;Ahu
76.02.15 Bonehau;Salutiwo;Buttuada;Tamalea;Lumika;Mappu;Banuada;Hinua;Kinatang
76.02.16 Bala Balakang;Bala-Balakang Timur
76.03.01 Mambi;Talipukki;Rantebulahan;Sondonglayu;Salubanua;Tapalina;Sendana;Pamosean;Selumaka;Bujung Manurung;Salu Alo;Indobanua;Saludurian
76.03.02 Aralle;Ralle Anak;Panetean;Uhailanu;Aralle Utara;Uhaidaho;Baruru;Ralleanak Utara;Pamoseang Pangga;Kalabe;Aralle Selatan;Hahangan
76.03.03 Mamasa;Rambusaratu;Osango;Lambanan;Lembana Salulo;Taupe;Buntu Buda;Tondok Bakaru;Pebassian;Mambuliling;Bombong Lambe;Bubun Batu
76.03.04 Pana;Manipi;Mamullu;Sapan;Datubaringan;Panura;Tallang Bulawan;Karaka;Ulusalu;Weri;Salutambun;Saloan;Ulusalu Indah
76.03.05 Lakahang;Periangan;Malatiro;Tabulahan;Saluleang;Tampak Kurra;Gandang Dewata;Burana;Salubakka;Pangandaran;Talopak;Peu';Timoro;Lakahang Utama
76.03.06 Sumarorong;Tabone;Batang Uru;Sasakan;Tadisi;Sibanawa;Batangnguru Timur;Salubalo;Banea;Rante Kamase
76.03.07 Messawa;Rippung;Makuang;Sepang;Malimbong;Matande;Sipai;Pasma Mambu;Tanete Batu
76.03.08 Orobua;Paladan;Orobua Timur;Rante Puang;Satenetean;Lisuan Ada;Orobua Selatan;Malangkena Padang;Malimbong;Marampan Orobua
76.03.09 Minake;Malabo;Sindagamanik;Parondobulawan;Tamalantik;Mannababa;Mesakada;Ballabatu;Pambe;Salurano;Talimbung;Kanan
76.03.10 Tabang;Tadokalua;Tabang Barat;Masupu;Kalama;Bakadisura;Salukona
76.03.11 Mokallang;Masoso;Saluassing;Salubulo;Salukadi;Salukepopok;Ulumambi Barat;Limbadebata;Tanete Tomba;Bambang;Rantelemo;Saludengen;Ulumambi;Bambang Timur;Minanga;Sikamase;Rantetarima;Salururu;Salutabang;Balatana
76.03.12 Balla;Balla Barat;Balla Satanetean;Balla Tumuka;Sepakuan;Pidara;Bambapuang;Balla Timur
76.03.13 Nosu;Minanga;Batupapan;Masewwe;Siwi;Minanga Timur;Parinding
76.03.14 Tawalian;Tawalian Timur;Kariango;Rantetangnga
76.03.15 Salumokanan;Salumokanan Barat;Buangin;Bambang Buda;Leko;Kirak;Salumokanan Utara;Sampale
76.03.16 Buntumalangka;Ranteberan;Kebanga;Salurindu;Taora;Kabae;Salutambun Barat;Penatangan;Salutambun Timur;Salutambun;Aralle Timur
76.03.17 Mehalaan;Botteng;Salukonta;Mesakada;Mehalaan Barat;Saluahok;Salubalo;Passembuk;Kondo;Leko Sukamaju;Ulumea
76.04.01 Tinambung;Karama;Tangnga Tangnga;Lekopadis;Galung Lombok;Tandung;Batulaya;Sepabatu
76.04.02 Pappang;Laliko;Bonde;Katumbangan Lemo;Panyampa;Suruang;Lampoko;Katumbangan;Lapeo;Parappe;Ongko;Kenje;Sumarrang;Botto;Gattungan;Padang Timur;Padang;Lagi-Agi
76.04.03 Sidodadi;Sidorejo;Sumberjo;Bumiayu;Kebunsari;Banua Baru;Nepo;Sugihwaras;Campurjo;Bumimulyo;Tumpiling;Bakka-Bakka;Arjosari;Galeso
76.04.04 Polewali;Wattang;Sulewatang;Lantora;Takatidung;Pekkabata;Madatte;Manding;Darma
76.04.05 Taramanu;Ambopadang;Tubbi;Ratte;Besoangin;Piriang Tapiko;Peburru;Taloba;Pollewani;Arabua;Besoangin Utara;Poda-Poda;Taramanu Tua
76.04.06 Amassangan;Tonyaman;Kuajang;Paku;Mirring;Batetangnga;Mammi;Kaleok;Amola;Rea
76.04.07 Pelitakan;Tapango;Rappang;Dakka;Batu;Riso;Palatta;Tapango Barat;Kurrak;Bussu;Tuttula;Jambu Malea;Kalimbua;Banato Rejo
76.04.08 Mapilli;Ugibaru;Rumpa;Kurma;Buku;Bonne Bonne;Beroangin;Segerang;Bonra;Sattoko;Rappang Barat;Landi Kanusuang
76.04.09 Matangnga;Lilli;Rangoan;Tapua;Mambu Tapua;Ba'ba Tapua;Katimbang
76.04.10 Batupanga;Mambu;Tenggelang;Baru;Pussui;Mapilli Barat;Sambali Wali;Batupanga Daala;Luyo;Pussui Barat;Puccadi
76.04.11 Limboro;Lembang Lembang;Tandassura;Samasundu;Napo;Todang Todang;Pendulangan;Renggeang;Salarri;Tangan Baru;Palece
76.04.12 Balanipa;Tammajarra;Tammangalle;Mosso;Galung Tuluk;Sabang Subik;Pambusuang;Bala;Lambanan;Lego;Pallis
76.04.13 Anreapi;Duampanua;Kelapa Dua;Pappandangan;Kunyi
76.04.14 Matakali;Petampanua;Barumbung;Pasiang;Tonrolima;Indomakkombong;Bunga-Bunga
76.04.15 Petoosang;Mombi;Kalumammang;Pao-pao;Puppuuring;Saragian;Sayoang;Allu
76.04.16 Bulo;Pulliwa;Patambanua;Karombang;Daala Timur;Lenggo;Sabura;Sepporakki;Ihing
76.05.01 Banggae;Baru;Pangali Ali;Totoli;Rangas;Galung;Palipi Soreang;Pamboborang
76.05.02 Lalampanua;Sirindu;Adolang;Bababulo;Bonde;Betteng;Simbang;Bonde Utara;Bababulo Utara;Buttu Pamboang;Banua Adolang;Adolang Dhua;Tinambung;Pesuloang;Balombong
76.05.03 Mosso;Mosso Dhua;Totolisi Sendana;Tallubanua;Lalatedzong;Binanga;Puttada;Paminggalan;Leppangang;Pundau;Sendana;Banua Sendana;Tallubanua Utara;Limboro Rambu-Rambu;Limbua;Bukit Samang
76.05.04 Malunda;Lamungang Batu;Bambangan;Lombang;Lombong;Mekkatta;Maliaya;Lombang Timur;Salutahongan;Lombong Timur;Mekkatta Selatan;Kayuangin
76.05.05 Kabiraan;Sambabo;Tandeallo;Ulumanda;Salutambung;Popenga;Sulai;Panggalo
76.05.06 Seppong;Tammerodo;Ulidang;Tallambalao;Tammerodo Utara;Manyamba;Awo
76.05.07 Onang;Tubo;Onang Utara;Tubo Selatan;Bonde bonde;Tubo Tengah;Tubo Poang
76.05.08 Baurung;Baruga;Baruga Dhua;Labuang;Tande;Lembang;Labuang Utara;Tande Timur;Buttu Baruga
76.06.01 Mahahe;Salobaja;Tobadak;Palongaan;Batu Parigi;Bambadaru;Sejati;Saloadak
76.06.02 Polo Pangale;Pangale;Sartanamaju;Polo Lereng;Kuo;Polo Camba;Lamba-lamba;Kombiling;Lemo-Lemo
76.06.03 Babana;Lumu;Pontanakayang;Salogatta;Kire;Tinali;Salumanurung;Pasapa;Bojo;Barakkang;Lembah Hada
76.06.04 Budong-Budong;Topoyo;Tumbu;Kabubu;Waeputeh;Tangkou;Tabolang;Paraili;Salupangkang;Salupangkang IV;Tappilina;Bambamanurung;Salulekbo;Pangalloang;Sinabatta
76.06.05 Karossa;Tasokko;Lara;Kadaila;Kayu Calla;Lembah Hopo;Benggaulu;Suka Maju;Kambunong;Salubiro;Sanjango
81.01.01 Hollo;Tamilouw;Sepa;Rutah;Soahuku;Amahai;Haruru;Sehati;Makariki;Yafila;Banda Baru;Yainuelo;Nua Nea;Hatuhenu;Nuweletetu
81.01.02 Usliapan;Kuralele;Kokroman;Messa;Ameth;Waru;Bumey;Sifluru;Layeni;Wotay;Issu;Lesluru;Watludan;Trana;Jerili;Nakupia
81.01.06 Wahai;Air Besar;Pasahari;Manusela;Kaloa;Kanikeh;Roho;Huaulu;Rumahsokat;Sawai;Besi;Malaku;Maraina;Solea;Elemata;Hatuolo;Siatele;Masihulan;Oping;Olong
81.01.09 Nusantara;Dwiwarna;Merdeka;Rajawali;Kampung Baru;Pulau Hatta;Selamon;Lonthoir;Pulau Ay;Pulau Rhun;Tanah Rata;Waer;Boiyauw;Dender;Lautang;Uring Tutra;Walling Spanciby;Combir Kasestoren
81.01.11 Telutih Baru;Mosso;Hatumete;Hatu;Piliana;Yaputih;Saunulu;Tehoru;Haya;Salamahu
81.01.12 Booi;Paperu;Tiouw;Haria;Porto;Kulur;Saparua
81.01.13 Aboru;Wassu;Oma;Haruku;Sameth;Rohomoni;Kabauw;Kailolo;Pelauw;Kariu;Hulaliu
81.01.14 Liang;Waai;Tulehu;Tial;Tengah Tengah;Suli
81.01.15 Asilulu;Ureng;Negeri Lima;Seith;Kaitetu;Hila;Wakal;Hitulama;Hitumessing;Mamala;Morella
81.01.16 Ameth;Titawaai;Abubu;Akoon;Nalahia;Sila;Leinitu
81.01.17 Namaelo;Namasina;Ampera;Lesane;Letwaru
81.01.20 Saleman;Horale;Wailulu;Paa;Karlutu Kara;Pasanea;Labuan;Gale-gale;Latea;Lisabata Timur;Rumahwey;Warasiwa;Herlau Pauni
81.01.21 Waraka;Tananahu;Liang;Sahulauw
81.01.22 Larike;Wakasihu;Allang;Liliboy;Hatu
81.01.23 Ulahahan;Laha Kaba;Lafa;Yamalatu;Hunisi;Laimu;Maneoratu;Tehua;Laha;Wolu
81.01.24 Seti;Kobisonta;Wailoping;Tihuana;Waitila;Waiputih;Waimusal;Tanah Merah;Aketernate;Namto;Loping Mulyo;Wonosari
81.01.25 Kobi;Sariputih;Maneo Rendah;Kobimukti;Leaway;Samal;Morokai;Waimusi;Way Asih;Waitonipa;Marasahua;Kabauhari
81.01.26 Ouw;Ullath;Siri Sori Islam;Siri Sori Amalatu;Mahu;Tuhaha;Ihamahu;Iha;Nolloth;Itawaka
81.02.01 Ohoijang Watdek;Langgur;Faan;Sathean;Ibra;Ngabub;Ohoidertawun;Kelanit;Kolser;Letman;Wearlilir;Ohoider Atas;Dudunwahan;Loon;Sitniohoi
81.02.03 Werka;Waur;Ohoinangan;Ler Ohoilim;Rahareng;Elat;Depur;Ohoilim;El Ralang;Reyamru;Fako;Yamtel;Waur Tahit;Ngefuit;Ohoiel;Ohoiwait;Ohoiwang;Fangamas;Ohoinangan Atas;Harangur;Udar;Daftel;Karkarit;Rahareng Atas;Wulurat;Wakol;Ngurdu;Soinrat;Wermaf;Bombay;Watsin;Sirbante;Ngat;Nabaheng;Ngefuit Atas;Watuar;Mataholat
81.02.04 Weduar;Nerong;Larat;Tamangil Nuhuten;Tamangil Nuhuyanat;Kilwat;Sather;Tutrean;Ohoirenan;Soindat
81.02.05 Hollat;Ohoiraut;Haar Ohoimel;Langgiar Haar;Banda Eli;Watlaar;Ohoifau;Kilwair;Renfan;Hollat Solair;Hoko;Hollay;Soin;Haar Ohoimur GPM;Haar Ohoimur RK;Haar Ohoiwait;Haar Wassar;Haar Renrahantel;Ur;Ohoimajang;Banda Efruan;Banda Suku Tigapuluh;Tuburlay;Ohoifaruan;Ohoiwirin;Tuburngil;Yamtimur;Renfaan Islam;Renfaan GPM;Fanwav
81.02.13 Wain;Rewav;Rumaat;Rat;Abean;Mastur;Ohoinol;Semawi;Iso;Disuk;Wain Baru;Marfun;Watngon;Yafavun;Mastur Baru;Ohoilus;Tenbuk;Denwet
81.02.14 Ohoidertutu;Matwair;Somlain;Ohoiren;Ohoira;Warbal;Ur Pulau;Tanimbar Kei;Ohoidertom;Yatwav
81.02.15 Rumadian;Debut;Namar;Ngilngof;Selayar;Lairngangas;Ohoiluk;Ohoililir;Ngayub
81.02.16 Tetoat;Dian Pulau;Letvuan;Evu;Warwut;Wab;Dian Darat;Wirin;Ngursit;Madwat;Ohoibadar;Watngil;Arso
81.02.17 Weer Ohoinam;Weer Ohoiker;Weer Frawaf;Faa;Dangarat;Ohoituf;Hangur;Ngurwalek;Uwat;Uwat Wear;Uwat Reyaan;Mun Ohoiir;Mun Essoy;Mun Kahar;Mun Ngurditwain;Mun Werfan;Ad Ngurwul;Ad Ohoiwaf;Laar;Hoor Islam;Hoor Kristen;Waer;Waerat;Mun Ohoitadiun;Ad Wear Aur
81.02.18 Hoat;Ngafan;Feer;Rerean;Ngurko;Hoko;Weduar Fer;Uat;Ngan;Watkidat;Ohoilean;Wafol;Rahangiar
81.02.19 Danar Ohoiseb;Danar Ternate;Danar Lumefar;Elaar Ngursoin;Elaar Lamagorang;Elaar Let;Sare;Maar;Uf;Ngurwul;Garara
81.03.01 Saumlaki;Saumlaki Utara;Wowonda;Ilngei;Kabiarat;Lauran;Sifnana;Olilit Raya;Lermatang;Latdalam;Bomaki;Matakus
81.03.02 Adaut;Namtabung;Kandar;Lingat;Fursuy;Werain;Eliasa
81.03.03 Tumbur;Lorulun;Atubul Dol;Amdasa;Sangliat Krawain;Arui Bab;Arui Das;Sangliat Dol;Atubul Da
81.03.04 Kamatubun;Rumah Salut;Welutu;Themin;Weratan;Wermatang;Otemer;Makatian;Marantutul
81.03.05 Lelingluan;Ritabel;Ridool;Watidal;Keliobar;Kelaan;Lamdesar Barat;Lamdesar Timur
81.03.06 Romean;Rumngeur;Awear;Sofyanin;Walerang;Adodo Fordata
81.03.07 Abat;Labobar;Watmasa;Awear Rumngeur;Karatat;Wunlah;Kiloon;Lingada;Teineman;Wabar;Romnus
81.03.08 Lumasebu;Kilmasa;Meyano Bab;Alusi Krawain;Alusi Kelaan;Alusi Bukjalim;Alusi Tamrian;Alusi Batjas;Lorwembun;Meyano Das
81.03.09 Arma;Watmuri;Manglusi;Tutukembong;Waturu
81.03.18 Wedangkou;Adodo Molu;Wulmasa;Tutunametal;Nurkat
81.04.01 Namlea;Lala;Karang Jaya;Siahoni;Jamilu;Sanleko;Batu boy
81.04.02 Waepure;Waemangit;Air Buaya;Tanjung Karang;Bara;Selwadu;Wasbaka;Kampung Baru;Batlale;Awilinan
81.04.03 Savana Jaya;Waetele;Waekasar;Waenetat;Waekerta;Wanareja;Gogorea
81.04.06 Lamahang;Waplau;Waeura;Samalagi;Namsina;Hatawano;Waelihang;Waprea;Waepotih;Skikilale
81.04.10 Ilath;Batu Jungku;Pela;Waemorat;Namlea Ilath
81.04.11 Kubalahin;Waegeren;Grandeng;Lele;Wanakarta;Wabloy;Ohilahin;Tifu;Wapsalit;Nafrua
81.04.12 Waelo;Debowae;Parbulu;Waetina;Waeleman;Basalale;Waflan;Dava;Waehata;Widit
81.04.13 Wamlana;Balbalu;Waspait;Waedanga;Lemanpoli;Waelana-lana;Waereman;Waemite;Wasi;Waekose;Wamana Baru;Raheriat;Waenibe
81.04.14 Kaiely;Masarete;Waelapia;Kaki Air;Seith
81.04.15 Ubung;Jikumerasa;Waemiting;Sawa;Waeperang
81.05.01 Bula;Salas;Englas;Bula Air Fatolo;Sesar;Tansi Ambon;Kampung Wailola;Kampung Gorom;Limumir;Fattolo
81.05.02 Geser;Kiltay;Kilwaru;Kellu;Keffing;Kilfura
81.05.03 Batuasa;Hatuimeten;Werinama;Bemo;Tum;Gusalaut;Osong;Tobo;Bemo Perak;Funa Naibaya
81.05.04 Kataloka;Amarsekaru;Ondor;Day;Mida;Loko;Sera;Kulugowa;Rumeon;Kelibingan;Ilili;Namalean;Dulak;Kilalir Kilwouw;Kilotak;Kilean;Kaforing;Arewang;Usun Kataloka;Buan Kataloka;Rumanama Kotawouw Kataloka;Sikaro Kataloka;Aroa Kataloka;Dada Kataloka
81.05.05 Ilili;Effa;Lahema;Utta;Kelangan;Amarlaut;Tamher Warat;Tamher Timur;Wunin Eldedora;Keldor;Tanah Baru;Guliar;Karlomin;Otademan;Kurwara;Kilbutak;Ruma Durun;Tana Soa
81.05.06 Danama;Kilmoy;Kilbat;Sesar;Airkasar;Waras-Waras;Gah;Walang Tenga;Bati Kilwouw;Taruy;Kufar
81.05.07 Dihil;Liliama;Naiwel Ahinulin;Polin;Tunsai;Lapela;Nayet;Elnusa;Atiahu;Sabuai;Abulate;Adabai
81.05.08 Selor;Nekan;Afang Kota;Afang Defol;Kumelang;Undur;Kamar;Gunak;Sumbawa;Kilmury;Kilbon Kway;Mising;Bitorik;Taa
81.05.09 Pulau Panjang;Argam;Lalasa;Magat;Ruku Ruku;Perik Basaranggi
81.05.10 Teor;Kartutin Kartenga;Ker Ker;Duryar Rumoy;Lapang Kampung Jawa;Kampung Tengah Wermaf;Kampung Baru;Mamur;Kiliwouw;Karlokin
81.05.11 Kilkoda;Miran;Kota Sirih;Amarwatu;Aran;Tuha;Bas;Tunas Ilur;Sagey;Armada;Waisalan;Basarin;Goha;Rarat;Miran Gota;Adar;Tinarin;Etaralu;Kiltufa;Miran Kilian;Miran Keledar;Miran Manaban;Miran Rumuar
81.05.12 Hote;Banggoi;Waematakabo;Waiketam Baru;Waisamet;Aki Jaya;Jakarta Baru;Silohan;Sumber Agung;Rukun Jaya;Jembatan Basah;Dreamland Hills;Banggoi Pancorang
81.05.13 Kian Darat;Artafela;Angar;Watu Watu;Kelaba;Kilga Kilwouw;Kilga Watubau;Rumfakar;Kileser;Rumoga
81.05.14 Kian Laut;Kuwaos;Salagor Air;Salagor Kota;Aruan Gaur;Keta Rumadan;Lian Tasik;Keta;Air Nanang;Suru
81.05.15 Waru;Bellis;Dawang;Solang;Karay;Nama Lena;Nama Andan;Tubir Wasiwang;Kampung Baru;Boinfia;Madak
81.05.16 Urung;Kwamor Kecil Mata Ata;Kwamor Kecil Mata Wawa;Kwamor Besar Ena;Kwamor Besar Witau;Guli-Guli;Manggis;Ainena;Mugusinis;Akat Fadedo
81.06.01 Kamarian;Seruawan;Kairatu;Waimital;Hatusua;Waipirit;Uraur
81.06.02 Kawa;Piru;Neniari;Morekau;Lumoli;Eti;Kaibobo
81.06.03 Murnaten;Nikulukan;Niwelehu;Nuniali;Lisabata;Wakolo;Patahuwe;Taniwel;Hulung;Kasieh;Nukuhai;Pasinalo;Uweth;Laturake;Buria;Riring;Rumahsoal;Lohiasapalewa;Niniari
81.06.04 Waesala;Allang Asaude;Sole;Tonu Jaya;Tahalupu;Buano Utara;Buano Selatan
81.06.05 Tihulale;Rumahkay;Latu;Tomalehu;Hualoy;Seriholo;Tala
81.06.06 Manusa;Rambatu;Rumberu;Honitetu;Hukuanakota
81.06.07 Waihatu;Lohiatala;Waisamu;Nuruwe;Kamal;Waisarisa
81.06.08 Ariate;Lokki;Luhu;Iha;Kulur
81.06.09 Luhutuban;Masawoy;Tuniwara;Kelang Asaude;Tomalehu Barat;Tomalehu Timur;Buano Hatuputih
81.06.10 Sohuwe;Maloang;Lumahlatal;Matapa;Seakasale;Makububui;Sukaraja;Uwen Pantai;Tounussa;Musihuwey;Solea;Waraloin;Walakone;Hatunuru;Lumahpelu
81.06.11 Sanahu;Wasia;Sumeith Pasinaro;Watui;Abio Ahiolo;Huku Kecil;Elpaputih
81.07.01 Galai Dubu;Siwa Lima;Ujir;Nafar;Kobraur;Lau-Lau;Gorar;Tungu;Tunguwatu;Jabulenga;Wokam;Karangguli;Durjela;Wangel;Samang
81.07.02 Jerol;Marfenfen;Kabalukin;Kalar-Kalar;Feruni;Ngaiguli;Fatural;Ngaibor;Popjetur;Lor-lor;Gaimar;Laininir;Doka Barat;Doka Timur;Jelia
81.07.03 Benjina;Gardakau;Irloy;Algadang;Lorang;Murai;Manjau;Kwarbola;Kobadangar;Kobasel Fara;Kobasel Timur;Fatlabata;Wakua;Jirlay;Maririmar;Papakula;Tanah Miring;Gulili;Namara;Selilau;Maijuring;Selibata-bata
81.07.04 Marlasi;Kolamar;Kabufin;Tasinwaha;Foket;Kaibolafin;Wahangula-Ngula;Wahayum;Warialau;Jerwatu;Selmona;Mesidang
81.07.05 Kabalsiang;Benjuring;Batuley;Kumul;Waria;Sewer;Jursiang;Kompane;Kobamar
81.07.06 Waifual;Wafan;Langhalau;Gomsey;Leiting;Bardefan;Mohongsel;Kolaha;Goda-Goda
81.07.07 Koijabi;Balatan;Warloy;Warjukur;Kobror;Basada;Wailay;Kaiwabar;Ponom;Lola;Mariri;Dosinamalau;Karawai
81.07.08 Longgar;Apara;Bemun;Mesiang;Gomo-Gomo;Jambu Air;Warabal
81.07.09 Meror;Dosimar;Batugoyang;Salarem;Siya;Beltubur;Karey;Jorang;Gomar Sungai;Gomar Meti
81.07.10 Tabarfane;Rebi;Lutur;Hokmar;Juring;Erersin;Maekor
81.08.01 Tiakur;Klis;Patti;Wakarleli;Kaiwatu;Werwaru;Tounwawan;Moain
81.08.02 Wulur;Batu Merah;Kuaimelu;Kumur;Bebar Timur;Ilih;Kehli
81.08.03 Luang Barat;Luang Timur;Elo;Rumkisar;Lelang;Mahaleta;Romdara;Rotnama;Batugajah;Pupliora;Regoha
81.08.04 Tepa;Imroing;Tela;Yaltubung;Wanuwui;Letsiara;Lewah;Hertuti;Sinairusi
81.08.05 Letwurung;Yatoke;Kroing;Nakarhamto;Emplawas;Kokwari;Ahanari;Wakpapapi;Analutur;Manuweri;Tutuwawang
81.08.06 Ilwaki;Ilputih;Mahuan;Masapun;Arnau;Hiay
81.08.07 Wonreli;Lekloor;Kota Lama;Abusur;Oirata Timur;Oirata Barat
81.08.08 Laitutun;Batumiau;Tutukey;Tomra;Nuwewang;Tutuwaru;Luhuely
81.08.09 Latalola Besar;Serili;Latalola Kecil;Telalora;Marsela;Babiotang;Iblatmuntah;Ilbutung;Lawawang;Nura;Bululora
81.08.10 Watuwei;Ilmarang;Letmasa;Welora;Wiratan;Nurnyaman
81.08.11 Herley;Upuhupun;Pota Besar;Pota Kecil;Wasarili;Rumahlewang Kecil;Rumahlewang Besar;Nusiata
81.08.12 Ketty;Letoda;Sera;Yamluli;Lolotuara
81.08.13 Nabar;Elsulith;Naumatang;Lurang;Uhak;Eray
81.08.14 Telemar;Karbubu;Ustutun;Klishatu;Ilmamau
81.08.15 Moning;Arwala;Ilway;Kahilin;Ilpokil;Tomliapat
81.08.16 Hila;Jerusu;Solath
81.08.17 Purpura;Nomaha;Labelau
81.09.01 Wamkana;Waenalut;Lektama;Fatmite;Elfule;Leku;Oki Baru;Oki Lama;Labuang;Wali;Tikbary;Masnana;Kamlanglale;Waenono;Namrinat;Waefusi;Batu Tulis
81.09.02 Waetawa;Waesili;Lena;Simi;Waelikut;Wamsisi;Pohon Batu;Waeteba;Hote;Waemasing;Batu Kasa
81.09.03 Lumoy;Masawoy;Ulima;Kampung Baru;Siwar;Selasi;Elara
81.09.04 Balpetu;Waekeka;Biloro;Nanali;Pasir Putih;Fogi;Waepandan;Walbele;Air Ternate;Sekat;Waeha;Bala-bala;Batu Layar;Siopot;Emguhen;Waehotong
81.09.05 Waemulang;Waeturen;Waehaka;Waemala;Erwiri;Tifu;Mepa;Leksula;Nalbessy;Kase;Neath;Liang;Slealale;Walunhelat;Wahaolon;Waewali;Waenamaolon;Grahwaen;Terkuri
81.09.06 Nusarua;Mangeswaen;Waekatin;Fakal;Uneth;Waeraman;Waelo;Siwatlahin;Trukat;Waeken;Batu Karang
81.71.01 Nusaniwe;Wainitu;Benteng;Kudamati;Mangga Dua;Urimessing;Waihaong;Silale;Latuhalat;Seilale;Nusaniwe;Amahusu;Urimessing
81.71.02 Pandan Kasturi;Rijali;Amantelu;Karang Panjang;Waihoka;Batu Meja;Batu Gajah;Uritetu;Honipopu;Ahusen;Hative Kecil;Galala;Batu Merah;Soya
81.71.03 Lateri;Passo;Halong;Latta;Negeri Lama;Nania;Waiheru
81.71.04 Tihu;Hunuth/Durian Patah;Poka;Rumah Tiga;Wayame;Tawiri;Hative Besar;Laha
81.71.05 Hukurila;Ema;Kilang;Naku;Hatalai;Hutumury;Rutong;Leahari
81.72.01 Fiditan;Ngadi;Dullah;Labetawi;Tamedan;Ohoitahit;Ohoitel;Dullah Laut
81.72.02 Ketsoblak;Masrum;Lodar El;Tual;Taar
81.72.03 Tam Ngurhir;Tayando Langgiar;Tayando Yamtel;Tayando Ohoiel;Tayando Yamru
81.72.04 Tubyal;Kaimear;Lokwirin;Finualen;Sermaf
81.72.05 Kanara;Warkar;Yapas;Rumoin;Hirit;Tiflen;Niela
82.01.01 Gufasa;Guaimaadu;Jalan Baru;Gam Lamo;Soakonora;Galala;Bobanehena;Payo;Bobo;Saria;Idam Dehe;Idamdehe Gamsungi;Marmabati;Gamtala;Lolory;Toboso;Huku-Huku Kie;Acango;Tedeng;Akediri;Pornity;Buku Matiti;Todowongi;Tuada;Matui;Buku Bualawa;Tauro;Hate Bicara;Guaria;Pateng;Bobo Jiko;Ulo;Kuripasai;Buku Maadu
82.01.02 Kedi;Soasio;Totala;Tolofuo;Tuguis;Tasye;Laba Besar;Laba Kecil;Bakun;Buo;Kahatola;Bosala;Salu;Bantoli;Linggua;Tomodo;Totala Jaya
82.01.03 Togola Wayoli;Togola Sangir;Tahafo;Tongute Ternate;Akesibu;Maritango;Kie Ici;Tongute Goin;Tungute Sungi;Gam Ici;Tobaol;Gamlamo;Naga;Soana Masungi;Tongute Ternate Selatan;Ake Boso;Kampung Baru
82.01.04 Susupu;Lako Akelamo;Taruba;Todahe;Peot;Sasur;Goro goro;Tacim;Balisoang;Worat-worat;Tacici;Taraudu;Golo;Lako Akederi;Jara Kore;Ropu Tengah Balu;Dere;Balisoan Utara;Sasur Pantai
82.01.05 Sidangoli Gam;Sidongoli Dehe;Domato;Tataleka;Gamlenge;Akejailolo;Biamaahi;Tuguraci;Akeara;Akelaha;Dodinga;Tewe;Toniku;Rioribati;Taba Damai (DB);Moiso;Braha;Bangkit Rahmat;Bobane Dano;Suka Damai;Hijrah;Ratem;Bobaneigo Madihutu;Tetewang Joronga;Akelamo Cinga-Cinga;Akesahu Madutu
82.01.07 Podol;Tengowango;Togowo;Duono;Goin;Sangaji Nyeku;Tuguis;Togoreba Sungi;Barona;Todoke;Tolisaor;Pasalulu;Togoreba Tua;Tukuoku;Soasangaji;Aru Jaya
82.01.08 Tosoa;Tobobol;Baru;Nanas;Jere;Gamsungi;Bataka;Talaga;Tobelos;Gamkonora;Sarau;Ngawet;Adu;Gamsida;Ngalo Ngalo;Tuguaer
82.01.09 Loce;Idam Gamlamo;Gamomeng;Akelamo;Taraudu Kusu;Awer;Aketola;Tibobo;Hoku- hoku Gam;Gamiyel;Golago Kusuma;Ngaon;Gamsugi;Taba Campaka;Campaka;Goal;Sidodadi;Air Panas
82.01.10 Jano;Jangailulu;Baja;Gam Kahe;Barataku;Pumadada;Tosomolo;Bilote;Bakun Pantai;Aruku
82.02.01 Nusliko;Were;Fidy Jaya;Sidanga;Nurweda;Wedana;Goeng
82.02.02 Wailegi;Kipai;Yeisowo;Yondeliu;Baka Jaya
82.02.03 Kapaleo;Kacepi;Sanafi;Umera;Umiyal;Sonof Kacepo;Elfanun;Yang
82.02.04 Gemaf;Sagea;Fritu;Waleh;Kiya
82.02.05 Tilope;Sosowomo;Loleo;Wairoro Indah;Kluting Jaya;Lembah Asri;Sumber Sari;Air Salobar
82.02.06 Gemia;Tepeleo;Bilifitu;Tepeleo Batudua;Pantura Jaya;Maliforo
82.02.07 Lililef Waibulan;Lililef Sawai;Sawai Itepo;Kobe;Woekob;Woejerana;Kulo Jaya
82.02.08 Banemo;Bobane Jaya;Bobane Indah;Mareala;Sibenpope
82.02.09 Dotte;Messa;Kotalo;Yeke
82.02.10 Sakam;Nursifa;Damuli;Peniti;Masure;Palo
82.03.04 Soa-Sio;Pune;Mamuya;Toweka;Simau;Barataku;Towara
82.03.05 Gamsungi;Gura;Wari;Kakara;Kumo;Gosoma;Rawajaya;MKCM;Tagalaya;Wari Ino
82.03.06 Kupa Kupa;Gamhoku;Efi Efi;Tomahalu;Paca;Leleoto;Tobe;Kakara B;Talaga Paca;Tioua;Pale;Kupa-kupa Selatan (Halehe);Lemah Ino
82.03.07 Kao;Jati;Kusu;Waringin Lelewi;Soa Sangaji Dim-Dim;Sasur;Popon;Biang;Patang;Kukumutuk;Waringin Lamo;Goruang;Kusu Lofra;Sumber Agung
82.03.08 Ngofa Kiaha;Ngofa Gita;Samsuma;Tahane;Matsa;Bobawa;Talapao;Tafasoho;Sabaleh;Tagono;Soma;Ngofa Bobawa;Malapa;Mailoa;Peleri;Bukit Tinggi;Terpadu;Tabobo;Balisosang;Sosol/Malifut;Wangeotek;Gayok
82.03.09 Dorume;Apule;Asimiro;Doitia;Ngajam;Kailupa;Gisik;Kapa Kapa;Pacao;Tate;Posi- Posi;Supu;Igo;Galao;Teru-Teru;Wori Moi;Podol;Momojiu
82.03.10 Gorua;Popilo;Luari;Popilo Utara;Tolonuo;Gorua Selatan;Gorua Utara;Kokota Jaya;Ruko;Tolonua Selatan
82.03.11 Upa;Pitu;Wosia;WKO;Kalipitu;Kali Upa;Lina Ino;Mahia (Wosia Tengah);Tanjung Niara (Wosia Selatan)
82.03.12 Yaro;Mawea;Meti;Katana;Gonga;Todokuiha
82.03.13 Kusuri;Sukamaju;Togoliua;Birinoa;Wangongira
82.03.14 Soatobaru;Dokulamo;Duma;Gotalamo;Makete;Ngidiho;Roko;Samuda;Kira
82.03.15 Limau;Lalonga;Bobisingo;Salimuli;Tutumaloleo;Saluta;Jere;Dodowo;Togasa;Beringin Jaya;Pelita;Jere Tua
82.03.16 Seki;Togawa;Soakonora;Igobula;Bale;Togawabesi;Ori
82.03.19 Salube;Dama;Dowonggila;Tuakara;Jikolamo;Dagasuli;Dedeta;Fitako;Tobo Tobo;Cera
82.03.20 Wateto;Gulo;Tunuo;Pediwang;Bori;Doro;Daru;Bobale;Gamlaha;Boulamo;Warudu;Dowongimaiti
82.03.21 Gaga Apok;Ngoali;Momoda;Toliwang;Tolabit;Leleseng;Soa Hukum;Soa Maetek;Bailengit;Tuguis;Parseba;Pitago;Kai;Toboulamo;Makarti;Sangaji Jaya;Takimo;Torawat;Wonosari;Beringin Agung;Margomolyo
82.03.22 Tiowor;Makaeling;Tobanoma;Barumadehe;Kuntum Mekar;Pasir Putih;Bobaneigo;Tetewang;Akelamo Kao;Gamsungi;Dum-Dum
82.04.01 Rabutdaiyo;Waykion;Gorup;Walo;Dalam;Gitang;Kyowor;Matentengin;Sangapati;Suma;Ploili;Dauri;Gurua;Wailoa;Waigitang
82.04.02 Siko;Gafi;Laigoma;Ligua;Kida;Buli;Talimau;Gunange;Lelei;Bajo;Guruapin;Karamat;Tawabi;Dorolamo
82.04.03 Maffa;Foya;Tobaru;Foya Tobaru;Lalubi;Akelamo;Batonam;Wosi;Sumber Makmur;Kotalow;Kebun Raja;Tanjung Jere
82.04.04 Doro;Koititi;Cango;Saketa;Balitata;Oha;Papaceda;Lemo Lemo;Bumi Rahmat;Tabamasa
82.04.05 Wayaloar;Fluk;Bobo;Mano;Loleo;Soligi;Gambaru;Ocimaloleo
82.04.06 Laiwui;Baru;Buton;Jikotamo;Sambiki;Anggai;Air Mangga Indah;Akegula;Kawasi
82.04.07 Babang;Bori;Nyonyifi;Sabatang;Goro-Goro;Sali Kecil;Timlonga;Sayoang;Wayamiga;Kaireu
82.04.08 Labuha;Amasing Kota;Amasing Kali;Tomori;Indomut;Belang Belang;Sumae;Kaputusan;Amasing Kota Barat;Amasing Kota Utara;Awanggoa;Suma Tinggi;Hidayat;Marabose
82.04.09 Indari;Tawabi;Wiring;Nondang;Kusubibi;Nang;Kokotu
82.04.10 Malapat;Bobawae;Ombawa;Tegono;Mateketen;Talapaon;Sebelei
82.04.11 Bokimiake;Hatejawa;Busua;Fofao
82.04.12 Ngute-Ngute;Laluin;Posi-Posi;Sagawele;Orimakurunga;Pasir Putih
82.04.13 Modayama;Laromabati;Gayap;Ake Jailolo;Wayasipang;Ngokomalako
82.04.14 Sidopo;Lolarogurua;Nusa Babullah;Jojame;Yaba;Geti Lama;Geti Baru;Gilalang
82.04.15 Sidanga;Lata Lata;Sengga Baru;Arumamang;Palamea;Doko;Bisori;Marikapal;Kukupang;Imbu Imbu
82.04.16 Loleo Jaya;Tawa;Marituso;Kou Balabala;Loleo Mekar;Tutuhu;Jeret;Kasiruta Dalam
82.04.17 Kampung Makian;Mandaong;Kupal;Gandasuli;Sawadai;Tuokona;Papaloang;Tembal;Kubung;Panamboang
82.04.18 Sawangakar;Bajo;Tanjung Obit;Prapakanda;Toin;Kampung Baru;Batutaga;Paisumbaos
82.04.19 Lele;Bahu;Jiko;Galala;Tabalema;Yoyok
82.04.20 Pelita;Indong;Waya;Leleongusu;Akedabo;Bobo
82.04.21 Wayaua;Silang;Liaro;Pigaraja;Wayakuba;Tabangame;Tabajaya
82.04.22 Wayatim;Tomara;Tutupa;Tabapoma;Bibinoi;Songa;Tawa
82.04.23 Awis;Dowora;Gane Dalam;Jibubu;Pasipalele;Sekely;Tawa;Yamli
82.04.24 Batulak;Boso;Dolik;Fulai;Gumira;Moloku;Nurjihat;Posi Posi;Samat;Samo;Suka Damai;Tokaka
82.04.25 Gonone;Kakupang;Kurunga;Liboba Hijrah;Pulau Gala;Tawabi;Yomen
82.04.26 Gaimu;Gane Luar;Kuwo;Ranga Ranga;Sawat
82.04.27 Bisui;Lelewi;Luim;Matuting;Matuting Tanjung;Tabahidayah;Tabahijrah;Tagia
82.04.28 Alam Kenanga;Alam Pelita;Jikohai;Manatahan;Soa Sangaji;Tapa
82.04.29 Kelo;Sum;Susepe;Wooi
82.04.30 Cap;Madopolo;Galala;Madopolo Barat;Waringi;Pasir Putih;Madopolo Timur
82.05.01 Waitina;Kau;Waitamela;Karamat Titdoy;Naflo
82.05.02 Mangon;Fagudu;Waibau;Falahu;Fatcei;Fogi;Waihama;Wai Ipa;Umaloya;Pastina;Wailau
82.05.03 Wai Ina;Kabau Pantai;Ona;Kabau Darat;Nahi;Paratina
82.05.06 Dofa;Lekokadai;Lekosula;Pas Ipa;Pelita;Johor;Lelyaba
82.05.07 Waiboga;Soamole;Waiman;Fat Iba;Bega;Manaf
82.05.08 Waigoiyofa;Baleha;Fatkauyon;Wailia;Sama;Waisepa
82.05.09 Waigai;Fuata;Wainib;Skom;Wai Tamua
82.05.10 Kawata;Waisakai;Pelita Jaya;Waisum
82.05.11 Buruakol;Capalulu;Urifola;Mangoli;Wailoba;Paslal;Waitulia;Wai U;Jere
82.05.12 Kaporo;Waikafia;Buya;Auponhia;Wailab
82.05.13 Falabisahaya;Modapia;Modapuhi;Pastabulu;Saniahaya;Minaluli;Modapuhi Trans
82.05.18 Man-Gega;Bajo;Pohea;Fukweu;Wainin;Malbufa;Fokalik
82.06.01 Subaim;Cemara Jaya;Bumi Restu;Batu Raja;Mekar Sari;Gulapapo;Waisuba
82.06.02 Buli;Buli Asal;Buli Karya;Wayafli;Sailal;Geltoli;Pekaulang;Teluk Buli;Gamesan;Baburino
82.06.03 Bicoli;Waci;Peteley;Loleolamo;Gotowasi;Kasuba;Momole;Sil;Sowoli
82.06.04 Nusa Jaya;Nusa Ambo;Loleba;Waijoi;Pintatu;Minamin;Saramaake;Fayaul;Binagara;Wasile;Tomares;Tabanalou;Saolat;Nanas;Talaga Jaya;Sondo-Sondo;Ino Jaya;Ake Jawi;Ekor;Ekorino;Jiko Moi;Tanure;Yawal;Bukutio
82.06.05 Hate Tabako;Lolobata;Puao;Foli;Nyaolako;Bokimaake;Silalayang;Kakaraino
82.06.06 Labi-Labi;Iga;Tatam;Marimoi;Bololo;Hilaitetor;Dowongi Jaya;Majiko Tongone
82.06.07 Dodaga;Dakaino;Akedaga;Toboino;Tutuling Jaya;Woka Jaya;Rawamangun;Sidomulyo
82.06.08 Wayamli;Beringin Lamo;Miaf;Bangul;Marasipno;Dorolamo;Maratana Jaya;Bebsili;Yawanli;Gaifoli;Babasaram;Tatangapu
82.06.09 Sosolat;Dorosago;Patlean;Lolasita;Wasileo;Pumlanga;Jara-jara;Doromoi;Lili;Patlean Jaya
82.06.10 Wailukum;Soalaipoh;Soasangaji;Soagimalaha;Maba Sangaji;Tewil
82.07.01 Gotalamo;Daruba;Darame;Wawama;Pandanga;Juanga;Totodoku;Momojiu;Sabatai Baru;Sabatai Tua;Daeo;Dehegila;Pilowo;Galo-Galo;Koloray;Yayasan;Joubela;Aha;Muhajirin;Mandiri;Falila;Sabala;Daeo Majiko;Morodadi;Nakamura
82.07.02 Wayabula;Tiley;Ngele-Ngele Kecil;Cucumare;Aru Irian;Waringin;Tutuhu;Cio Gerong;Ngele-ngele Besar;Raja;Cio Dalam;Usbar Pantai;Tiley Pantai;Cio Maloleo;Bobula
82.07.03 Pangeo;Sopi;Bere Bere Kecil;Titigogoli;Hapo;Libano;Aru;Towara;Cendana;Podimor Padange;Sopi Majiko;Gorugo;Loleo;Cempaka
82.07.04 Bere-bere;Sakita;Tawakali;Yao;Bido;Gorua;Korago;Lusuo;Kenari;Loleo Jaya;Maba;Tanjung Saleh;Goa Hira;Gorua Selatan
82.07.05 Buho-Buho;Wewemo;Mira;Lifao;Rahmat;Sambiki Tua;Sangowo;Sambiki Baru;Sangowo Barat;Sangowo Timur;Seseli Jaya;Hino;Gosoma Maluku;Gamlamo;Doku Mira
82.07.06 Posi-Posi;Aru Burung;Lou Madoro;Leo-Leo;Sami Nyamau
82.08.01 Bobong;Talo;Kawalo;Limbo;Meranti Jaya;Kramat;Holbota;Pancoran;Wayo;Loho Bubba;Kilong;Ratahaya;Woyo
82.08.02 Nggele;Salati;Beringin Jaya;Kasango;Onemay
82.08.03 Lede;Todoli;Tolong;Langganu;Balohang
82.08.04 Mananga;Tanjung Una;Jorjoga;Gela;Minton;Nunca;Sahu;Bua Mbono;Hai;Tikong;Dege;Air Bulan;Air Kalimat;Ufung;Padang;Natang Kuning;Nunu;London;Wahe
82.08.05 Penu;Parigi;Samuya;Tubang
82.08.06 Waikadai;Losseng;Kawadang;Sofan;Mantarara;Belo;Kamaya;Waikoka;Waikadai Sula
82.08.07 Bahu;Bapenu;Kilo;Pancado;Nggaki;Sumbong;Maluli;Galebo;Nggoli
82.08.08 Tabona;Kabunu;Peleng;Fayaunana;Habunuha;Kataga;Wolio
82.71.01 Jambula;Foramadiahi;Kastela;Rua;Afe Taduma;Dorpedu
82.71.02 Sasa;Gambesi;Fitu;Kalumata;Kayu Merah;Bastiong Talangame;Ubo-Ubo;Mangga Dua;Jati;Toboko;Tanah Tinggi;Tanah Tinggi Barat;Mangga Dua Utara;Jati Perumnas;Tabona;Bastiong Karance;Ngade
82.71.03 Soa;Soa Sio;Kasturian;Salero;Toboleu;Sangaji;Dufa-Dufa;Tafure;Tabam;Sango;Tarau;Sangaji utara;Akehuda;Tubo
82.71.04 Takofi;Moti Kota;Tafamutu;Tafaga;Figur;Tadenas
82.71.05 Mayau;Tifure;Lelewi;Bido;Pantai Sagu;Perum Bersatu
82.71.06 Takoma;Tanah Raja;Muhajirin;Stadion;Maliaro;Kampung Pisang;Marikurubu;Kota Baru;Gamalama;Kalumpang;Moya;Santiong;Makassar Barat;Makassar Timur;Salahuddin;Tongole
82.71.07 Faudu;Tomajiko;Dorari Isa;Togolobe;Mado;Tafraka
82.71.08 Tagafo;Loto;Takome;Sulamadaha;Tobololo;Bula;Kulaba
82.72.01 Soasio;Gamtufkange;Indonesiana;Seli;Soadara;Topo;Gurabunga;Goto;Tomagoba;Folarora;Topo Tiga;Tambula;Tuguwaji
82.72.02 Guraping;Sofifi;Kaiyasa;Oba;Somahode;Ake Kolano;Balbar;Bukit Durian;Galala;Ampera;Kusu;Garojou;Gosale
82.72.03 Payahe;Woda;Gita;Toseho;Kususinopa;Bale;Koli;Kosa;Tului;Todapa;Talasi;Sigela Yef;Talagamori
82.72.04 Toloa;Dokiri;Tuguiha;Tomalou;Gurabati;Tongowai;Mare Kofo;Mare Gam
82.72.05 Rum;Fobaharu;Jaya;Ome;Mareku;Afa Afa;Bobo;Gubu Kusuma;Sirongo Folaraha;Rum Balibunga;Maitara;Maitara Selatan;Maitara Utara;Maitara Tengah
82.72.06 Akelamo;Lola;Aketobololo;Aketobatu;Akedotilou;Akeguraci;Akesai;Togeme;Tadupi;Beringin Jaya;Tauno;Fanaha;Yehu;Siokona
82.72.07 Maidi;Lifofa;Hager;Wama;Selamalofo;Tagalaya;Nuku
82.72.08 Mafututu;Tosa;Dowora;Kalaodi;Cobodoe;Doyado;Jiko Cobo
91.03.01 Sentani Kota;Dobonsolo;Hinekombe;Sereh;Yobeh;Ilfele;Hobong;Yahim;Desa Adat Yoboi;Desa Adat Heaiseai Yomo Heai
91.03.02 Nolokla;Puai;Asei Besar;Nendali;Desa Adat Ayapo;Desa Adat Kleuwblou;Desa Adat Yokiwa
91.03.03 Waiya;Entiyebo;Kendate;Tablasupa;Yepase;Wambena;Yewena;Doromena
91.03.04 Dosay;Maribu;Sabron Sari;Sabro Yaru;Desa Adat Waibron Bano
91.03.05 Sama;Manda Yawan;Mamda;Mamei;Nambom;Kwansu;Soaib;Sabeab Kecil;Sekori;Skoaim;Benggwin Progo;Aib
91.03.06 Hatib;Domoikati;Dementin;Yanbra;Braso;Pupehabu;Bring;Nembu Gresi;Ibub;Swentab;Jagrang;Hyansip
91.03.07 Tabri;Gemebs;Singgri;Meyu;Benyom;Oyengsi;Singgriway;Imsar;Kuipons;Yenggu Baru;Yenggu Lama;Kuwase;Pobaim;Desa Adat Ketemung
91.03.08 Nimbokrang;Benyom Jaya I;Benyom Jaya II;Berab;Hamonggrang;Wahab;Nombukrang Sari;Rhepang Muaf;Bunyom
91.03.09 Beneik;Ganusa;Guryard;Santosa;Sawa Suma;Nandaizi
91.03.10 Demta;Ambora;Yougapsa;Muris Kecil;Yakore;Kamdera;Muaif
91.03.11 Lapua;Sebum;Soskotek;Yadauw;Umbron
91.03.12 Ebungfa;Atabar;Khameyoka;Desa Adat Bobrongko;Desa Adat Homfolo
91.03.13 Doyo Lama;Kwadeware;Yakonde;Sosiri;Doyo Baru;Desa Adat Dondai;Desa Adat Bambar
91.03.14 Sarmai Atas;Sarmai Bawah;Sanggai;Yakasib;Besum;Imestum;Karya Bumi;Hanggaiy Hamong;Sumbe
91.03.15 Tabbeyan;Kwarja;Ongan Jaya;Bumi Sahaja;Nawa Mulya;Nawa Mukti;Taqwa Bangun;Purnama Jati;Desa Adat Bundru
91.03.16 Hulu Atas;Pagai;Aurina;Muara Nawa;Kamikaru;Naira
91.03.17 Yongsu Sapari;Yongsu Dosoyo;Newa;Desa Adat Nechive
91.03.18 Omon;Klaisu;Bangai;Desa Adat Iwon
91.03.19 Maruwai;Meukisi;Endokisi;Buseryo;Senamay
91.05.01 Tarau;Serui Kota;Serui Jaya;Serui Laut;Banawa;Turu;Pasir Hitam;Pasir Putih;Manaini;Imandoa;Barawaikap;Bawai;Nundawipi
91.05.02 Ansus;Webi;Papuama;Kairawi;Natabui;Warabori;Wimoni;Sasawa;Inowa;Maniri;Nuiwiora;Yenusi Marau;Marau;Toweta;Woiwani;Yarori;Narei
91.05.03 Korombobi;Dawai;Wabo;Nunsembai;Nunsiari;Woinsupi;Awunawai;Mareruni;Wabompi;Duai;Sere Sere
91.05.04 Menawi;Wadapi;Kainui I;Aitiri;Wawuti;Roipi;Ransarnoni;Kainui II;Wanampompi;Mananayam;Roipi Dua
91.05.05 Poom I;Serewen;Poom II;Mokiroan;Rarisi;Warioi;Humbe Awai;Nurawi
91.05.06 Kamanap;Aromarea;Maria Rotu;Kanawa;Tatui;Ariepi;Sarawandori;Ambaidiru;Mambo;Manainin;Numaman;Ramangkurani;Sarawandori Dua;Ariepi Dua;Panduami
91.05.07 Tindaret;Yobi;Sambrawai;Kiriyou;Soromasen;Roswari;Doreimanona
91.05.08 Waindu;Barawai;Woda;Kororompui;Aisau;Sewenui;Sawendui
91.05.09 Randawaya;Warironi;Ampimoi;Waita;Ayari;Koroapi;Wabuayar;Tarei;Bareraif;Arareni;Siromi
91.05.10 Ambai I;Kawipi;Wamori;Adiwipi;Ambai II;Mambawi;Baisore;Rondepi;Imboriawa;Bairei;Aiwaraggani;Toroa;Marawi
91.05.11 Wooi;Woinap;Aibondeni;Kanaki;Dumani;Karemoni;Haihorei;Rembai;Jaimaria;Awado
91.05.12 Kaonda;Windesi;Munggui;Karawi;Asai;Rosbori;Waisani;Saruman;Aryobu
91.05.13 Kaipuri;Doreianmini;Andersaria;Kurudu;Kirimbri;Manusundu;Mnukwar;Mansesi
91.05.14 Miosnum;Jeniari;Umpeki;Ausem;Yeituarau
91.05.15 Anatorei;Ketu Api;Mariaderi;Yapan;Mantembu;Famboaman;Kandowarira;Warari
91.05.16 Kontinuai;Woniwon;Sanayoka;Rambai;Yafanani;Borai;Kabuaena
91.05.17 Saweru;Umani;Perea;Nuniandei;Dorau
91.06.01 Sorido;Waupnor;Saramon;Burokup;Fandoi;Mandala;Yenures;Mnubabo;Swapodibo;Mokmer;Inggiri;Parai;Samau;Insrom;Anggraidi;Manswam;Sanumi;Manggandisapi;Karyendi;Kababur;Babrinbo;Inggupi
91.06.02 Sarwom;Andei;Waromi;Kobeoser;Mambesak;Saukobye;Yobdi;Dernafi;Rosayendi;Warsansan;Nermnu;Korem;Mnuswor;Dofyo Wafor;Warbon;Wari
91.06.03 Rimba Jaya;Owi;Woniki;Kajasi;Sunde;Sepse;Soon;Sareidi;Bindusi;Orwer;Yenusi;Kajasbo;Ruar;Mandon;Soryar;Insumarires;Rim;Adorbari;Bosnik Sup;Inofi;Yenberok;Wasori;Yendakem;Waderbo;Afefbo;Inmdi
91.06.04 Namber;Baruki;Kameri;Warido;Sub Manggunsi;Serbin;Kansai;Pomdori;Semayen;Mambodo Sawai;Rimbaraya;Pomdori Sup
91.06.05 Yenburwo;Kornasoren;Rarsibo;Asaryendi;Yenmanu;Pyefuri;Indaibori;Barkori;Asaibori
91.06.08 Andei;Kanaan;Asaryendi;Sopendo;Ampunbukor;Wasyai;Kababur;Warberik;Sosmai;Yomdori;Opuri;Mamoribo;Insiri;Asarkir;Dousi;Marisen;Sumbinya;Rarsbari;Banasrares;Karnindi;Dedifu;Sopendo Sup Karkir
91.06.09 Marur;Diano;Sawai;Aman;Yeruboi;Amoi;Inswambesi;Koyomi;Wasani;Karuiberik;Komboi;Inswambesi Sup;Inyobi;Maniri;Imbari;Manbeori;Warawaf;Wir Insos;Biawer;Mamfias
91.06.10 Pai;Auki;Wundi;Nusi Babaruk;Nusi;Inbeyomi;Sorina;Sandidori;Paidori;Kanai;Sokani
91.06.11 Yendidori;Adoki;Urfu;Samber;Kabidon;Sunyar;Moibaken;Wirmaker;Syabes;Samber Sup;Suneri;Rarnpimbo;Padwa;Waroi;Inpendi;Amyambenram;Birubi;Binyeri;Padwa Pantai
91.06.12 Samofa;Brambaken;Karang Mulia;Yafdas;Mansinyas;Snerbo;Anjareuw;Mandouw;Sumberker;Maryendi;Sambawofuar;Adainasnosen;Darmopis;Kamorfuar;Anjareuw;Wisata Binsari;Kinmom
91.06.13 Asur;Bosnabraidi;Wasori;Soor;Karmon;Fanindi;Madirai;Indawi
91.06.14 Rumbin;Warbinsi;Rodifu;Wonabraidi;Wouna;Mamorbo;Faknikdi;Armnu;Sup Mbrur;Wodu;Dasdo
91.06.15 Farusi;Mandenderi;Swainober;Mardori;Swaipak;Yenbepioper;Sarwa;Napdori;Ramdori;Busdori;Wombrisau;Orkdori;Saswarbo;Andoina;Insusbari
91.06.16 Sandau;Bruyadori;Dafi;Amberparem;Mandori;Duai;Mandori Sup;Kamumi;Arimi Jaya;Warbukor
91.06.17 Yenbeba;Yenbepon;Saribi;Sub Mander;Rawar;Pakreki;Masyarah;Wansra;Manwor Indah
91.06.18 Andei;Syoribo;Sauribru;Manggari;Bawei;Sauri;Andei Sup;Surdori;Koryakam
91.06.19 Mios Mangguandi;Supraima;Samber Pasi;Pasi;Mbromsi;Karabai;Saribra;Nyansoren;Sasari;Padaido;Yeri;Anobo;Yen Manaina
91.06.20 Opiaref;Bakribo;Sawa;Marauw;Wadibu;Anggopi;Anggaduber;Animi;Kakur;Tanjung Barari;Sawadori;Sauri;Makmakerbo;Yensama
91.06.21 Wopes;Wandos;Doubo;Syurdori;Sansundi
91.10.01 Mararena;Sarmi Kota;Sarmo;Liki;Sawar;Bagaiserwar;Armo;Bagaisewar II;Pulau Armo;Lembah Neidam;Tefarewar
91.10.02 Bota-Bora;Toganto;Samanente;Kanderjan;Omte;Safrom Tane;Denender;Safron Tane;Denander;Waaf
91.10.03 Mertewar;Samorkena;Arbais;Kapeso;Masep;Nisro;Aruswar;Kamenawari;Waim;Subu;Karfasia;Burgena;Webro;Siantoa;Niwerawar;Wari
91.10.04 Ansudu;Betaf;Yamben;Sunum;Komra;Betaf Dua;Ansudu Dua
91.10.05 Armopa;Tarontha Srum;Anus;Kiren;Maweswares;Bebon Jaya;Tetom;Rimsersari;Krim Podena;Rotea
91.10.09 Wamariri;Aurimi;Tamaja;Airoran;Murara;Sasawapece;Maniwa;Surimania;Kwawitania;Bina
91.10.12 Amsira;Siaratesa;Munukania;Kasukwe;Wapo;Angkasa Dua
91.10.13 Holmafen;Sewan;Waskey/ Tanjung Batu;Ebram;Binyer;Bagaiserwar Dua;Waskey;Tanjung Batu
91.10.14 Arare;Wakde;Timron/Keder;Dabe;Nengke;Finyabor;Tambrawar;Keder Lama;Finyabor Dua;Dabe Dua;Nengke Dua
91.10.15 Gwinjaya;Tamar Sari;Mawes Mukti;Mawesday;Kapitiau
91.11.01 Banda;Pund;Kalifam;Yuwainda;Kalimala;Ampas;Bompai;Sack
91.11.02 Arso Kota;Workwana;Kwimi;Ubiyau;Sawanawa;Yuwanain;Yanamaa;Asyaman;Yamta;Bagia;Sawabuun;Bibiosi
91.11.03 Molof;Senggi;Warlef;Usku;Woslay;Namla;Waley
91.11.04 Dubu;Umuraf;Semografi;Embi;Yamraf Dua;Tatakra
91.11.05 Skanto;Jaifuri;Arsopura;Wiantre;Naramben;Intaimelyan;Traimelyan;Wulukubun;Gudang Garam;Saefen Empat Dua;Walma;Alang-alang Raya
91.11.06 Yetti;Kriku;Skofro;Kibay;Sangke;Suskun;Amyu;Kikere;Petewi
91.11.07 Towe Hitam;Towe Atas;Terfones;Tefalma;Bias;Milki;Lules;Jember;Niliti;Pris
91.11.08 Dukwia;Sanggaria;Yatu Raharja;Warbo;Yammua;Ifia-fia;Baburia;Yowong
91.11.09 Yamara;Wembi;Wonorejo;Pyawi;Sawyatami;Wambes;Uskwar
91.11.10 Yabanda;Yuruf;Amgotro;Jifanggry;Monggoafi;Fafenumbu;Akarinda
91.11.11 Kaisenar;Kiambra;Liket;Onam;Tefanma Satu
91.15.01 Waren I;Waren II;Nonomi;Sarafambai;Uri;Batu Zaman;Sawara Jaya
91.15.03 Saurisirami;Sinonde;Kali Baru;Sirami;Bunggu;Kowogi;Emauri;Obutay;Wairo
91.15.07 Fafado;Wobari;Aimasi;Mui;Waghare;Ghaiwando;Womorisi;Orambin;Unareu;Ghaiwaru
91.15.08 Ureifaisei I/Sanggae;Urfas II;Nubuai;Ureifaisei III/ Paradoi;Apainabo;Mambui;Khemoon Jaya;Usaiwa;Paradoi;Ghoyui;Rorisi;Ronggaiwa
91.15.09 Somiangga;Toire;Harapan Jaya;Demisa;Otodemo;Awaso;Firo
91.15.10 Dairi;Spoiri;Sooh;Dirou;Diwah;Kuaisa;Aru Antu;Foira;Kawari;Wafuka
91.15.11 Botawa;Sowiwa;Baino Jaya;Nau;Rasawa;Ruambak Jaya;Moroa;Oiboa
91.15.12 Wapoga;Pirare;Awera;Syewa Merare;Kamarisano;Waweri;Dokis
91.15.13 Urato;Mayaghaido;Aniboi;Tetui;Demba;Fafai;Wudokuri;Aiwa;Biati;Ronarai
91.15.14 Odase;Wanda;Bakadaro;Moyufuri;Wonti Kai;Ghoiwi Samberi;Gheroi;Fimore;Sifuisera;Borumei
91.15.15 Mambai;Soyoi;Daimboa;Napani;Segha;Wainarisi;Fafarui;Dawoa;Sinabo;Woinui
91.19.01 Fanindi;Odori;Biniki;Didiabolo;Warbefondi;Awaki;Maryaidori
91.19.02 Warsa;Warbor;Kobari Jaya;Fanjur;Puweri
91.19.03 Yawerma;Wombonda;Marsram;Duber;Sauyas;Wafor;Sorendidori;Waryesi;Syurdori;Douwbo
91.19.04 Rayori;Mbrurwandi;Manggonswan;Wongkeina;Yamnaisu;Aruri;Imbirsbari;Ineki;Insumbrei
91.19.05 Waryei;Koiryakam;Wayori;Amyas;Napisndi;Masyai;Mapia
91.20.01 Burmeso;Anggreso;Kasonaweja;Metaweja;Namunaweja;Danau Bira;Muru Mare;Kwerba;Sasakwesar;Babija;Marina Valen
91.20.02 Dabra;Taiyeve;Fuao;Papasena I;Papasena II;Dou;Fokri;Taria
91.20.03 Fona;Tayai;Bareri;Sikari;Kai;Haya
91.20.04 Kustra;Noyadi;Obogoi;Biri;Wakeyadi;Eri;Towao
91.20.05 Baudi;Trimuris;Bagusa;Kapeso;Suaseso;Warembori;Yoke;Taya
91.20.06 Nadofoai;Barapasi;Sipisi;Bariwaro;Bensor;Rawiwa;Marikai
91.20.07 Kamai;Dadat;Kerema;Teuw*;Watiaro;Gesa Baru;Baitanisa
91.20.08 Poiwai;Tamakuri;Bonoi;Sorabi;Rapamerei;Anasi
91.71.01 Gurabesi;Bayangkara;Trikora;Imbi;Tanjung Ria;Mandala;Angkasapura;Kayo Batu
91.71.02 Argapura;Ardipura;Numbay;Entrop;Hamadi;Tahima Sorama;Tobati
91.71.03 Asano;Awiyo;Yobe;Abepantai;Kota Baru;Vim;Wahno;Way Mhorock;Nafri;Enggros;Koya Koso
91.71.04 Koya Barat;Koya Timur;Skouw Mabo;Skouw Yambe;Skouw Sae;Holtekamp;Koya Tengah;Mosso
91.71.05 Hedam;Waena;Yabansai;Yoka;Waena
92.02.03 Dindey;Indisey;Hingk;Warmare;Nimbay;Meny;Tanah Merah;Umcen;Subsay;Madrat;Snaimboy;Guentuy;Ngungguen;Sotea;Duwin;Ibuwau;Iboisrati;Sraindabey;Indonbey
92.02.04 Prafi Mulya;Umbuy;Desay;Ingkwoisi;Somi;Mebji
92.02.05 Masni;Sumber Boga;Wariori;Bowi Subur;Yensum;Mansaburi;Igor;Sembab;Yonsoribo;Koyani;Undi;Jowen
92.02.12 Manokwari Barat;Sanggeng;Wosi;Amban;Padarni;Manokwari Timur;Udopi;Ingramui;Soribo;Tanah Merah Indah
92.02.13 Pasir Putih;Mansinam;Ayambori;Bakaro;Arowi;Aipiri;Susweni
92.02.14 Yoom I;Yoom II;Bremi;Saubeba;Pami;Asai;Meyunfoka;Tanah Rubuh;Sairo;Inoduas;Lebau;Cabang Dua;Indou Oufa
92.02.15 Sowi;Anday;Katebu;Masyepi;Warmomi;Dihara;Waluri;Maruni;Misapmeysi;Wasai;Anggresi;Mupi;Warswami;Acemo;Wamesa;Dobut;Warkomi;Ngunimbouw
92.02.17 Warkapi;Ayawi;Ukopti;Misabugoid;Mbatma;Urwambei;Imbeisika I;Imbeisika II;Warmawai;Rembuy;Imhasuma;Cuyehep;Hanghouw;Ningdip;Warami;Imboiti;Wariari;Indibo;Umnum;Ukemboisi;Menyumfoku;Wedoni;Mirowi;Warnyeti
92.02.21 Kaironi;Sidey;Waramui;Kassi;Saray;Sidey Baru;Sidey Makmur;Meyof I;Wariki;Womnowi;Manggupi;Sidey Jaya
92.02.31 Kerenu;Wasegi Indah;Udapi Hilir;Waseki Pop;Uhyehebrig;Kali Amin;Bogor;Aimasi;Lismaungu;Bedip Matoa
92.02.32 Duweibey;Mingre;Figoud;Kwau;Mokwam;Syou;Amber;Asarbey;Minoqbei;Bahamyenti;Kipuwau;Aiwow
92.02.33 Sibuni;Kali Merah;Prafi Barat;Macuan;Meiforga;Muara Prafi;Makwan;Urey;Mantedi;Aska
92.02.34 Moubja;Meyof II;Membowi;Ririnfos;Wariori Indah;Merejemeg;Wamfoura;Meyeruk;Aurmios;Muara Wariori
92.02.35 Mubraidiba;Mandopi;Mubri;Teluk Mubri;Meyes;Inya;Warbefor;Yonggam;Singgimeba;Inyei
92.03.01 Fak Fak Selatan;Fak Fak Utara;Gewerpe;Lusi Peri;Wrikapal
92.03.02 Werba;Kiat;Purwasak;Wurkendik;Kwuhkendak;Purwahab Tonggo;Pahger Nkindik;Werba Utara;Porum
92.03.03 Tunas Gain;Urat;Sanggram;Weri;Kiria Bisa;Saharei
92.03.04 Kokas Kota;Mandoni;Sekar;Ugar;Sisir;Kampung Baru;Patimburak;Batufiafas;Kinam;Mambunibuni;Kriawaswas;Sosar;Pang Wadar;Masina;Kimina Kra
92.03.05 Danaweria;Kayu Merah;Katemba;Nemewikarya;Raduria;Brongkendik;Air Besar;Mandopma;Kanantare;Pasir Putih;Pirma;Sakartemin;Hambrangkendik;Unipokpok
92.03.06 Malakuli;Faur;Kiaba;Antalisa;Tarak;Tuberwasak;Mas
92.03.07 Onimsari;Mekarsari;Pinang Agung;Bumi Moroh Indah;Tesha;Onim Jaya;Wono Rejo
92.03.08 Kramongmongga;Wargep;Mamur;Nembukteb;Pikpik;Kwamkwamur;Bahbadan;Gewab;Tentreda;Mbaham Ma Youn
92.03.09 Puar;Degen;Tetar;Sum;Adora;Us;Patipi Pasir;Patipi Pulau;Mawar;Tibatibananam;Offie;Muhri;Bisa
92.03.10 Wagom;Wagom Utara;Dulanpokpok;Tanama;Kapaurtutin;Sekban;Torea;Sekru;Sukuru Tuare
92.03.11 Werpigan;Werabuan;Wartutin;Siboru;Sipatnanam;Kamandur Tetar
92.03.12 Waserat;Wambar;Kotam;Kwama;Kalamanuk;Wayati Timur;Wayati;Wayati Barat;Krabelang;Wambar Timur
92.03.13 Andamata;Taver;Arguni;Fior;Furir
92.03.14 Darembang;Goras;Mitimber;Waremu;Wos;Mbahamdandra;Goras Selatan
92.03.15 Kaburbur;Ubadari;Homorkokma;Pattukar;Kayuni;Kuagas;Rangkendak;Mananmur;Warpa
92.03.16 Salakiti;Tawar;Gar;Rumbati;Werfra;Tanehamur;Sengkiti;Twootkindik
92.03.17 Mbima Jaya;Warisa Mulya;Wonodadi Mulya;Tomage;Otoweri;Wamosan;Salawier;Wasa Mulya;Wammar
92.06.01 Bintuni Timur;Bintuni Barat;Tuasai;Argosigemerai;Beimes;Iguriji;Masina;Wesiri
92.06.02 Merdey;Meryeb;Meyom;Menggerba;Anajero;Mogromus;Morombuy;Mekiesefeb;Meyetga
92.06.03 Irarutu III;Amutu;Nusei;Kasira
92.06.04 Aranday;Kampung Baru;Kecap;Manunggal Karya
92.06.05 Jagiro;Meyenda;Rawara;Barma Barat;Inggof
92.06.06 Moyeba;Merestim;Inofina;Mosum
92.06.07 Wamesa I / Idoor;Wamesa II / Yakati;Yansei;Mamuranu
92.06.08 Fruata/Irowutu II;Meryedi;Riendo
92.06.09 Tembuni;Mogoi Baru;Araisum;Bangun Mulya
92.06.10 Sarbe;Wagura;Refideso;Naramasa;Obo
92.06.11 Bumi Saniari;Banjar Ausoy;Waraitama;Atibo Manimeri;Pasamai;Korano Jaya
92.06.12 Tuhiba;Tisaida;Kucir;Sibena Raya;Sibena Permai
92.06.13 Horna;Cumnaji;Menci;Sir;Huss;Ugdohop
92.06.14 Tofoi;Tanah Merah;Saengga;Forada;Materabu Jaya
92.06.15 Sara;Warga Nusa I;Warga Nusa II;Tugarama;Suga
92.06.16 Aroba;Yaru;Sido Makmur;Wimbro;Sangguar
92.06.17 Masyeta;Mestofu;Kalibiru;Mesomda
92.06.18 Jahabra;Ibori;Menyembru;Meyorga;Laudoho;Eniba;Mowitka
92.06.19 Sebyar Rejosasi;Tomu;Taroy;Ekam
92.06.20 Kalitami I;Kalitami II;Kenara;Bibiram
92.06.21 Weriagar;Mogotira;Weriagar Baru;Weriagar Utara;Tuanaikin
92.06.22 Meyerga;Macok;Istiwkem;Majnic
92.06.23 Meyado;Barma;Barma Baru;Vasco Damneen
92.06.24 Igomu;Mesna;Sumuy
92.07.01 Wasior I;Rado;Dotir;Maniwak;Wasior II;Maimari;Moru;Manopi;Ramiki;Iriati
92.07.02 Wamesa Tengah;Yopmeos;Sombokoro;Windesi;Sandey
92.07.03 Aisandami;Sobey;Yopanggar;Sobey Indah
92.07.04 Wondiboy;Kabouw;Issui;Kaibi
92.07.05 Sabubar;Ambuar;Karuan;Yarpate;Nordiwar
92.07.06 Yombekiri I;Isenebuay;Yomakan;Iseren;Yembekiri II;Yariari;Wetitindau
92.07.07 Wosimi;Sararti;Yabore;Oyaa;Inyora;Undurara
92.07.08 Rasiei;Torey;Isey;Uriemi;Sasirei;Tandia;Webi;Nggatum;Senderawoy
92.07.09 Ambumi;Nanimori;Dusner;Yerenusi;Sobiar;Simei
92.07.10 Yende;Syabes;Menarbu;Niab;Inday;Sariay;Mena
92.07.11 Waprak;Yomber;Syeiwar
92.07.12 Werabur;Mamisi;Werianggi;Kurei;Tamoge
92.07.13 Kaprus;Yarmatum;Reyob;Siresi;Nuspairo
92.08.01 Kaimana Kota;Krooy;Marsi;Namatota;Lobo;Trikora;Tanggaromi;Sisir;Foroma Jaya;Murano;Mai Mai;Lumira;Kamaka;Coa;Saria;Jarati;Sara;Werua;Oray
92.08.02 Kambala;Yarona;Edor;Tairi;Gaka;Guriasa;Adi Jaya;Nusaulan;Esania;Hia
92.08.03 Furnusu;Feternu;Sawi;Tugarni;Sawatawera;Bofuwer;Warwarsi;Wanggita;Fudima;Weswasa;Borogerba;Afu Afu;Bayeda;Moyana;Kokoroba;Wainaga;Maskur;Kensi;Erigara;Pigo;Tugumawa;Tiwara;Gusi;Warua
92.08.04 Rurumo;Boiya;Nariki;Bamana;Siawatan
92.08.05 Rauna;Werafuta;Ubia Sermuku;Bahumia;Waho;Wamesa;Kooy
92.08.06 Jawera;Ruara;Wermenu;Egerwara;Kufuriyai;Manggera;Tanusan;Urisa;Waromi;Ukiara;Nagura;Inari;Wanoma;Sumun;Seraran
92.08.07 Ure;Wosokuno;Urubika;Wagoha;Hairapara;Omba Pamuku
92.11.01 Ransiki;Nuhuwei;Yamboi;Tobou;Sabri;Bamaha;Abreso;Hamawi;Kobrey;Wamcei;Hamor;Susmorof;Mambrema
92.11.02 Oransbari;Sidomulyo;Waroser;Margo Rukun;Muari;Watariri;Masabui;Warbiadi;Margomulyo;Warkwandi;Sindang Jaya;Wandoki;Akeju;Masabui II
92.11.03 Wama;Disi;Hiyou;Sesum;Benyas;Aryawenmoho;Neney
92.11.04 Isim;Duhugesa;Tubes;Umohousi;Tohosta;Hugomot;Dihisu;Inyuara;Desra;Mindermes;Sibjo;Dibera
92.11.05 Dembek;Nij;Siwi;Gaya Baru;Waren;Demini;Yekwandi
92.11.06 Yarmatum;Reyob;Kaprus;Seimeba
92.12.01 Iraiweri;Igembai;Imbai;Suteibey;Susi;Ullong;Mentubey;Ayaubey;Testega Pamaha;Pamaha;Uper;Hungku;Srubey
92.12.02 Sibiogud;Krobut;Tubyam;Sakumi;Tombrok;Sisrang;Ngisrow;Itkau
92.12.03 Inyebuow;Imbeisba;Usti;Memti;Koney;Membey
92.12.04 Sururey;Tuhubea;Sungedes;Inyaub;Saugemeba;Kobrey;Kopo;Dugahani;Tomstera;Kostera;Anuk;Menesrij
92.12.05 Iranmeba;Cirnohu;Dibetik;Danmou;Miseda;Sirgemeh;Sneremer;Kusmenau;Cigera;Tomstir;Gedeira;Demdamei;Dugrimog;Disra
92.12.06 Genyu;Ansum;Deurohu;Horeta;Ubeisa;Taige;Tridaga;Disura;Awigau;Siskedowo;Irbos
92.12.07 Catubouw;Bigwaimud;Mihou;Kaungwam;Aiga;Imandrigo;Unti;Ndabouw;Sugemeh;Manggesuk;Ijigreg;Jim;Slomiou;Binggrayud;Minmo;Mihij;Soudin;Timtouw;Idemai;Mieycomti;Coijut
92.12.08 Testega;Meidogda;Meifekeni;Demuora;Jigja;Meigehenawu;Morumfeyi;Iba;Meimersa;Meifowoska;Meijugjijigja;Meifokeda;Dumbrey;Meksi;Asai Dua
92.12.09 Minyambouw;Demaisi;Awaibehel;Indabri;Coisi;Imbenti;Sigim;Imbonggun;Aduer;Ugjeheg;Micadiwor;Ungga;Mitiede;Simerbei;Driye;Wamminda;Umpug;Handuk;Ninsimoi;Anggra;Inggramhim;Mbingma;Injuar;Apul;Memangker;Mainda;Imbrekti;Ipingosi;Pinyausi;Sinaltousi;Misangoisi;Smanggei;Nimbiau;Bingwoyut;Ayau;Andang;Miconti
92.12.10 Sopnyai;Ikimabou;Manggot;Kisap;Nungkimor;Cangoisi;Minyeimemud;Penibut;Demunti;Gueipimbai;Tigaucomti;Urwong;Aryon;Punggung;Humeisi;Haktiebou;Kwok Satu;Kwok Dua;Kwaiyehep;Mbegau;Ngimoubri;Liehak;Umcep;Tumbeibehei;Tingwoikiou;Guwei Uti;Ntap;Monut;Mbrande
93.01.01 Samkai;Karang Indah;Mandala;Maro;Kelapa Lima;Rimba Jaya;Bambu Pemali;Seringgu Jaya;Kamundu;Kamahedoga;Muli;Nasem;Wasur;Bokem;Buti;Nggolar
93.01.02 Muting;Boha;Wan;Kolam;Selauw;Pachas;Seed Agung;Enggol Jaya;Manway Bop;Afkab Makmur;Sigabel Jaya;Andaito
93.01.03 Okaba;Wambi;Makaling;Alatep;Iwol;Duf Miraf;Alaku;Sanggase;Es Wambi
93.01.04 Kimaam;Komolom;Kumbis;Kalilam;Teri;Mambum;Kiworo;Woner;Deka;Turiram;Purawanderu;Umanderu;Webu
93.01.05 Matara;Waninggap Nanggo;Urumb;Sido Mulyo;Kuprik;Kuper;Semangga Jaya;Marga Mulya;Muram Sari;Waninggap Kai
93.01.06 Yasa Mulya;Sumber Harapan;Waninggap Say;Amun Kay;Hidup Baru;Sarmayam Indah;Ngguti Bob;Waninggap Miraf;Isano Mbias;Yaba Maru;Soa;Tambat;Bersehati;Kamangi
93.01.07 Kartini;Makarti Jaya;Nalkin;Angger Permegi;Poo;Mimi Baru;Kamno Sari;Blandin Kakayo;Gurinda Jaya;Jagebob Raya;Wenda Asri;Melin Megikar;Obaat Throw;Yemunain Jaya
93.01.08 Sota;Yanggandur;Rawa Biru;Toray;Erambu
93.01.09 Selil;Kindiki;Kumaaf;Nggayu;Kafyamke;Mandekman;Rawahayu;Belbeland;Kir-ely;Kandrakay;Baidub
93.01.10 Bupul;Tanas;Kweel;Sipias;Metaat Makmur;Enggal Jaya;Gerisar;Bupul Indah;Tof-Tof;Bunggay;Bouwer;Bumun
93.01.11 Harapan Makmur;Kurik;Telaga Sari;Sumber Rejeki;Jaya Makmur;Sumber Mulya;Kaliki;Ivimahad;Salor Indah;Candra Jaya;Wonorejo;Anum Bob;Wapeko
93.01.12 Kuler;Onggaya;Tomer;Tomerau;Kondo
93.01.13 Koa;Baad;Senegi;Wayau;Kaisah
93.01.14 Kumbe;Onggari;Rawa Sari;Padang Raharja;Kaiburse;Domande;Suka Maju
93.01.15 Yowied;Dokib;Wamal;Dodalim;Woboyo;Welbuti
93.01.16 Po-Epe;Yawimu;Taga Epe;Nakias;Salam Epe;Yomop
93.01.17 Kwemsid;Kaptel;Kaniskobat;Ihalik;Bu Epe
93.01.18 Tabonji;Wanggambi;Suam;Yamuka;Iromoro;Konjombando;Yeraha
93.01.19 Konorau;Waan;Toor;Kladar;Sabon;Dafnawanga
93.01.20 Wanam;Bibikem;Wogekel;Uli Uli
93.01.21 Sabudon;Padua;Sigad;Bamol I;Bamol II
93.01.22 Kawe;Wetau;Pembri;Sibenda;Wantarma
93.02.01 Ampera;Sokanggo;Persatuan;Mariam;Mawan
93.02.02 Mindiptana;Umap;Awayanka;Wanggatkibi;Epsembit;Andobit;Niyimbang;Anggumbit;Imko;Kamka;Osso;Tinggam;Kakuna
93.02.03 Woropko;Winiktit;Kanggewot;Inggembit;Wametkapa;Wombon;Upkim;Ikcan;Upyetetko
93.02.04 Kouh;Jair;Mandobo
93.02.05 Getentiri;Anggai;Butiptiri;Asiki;Kapogu;Miri
93.02.06 Bomakia I;Bomakia II;Somi;Aifa;Uni
93.02.07 Kombut;Moukbiran;Kawangtet;Amuan
93.02.08 Langgoan;Tetop;Wariktop;Autriop;Ogenetan
93.02.09 Maju;Bukit;Ujung;Ginggimop;Patriot;Arimbet;Aroa
93.02.10 Sadar;Bangun;Makmur;Sohokanggo;Domo;Hamkhu;Hello;Navini
93.02.11 Kuken;Kolopkam;Awaken;Arimbit;Anyumka
93.02.12 Manggelum;Burunggop;Bayanggop;Gaguop;Kewam;Mangga Tiga
93.02.13 Firiwage;Karuwage;Waliburu;Kabuwage
93.02.14 Yaniruma;Manggemahe;Fefero
93.02.15 Subur;Kaisa;Wagai;Aiwat
93.02.16 Wanggemalo;Sinimburu;Yafufla;Ugo;Dema
93.02.17 Ninati;Kawaktembut;Tembutka;Timka;Yetetko
93.02.18 Sesnuk;Anggamburan;Kanggup;Yomkondo;Amboran
93.02.19 Meto;Obinangge;Watemu;Ujung Kia
93.02.20 Wanggom;Kawagit;Kombay;Biwage 1;Biwage 2;Niop
93.03.01 Kepi;Obaa;Dagimon;Rep;Mappi Bawah/Yamui;Wanggate;Piai;Muin;Gauda;Soba;Enem;Kogo;Kadam/Oyim;Tokhom;Emete;Wairu;Rayam;Harome;Metim;Masin;Madu;Yangpop;Paedam;Marbin
93.03.02 Mur;Agham;Waghien/Koba;Khatan;Monana;Wagin;Waman;Ima;Kogoyaman;Magabag;Tereyemu;Yatan;Linggua;Waruwe;Ghanu
93.03.03 Bidnew;Senggo;Kumasma;Womin;Tamanin;Epem;Abau
93.03.04 Bade;Geturki;Mememu;Gimikya;Banamepe;Yodom;Isyaman
93.03.05 Yagatsu;Amagatsu;Katage;Sogope;Wiyage;Kasima;Amenda;Kaibu;Omuro;Okor;Atsipim;Semtaipim;Geiripim;Warogom;Kaibusene;Arare;Paghai;Kerke;Mani
93.03.06 Sigare;Jufo Besar;Eci;Aboge;Khanami;Yame;Kaitok;Homang;Jufo Kecil;Khabu;Kiki;Isage;Kopi;Asaren;Keru;Girimio;Haffo;Meda
93.03.07 Amazu;Imembi;Yemu;Fomu;Tiau;Binerbis;Tayau
93.03.08 Sepoh;Bagaram;Passue/Taim;Nohon;Kotiak;Menya;Tokhompatu;Kotup;Rimba Jaya/Gayu;Kaime;Baitate;Urufu;Afogoma
93.03.09 Kabe;Kaumi;Kayagai;Ati;Upin;Taragai;Sene;Komru;Kofar;Sumuraman;Pano;Kogir
93.03.10 Sien;Sahapikya;Harapan;Yibin;Mopio;Pies;Memes;Getiyo
93.03.11 Homlikia;Kobeta;Asset;Osso;Bosma;Oghoto
93.03.12 Amk;Yame;Benggo;Kokoya;Borohaba;Ogorito;Hebeske
93.03.13 Yeloba;Konebi;Sibi;Tagaimon Sino;Tagaimon Karome
93.03.14 Wonggi;Busiri;Keta;Veta;Honya;Haku;Bifo;Samurukie
93.03.15 Sagis;Kumaban;Tugumau;Basman;Merokima;Mu;Pier;Tarwa
93.04.01 Yomoth;Uwus;Asuwetsy;Bismam;Bis Agats;Per;Beriten;Mbait;Bou;Saw;Kaye;Suwru
93.04.02 Atsj;Sogoni;Amanamkai;Ambisu;Bine;Bipim;Yasiuw;Bakasai;Cewewyamew
93.04.03 Sawa;Erma;Bu;Er;Pupis;Sona;Agani;Mumugu;Sauti;Mumugi II
93.04.04 Ayam;Waw;Bayiw Pinam;Cumnew;Jewes
93.04.05 Basim;Waras;Biopis;Nanai;Pirien;Ocenep;Ais;Yawas;Bakyor;Isar;Kayarpis;Sayoa;Bora
93.04.06 Kamur;Sanep;Saramit;Yahoi;Hainam;Yagamit;Bawor;Sanapai;Sarmafo
93.04.07 Binam;Wagabus;Burbis;Bubis;Karbis;Jinak;Wowi;Soray;Waganu Dua;Emnam
93.04.08 Suru-Suru;See;Dumaten;Hom-hom;Ajin;Laluk;Kebikduk;Hulam;Walase;Berimono;Asgun;Korobuk;Katalina;Obio;Salbik;Linduk;Besika
93.04.09 Binamsain;Pirabanak;Woutu Braza;Patipi;Ulakin;Woutu Kolof;Butukatnau;Auban;Pepera;Waijens;Bumu;Kapayap Satu;Kapayap Dua;Sipanap
93.04.10 Komor;Amor;Yipawer;Berip;Ayir;Werer;Paar
93.04.11 Yamas;Yeni;Omor;Jufri;Yaun;Onavai
93.04.12 Kapi;As;Atat;Aou;Nakai;Esmapan;Eroko;Yakapis;Weo;Aoap;Fumereipits
93.04.13 Warse/Jetsy;Powetsy/Amborep;Pau;Sesakam;Akamar;Birak;Katew;Dawer
93.04.14 Yamkap;Amkum;Amaru;Amkai;Amagais;Erosaman
93.04.15 Kawem;Hahare;Aikut;Sanem;Kaipom;Airo Sapem;Simipit;Heiyaram;Wagasu;Sasime
93.04.16 Primapun;Aworket;Saman;Bayun;Semendoro;Tareo;Kayirim;Santambor;Yaptambor;Simsagar;Itersok;Emene
93.04.17 Yausakor;Damen;Biwar Darat;Kaimo;Awok;Fos;Waganu;Sakor
93.04.18 Comoro;Kawet;Mausi;Sato Yod;Tamor;Ero Airo
93.04.19 Biwar Laut;Atambuts;Omanesep;Warkai;You;Pirpis;Desep
93.04.20 Bor;Daikot;Somnak;Wabak;Vakam;Vakam Dua;Dekamer
93.04.21 Piramat;Bawos;Akan Tapak;Tauro;Bagair;Wiyar;Kagas;Mapane;Ainamsato;Amaita
93.04.22 Yerfum;Suagai;Sohomane;Sagare;Yefuwagi;Wagi
93.04.23 Mabul;Banum;Ayak;Amakot;Nagatun;Ujung Batu;Kapayap Tiga
93.04.24 Tomor;Munu;Abamu;Tie;Koba;Sagapu;Jifak;Yensuku
93.04.25 Beco;Yuni;Buetkawar;Manep;Simini;Fakan/Ani
94.01.01 Wonorejo;Kali Bobo;Morgo;Girimulyo;Karang Tumaritis;Oyehe;Karang Mulia;Nabarua;Siriwini;Kalisusu;Kali Harapan;Sanoba
94.01.02 Napan;Masipawa;Weinami
94.01.03 Yaur;Akudiomi;Sima;Wami
94.01.04 Topo;Urumusu;Marga Jaya;Argo Mulyo;Topo Jaya;Gamei Jaya
94.01.05 Bumi Mulia;Karadiri;Wanggar Makmur
94.01.06 Unipo;Aibore;Epomani;Tibai;Mabou;Ugida
94.01.07 Makimi;Nifasi;Biha;Lagari Jaya;Maidei;Manunggal Jaya
94.01.08 Napan Yaur;Yeretuar;Bawei;Goni
94.01.09 Samabusa;Waharia;Kimi;Lani;Air Mandidi
94.01.10 Wanggar Sari;Wiraska;Yaro Makmur;Jaya Mukti;Wanggar Pantai;Ororodo;Bomopai;Parauto
94.01.11 Totoberi;Samanui;Kamarisano;Taumi;Keuw
94.01.12 Bumi Raya;Waroki;Gerbang Sadu;Kali Semen;Wadio
94.01.13 Mambor;Hariti;Moor;Kama;Arui
94.01.14 Epouwa;Dikiya;Tagauto;Jigikebo;Jainoa
94.01.15 Kunupi;Ogiyai;Lokodimi;Yegeugi
94.02.01 Wuyukwi;Pagaleme;Pruleme;Wuyukwi;Wuyuneri;Pepera;Muliagambut;Trikora;Towogi;Birak Ambut;Usir
94.02.02 Wurak;Wurak;Lambo;Pindebaga;Dolinggame;Belantara;Kalengga;Pulau Timur;Girmor;Maka;Mobigi;Jauria I;Gubulome;Megawi Megewa;Kurikpulok;Puky paky;Kaninonggo;Kirigimaduk;Pologengga;Ginipago;Aulukme
94.02.03 Fawi;Bakusi;Turumo;Kaho;Biricare;Dorey;Fii;Evo;Yerei
94.02.04 Mewoluk;Gumbru;Anggulobaga;Balinggup;Waliba;Nggininik;Biak;Wutikme
94.02.05 Yambuni;Yogolawi;Wundu;Binime;Tiogeme;Goyage;Kalimbut;Wolame;Muara;Gibaga;Nami;Linwakwi;Kwantineri;Jileyale
94.02.06 Mepar;Anebalui;Pagolome;Tombok;Kering;Meyongga;Oum;Nume;Yawor;Wurina;Woraluk;Onendu;Akwibaga
94.02.07 Gubugani;Ambok;Awiyam;Tubugime;Wariru;Digi;Kikup;Gunung Tayok;Nambu;Asua;Degei;Sigou;Nalu
94.02.08 Tinggineri;Monia;Tingginambut;Melekom;Gigume;Papua;Tingginime;Tombo;Gimanggen;Uragi;Yamengga;Degi;Jugumblawi;Paralo;Womelagandan;Bigirage;Lumbuk;Inikimaluk;Yonggun;Gobak;Gubupur;Berime
94.02.09 Pagaleme;Muliambut;Lunggineri;Igimbut;Kulok enggame
94.02.10 Yarmukum;Pilia;Yaniruk;Gwenggu;Tukwi;Tiru;Yogorini;Nalime;Urgele;Yagonik;Lulame
94.02.11 Wandenggobak;Jiginikime;Puncak Senyum;Anggutari;Wunagelo;Dondo;Tanoba;Niruwi;Yalikambi
94.02.12 Kulirik;Doligobak;Yalinggua;Talilome;Muara;Karubate;Dologobak;Yambidugum
94.02.13 Ilamburawi;Berelema;Kalome;Temu;Jigunikime
94.02.14 Mondu;Yambi;Moulo;Tenolok;Ginigom;Dangenpaga;Wonome;Yoboluk;Tirineri
94.02.15 Lumo;Kililumo;Gilibe;Ninggineri;Wurabak;Wuluma;Tigir;Gililome;Wuramburu
94.02.16 Tiolome;Belabaga;Mewut;Maloinggen;Wanume
94.02.17 Dokome;Purbalo;Wurage;Nowoneri;Nowome;Imulineri;Molobak;Kimibut;Nunggwagi
94.02.18 Kalome;Agape;Cilome;Longgawi;Wundini;Berem;Diraluk;Yanenggawi;Kayogebur;Wurabume;Binggelakme;Torage;Palumagi;Jiramok;Jinggwi;Pilibur
94.02.19 Wanuwi;Nenegame;Bime;Anggege;Pernaluk;Kiburu;Nuwi;Ponggoname;Gibume;Naburage;Yunggwi;Anggagalo;Anggalo;Wiyage;Piyabigimbut;Bunaluk;Gereja Lama
94.02.20 Amberiambut;Kobarak;Wugiwagi;Yagaluk;Moulo;Jimbanime;Jiguluk;Yamoneri;Gumawi;Digolome;Bunume;Ngginigum;Jimbeneri;Jigelo;Piyapigi;Jibonok
94.02.21 Anggutare;Agopaga;Lerawera;Nakongwe;Ginilome;Yalibate;Wurunikime;Jimbinggame;Oriluk;Pagarugom;Towoluk;Tenolok;Jiogobak;Tirigoi;Mondogoneri;Tenomanggen;Andiron;Ambitmbit;Aulakme
94.02.22 Nioga;Yonggi;Wonggi;Wambagalo;Jigonikme;Muruwi;Wutime;Gibaga;Papak;Wanduri;Walom
94.02.23 Gubume;Milineri;Melela;Kenendaga;Apelome;Kumigi;Noba-Noba;Nogi;Gubuneri;Liguni;Mondu;Jinggi;Ginilume;Wunggani;Menggegenikime;Tinggirege;Timoramo
94.02.24 Guna;Mandura;Lugubago;Andugir;Muara Miguni;Abili;Pereya;Ginimanggen;Laworege;Wumbiri
94.02.25 Dagai;Dagai 2;Deide;Faride;Soi;Mbomban;Yeihneri;Mandara Lani;Debite;Gueri
94.02.26 Kiyage;Wanggiba;Amuringgik;Tenggabanggwi;Tumbiwolu;Kelandu;Ambo;Atoli
94.03.01 Enarotali;Timida;Madi;Aikai;Ipakiye;Papato;Kopo;Wage;Kagupago;Oyaigo;Kogekotu;Awabutu;Geko;Mugimeketago;Tuamakida;Geibu;Pudotadi;Kogekotu;Iyaitaka;Ugibutu;Wouyebutu;Amougibutu;Dapaiba;Yukekebo;Agumaida;Yagiyo Butu
94.03.02 Obano;Kegouda;Totiyo;Beko;Tipakotu;Epo Obano;Towauwo;Wiyogei;Ekinauwo;Kigodide;Putakogopa;Waukotopa;Digiugii
94.03.03 Toyaimoti;Agapo;Abatadi;Baguwo;Makidini;Tagiya;Emai;Dinubutu;Duwadide
94.03.04 Bogobaida;Nawipauwo;Madou;Jibudide II;Yumauwo;Kagoudide;Eyapouda;Miyokepi;Obaya Dimi
94.03.05 Bibida;Ugidimi;Odiyai;Tuwaktu;Kugaisiga;Kolaitaga;Dama-dama
94.03.06 Duma;Bomosiga;Japesigaiwaka;Waitapa;Duma II
94.03.07 Todia;Dadou;Bua;Kepi;Wageme;Bugubutu;Dogomouto;Giwo;Nomokepota;Eguai;Degatadi;Uwoyupi;Wegekebo;Yinotadi
94.03.08 Kebo II;Togowa;Ibumaida;Kagupagu;Ayaigo;Geibu;Yokadagi;Bunaida;Kedege;Uwaiye;Dawawa;Mugime Ketago;Tuwamakida
94.03.09 Wotai;Keniapa;Memiyaibutu;Dimiya;Udaugi
94.03.10 Pasir Putih;Geida;Widimeida;Makidimi;Iteuwo;Ogeida;Teguogi Pugaida;Dabamomaida;Baguwo;Keneugi;Debamomaida;Tegougi Pugaida
94.03.11 Badawo;Uwamani;Muyadebe;Woubutu;Kugitadi;Kobouyagapa;Geko;Kinou;Toko;Yagiyo Butu;Obaidagi
94.03.12 Dei;Obaiyoweta;Bubugiwo;Yimouto;Tamugauwo;Dagouto;Kopabutu;Boutai;Buka Duwata
94.03.13 Pugo;Waidide;Kopaidagi;Uwibutu;Tipago;Boba;Iyaidagi;Iyaitadi;Waiepo
94.03.14 Muyetadi;Mogeya;Epabutu;Tiga Damuto;Bebiyai;Idaiyo;Tinou;Damuto;Obaiyodimi;Amopa
94.03.15 Okaitadi;Kito;Geiketago;Kadiyai;Uwodege;Digiyo Tuwataida;Itoka
94.03.16 Ukauwo;Waipa;Ukago;Totiyo;Biyadide;Pekege
94.03.17 Panibagata;Pugaida;Aweubutu;Ipuwa;Munaiyepa;Kebo I;Payogei;Detauwo;Yaibu;Woyouto
94.03.18 Youtadi;Uwagi;Ipouwa;Munaiyepa;Dokoneida;Namutadi
94.03.19 Nomouwodide;Pikokebo;Baya Biru;Jigitopa Timur;Maatadi;Pupekebo
94.03.20 Uwebutu;Epouto;Tugumo;Tugu Kagomoma;Deiyamo;Miyamo
94.03.21 Dogomo;Bomong Bugopa;Dangipa;Ondegapa;Sogomo
94.03.22 Deta;Tuguwai;Tuguwai Moma;Bumaida;Debaiye;Komopa
94.03.23 Obaipugaida;Eyagitaida;Momageida;Ekauwiya;DebaKebouda;Kaidoutadi;Pogeidimi;Okonobaida;Gakokotu;Kegama
94.03.24 Yabomaida;Akoubaida;Dauwagu;Ganeyetaka;Yabomaida II;Bodatadi;Ibouwagu
94.04.01 Koperapoka;Kwamki;Timika Jaya;Sempan;Pasar Sentral;Wanagon;Kebun Sirih;Otomona;Perintis;Dingo Narama;Timika Indah;Nayaro;Minabua;Hangaitji
94.04.02 Kiliarma;Amungun;Aramsolki;Fakafuku;Masasimamo;Emogoma;Emkoma Halama;Hinat Untung
94.04.03 Wania;Kaugapa;Poumako;Tipuka;Muare;Hiripau
94.04.04 Kokonao;Migiwia;Kiura;Mimika;Aparuka;Atapo;Apuri
94.04.05 Sempan Timur;Wenin;Noema;Wapu;Sumapro;Wacakam;Waituku;Bulumen;Kanmapiri;Jaitak
94.04.06 Jila;Diloa;Noemun;Pasir Putih;Jengkon;Pilik Ogom;Bunaraugin;Umpliga;Amua Ogom;Pusuwe;Wandud;Diloa Dua
94.04.07 Ayuka;Amamapare;Ohotya;Omawita;Fanamo
94.04.08 Atuka;Tiwaka;Keakwa;Aikawapuka;Kamoro
94.04.09 Kuala Kencana;Karang Senang;Utikini Baru;Bhintuka;Tioka Kencana;Mimika Gunung;Karya Kencana;Utikini Dua;Utikini Tiga;Jimbi
94.04.10 Tembagapura;Waa;Arwanop;T'Singa;Jagamin;Banigogom;Opitawak;Doliningokngin;Banti Dua;Aingogin;Baluni;Noselanop;Meningimponogama;Jongkogama
94.04.11 Potowai Buru;Yapkoka;Aindua;Tapomai;Umar
94.04.12 Kapiraya;Uta;Mupuruka;Wumuka;Akar;Mapar;Kipia;Pronggo;Wakia
94.04.13 Harapan;Meekurima;Landun Mekar;Olaroa;Bintang Lima;Damai;Walani;Amole;Lamopi;Tunas Matoa
94.04.14 Hoya;Mamontoga;Jinonin;Kulama Ogom;Puti;Jawa
94.04.15 Limau Asri Timur;Wangirja;Iwaka;Naena Muktipura;Mulia Kencana;Pigapu;Limau Asri Barat
94.04.16 Kamoro Jaya;Wonosari Jaya;Inauga;Kadun Jaya;Nawaripi;Mawokau Jaya;Mandiri Jaya
94.04.17 Amar;Kawar;Manuare;Ipiri;Paripi;Yaraya
94.04.18 Enggin;Alama;Senawak;Unimogom;Bemoki;Tagaralma;Geselema;Wuarem;Jenggelo;Purua;Kilmit
94.05.01 Kago;Kimak;Wuloni;Nipuralome;Tagaloa;Jenggerpaga;kibogolome;Ilambet;Kalebut
94.05.02 Wangbe;Jindak;Pungki;Wonalbe;Ulipia;Marilaukin;Ailpailin;Wungbet;Nagaljagama;Mongkoihol;Nangi
94.05.03 Yulukoma;Milawak;Tinggilbet;Ogamki;Dengkibuma;Dambet;Ondugi;Ambobera
94.05.04 Doufo;Iratoi;Lani;Wahuka;Sibita;Rawa;Jirei
94.05.05 Pogoma;Gagama;Wiha;Wakme;Ugutmu;Yugume;Kolamagi;Guwamu;Kumasingga
94.05.06 Yauria;Gigobak;Kalibuk;Kelemame;Gulabut;Kolaribanak;Mogulu;Gigobak II;Pasir Putih;Gingga Baru;Tenonggame
94.05.07 Agandugume;Gut'yenggenak;Dugunale;Ogobak'pelenak;Dolinggu;Ayume;Terowi
94.05.08 Gome;Misimaga;Upaga;Agiyome;Yenggernok;Wako;Tegelobak;Ninggabuma;Kelanungin;Yonggolawi
94.05.09 Tayai;Kordesi;Faisau;Fokri;Foisa;Duaita;Dervos
94.05.10 Babe;Jambul;Nungai;Mugulip;Kelmabet;Jenggeren
94.05.11 Puluk;Kelandiruma;Pupet;Pilokoma;Gimurik;Wandibet;Meningimte;Bungok
94.05.12 Erong Berong;Hikinat;Daung;Kombet;Onop;Kulamagom;Ogamanin
94.05.13 Aguit;Kembru;Molu;Belaba;Makuma;Tinoti;Nilime
94.05.14 Golu;Bina;Lumakluk;Wogot;Kabogoluk;Ogomegat;Mamaput
94.05.15 Kilunggame;Bakcini;Timobut;Tagalame I;Wonelupaga;Komapaga;Timobut Egewak
94.05.16 Nigilome;Weni;Amuleme;Jigunggi;Kumikomo;Rumagi;Gelegi;Wombru;Kondokwe;Tinibolu;Winanggwi
94.05.17 Pamebut;Agenggen;Yugumuak;Wilewak;Lambera;Wobulo;Mugalolo;Manggame;Jerusalem;Wiyabubu
94.05.18 Mayuberi;Maki;Paluga;Ayali;Toegi;Amungi;Olenki;Mundiba;Akonobak
94.05.19 Bubet;Bologobak;Ko'eao;Ogongki;Mabuga;Kabuki;Oknanim;Kalemogom
94.05.20 Eromaga;Pinggil/Eronggobak;Gilini;Pinapa;Kunga;Ondugura;Manggume;Kuleme;Ninggibome;Awilkinop;Domaoa;Pungtrama;Balamagalama;Aminggaru
94.05.21 Tuput;Wenggen'ambut;Wamiru;Piluwolu;Tenawi;Wanombut;Pumbanak
94.05.22 Jiwot;Gunaluk;Kugiame;Wuyunggame;Deogi;Jugumi
94.05.23 Amungkalpia;Bela;Ompliga;Alama;Tagalarama;Bemoki
94.05.24 Mundidok;Yaiki Maiki;Tobenggi;Towenggi II;Welenggaru
94.05.25 Erelmakawia;Kalpamonora;Bomogin;Mamoldema;Wamagun;Amungkonin;Ipmangkop;Tamagun;Ai Arama
94.06.01 Ikebo;Mauwa;Ekemanida;Bukapa;Kimupugi;Dikiyouwo;Idakotu;Putapa
94.06.02 Bobomani;Abaimaida;Bonakunu;Dawaikunu;Magone;Diyoudimi;Obaikagopa
94.06.03 Apogomakida;Deneiode;Yegiyepa;Ideduwa;Kegata;Egipa;Ukagu;Tibaugi
94.06.04 Idakebo;Pugatadi I;Pugatadi II;Ikrar;Obayo;Kuyakago;Mogou;Yametadi;Duntek;Ekimani
94.06.05 Unito;Sukikai;Iyaro;Wigoumakida
94.06.06 Abouyaga;Maikotu;Taubaikebo;Yegoukotu
94.06.07 Puweta I;Pouwouda;Puweta II;Botumoma;Obaibega;Digikebo;Bogiyateugi;Matadi;Tuwaida;Yepo;Ugikagouda;Ugikebo
94.06.08 Ugapuga;Deiyapa;Boduda;Yotapuga;Bokaibutu;Bunauwo;Nuwa
94.06.09 Piyakunu;Diyeugi;Putaapa;Atou;Modio;Upibega;Timepa;Gabaikunu;Adauwo;Megaikebo
94.06.10 Dogimani;Kigamani;Idadagi;Denemani;Makidimi;Egebutu;Motito;Bobobutu;Pona
94.07.01 Emondi;Mindau;Sambili;Yoparu;Yokatapa;Bilogai;Puyagia;Jalae;Mamba;Titigi;Eknemba;Wandoga;Pesiga;Mblusiga;Ndugusiga;Kumbalagupa;Buwisiga
94.07.02 Mapa;Bilai;Maya;Degesiga;Pogapa;Bamba;Zombandoga;Kobae;Selemama;Kendetapa;Hiyabu;Ogoeapa;Bonogo;Agapa;Engganengga;Waiagepa;Hugitapa;Bubisiga;Nggagemba;Sanepa;Mbomogo
94.07.03 Sabisa;Dubandoga;Debasiga I;Debasiga II;Isandoga;Mogalo;Jae;Mbugulo;Hulagupa
94.07.04 Danggatadi;Mbiandoga;Bugalaga;Yagaito;Kalawa;Yanei;Maniuwo;Tunggapo;Pagamba;Maolagi;Aneya;Kigitadi;Ndabatadi;Moyomataga;Pitadi;Ular Merah
94.07.05 Agisiga;Tausiga;Unabundoga;Mbamogo;Jenetapa Janasiga;Soali;Tambage;Nabia;Danggoa;Kombogosiga
94.07.06 Wabui;Balaimai;Janamba;Kulapa;Pugisiga;Hitadipa;Soanggama;Danggomba;Sakumba
94.07.07 Ugimba;Bunaopa;Pigabu;Teteopa;Dukendopa;Nggamagae
94.07.08 Tomosiga;Bigasiga;Dapiaga;Pewesiga;Hegenagai;Gaimigi;Jawasiga;Duginggobo;Sugulubagala
94.08.01 Waghete I;Ugiya;Yaba;Waghete II;Bomau I;Okomakebo;Bamou II;Atouda;Oneibo;Yaba II;Mugouda;Bomou III;Okomotadi;Buwoudimi;Ibodiyo;Ikiyawo;Motano;Amago;Idege;Peku
94.08.02 Damabagata;Kokobaya;Watiyai;Edagotadi;Dakebo;Bagou;Dagokebo;Ipoke;Waitakotu;Pekepa;Bagumoma;Udaugida;Bagou II;Idayodagi
94.08.03 Kopai I;Kopai II;Woge;Yewadide;Mudetadi;Diita
94.08.04 Gakokebo;Demago;Widuwakiya;Onago;Wagomani;Digibagata;Piyekedimi;Ayatei;Tenedagi;Diyai;Jinidaba;Widimei;Yagu;Obai;Yipai;Diyai II;Meyepa;Kogemani;Digikotu;Onago II;Maatadi;Epanai
94.08.05 Komauto/Kapiraya;Mogodagi;Yamouwitina;Idego;Uwe Onagei
95.01.01 Wamena Kota;Sinapuk;Sinakma;Honelama;Hulekama;Batu Merah;Autakma;Honelama Dua;Honaima;Lanitipo;Wamaroma
95.01.02 Jiwika;Mulima;Waga-Waga;Abusa;Eragama;Kumima;Menagaima;Iyantik;Umpagalo;Hopama;Obya;Utkolo Satu
95.01.03 Kimbin;Walak;Araboda;Logotpaga;Wawanca;Miligatnem;Loki;Tikawo;Kombagwe;Wanggonoma
95.01.04 Hubikosi;Kosimeage;Kosihilapok;Meagama;Pipukmo;Isakusa;Pelima;Kikhumo;Jibilabaga;Ikilumo;Sunili
95.01.05 Bolakme;Munak;Tenonggame;Bandua;Lani Timur;Nunggarugum;Poitmos;Kugitero;Wenamela;Bimu;Tekani;Owagambak
95.01.06 Walelagama;Pugima;Itlay Halitopo;Kubulakma;Kulaken;Wamusage
95.01.07 Temia;Anegera;Elabukama;Siapma;Hamuhi;Kosihave;Mulupalek;Pumasili;Abulukmo;Yumugima
95.01.08 Wolo;Kukurima;Pirambot;Tegabaga;Wollo Timur;Alugi;Wunan;Wodloma
95.01.09 Sinata;Asolokobal;Hesatom;Asotapo;Wiaima;Ninabua;Helaluwa;Mulinekama;Yapema
95.01.10 Heatnem;Wililimo;Yabem;Waukahilapok;Aleak;Inanekelok;Witalak;Mulukmo;Landia;Filia;Isugunik;Hitelowa;Duabalek
95.01.11 Yalengga;Taganik;Wananuk;Pilimo;Tumun;Akorek;Manili;Aipakma;Wugurima;Bitti;Wamanuk Dua
95.01.12 Trikora;Nanggo;Dinggilmo;Kora Jaya;Korambirik;Anggulpa
95.01.13 Napua;Holima;Lani Matuan;Okilik;Healekma;Yelekama;Sapalek;Yomaima;Wilekama
95.01.14 Walaik;Elarek;Holima;Yelai;Welekama
95.01.15 Wouma;Ketimavit;Wesakma;Logonoba;Wesakin;Pipitmo;Sinarekowa
95.01.16 Hubikiak;Hetuma;Dokopku;Likino;Musiamia;Husoak;Hom-hom;Musiamia Dua
95.01.17 Yagarobak;Zapma;Ayobaibur;Ibele;Tipalok;Habema;Zinai;Holaliba;Yelebarek;Yokalpalek
95.01.18 Tailarek;Senogolik;Bokiem;Iyora;Budliem;Yoman Weya;Huluaima;Entagekokma
95.01.19 Lukaken;Miami;Waroba;Yogonima;Tomisa;Helepalegem;Siliwa;Sumunikama;Kemisake
95.01.20 Siepkosi;Yumogima;Sekan;Noagalo;Manika;Sekan Dalam;Isawa Himan;Lunaima;Wekia
95.01.21 Usilimo;Siba;Wosiala;Gua Wisata;Undulumo;Fikha;Meagamia;Alona;Abutpuk;Isaiman
95.01.22 Korma;Tulem;Alula;Arogolik;Wiligima
95.01.23 Muliama;Wenabubaga;Kilubaga;Musalfak;Punakul
95.01.24 Wadangku;Agulimo;Musiem;Yomosimo;Luku-luku
95.01.25 Pisugi;Pabuma;Aikima;Pikhe;Akiaput;Suroba;Wara
95.01.26 Koragi;Telegai;Kumudiluk;Tagibaga;Tenondek
95.01.27 Tagime;Porome;Onggobalo;Lakwame;Yordania Tulak;Gume Kupari;Wandinggunie;Mulugame;Lapeyo;Yanggapura;Yogobur
95.01.28 Tanahmerah;Towagame;Molagalome;Kwigiluk;Mebunukme;Okwa
95.01.29 Tagineri;Injuta;Binibaga;Tamokilu;Pagaluk;Gelelame;Wilaloma;Melemei;Wuragukme
95.01.30 Wogi;Elaboge;Holasili;Yerega;Olagi;Gigilobo;Apnae;Wonenggulik
95.01.31 Piramid;Yonggime;Perabaga;Algonik;Yalinggume;Abuneri;Gobalimo;Balima;Yumbun;Beam
95.01.32 Miliama;Asologaima;Kewin;Holkima;Helefa;Sekom;Delekama;Molebaga;Silamik;Konan;Pilibaga;Hukuragi
95.01.33 Bugi;Manda;Dewene;Totni;Tagulik;Walak Selatan;Kodlangga;Air Garam
95.01.34 Iriliga;Onggobaga;Walakma;Ayoma;Dlonggoki;Tirunggu;Dlinggama
95.01.35 Welesi;Yagara;Asojelipele;Lantipo;Pawekama;Apenas;Tulima
95.01.36 Sogokmo;Asotipo;Putagaima;Kuantapo;Heberima;Iwigima;Pobiatma;Hitigima;Air Garam;Hukulimo
95.01.37 Maima;Minimo;Esiak;Heraewa;Kepi;Husewa;Menagaima
95.01.38 Pupugoba;Waima;Yomote;Yelelo
95.01.39 Wame;Dumapaga;Yanenggame;Dogoname
95.01.40 Ilokama;Kama;Yaloaput;Mawampi;Parema;Agamoa;Silumarek;Wesaganya
95.02.01 Kabiding;Aldom;Kutdol;Polsam;Akmakot;Mabilabol;Bunamdol;Molbib Silibib
95.02.02 Oknanggul;Kukihil;Kiwi;Berusaha;Pelebib;Sopamikma;Asua;Lolim;Pomding;Diip;Delpem;Mangoldoki
95.02.03 Okbifisil;Abmisibil;Manunggal;Iriding;Atolbol;Oktanglap;Oksemar;Okaplo
95.02.04 Iwur;Kurumklin;Walapkubun;Dinmot Arim;Ewenkatop;Ulkubi;Dipol;Nenginum;Narnger;Kamyoim
95.02.05 Batom;Oksip;Mongham;Sabi;Neep;Muara;Batom Dua;Akyako;Peteng;Belomo;Abukerom
95.02.06 Borme;Omban;Sikibur;Onya;Arina;Bordamban;Aringgon;Bukam;Kwime;Kolgir;Cangdamban;Laydamban;Seban
95.02.07 Okyop;Oketur;Ehipten;Wantem;Dikdon;Okyako;Okyaop;Tatam;Okhik
95.02.08 Aboy;Luban;Jubly;Armise;Woro;Pipal;Lulis Wii
95.02.09 Pepera;Okbon;Yun Muku;Denom;Bon Yakwol;Ok Telabe;Wok Bakon
95.02.10 Bime;Bob;Kameme;Calab;Limiri;Teli;Lim Lim;Bunggon;Perem;Turwe
95.02.11 Eraduman;Alemsom;Tapasik;Payol Masumkon;Tapob;Bakwalin Yub;Imiryi;Sumtamon;Bondik;Muruman;Binalkom;Tibal
95.02.12 Bape;Masim;Akmer;Kasawi;Tapasik Dua Bapenka;Ibot
95.02.13 Dabolding;Kalomdol;Tulo;Arinkop;Imik
95.02.14 Oksop;Mimin;Atenor;Oktumi;Alutbakon
95.02.15 Yapimakot;Seramkatop;Parim;Siminbuk;Modusit;Wanbakon;Yakmor;Okatem
95.02.16 Kungulding;Bulangkop;Limarum;Yumakot;Aplim;Okdo
95.02.17 Arintap;Tarngop;Kawor;Sakup;Umding;Nanum;Ater
95.02.18 Awinbon;Nanum Anaip;Mikir;Kawe;Yelobib
95.02.19 Tarup;Marang Tiking;Imsin;Bitipding;Onkor;Beten Dua;Omor
95.02.20 Okelwel;Kotyobakon;Okteneng;Tengnong
95.02.21 Okma;Oktae;Tinibil;Okdilam;Autpahik;Tomka;Okpa;Okhaka;Honkuding;Bomding;Okdunam;Paune
95.02.22 Oklip;Okhim;Oktem;Okbumul;Okamin;Oktumi;Komok
95.02.23 Oktau;Oktaru;Okbem;Okngam;Bemhimiku;Bilip Bayo;Atang Doki;Okalut Kumal;Kaep
95.02.24 Kubiphkop;Okano;Sebul;Mangabip
95.02.25 Sabin;Borban;Kirimu;Dumpasi;Maksum;Pedam;Tupoplyom;Yapil;Atembabol;Omliom;Peneli;Markom
95.02.26 Karye;Batani;Segame;Palur Satu;Palur Dua;Sople;Bakata
95.02.27 Merpasikne;Taramlu;Weime;Meryang;Limrepasikne;Youlban;Mekdamgon;Daluban;Nomteren
95.02.28 Bias;Bumi;Tero;Delemo
95.02.29 Mot;Milki;Yubu;Muara Asbi;Tual
95.02.30 Jetfa;Lulis;Tupalma Satu;Tupalma Dua;Kalimbu;Bris
95.02.31 Teiraplu;Sinami;Maigame;Murme;Yuaban Satu;Yuaban Dua;Terapdei;Yitarget;Teriame;Bautme
95.02.32 Eipumek;Lalakon;Londinin;Talemu;Wakidam;Bunyirye;Basiringe;Barama;Tanime;Serabum;Supleyu;Kweredala;Mungkona;Malingdam
95.02.33 Marikla;Yabosorom;Pamek;Barice;Imde;Lumdakna;Baramirye;Mandalak;Yokul;Kalek;Pinggon
95.02.34 Nongme;Rubol;Yokom;Yarigon;Omtamur;Cangpally;Kwarban
95.03.01 Obolma;Ibiroma;Hihundes;Wanem;Anjelma;Pusuaga;Wulik Punua;Kilise;Air Garam;Esalien;Lukulema;Tukuarek;Kima;Yagarelo;Soroh;Eroma;Lotia;Wuluagaima;Huken;Huguma;Parela;Hesmat
95.03.02 Yahulikma;Lelambo;Tulpa;Ilwap;Kiltam;Pilong;Vuno;Suahi;Tohong;Paliptek;Letin;Hohe
95.03.03 Ninia;Liligan;Niniahan;Waerek;Wahaik;Sohwal;Babet;Kahul;Hwealoma;Liligan II
95.03.04 Momnoak;Silimo;Eksa;Siloma;Asia;Suet;Walkruk;Sodule;Sagaduk;Sianele;Eremnahom;Silon;Nikilei;Suok;Fabe;Weakma;Pinda;Hwesalemo;Sebin;Wubialo
95.03.05 Samenage;Haleroma;Muke;Pona;Ison;Asotapo;Hirin;Notnarek;Hugi Lokon
95.03.06 Nalca;Cenderawasih;Manggona;Bolda;Emm;Imsekla;Hein;Luwemna
95.03.07 Dekai;Kuaserama;Moruku;Massi;Keikey;Kuari;Muara;Kiribun;Kokamu;Tomon I;Sokamu;Tomon II
95.03.08 Munu;Obio;Pugun;Ujin;Yahufa;Jibak;Patin;Hom hom;Wendame;Kwakenoro;Busupa;Yagebo;Penigik
95.03.09 Gopa;Jinusugu;Woropi;Senipan;Yosua;Rentis;Solok
95.03.10 Apdagma;Sabin;Mugi;Harap;Suok;Mul;Kolodoma;Sangatur;Sowaling;Yerekama;Walkuma
95.03.11 Amuma;Sarmuge;Tolikapura;Wisikma;Silorin;Waeklek;Balum Erang;Golowen;Orugai;Plau;Sagasal;Kinika;Harapan
95.03.12 Usaregeik;Lidipmu;Sumegen;Hendikma;Bue;Haletuk;Dekbok;Yeriko;Weleheikma;Esaikma
95.03.13 Pasema;Leinoko;Lowet;Wea;Sengangge;Wulin;Pupi
95.03.14 Paima;Dugumhad;Leleak;Subsal;Sengsenagaik;Sipnidipmu;Hogio I;Hogio II
95.03.15 Kosihun;Seima;Userem;Yuarima;Ugem;Wusagasem;Hunenima;Itlay Wopi;Togoluk;Herawe;Hendang;Ilokomo;Hulesi;Wanesi;Panyoke;Nyikinen;Wesangma;Olomising;Wemasili;Lugulmu
95.03.16 Soba;Hepinis;Aguluntipmu;Nilen;Surukmu;Tanda
95.03.17 Lokon;Luarima;Werima;Hanoasuok;Wesagalep;Wesama;Weasi;Weriaput;Suesi;Nesuwen;Esema Husage;Libuk;Hagawen;Hepia
95.03.18 Tangma;Wamarek;Hipela;Huewi;Punno;Simeka;Yeleas;Aleleng;Yalimo;Helo
95.03.19 Ukha;Kuleken;Amisangi;Wenapuk;Eki;Yelepunu;Siolorema;Musanarek;Walialema;Lua;Wakunyama
95.03.20 Pontenikma;Kuni;Panggema;Homtonggo;Tukam;Kemumanggen;Yangkali;Weresili;Susek;Kolu;Tonggoi;Bineluk;Masahan
95.03.21 Kosarek;Nahomas;Silkom;Wahe;Hombuka;Mine;Uldam;Tiple;Wesaltek;Konosa;Illion
95.03.22 Nipsan;Tapla;Walmak;Serengon;Ikmu;Biu;Ilukdamon;Yalmun
95.03.23 Ubahak;Saruk;Pini;Sosomikma;Suhuntek;Keleng;Silong;Nurap;Wamuhuk;Welile;Mabien;Kibianggen;Koluang;Tolombing;Furuluk;Oblin;Bisifak
95.03.24 Siwikma;Pontenpilik;Piliam;Hiklahin;Helapilik;Lirutek;Huhulpunu;Pronggoli
95.03.25 Walma;Solinggul;Hontulun;Honggolek;Werene;Weri;Wewasi;Yetehup
95.03.26 Subundalek;Tanggeam;Amfulma;Suksale;Linggisen
95.03.27 Hereapini;Pelentum;Homboki;Menetsing;Pue;Kabukal;Kinkun;Hoet;Muhumu;Ohena;Nelisa
95.03.28 Wanam;Hereky;Membaham;Wisomi;Talambela;Sehelu;Ubalihion;Walahan;Salakma;Samiyul;Letfet
95.03.29 Talambo;Tibul;Kikila;Palukae;Wubri;Bari;Lulum;Paleromon;Lelambo 2
95.03.30 Puldama;Kasen;Bako;Balsek;Manbolak;Famek;Semlu;Baru
95.03.31 Endomen;Okloma;Delon;Suron;Sentul;Gidomen;Galsin;Kouwet
95.03.32 Kona;Kalpok;Seklak;Wetmuk;Kugun
95.03.33 Dirwemna;Aksal;Dolsen;Salengkomo;Silion
95.03.34 Holuwon;Danggema;Weni;Sosi;Sia;Bineleruk;Sohonggik
95.03.35 Wanim;Lolat;Bunde;Serahak;Webile;Dinggila;Esalek;Denema
95.03.36 Weawen;Kwelena;Singokla;Banga;Soline;Musan;Salbi;Erim
95.03.37 Sela;Megom;Mondon;Horoman;Makero;Orisin;Monamna;Ejub;Dolbol;Hemuka;Phoy;Sulda;Mekdua;Bera;Holdomen;Asok
95.03.38 Korupun;Dagi;Wemin;Morome;Moo;Batkuk;Maldua;Amdua;Somsek;Basal;Yamdua;Dildau
95.03.39 Langda;Alirji;Laryi;Wasumurji;Kirabuk;Kap-kap;Yalar;Bebekle;Lukun
95.03.40 Bomela;Yalmabi;Kitikni;Sombat;Kubialat;Palamdua
95.03.41 Suntamon;Tapasik;Bulbul;Dirik;Yup;Bongkok;Masumkon;Binalkon
95.03.42 Seradala;Moruf;Koper;Teret;Tokuni;Burupmakot;Yasip;Masomduba;Samboga
95.03.43 Yalisomon;Yabi;Sobaham;Balinggama;Dohong;Hamik;Kulahaik;Simbuk;Puahun;Silak Pahabol;Sele;Benembia;Hubik
95.03.44 Kabianggama;Sohobma;Sohal;Bahabolma;Subayo;Buahun;Domul
95.03.45 Debula;Kwelamdua;Kubuk dua;Senayom;Sesepne;Baluk;Kemligin;Obis;Yalidomon;Kabulan
95.03.46 Silakma;Somarin;Kenkeni;Monin;Enggelasue;Oakbisik;Momenggama;Husmo;Karelma;Usabini
95.03.47 Hilipuk;Homidipmu;Kini;Yaruhuk;Jamin;Dindok;Sohondipmu
95.03.48 Duram;Yeminikma;Goak;Digitme;Dengat;Niniwi
95.03.49 Yogosem;Kiroma;Sogasio;Saikama;Hokolekma;Esahapuk;Mesahaput
95.03.50 Kayo;Molama;Sebu;Walet;Hombesaloma;Alhai;Uase
95.03.51 Sumo;Uam;Maku;Obokain;Jibuk;Wenapong;Muara Balim;Hunisi;Boor;Wirilu;Kwiriside
95.04.01 Karubaga;Kogimagi;Muara;Ampera;Elsadai;Ebenhaiser;Kolilan;Kuloname;Lirak;Kimobur;Kuragepura;Kiranage;Luwik;Gininggadonak;Danggulurik;Gurikme;Molera;Nalorini;Beleme;Gurikagewa;Pulanggun;Yalikaluk;Losmen
95.04.02 Bokondini;Mairini;Apiam;Umaga;Galala;Mingganggo;Tenggagama;Kologume;Lambogo;Jawalane;Dunduma
95.04.03 Kanggime;Marlo;Logon;Aulani;Ligiibak;Kerena;Purugi;Lawor;Kagimaluk;Dundu
95.04.04 Kembu;Mamit;Yowo;Nugari;Kobon;Kabori;Genani;Wulinaga;Aworera;Agimdek;Tioga
95.04.05 Goyage;Yemarima;Tigikun;Dugi;Doge;Benari;Wijamurik;Woji;Mampulaga;Tidur Mabuk;Bini;Didelonik;Kumbu;Peko;Tiri;Tigir;Bopa;Angkasa;Gilok
95.04.06 Wurineri;Pokegi;Arombok;Enanagi;Pindak;Gilopaga;Keribaga;Wona;Numbuboton
95.04.07 Wina;Gualo;Bimbogul;Yugumengga;Wariru;Yugubuk;Akima;Malela;Nakwil;Finai;Holandia;Tawi;Yogweme
95.04.08 Umagi;Yali;Nambu;Nolopur;Yaleme;Gatini;Mino;Gurin;Piriluk;Pagongga;Warna;Popaga
95.04.09 Panaga;Ibunuh;Saksi Maler;Kutiom;Eragani;Pindanggun;Siak;Yandono;Paido
95.04.10 Lugwi;Yaliwak;Teropme;Yigonime;Mome;Bugum;Pagona;Wunabu;Wilileme;Yangguni
95.04.11 Aruku;Kubugiwa;Kubu;Numbugawe;Tiyenggupur;Murik;Minagi;Kalewi;Menggenagi
95.04.12 Konda;Arulo;Mandura;Mowilome;Arumagi;Gimo;Silabulo;Arikoba;Tingapura;Ganage;Yawineri
95.04.13 Mondagul;Timojimo;Tabowanimbo;Nelawi;Woromolome;Kendemaya;Palagi;Megapura;Wabuna;Minagame;Barename/Luanggi;Yilogonime/Tabinabo
95.04.14 Kuari;Menggeba;Alopur;Kenen;Wanggugup;Baliminggi;Abepur;Markar;Luanggi;Kondegun;Jinulira;Kibur;Tebenalo;Umaga;Kurik;Menggenagame;Gubagi
95.04.15 Bokoneri;Donggem;Abimbak;Munagame;Kanewunuk;Nanggurilime;Kurewunuk;Durima;Lerewere;Bolly;Omuk;Wonaga;Waringga;Tanabume;Kanere;Nunggalo;Weri
95.04.16 Abena;Nogobumbu;Bilubaga;Gabunggobak;Wulurik;Wanggulam;Bitillabur;Windik;Yibalo;Wania;Arelam;Gelalo;Duma;Yinama
95.04.17 Nabunage;Kupara;Kutime;Kumbo;Timbindelo;Jekito;Wewo;Geningga;Kimilo;Missa;Logilome
95.04.18 Tinggom;Egoni;Martelo;Lerewere;Yakep;Welesi;Orelukban;Baguni;Kulutin;Yamulo
95.04.19 Nunggawi;Kokondao;Belep;Kuripaga;Kimobur;Wondame;Kilungga;Nombori;Delelah;Gilo;Undi;Derek;Numbe;Kanggineri;Wonoluk;Barenggo;Tunibur;Woyi;Kubalo;Tinoweno;Mololowa;Kunipaga;Kabumanggen;Kondangwi;Kipino;Tomobur
95.04.20 Wamolo;Woraga;Kalarin;Gubuk;Umar;Wobe;Gingga;Punggelak;Kurik;Gumbini;Muruneri;Nangga;Enggawogo;Wamili;Oker;Winengga;Aworera
95.04.21 Numba;Baliminggi;Kuma;Yugumena;Yalogo;Yiragame;Tingwineri;Guniki;Keragigelok;Jinuwanu
95.04.22 Bolubur;Geneluk;Tirib;Beremo;Pirage;Koinggambu;Liwina;Eragani;Luki;Tioner;Logulo;Bawi
95.04.23 Dundu;Nugini;Kembu;Kurupu;Yiku;Bimo;Dugunagep;Nilogabu;Nakwi;Nini
95.04.24 Geya;Alobaga;Timori;Nawu;Tinagoga;Witipur;Jelepele;Winalo;Kibu;Wunggilipur;Weyambi;Dimbara
95.04.25 Egiam;Yonira;Tabonakme;Murni;Yoka;Wayongga;Weri;Pinde;Kurba;Kaliundi
95.04.26 Gagulineri;Telekonok;Kuoklanggunik;Bogokila;Mabuk;Nogari;Genage;Tigir;Gindugunik;Konengga
95.04.27 Berembanak;Habag;Kekoli;Kamboniki;Kaloniki;Tari;Marbuna;Malta
95.04.28 Onggokme;Kubur;Weu;Liwese;Wenduri;Tabo Wanimbo;Lenggup;Tinger
95.04.29 Yanora;Wari/Taiyeve;Papedari;Dotori;Arebe/Ninggame;Kowari;Wiki;Kuruku;Friji;Dorera;Dustra/Yamiriko;Muna;Kalibu;Laniloma;Wakumendek;Timoga/Kabupaga;Beleise
95.04.30 Dow/Bijere;Takri;Prawa;Sigou;Dagari;Warka;Pakare;Tigu;Bire;Itoli;Vokuyo
95.04.31 Silo;Logi;Tagi;Bini;Dunda;Getiem;Rumbepaga;Yimabnime;Wanuk;Lamaluk
95.04.32 Yuneri;Yido;Omibur;Tenabaga;Wonabunggame;Gembileme;Wenome;Mopi;Kanggilo;Yudimba;Umar
95.04.33 Wama;Wonitu;Kumbur;Kwarini;Weyage;Timer;Gulak;Nowo;Gunalo;Korlo;Towolome;Golena
95.04.34 Geka;Kwa;Gelok;Makido;Yinuwanu;Wanuwi;Dimbara;Wenigi;Membramonggen;Tabunakme
95.04.35 Telenggeme;Aukuni;Tenek;Kimunuk;Kimugu;Yagagobak;Linggira;Wekaru;Dolunggun;Kagi
95.04.36 Anawi;Yalipura;Kotori;Bieleme;Yalokobak;Linggira;Aridunda;Loguk;Imurik;Gineri
95.04.37 Banggeri;Igari;Tina;Telelomi;Kopenawai;Wunggi;Baganagapur;Milineri;Mili;Geyaneri
95.04.38 Wugi;Loma;Gitar;Gilime;Lena;Timoneri;Kuagembur;Wuronggi;Buangludah;Pindelo;Koli
95.04.39 Wania;Milipaa;Tarawi;Niagale;Bumbu;Ambena;Gunombo;Mawi;Ripa;Delegari
95.04.40 Peyola;Kogotime;Gabunam;Gulak;Melaga;Ekoni;Minggen;Kandimbaga;Kinebe;Belela
95.04.41 Kaiga;Bawi;Tina;Kurbaya;Wiyangger;Again;Piraleme;Tunggunale;Kotorambur;Wolu
95.04.42 Wuluk;Wenggun;Posman;Tiyonggi;Yelly;Agin;Kogagi;Yebena;Wamigi;Kolanggun
95.04.43 Bogonuk;Wisman;Paba;Ewan;Wumelak;Walelo;Laura;Talinamber;Aliduda;Andomak
95.04.44 Wiyaluk;Aburage;Kogoyapura;Erimbur;Leragawi/Megagirakuk;Longgoboma;Tingwi;Gubura;Lubuk;Bogome
95.04.45 Biuk;Guburini;Yiluk/Kondenggun;Yugu Mabur;Tomagipura;Yiyogobak/Kibur;Galubup;Mbinime/Jinulira;Wonabu;Tomagi/Gubagi;Purugi
95.04.46 Pekaleme;Teleme;Giko;Kungge;Kotorambur;Miyanagame;Karu;Tabuh;Gwak Dugunik;Minegimen;Ambirik
95.05.01 Kobakma;Ninugagas;Seralema;Gimbis;Boroges;Aunduang;Luarima;Guawage;Moga;Keniwa;Sembegulik;Dogle;Wiyugobak;Baliklabuk;Yagalim
95.05.02 Kelila;Dibunggen;Timeria;Uganda;Dogobak;Yalenggolo;Binime;Tikapura;Onggobalo;Kambo;Kindok;Tari;Gelora;Yagabur;Pelanme;Tonggrik;Kumbu;Mabuna;Manggaleso
95.05.03 Winima;Mogonik;Winam;Kino;Ayeki;Enggama;Wurigelobar;Pagale;Arsbol;Yabendili;Moligi;Kugab;Engaima;Erageam;Wanilok
95.05.04 Megambilis;Tariko;Homasan;Higisyam
95.05.05 Kalarin;Melenggama;Ilugwa;Wirima;Danama;Illusilimo
95.06.01 Elelim;Aluis;Honita;Yabema;Pihel;Walkep;Pangkik;Maribu;Yakikma;Ulo;Sira;Ohoam;Bulmu;Ubi;Pirip;Momonhusi;Helabu;Pungkahik;Wekolani;Hobakma;Wasua;Warikma;Kalak;Isila;Fima;Sohi;Pasimbolo;Wagagu;Sowi;Sipson;Sipsoi;Eregi;Ohoniam;Hiling;Duwong;Pisireg;Tanapasir;Olani;Sili;Hesmat;Molinggu;Werekma;Emon;Kwikma
95.06.02 Apalapsili;Hubliki;Kulet;Yarema;Asiligma;Lambukmu;Suwewili;Yohul;Lilinsaluk;Natoksili;Hinanggoambut;Wiyukwilik;Fari;Wasalalo;Suerlihim;Orohon;Habalo;Sabilikalem;Wanamalo;Kundikele;Kelampurim;Holukalem;Yeptek;Benyam;Temput;Sabualo;Nanahoruk;Kengkenbun;Sien;Kinhe;Humalem;Pipisim;Makrig;Ilirek;Filiahik;Kilat;Baptekma;Nohonil;Asilikma;Tikano;Nasinema;Eal;Hukalopunu;Alimuhuk;Pong;Molinggi;Sobikambut;Wiralesili;Holuogalma;Falukwalilo
95.06.03 Abenaho;Wambalfak;Landikma;Dombomi;Dosumo;Wambo;Sombule;Hubliki;Hulikma;Sebi;Suminaikma;Ulun;Fuahe;Wutlarin;Kolaima;Wanggibo;Walagima;Tagabaga;Bohum;Jinggiwi;Hurualma;Humalma;Yahatma;Sohombunu;Bumbum;Burim;Dahonaikma;Musanahikma;Abagima;Waghasilimo;Wileroma;Obabin;Babin;Elesim;Wanwal;Sabilironggo;Yanamik;Lakongkong;Helaksili;Bukurik;Kewi;Yambaikma;Hubualma;Yuktanggo;Wambal;Lilimuhuk;Hulhule;Mahiyal;Alugi;Sahikma;Bonahik;Eliyekma;Yabusup;Arikbalek;Yawan;Fuim;Witlanggo;Worowi;Bonggi;Wilak;Wanggun;Hombanma;Yama;Halifur;Beim;Ulusi;Salo;Moban;Mulip;Ulukhumi;Halisek;Lohomabel;Kule;Kandibung;Gefido;Sapiwarek;Fialem;Horakia;Suahe;Uluhufuk;Waroham;Sohi;Akris;Pirikalem;Sumbul;Hundilip;Amuki;Wamhor;Kesuwi;Pamumu;Wafuhuk;Lilluikma;Noholuok;Wanam;Nenomani;Wilofing;Salohe;Dama;Kelesu;Kaboholik;Horenikma;Lasikma;Suele;Heahobak;Maleo;Usabiye;Wiwulik;Somohi
95.06.04 Gilika;Trikora;Ampera;Pepera;Naira;Siwa;Tiwayi;Kutakuruk;Narau;Neigase;Martaru;Himi;Nungkere;Puruku;Paluke;Lulum;Pensale;Iyap;Wibi;Konobun;Wirsa;Karamina;Dukunasi;Thamaksin;Kamika;Uramburu;Kapawa;Miyawi;Yakwa;Wermas;Makrip;Ikon;Key;Lawe;Kukdomol;Nihol;Nuorok
95.06.05 Welarek;Werenggik;Saly;Mabualem;Pisanggo;Welarekpunu;Hindalimuhuk;Menepini;Soharam;Kampol;Tahamak;Punui;Sakam;Sinahal;Samaria;Hamboik;Mohobiye;Halialo;Walingkapma;Kayalem;Seherek;Halisek;Wompoli;Fikfak;Mohonu;Pikohofari;Feingkama;Holowi;Poik;Koum;Hobut;Mondek;Mamion;Selek;Ambiliki;Ubalihi;Salema;Selebi;Langam;Pami;Pirang;Poholanggen;Nangkulamulan;Irarek;Ampolongsili;Sumtan;Ulum;Kayo;Panal;Hilariki;Tinmuhuk;Yahamer;Helebol;Silfal;Sukalimi;Nohonil;Lasik;Panalulun;Wasupahik;Folongsili;Amuluk
95.07.01 Bokon;Oyi;Gurika;Olume;Dura;Langgalo;Kuapur;Wadinalome;Yilondum;Palunggame;Ginime
95.07.02 Umbanume;Wenam;Yalipak;Ekanom;Yugumbinik;Amberingime;Aniwo;Bugumbak
95.07.03 Kemiri;Mamiri;Kotorambur;Yorenime;Waganenga;Gembilani;Nambume;Tengenawi
95.07.04 Gamelia;Pirawun;Wupi;Gawiwarak;Meyagale;Wulaipas;Gunagewak;Wunume
95.07.05 Dimba;Yugwa;Magegobak;Nongopnage;Wengenambur;Wawiragi;Mewilangun;Talibarenak
95.07.06 Malagai;Oka;Bagi;Ganume;Binilani;Gumban;Lowanom;Nambu
95.07.07 Tima;Balime;Balingga;Gume;Timonikime;Binolanggen;Dewaka;Yialo;Towewak;Yumaneri
95.07.08 Kuwobaga;Milinggame;Arigineri;Muleme;Arungwi;Ponuma;Gubulela;Kolari;Gumbo
95.07.09 Kuyawage;Wupaga;Luarem;Tumbupur;Uwome;Tunikele;Peko;Yugunomba
95.07.10 Megalunik;Lugobak;Kanikbukme;Poga;Bigipaga;Luneri;Binipaga;Mugime;Brigme;Unikme;Binompaga;Lugwa;Guaneri
95.07.11 Dugume;Wulundia;Dapogi;Kulumburu;Molobok;Tugunakwi;Yanuru
95.07.12 Yirene;Yogobak;Kwenukwi;Libungga;Unom;Wimolome;Weneogun;Berangwi
95.07.13 Tepogi;Ninabua;Golikme;Ninengwa;Weri;Gumagame;Abua
95.07.14 Kumuluk;Giari;Bonanip;Kukepake;Wayuleme;Bogomanum;Pindoak;Kotorambur;Numbo;Lambui
95.07.15 Konikme;Giwan;Lugom;Mabume;Wandoak;Bogun Kunik;Urgelo;Omapaga;Gimili Alome
95.07.16 Guninggame;Mokoni;Popome;Wakumalo;Bigipura;Yanggelome;Wuyumbur;Kondename;Bumalome
95.07.17 Tabukeker;Ponalo;Timi;Wuragi;Tiwa;Dingun;Lura Marah;Pelek;Beyongwi
95.07.18 Milimbo;Takobak;Kugame;Wamindik;Kidoni;Jinok;Wewolome;Umbename
95.07.19 Yiwili;Golo;Golomi;Yugumobur;Milidi;Uniwani;Wiringgambut;Wuluwebur;Kiludo;Giruwi
95.07.20 Golopura;Wirini;Nileme;Libome;Kulia;Yamiga;Gubugame;Kamenak;Perime;Wadinawi;Nengguga
95.07.21 Nambume;Indawa;Eyuni;Yugumia;Dolinggame;Tinggira;Wumuak;Andiaput;Wuragabur
95.07.22 Anitila;Nanim;Lubutini;Tikome;Tikoyowa;Bogogunik;Wanggunom;Nindonak;Luagame
95.07.23 Wamiru;Dugu-dugu;Andugume;Tinime;Mume;Nenggeya;Tenawi;Kobanu;Piragi;Nabei;Mingga
95.07.24 Wamitu;Balimneri;Timotani;Kungganeri;Gwilonik;Ilim;Dinuwi
95.07.25 Bruyugu;Wame;Ogodome;Ekaba;Longgapur;Tikuluk;Birik;Yalogu;Wumbugi
95.07.26 Tinggipura;Yeyugu;Yugume;Baliempura;Denomagi;Magame;Lorea;Anggumabume
95.07.27 Lelam;Teiko;Yaneko;Kimbo;Penggima;Magelo;Onesia;Wapur;Andeyok;Kibingga;Ogobakni;Jilam
95.07.28 Ambena;Kolayak;Wanuga;Labora;Kondena;Kolunggu;Yagarikme;Timotius;Gunumbur;Lalugume
95.07.29 Pirambor;Gondura;Juta;Tigima;Gelok;Murtani;Beam;Wanggu;Kulip
95.07.30 Indugu;Guburini;Jiwikelanny;Nisimok;Yugume;Piname;Londu;Kagaluwi
95.07.31 Bonom;Kuwanom;Kumulume;Uwagambur;Lagame;Kuwoge;Laurapaga;Bawi;Yugimbo;Tinggini;Ogin
95.07.32 Ayafofa;Salemo;Yudani;Towoluk;Tunume;Delegari;Igimbua;Yilokdu
95.07.33 Odika;Yubumabur;Ekapame;Papani;Kubagalo;Jilekme;Wanome;Yiluweneri
95.07.34 Guna;Gukopi;Kori;Keyagalo;Nondinime;Wigume;Piwugun
95.07.35 Kelulome;Wiyagi;Talogi;Wiringgame;Wegenpura;Ilunggijime;Juyiga;Peragime;Muluneri;Lewinagi
95.07.36 Wanggagome;Langgime;Wulawa;Pindalo;Kotorambur;Ambime;Wumbanakme;Yimiribaga;Elubaga
95.07.37 Muara;Lualo;Abua;Gikur;Gipura;Gulu;Bogangi;Golome;Wiyapur;Kuruguneri
95.07.38 Kabiga;Tekul;Melendik;Pirime;Karunggame;Ilunggime;Timolome;Wunime;Genena;Kulogonggame;Kelonome;Dua Lanny;Dangguni
95.07.39 Wabiragi;Yigemili;Gilo;Kewagi;Nombome;Numbokawi;Mbu;Wunabunggu
95.08.01 Kenyam;Kemali;Sralala;Delpel;Yike;Yunat;Dim;Ulunmu;Bombam
95.08.02 Mapenduma;Duma;Yoe;Palsam;Endumu;Litkui;Nowomlusu;Kelapa Dua;Dumdum;Lunggadumu
95.08.03 Yigi;Ekilapo;Suwenem;Karunggame;Sirit;Disendobo;Sumbo;Yebadolma;Lumbukdumu;Wiritlak;Delsa;Borot
95.08.04 Pilini;Ndugwa;Biala;Bambisik;Sitpogol
95.08.05 Geselma;Talem;Kosolpem
95.08.06 Mugi;Dondoklema;Dobopem;Paru;Wundui;Kemamburu;Womsit;Delit;Keret Anggoma;Manet;Miri;Yelsengge;Sarit;Unue;Mirikil;Sambua;Gisarok;Isiklak
95.08.07 Mbuwa;Otalama;Arugia;Opmu;Digilimu;Kogomaru
95.08.08 Tribid;Gearek;Kibid;Weneworarosa;Gebem;Bomegi;Gilingga
95.08.09 Kroptak;Miniem;Golparek;Pesat;Komoroam;Gol
95.08.10 Gilpid;Wipdumu;Bambi;Osama;Kagayem;Ininkwaning;Kumbuklema;Sigimbut;Sanwaruk;Kusit;Kumbun;Peya-Peya;Narugu
95.08.11 Paro;Lombrik;Animarem;Tawelma;Loaraba
95.08.12 Meborok;Yuguru;Lemurak;Setmit;Aptam;Ngenamba;Narugum;Eregenmanggal;Talpam;Siginimarem;Bone;Olunmu;Sabiem;Pereki
95.08.13 Yenggelo;Maima;Nolo;Wuarem
95.08.14 Gemam;Puruwa;Yutpul;Kilmid
95.08.15 Alama;Nolit;Gin;Kulesa
95.08.16 Yal;Yimogi;Gimi;Mugiarem;Palpam;Samba;Sitdobo;Diringgama;Dangenpem;Undo;Betbere;Muruldumu;Yaba;Dengpa;Girimnak;Lambule;Sujomdobo;Suelama;Gularem;Biledumu
95.08.17 Mam;Pukle;Wolmbam;Wanduama;Yibi;Lakda;Yebandui;Laruid;Dendamba;Kibiaren;Paruarem;Kibo;Putdumu;Darakma
95.08.18 Dal;Silan;Gurumbe;Kaboneri;Silankuru;Grinbun
95.08.19 Nirkuri;Binime;Uenoma;Pasebem;Sigmie;Nirigimbirik;Oldobo;Likubuk;Kokujondumu;Kurigi
95.08.20 Biripem;Dakbri;Abualak;Urugom;Area;Wumaga;Gulama;Kigam
95.08.21 Iniye;Baklema;Kibendumu;Simiye;Embuklem;Kosobak
95.08.22 Uburu;Kabolilangen;Kolma;Brambel;Kiabypma;Kibisim;Labrik
95.08.23 Paris;Simie;Urugi;Pirim-Pirim;Tombisik;Yepma;Sokore;Tobonggom;Rapa
95.08.24 Wendama;Embetpem;Yenai;Digilimu;Bisikimu
95.08.25 Kora;Nanggoal;Wenam;Wilimi;Brutnai
95.08.26 Wusi;Ginigit;Pijemae;Gimigip
95.08.27 Nganai;Pija;Sitgama;Siat;Murupbaye
95.08.28 Moba;Gunea;Kwegono;Langpang;Yeretma;Anggulpa;Moba Dua;Pijama
95.08.29 Muli;Tinigele;Wuone;Luaren;Wangun;Wutpaga
95.08.30 Neggea;Wulagumi;Kombama;Wenggenambut;Nenggeagin
95.08.31 Krepkuri;Alguru;Sagapusatu;Mumugu;Ginid;Banggabeak
95.08.32 Mandala;Trim;Benggem;Pasir Putih
96.01.01 Makbon;Asbaken;Malaumkarta;Batu Lubang;Batu Lubang Pantai;Kwadas;Bainkete;Teluk Dore;Sawatuk;Malagasih;Klasimigik;Klasigi;Klagulus;Suatolo;Mibi
96.01.02 Klabra;Wanurian;Klarion;Kaas;Wensi;Mumpi;Klamak;Serselion;Kmafo;Midlal;Sorain;Armoin;Serselion Baru
96.01.03 Katinim;Majener;Majaran;Matawolot;Walal;Malaus;Rawa Sugi
96.01.04 Seget;Malabam;Pulau Kasim;Kasimle;Wewenagu;Wasingsan;Klayas;Wayenkede;Mobi
96.01.05 Aimas;Malawili;Malawele;Mariat Pantai;Mariat Gunung;Warmon;Klabinain;Malasom;Klaigit;Malagusa;Klafma;Maibo;Aimo;Malasaum
96.01.06 Klawana;Klamono;Wariyau;Klalomon;Wonosari;Gisim Darat;Mlais;Malasmiliy;Klasafet;Posa
96.01.07 Sayosa;Maladofok;Yorbes;Samusa;Klamintu;Klain
96.01.08 Segun;Gisim;Waimon;Klasegun;Waimlabat;Majemau;Klasin;Klajaring;Malamas
96.01.09 Makbusun;Makbalim;Makotyamsa;Jeflio;Arar;Klain;Klasmelek;Wen;Warmon Kokoda;Asjidba;Malamay
96.01.10 Sailolof;Kotlol;Dulbatan;Manoket;Payapop;Masmapop
96.01.11 Indiwi;Klabot;Mlat;Mlawes;Mlasfa;Kanolo;Somir;Warkti
96.01.12 Wilty;Mlawen;Byoklokfle;Tbotjin;Sas;Samolslo;Kmasen;Klasawon;Yurkaden;Betwaf;Cokhif
96.01.13 Luwelala;Klatim;Klaos;Suluh;Bousui;Kamuyar;Klaka;Safdesa;Klagen
96.01.14 Klamalu;Mariyai;Klasuluk;Klamasen;Maklalut;Klaru;Jamaimo;Klaben;Klasan;Fafi;Kasih
96.01.15 Klayili;Klawuluh;Malakobutu;Kwakeik;Klasowoh;Malalilis;Mlawer;Klatomok
96.01.16 Siwis;Miskum;Klamugun;Sbaga;Klalik;Malawhili;Klasou
96.01.17 Klafdalim;Klaforo;Klasof;Ninjimur;Klasari;Klawoton;Wonosobo;Sakamerin;Masmili
96.01.18 Maibo;Malaflon;Kabanmolo;Kagiwala
96.01.19 Disfra;Bagun;Klawom;Klamomis;Klakwonrit;Mode;Bratmawe;Klawon;Mlamli
96.01.20 Saluk;Klawaren;Woloin;Klalin Mos;Kwari;Kamlin
96.01.21 Dasri;Masos;Ketawas;Warbo;Suus;Sulya;Bouwoi
96.01.22 Buk;Mlakhan;Klais;Mimpe;Tiklen;Klahen;Moos
96.01.23 Saengkeduk;Selekobo;Suye;Klamede;Sambatie;Klagele
96.01.24 Malasigit;Klagulu;Klamugun;Malajapa;Klasman;Malamoja;Magatarum;Tanah Tinggi;Marik May
96.01.25 Tarsa;Klamne;Wisbiak;Klafyo;Mlasiwor;Klafelem;Klaflum;Klarin;Mlaron
96.01.26 Maladuk;Klamono Olie;Barros;Pusu Tiligum;Klawilibe
96.01.27 Hobard;Brianlo;Floyi;Klazelt;Sfadon;Selol;Dais
96.01.28 Waliam;Manfanim;Waibin;Waiman;Sakapul;Maralol;Batbiro;Duriankari;Meyaup;Sailen
96.01.29 Klafluk;Mamsit;Sabake;Klayastani;Botain
96.01.30 Sailala;Klawana;Kladuk;Klawon;Klakak;Klalwok
96.02.01 Kaibus;Kohoin;Wersar;Wehali;Aibobor;Wermit;Keyen;Siribau;Magis;Tegirolo;Wernas;Tapiri;Gorolo;Nambro;Seyolo;Ani Sesna
96.02.02 Mate;Serkos;Solta Baru;Wadoi;Isogo;Sibae;Mogibi;Odeare;Siri-siri
96.02.03 Sawiat;Sasnek;Elles;Sodrofoyo;Sfakyo;Wensough;Ween;Wendi
96.02.04 Tarof;Negeri Besar;Siwatori;Kasuweri;Migori;Tambani;Daubak;Totona;Nayakore;Arbasina;Birawaku;Korewatara;Tapas;Topdan;Migrito;Daimar
96.02.05 Moswaren;Johsiro;Hararo;Bumi Ajo;Hasik Jaya;Kamisabe;Tokass
96.02.06 Haha;Klaogin;Tofot;Sbir;Srer;Woloin;Kamaro;Kakas
96.02.07 Sungguer;Unggi;Boldon;Sesor;Waigo;Bagaraga;Wardik;Wayer
96.02.08 Kais;Tapuri;Yahadian;Benawa I;Sumano
96.02.09 Konda;Wamargege;Bariat;Manelek;Nagna
96.02.10 Mugim;Nusa;Saga;Puragi;Tawanggire;Bedare
96.02.11 Udagaga;Kayubiro;Adona;Benawa II;Atori;Kamundan Satu;Karirif;Bubuko;Kamundan Dua
96.02.12 Manggroholo;Komanggaret;Sayal;Kayabo;Sisir;Mlaswat;Kwowok;Sira;Kenaya
96.02.13 Pasir Putih;Wandum;Bemus;Welek
96.02.14 Wenslolo;Klamit;Mlabolo;Kofalit;Alma
96.02.15 Mukamat;Ikana;Haemaran;Siranggo;Mogatemin;Onimsefa;Makaroro
96.03.01 Waigama;Salafen;Aduwei;Atkari;Solal
96.03.02 Kabare;Andey;Asukweri;Bonsayor;Darumbab;Kalisade
96.03.03 Saonek;Saporkren;Yenbeser;Friwen;Wawiyai
96.03.04 Samate;Kapatlap;Jefman Barat;Wamega;Jefman Timur;Waidim
96.03.05 Dorehkar;Yenkawir;Boiseran;Runi;Yenkanfan
96.03.06 Foley;Tomolol;Usaha Jaya;Limalas Timur;Audam;Limalas Barat
96.03.07 Selpele;Mutus;Bianci;Saleo;Waisilip
96.03.08 Puper;Yenbekaki;Urbinasopen;Yensner
96.03.09 Lopintol;Warsamdin;Mumes;Kalitoko
96.03.10 Dibalal;Tolobi;Deer;Mikiran;Awat
96.03.11 Yenbekwan;Kapisawar;Sawinggrai;Yenwaupnor;Arborek;Yenbuba;Kabuy;Kurkapa;Sauandarek
96.03.12 Fafanlap;Yellu;Harapan Jaya;Kareyepop;Dabatan
96.03.13 Warwanai;Mnier;Boni;Warkori
96.03.14 Manyaifun;Miosmanggara;Pam;Saukabu;Gag;Saupapir
96.03.15 Lilinta;Gamta;Biga;Kapatcol;Magey
96.03.16 Weijim Barat;Weijim Timur;Satokurano;Pulau Tikus
96.03.17 Waisai;Sapordanco;Bonkawir;Warmasen
96.03.18 Go;Kabilol;Arawai;Beo;Waifoi;Warimak
96.03.19 Yensawai Timur;Yensawai Barat;Arefi Timur;Arefi Selatan
96.03.20 Waibon;Solol;Kaliam;Kalwal
96.03.21 Kalobo;Sakabu;Waibu;Waijan;Waimeci;Wailabu;Wailen
96.03.22 Rauki;Urai;Duber;Kapadiri
96.03.23 Abidon;Rutum;Reni;Meosbekwan
96.03.24 Yenanas;Amdui;Wailebet;Waiman
96.04.01 Fef;Wayo;Syubun;Sikor;Ibe;Syunam;Banfot;Iwin;Esyum;Imor
96.04.02 Siakwa;Aibogiar;Ayae;Ayawit;Aifair
96.04.03 Baun;Sumbekas;Metnayam;Metbelum;Salem;Metbesa
96.04.04 Kwoor;Hopmare;Orwen;Barar;Esmambo
96.04.05 Sausapor;Emaos;Jokte;Uigwem;Sungguwan;Sau Uram;Nanggou;Bondek;Bondonggwan;Syurauw
96.04.06 Wau;Syukwo;Waibem;Weyaf;Weprari
96.04.07 Syujak;Banso;Iof;Frafane
96.04.08 Mega;Selewok;Malaworsai;Kwade;Bonem;Warafor;Warmasi;Warmanen;Namuas
96.04.09 Injai;Apoki;Matatun;Jafai;Jambuani;Manaria;Anarum;Wasanggon;Wabanek
96.04.10 Saukorem;Wefiani;Wasarak;Binasi;Kabibwan;Binmaks;Manggapnut;Waramui;Warpaperi
96.04.11 Senopi;Arapi;Srurem;Sumo;Ifat Mitu;Povokek Ania;Thomas;Tintum Araw;Hobiah
96.04.12 Arfu;Bawey;Wasnembri;Waru;Atori;Meriambeker;Warokon;Arekon;Bonpaya;Marbuan
96.04.13 Werur;Bukit;Wertam;Werwaf;Werbes;Nombrak;Bikar;Syunai;Suyam;Wertim
96.04.14 Bamusbama;Bamuswaiman;Syarwom;Babak;Bano;Wormon
96.04.15 Ases;Asuon;Safotiek;Frasayoah
96.04.16 Mawor;Ruf;Ayamane;Whismer;Sahae;Hewi;Sisu;Ruvewes;Yabuow
96.04.17 Miri;Meis;Aifamas;Meinad;Atafrumek;Ifiam;Wufmana
96.04.18 Syumbab;Krisnos;Syukwes;Sunggak;Wowom;Resye
96.04.19 Tabamsere;Sayam;Araf Mafat;Esyuom
96.04.20 Tinggouw;Hohair;Ruriai;Soon;Ifatkan
96.04.21 Jokbujoker;Kranfotsu;Syuau;Kwesefo;Batdey;Syumbi;Bao;Donan;Dombron
96.04.22 Wausin;Asiti;Bisaud;Nisandauw;Afrawi;Ajokwapi
96.04.23 Inam;Jandurauw;Inambuari;Sitori;Untorey;Nabisai;Arumi;Karawi;Arampak;Barona
96.04.24 Nekori;Ajami;Aniti;Akari;Amnan;Atiki;Arwani;Aritowi;Umpay;Meiwar
96.04.25 Atai;Akmuri;Awori;Itafiti;Atunari;Ajami Waripi;Narai;Aranari;Waumi;Aneti
96.04.26 Arupi;Mangganek;Wajarek;Kali An;Araro;Wekari;Serayo
96.04.27 Sasui;Imbuan;Manggaew;Saurabon;Wasawmontem
96.04.28 Meserikweda;Kasi Baru;Kasi Jaya;Meimorufof;Kasi Indah;Wacam;Irumfei;Pubuan;Ireji;Kasi Inom;Meycocforga;Meyomnar
96.04.29 Della;Malayauw;Klasbon;Klasei;Klabili
96.05.01 Kumurkek;Susumuk;Kokas;Kocuas;Kocuwer;Bori;Werjaya;Tehahite;Faitmayaf;Aisyo;Futon;Sampika;Martaim;Frawebo;Faitsawe;Kocuwer Selatan;Faitmayaf Barat;Sikof;Bori Timur;Kumurkek Barat;Ainod;Kocuas Utara;Sunei
96.05.02 Ayawasi;Ayawasi Selatan;Ayawasi Timur;Susai;Fonatu;Mosun;Wayane;Konja;Yarat;Man;Howait;Haenkanes;Konja Barat;Yarat Timur;Raha;Mowes;Irata;Neset;Mosun Timur;Mosun Utara
96.05.03 Aisa;Aikrer;Aitrem;Sawin;Sahbuku;Sasior Frabuku;Wakom;Sanem;Buoh Sa
96.05.04 Kisor;Sorry;Imsun;Sabah;Tahsimara;Fuog;Asiaf Saman;Hora Iek;Fuog Selatan;Same Rakator;Roma;Krus;Awet Main;Yeek;Kaitana;Tolak
96.05.05 Kambufatem;Kambufatem Utara;Fatase;Hosyo Ata;Waybomatah;Siyo;Hasweh;Fatem;Hosyo Banah
96.05.06 Aitinyo;Irohe;Sris;Kamro;Karsu;Tehak Kecil;Sira Aya;Korom;Sumanis;Ibasuf;Sowai Sau;Subin;Irohmrar;Bofait;Afkrem;Wiho;Kamro Selatan
96.05.07 Fategomi;Tehak Besar;Fan;Gohsames;Asmuruf U;Mirafaan;Asmuruf Tee;Tehak Tee;Framafir;Subrit;Inta;Bahwat
96.05.08 Ayamaru;Framu;Mefkajim II;Fraharo;Smusswioh;Twer;Afes;Tuso
96.05.09 Yubiah;Karetubun;Setta;Hohoyor;Arne;Aus Tiwit;Johafah;Yukase;Serma;Kfaa;Arne Timur;Nauwita
96.05.10 Kambuaya;Huberita;Faitmajin;Ismayo;Sefayit;Insas;Faitsiur;Keyum
96.05.11 Suswa;Seya;Waban;Kombif;Rufases;Bakrabi;Nafasi;Mahos;Sawo
96.05.12 Mupas;Kamat;Frambu;Ayata;Aikus;Aiwesa;Pitor;Aifam;Saud;Tiam;Faan Kahrio;Assem
96.05.13 Ainesra;Aimau;Mesyam;Aisasior;Franeway;Aikingging;Tiefromen
96.05.14 Wormu;Makiri;Warba;Winuni;Srumate;Womba
96.05.15 Sauf;Sembaro;Koma Koma;Kanisabar;Sfarare;Saneh;Lemauk Klit;Hawioh;Simiyah;Sagrim
96.05.16 Adoh;Temel;Sosian;Segior;Orain;Rawas;Orsu;Soan;Warbo;Woman
96.05.17 Faitsimar;Asses;Fait Nigre;Sufu;Arus;Kofait;Isnum
96.05.18 Kambuskato;Kambuskato Utara;Kambuifa;Isusu;Mano;Sipat;Faitwosur/Angkasa Pura
96.05.19 Mapura;Suwiam;Tomase;Frabo;Karfa;Kona;Kosah
96.05.20 Fiane;Kartapura;Men;Semu;Isme;Rindu;Tut;Yohwer;Hufioh;Bawy
96.05.21 Soroan;Fanse;Chaliat;Sfacko;Sehu;Tbo;Sien;Sfaraka
96.05.22 Yaksoro;Awit;Sira;Eway;Erokwero;Sabun;Itigah;Sira Tee;Wrait 'U';Way 'U';Asnaif;Iroh Sohser;Framboh;Tohmri
96.05.23 Jitmau;Ikuf;Isir;Jitmau Timur;Ikuf Utara;Sarimo;Kambusabo;Srirtabam;Faithowes;Yumame
96.05.24 Seni;Renis;Sire;Fase;Sabes;Kuraso;Sidi;Osom;Sire Timur
96.71.01 Remu Utara;Klademak;Kofkerbu;Remu
96.71.02 Klawalu;Klamana;Klawuyuk;Kladufu
96.71.03 Rufei;Klawasi;Puncak Cendrawasih;Pal Putih
96.71.04 Dum Barat;Dum Timur;Soop;Raam
96.71.05 Malanu;Malasilen;Matalamagi;Sawagumu
96.71.06 Klaligi;Malawei;Malabutor;Remu Selatan;Klasabi
96.71.07 Kampung Baru;Klabala;Klasuur;Klakublik
96.71.08 Klasuat;Klablim;Klasaman;Giwu
96.71.09 Klagete;Malaingkedi;Malamso;Klabulu
96.71.10 Suprau;Tampa Garam;Saoka;Tanjung Kasuari`;
