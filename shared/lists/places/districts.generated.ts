// Made by infra/areas from idn-area-data, never edited. Open Database License 1.0: see NOTICE.
export const districtsByCity = `11.01 01=Bakongan;02=Kluet Utara;03=Kluet Selatan;04=Labuhanhaji;05=Meukek;06=Samadua;07=Sawang;08=Tapaktuan;09=Trumon;10=Pasie Raja;11=Labuhanhaji Timur;12=Labuhanhaji Barat;13=Kluet Tengah;14=Kluet Timur;15=Bakongan Timur;16=Trumon Timur;17=Kota Bahagia;18=Trumon Tengah
11.02 01=Lawe Alas;02=Lawe Sigala-Gala;03=Bambel;04=Babussalam;05=Badar;06=Babul Makmur;07=Darul Hasanah;08=Lawe Bulan;09=Bukit Tusam;10=Semadam;11=Babul Rahmah;12=Ketambe;13=Deleng Pokhkisen;14=Lawe Sumur;15=Tanoh Alas;16=Leuser
11.03 01=Darul Aman;02=Julok;03=Idi Rayeuk;04=Birem Bayeun;05=Serbajadi;06=Nurussalam;07=Peureulak;08=Rantau Selamat;09=Simpang Ulim;10=Ranto Peureulak;11=Pante Bidari;12=Madat;13=Indra Makmu;14=Idi Tunong;15=Banda Alam;16=Peudawa;17=Peureulak Timur;18=Peureulak Barat;19=Sungai Raya;20=Simpang Jernih;21=Darul Ihsan;22=Darul Falah;23=Idi Timur;24=Peunaron
11.04 01=Linge;02=Silih Nara;03=Bebesen;07=Pegasing;08=Bintang;10=Ketol;11=Kebayakan;12=Kute Panang;13=Celala;17=Laut Tawar;18=Atu Lintang;19=Jagong Jeget;20=Bies;21=Rusip Antara
11.05 01=Johan Pahlawan;02=Kaway XVI;03=Sungai Mas;04=Woyla;05=Samatiga;06=Bubon;07=Arongan Lambalek;08=Pante Ceureumen;09=Meureubo;10=Woyla Barat;11=Woyla Timur;12=Panton Reu
11.06 01=Lhoong;02=Lhoknga;03=Indrapuri;04=Seulimeum;05=Montasik;06=Sukamakmur;07=Darul Imarah;08=Peukan Bada;09=Mesjid Raya;10=Ingin Jaya;11=Kuta Baro;12=Darussalam;13=Pulo Aceh;14=Lembah Seulawah;15=Kota Jantho;16=Kuta Cot Glie;17=Kuta Malaka;18=Simpang Tiga;19=Darul Kamal;20=Baitussalam;21=Krueng Barona Jaya;22=Leupung;23=Blang Bintang
11.07 03=Batee;04=Delima;05=Geumpang;06=Glumpang Tiga;07=Indrajaya;08=Kembang Tanjong;09=Kota Sigli;11=Mila;12=Muara Tiga;13=Mutiara;14=Padang Tiji;15=Peukan Baro;16=Pidie;17=Sakti;18=Simpang Tiga;19=Tangse;21=Tiro/Truseb;22=Keumala;24=Mutiara Timur;25=Grong-grong;27=Mane;29=Glumpang Baro;31=Titeue
11.08 01=Baktiya;02=Dewantara;03=Kuta Makmur;04=Lhoksukon;05=Matangkuli;06=Muara Batu;07=Meurah Mulia;08=Samudera;09=Seunuddon;10=Syamtalira Aron;11=Syamtalira Bayu;12=Tanah Luas;13=Tanah Pasir;14=Tanah Jambo Aye;15=Sawang;16=Nisam;17=Cot Girek;18=Langkahan;19=Baktiya Barat;20=Paya Bakong;21=Nibong;22=Simpang Keuramat;23=Lapang;24=Pirak Timu;25=Geureudong Pase;26=Banda Baro;27=Nisam Antara
11.09 01=Simeulue Tengah;02=Salang;03=Teupah Barat;04=Simeulue Timur;05=Teluk Dalam;06=Simeulue Barat;07=Teupah Selatan;08=Alafan;09=Teupah Tengah;10=Simeulue Cut
11.10 01=Pulau Banyak;02=Simpang Kanan;04=Singkil;06=Gunung Meriah;09=Kota Baharu;10=Singkil Utara;11=Danau Paris;12=Suro Makmur;13=Singkohor;14=Kuala Baru;16=Pulau Banyak Barat
11.11 01=Samalanga;02=Jeunieb;03=Peudada;04=Jeumpa;05=Peusangan;06=Makmur;07=Gandapura;08=Pandrah;09=Juli;10=Jangka;11=Simpang Mamplam;12=Peulimbang;13=Kota Juang;14=Kuala;15=Peusangan Siblah Krueng;16=Peusangan Selatan;17=Kuta Blang
11.12 01=Blangpidie;02=Tangan-Tangan;03=Manggeng;04=Susoh;05=Kuala Batee;06=Babah Rot;07=Setia;08=Jeumpa;09=Lembah Sabil
11.13 01=Blangkejeren;02=Kutapanjang;03=Rikit Gaib;04=Terangun;05=Pining;06=Blangpegayon;07=Puteri Betung;08=Dabun Gelang;09=Blangjerango;10=Teripe Jaya;11=Pantan Cuaca
11.14 01=Teunom;02=Krueng Sabee;03=Setia Bakti;04=Sampoi Niet;05=Jaya;06=Panga;07=Indra Jaya;08=Darul Hikmah;09=Pasie Raya
11.15 01=Kuala;02=Seunagan;03=Seunagan Timur;04=Beutong;05=Darul Makmur;06=Suka Makmue;07=Kuala Pesisir;08=Tadu Raya;09=Tripa Makmur;10=Beutong Ateuh Banggalang
11.16 01=Manyak Payed;02=Bendahara;03=Karang Baru;04=Seruway;05=Kota Kualasinpang;06=Kejuruan Muda;07=Tamiang Hulu;08=Rantau;09=Banda Mulia;10=Bandar Pusaka;11=Tenggulun;12=Sekerak
11.17 01=Pintu Rime Gayo;02=Permata;03=Syiah Utama;04=Bandar;05=Bukit;06=Wih Pesam;07=Timang gajah;08=Bener Kelipah;09=Mesidah;10=Gajah Putih
11.18 01=Meureudu;02=Ulim;03=Jangka Buya;04=Bandar Dua;05=Meurah Dua;06=Bandar Baru;07=Panteraja;08=Trienggadeng
11.71 01=Baiturrahman;02=Kuta Alam;03=Meuraxa;04=Syiah Kuala;05=Lueng Bata;06=Kuta Raja;07=Banda Raya;08=Jaya Baru;09=Ulee Kareng
11.72 01=Sukakarya;02=Sukajaya;03=Sukamakmue
11.73 01=Muara Dua;02=Banda Sakti;03=Blang Mangat;04=Muara Satu
11.74 01=Langsa Timur;02=Langsa Barat;03=Langsa Kota;04=Langsa Lama;05=Langsa Baro
11.75 01=Simpang Kiri;02=Penanggalan;03=Rundeng;04=Sultan Daulat;05=Longkib
12.01 01=Barus;02=Sorkam;03=Pandan;04=Pinangsori;05=Manduamas;06=Kolang;07=Tapian Nauli;08=Sibabangun;09=Sosorgadong;10=Sorkam Barat;11=Sirandorung;12=Andam Dewi;13=Sitahuis;14=Tukka;15=Badiri;16=Pasaribu Tobing;17=Barus Utara;18=Suka Bangun;19=Lumut;20=Sarudik
12.02 01=Tarutung;02=Siatas Barita;03=Adiankoting;04=Sipoholon;05=Pahae Julu;06=Pahae Jae;07=Simangumban;08=Purbatua;09=Siborongborong;10=Pagaran;11=Parmonangan;12=Sipahutar;13=Pangaribuan;14=Garoga;15=Muara
12.03 01=Angkola Barat;02=Batang Toru;03=Angkola Timur;04=Sipirok;05=Saipar Dolok Hole;06=Angkola Selatan;07=Batang Angkola;14=Arse;20=Marancar;21=Sayur Matinggi;22=Aek Bilah;29=Muara Batang Toru;30=Tano Tombangan Angkola;31=Angkola Sangkunur;32=Angkola Muara Tais
12.04 05=Hiliduho;06=Gido;10=Idanogawo;11=Bawolato;20=Hiliserangkai;21=Botomuzoi;27=Ulugawo;28=Ma'u;29=Somolo-molo;35=Sogae'adu
12.05 01=Bahorok;02=Salapian;03=Kuala;04=Sei Bingai;05=Binjai;06=Selesai;07=Stabat;08=Wampu;09=Secanggang;10=Hinai;11=Tanjung Pura;12=Padang Tualang;13=Gebang;14=Babalan;15=Pangkalan Susu;16=Besitang;17=Sei Lepan;18=Berandan Barat;19=Batang Serangan;20=Sawit Seberang;21=Sirapit;22=Kutambaru;23=Pematang Jaya
12.06 01=Kabanjahe;02=Berastagi;03=Barusjahe;04=Tigapanah;05=Merek;06=Munte;07=Juhar;08=Tigabinanga;09=Laubaleng;10=Mardingding;11=Payung;12=Simpang Empat;13=Kutabuluh;14=Dolat Rayat;15=Merdeka;16=Naman Teran;17=Tiganderket
12.07 01=Gunung Meriah;02=Tanjung Morawa;03=Sibolangit;04=Kutalimbaru;05=Pancur Batu;06=Namo Rambe;07=Biru-Biru;08=Sinembah Tanjung Muda Hilir;09=Bangun Purba;19=Galang;20=Sinembah Tanjung Muda Hulu;21=Patumbak;22=Deli Tua;23=Sunggal;24=Hamparan Perak;25=Labuhan Deli;26=Percut Sei Tuan;27=Batang Kuis;28=Lubuk Pakam;31=Pagar Merbau;32=Pantai Labu;33=Beringin
12.08 01=Siantar;02=Gunung Malela;03=Gunung Maligas;04=Panei;05=Panombeian Panei;06=Jorlang Hataran;07=Raya Kahean;08=Bosar Maligas;09=Sidamanik;10=Pamatang Sidamanik;11=Tanah Jawa;12=Hatonduhan;13=Dolok Panribuan;14=Purba;15=Haranggaol Horisan;16=Girsang Sipangan Bolon;17=Dolok Batu Nanggar;18=Hutabayu Raja;19=Jawa Maraja Bah Jambi;20=Dolok Pardamean;21=Pematang Bandar;22=Bandar Huluan;23=Bandar;24=Bandar Masilam;25=Silimakuta;26=Dolok Silao;27=Silou Kahean;28=Tapian Dolok;29=Raya;30=Ujung Padang;31=Pamatang Silima Huta;32=Dolog Masagal
12.09 08=Meranti;09=Air Joman;10=Tanjung Balai;11=Sei Kepayang;12=Simpang Empat;13=Air Batu;14=Pulau Rakyat;15=Bandar Pulau;16=Buntu Pane;17=Bandar Pasir Mandoge;18=Aek Kuasan;19=Kota Kisaran Barat;20=Kota Kisaran Timur;21=Aek Songsongan;22=Rahuning;23=Sei Dadap;24=Sei Kepayang Barat;25=Sei Kepayang Timur;26=Tinggi Raja;27=Setia Janji;28=Silau Laut;29=Rawang Panca Arga;30=Pulo Bandring;31=Teluk Dalam;32=Aek Ledong
12.10 01=Rantau Utara;02=Rantau Selatan;07=Bilah Barat;08=Bilah Hilir;09=Bilah Hulu;14=Pangkatan;18=Panai Tengah;19=Panai Hilir;20=Panai Hulu
12.11 01=Sidikalang;02=Sumbul;03=Tigalingga;04=Siempat Nempu;05=Silima Pungga Pungga;06=Tanah Pinem;07=Siempat Nempu Hulu;08=Siempat Nempu Hilir;09=Pegagan Hilir;10=Parbuluan;11=Lae Parira;12=Gunung Sitember;13=Berampu;14=Silahisabungan;15=Sitinjo
12.12 01=Balige;02=Laguboti;03=Silaen;04=Habinsaran;05=Pintu Pohan Meranti;06=Borbor;07=Porsea;08=Ajibata;09=Lumban Julu;10=Uluan;19=Sigumpar;20=Siantar Narumonda;21=Nassau;22=Tampahan;23=Bonatua Lunasi;24=Parmaksian
12.13 01=Panyabungan;02=Panyabungan Utara;03=Panyabungan Timur;04=Panyabungan Selatan;05=Panyabungan Barat;06=Siabu;07=Bukit Malintang;08=Kotanopan;09=Lembah Sorik Marapi;10=Tambangan;11=Ulu Pungkut;12=Muara Sipongi;13=Batang Natal;14=Lingga Bayu;15=Batahan;16=Natal;17=Muara Batang Gadis;18=Ranto Baek;19=Huta Bargot;20=Puncak Sorik Marapi;21=Pakantan;22=Sinunukan;23=Naga Juang
12.14 01=Lolomatua;02=Gomo;03=Lahusa;04=Hibala;05=Pulau-Pulau Batu;06=Teluk Dalam;07=Amandraya;08=Lolowau;09=Susua;10=Maniamolo;11=Hilimegai;12=Toma;13=Mazino;14=Umbunasi;15=Aramo;16=Pulau-Pulau Batu Timur;17=Mazo;18=Fanayama;19=Ulunoyo;20=Huruna;21=O'o'u;22=Onohazumba;23=Hilisalawa'ahe;24=Ulususua;25=Sidua'ori;26=Somambawa;27=Boronadu;28=Simuk;29=Pulau-Pulau Batu Barat;30=Pulau-Pulau Batu Utara;31=Tanah Masa;32=Luahagundre Maniamolo;33=Onolalu;34=Ulu Idanotae;35=Idanotae
12.15 01=Sitelu Tali Urang Jehe;02=Kerajaan;03=Salak;04=Sitelu Tali Urang Julu;05=Pergetteng Getteng Sengkut;06=Pagindar;07=Tinada;08=Siempat Rube
12.16 01=Parlilitan;02=Pollung;03=Baktiraja;04=Paranginan;05=Lintong Nihuta;06=Dolok Sanggul;07=Sijamapolang;08=Onan Ganjang;09=Pakkat;10=Tarabintang
12.17 01=Simanindo;02=Onan Runggu;03=Nainggolan;04=Palipi;05=Harian;06=Sianjar Mula Mula;07=Ronggur Nihuta;08=Pangururan;09=Sitio-tio
12.18 01=Pantai Cermin;02=Perbaungan;03=Teluk Mengkudu;04=Sei Rampah;05=Tanjung Beringin;06=Bandar Khalipah;07=Dolok Merawan;08=Sipispis;09=Dolok Masihul;10=Kotarih;11=Silinda;12=Serba Jadi;13=Tebing Tinggi;14=Pegajahan;15=Sei Bamban;16=Tebing Syahbandar;17=Bintang Bayu
12.19 01=Medang Deras;02=Sei Suka;03=Air Putih;04=Lima Puluh;05=Talawi;06=Tanjung Tiram;07=Sei Balai;08=Laut Tador;09=Lima Puluh Pesisir;10=Datuk Lima Puluh;11=Datuk Tanah Datar;12=Nibung Hangus
12.20 01=Dolok Sigompulon;02=Dolok;03=Halongonan;04=Padang Bolak;05=Padang Bolak Julu;06=Portibi;07=Batang Onang;08=Simangambat;09=Hulu Sihapas;10=Padang Bolak Tenggara;11=Halongonan Timur;12=Ujung Batu
12.21 01=Sosopan;02=Barumun Tengah;03=Huristak;04=Lubuk Barumun;05=Hutaraja Tinggi;06=Ulu Barumun;07=Barumun;08=Sosa;09=Batang Lubu Sutam;10=Barumun Selatan;11=Aek Nabara Barumun;12=Sihapas Barumun;13=Barumun Baru;14=Ulu Sosa;15=Sosa Julu;16=Barumun Barat;17=Sosa Timur
12.22 01=Kotapinang;02=Kampung Rakyat;03=Torgamba;04=Sungai Kanan;05=Silangkitang
12.23 01=Kualuh Hulu;02=Kualuh Leidong;03=Kualuh Hilir;04=Aek Kuo;05=Marbau;06=Na IX - X;07=Aek Natas;08=Kualuh Selatan
12.24 01=Lotu;02=Sawo;03=Tuhemberua;04=Sitolu Ori;05=Namohalu Esiwa;06=Alasa Talumuzoi;07=Alasa;08=Tugala Oyo;09=Afulu;10=Lahewa;11=Lahewa Timur
12.25 01=Lahomi;02=Sirombu;03=Mandrehe Barat;04=Moro'o;05=Mandrehe;06=Mandrehe Utara;07=Lolofitu Moi;08=Ulu Moro'o
12.71 01=Medan Kota;02=Medan Sunggal;03=Medan Helvetia;04=Medan Denai;05=Medan Barat;06=Medan Deli;07=Medan Tuntungan;08=Medan Belawan;09=Medan Amplas;10=Medan Area;11=Medan Johor;12=Medan Marelan;13=Medan Labuhan;14=Medan Tembung;15=Medan Maimun;16=Medan Polonia;17=Medan Baru;18=Medan Perjuangan;19=Medan Petisah;20=Medan Timur;21=Medan Selayang
12.72 01=Siantar Timur;02=Siantar Barat;03=Siantar Utara;04=Siantar Selatan;05=Siantar Marihat;06=Siantar Martoba;07=Siantar Sitalasari;08=Siantar Marimbun
12.73 01=Sibolga Utara;02=Sibolga Kota;03=Sibolga Selatan;04=Sibolga Sambas
12.74 01=Tanjungbalai Selatan;02=Tanjungbalai Utara;03=Sei Tualang Raso;04=Teluk Nibung;05=Datuk Bandar;06=Datuk Bandar Timur
12.75 01=Binjai Utara;02=Binjai Kota;03=Binjai Barat;04=Binjai Timur;05=Binjai Selatan
12.76 01=Padang Hulu;02=Rambutan;03=Padang Hilir;04=Bajenis;05=Tebing Tinggi Kota
12.77 01=Padangsidimpuan Utara;02=Padangsidimpuan Selatan;03=Padangsidimpuan Batunadua;04=Padangsidimpuan Hutaimbaru;05=Padangsidimpuan Tenggara;06=Padangsidimpuan Angkola Julu
12.78 01=Gunungsitoli;02=Gunungsitoli Selatan;03=Gunungsitoli Utara;04=Gunungsitoli Idanoi;05=Gunungsitoli Alo'oa;06=Gunungsitoli Barat
13.01 01=Pancung Soal;02=Ranah Pesisir;03=Lengayang;04=Batang Kapas;05=IV Jurai;06=Bayang;07=Koto XI Tarusan;08=Sutera;09=Linggo Sari Baganti;10=Lunang;11=Basa Ampek Balai Tapan;12=IV Nagari Bayang Utara;13=Airpura;14=Ranah Ampek Hulu Tapan;15=Silaut
13.02 03=Pantai Cermin;04=Lembah Gumanti;05=Payung Sekaki;06=Lembang Jaya;07=Gunung Talang;08=Bukit Sundi;09=IX Koto Sungai Lasi;10=Kubung;11=X Koto Singkarak;12=X Koto Diatas;13=Junjung Sirih;17=Hiliran Gumanti;18=Tigo Lurah;19=Danau Kembar
13.03 03=Tanjung Gadang;04=Sijunjung;05=IV Nagari;06=Kamang Baru;07=Lubuk Tarok;08=Koto VII;09=Sumpur Kudus;10=Kupitan
13.04 01=X Koto;02=Batipuh;03=Rambatan;04=Lima Kaum;05=Tanjung Emas;06=Lintau Buo;07=Sungayang;08=Sungai Tarab;09=Pariangan;10=Salimpaung;11=Padang Ganting;12=Tanjuang Baru;13=Lintau Buo Utara;14=Batipuah Selatan
13.05 01=Lubuak Aluang;02=Batang Anai;03=Nan Sabaris;04=2 x 11 Anam Lingkuang;05=VII Koto;06=V Koto;07=Sungai Garinggiang;08=Sungai Limau;09=IV Koto Aua Malintang;10=Ulakan Tapakih;11=Sintuak Toboh Gadang;12=VII Koto Padang Sago;13=Batang Gasan;14=V Koto Timur;15=2 x 11 Kayu Tanam;16=Koto Patamuan;17=Anam Lingkuang
13.06 01=Tanjung Mutiara;02=Lubuk Basung;03=Tanjung Raya;04=Matur;05=IV Koto;06=Banuhampu;07=Ampek Angkek;08=Baso;09=Tilatang Kamang;10=Palupuh;11=Palembayan;12=Sungai Pua;13=Ampek Nagari;14=Candung;15=Kamang Magek;16=Malalak
13.07 01=Suliki;02=Guguak;03=Payakumbuh;04=Luak;05=Harau;06=Pangkalan Koto Baru;07=Kapur IX;08=Gunuang Omeh;09=Lareh Sago Halaban;10=Situjuah Limo Nagari;11=Mungka;12=Bukik Barisan;13=Akabiluru
13.08 04=Bonjol;05=Lubuk Sikaping;07=Panti;08=Mapat Tunggul;12=Duo Koto;13=Tigo Nagari;14=Rao;15=Mapat Tunggul Selatan;16=Simpang Alahan Mati;17=Padang Gelugur;18=Rao Utara;19=Rao Selatan
13.09 01=Pagai Utara;02=Sipora Selatan;03=Siberut Selatan;04=Siberut Utara;05=Siberut Barat;06=Siberut Barat Daya;07=Siberut Tengah;08=Sipora Utara;09=Sikakap;10=Pagai Selatan
13.10 01=Koto Baru;02=Pulau Punjung;03=Sungai Rumbai;04=Sitiung;05=Sembilan Koto;06=Timpeh;07=Koto Salak;08=Tiumang;09=Padang Laweh;10=Asam Jujuhan;11=Koto Besar
13.11 01=Sangir;02=Sungai Pagu;03=Koto Parik Gadang Diateh;04=Sangir Jujuan;05=Sangir Batang Hari;06=Pauh Duo;07=Sangir Balai Janggo
13.12 01=Sungai Beremas;02=Lembah Melintang;03=Pasaman;04=Talamau;05=Kinali;06=Gunung Tuleh;07=Ranah Batahan;08=Koto Balingka;09=Sungai Aur;10=Luhak Nan Duo;11=Sasak Ranah Pasisie
13.71 01=Padang Selatan;02=Padang Timur;03=Padang Barat;04=Padang Utara;05=Bungus Teluk Kabung;06=Lubuk Begalung;07=Lubuk Kilangan;08=Pauh;09=Kuranji;10=Nanggalo;11=Koto Tangah
13.72 01=Lubuk Sikarah;02=Tanjung Harapan
13.73 01=Lembah Segar;02=Barangin;03=Silungkang;04=Talawi
13.74 01=Padang Panjang Timur;02=Padang Panjang Barat
13.75 01=Guguak Panjang;02=Mandiangin Koto Selayan;03=Aur Birugo Tigo Baleh
13.76 01=Payakumbuh Barat;02=Payakumbuh Utara;03=Payakumbuh Timur;04=Lamposi Tigo Nagori;05=Payakumbuh Selatan
13.77 01=Pariaman Tengah;02=Pariaman Utara;03=Pariaman Selatan;04=Pariaman Timur
14.01 01=Bangkinang Kota;02=Kampar;03=Tambang;04=XIII Koto Kampar;05=Kuok;06=Siak Hulu;07=Kampar Kiri;08=Kampar Kiri Hilir;09=Kampar Kiri Hulu;10=Tapung;11=Tapung Hilir;12=Tapung Hulu;13=Salo;14=Rumbio Jaya;15=Bangkinang;16=Perhentian Raja;17=Kampa;18=Kampar Utara;19=Kampar Kiri Tengah;20=Gunung Sahilan;21=Koto Kampar Hulu
14.02 01=Rengat;02=Rengat Barat;03=Kelayang;04=Pasir Penyu;05=Peranap;06=Seberida;07=Batang Cenaku;08=Batang Gansal;09=Lirik;10=Kuala Cenaku;11=Sungai Lala;12=Lubuk Batu Jaya;13=Rakit Kulim;14=Batang Peranap
14.03 01=Bengkalis;02=Bantan;03=Bukit Batu;09=Mandau;10=Rupat;11=Rupat Utara;12=Siak Kecil;13=Pinggir;14=Bandar Laksamana;15=Talang Muandau;16=Bathin Solapan
14.04 01=Reteh;02=Enok;03=Kuala Indragiri;04=Tembilahan;05=Tempuling;06=Gaung Anak Serka;07=Mandah;08=Kateman;09=Keritang;10=Tanah Merah;11=Batang Tuaka;12=Gaung;13=Tembilahan Hulu;14=Kemuning;15=Pelangiran;16=Teluk Belengkong;17=Pulau Burung;18=Concong;19=Kempas;20=Sungai Batang
14.05 01=Ukui;02=Pangkalan Kerinci;03=Pangkalan Kuras;04=Pangkalan Lesung;05=Langgam;06=Pelalawan;07=Kerumutan;08=Bunut;09=Teluk Meranti;10=Kuala Kampar;11=Bandar Sei Kijang;12=Bandar Petalangan
14.06 01=Ujung Batu;02=Rokan IV Koto;03=Rambah;04=Tambusai;05=Kepenuhan;06=Kunto Darussalam;07=Rambah Samo;08=Rambah Hilir;09=Tambusai Utara;10=Bangun Purba;11=Tandun;12=Kabun;13=Bonai Darussalam;14=Pagaran Tapah Darussalam;15=Kepenuhan Hulu;16=Pendalian IV Koto
14.07 01=Kubu;02=Bangko;03=Tanah Putih;04=Rimba Melintang;05=Bagansinembah;06=Pasir Limau Kapas;07=Sinaboi;08=Pujud;09=Tanah Putih Tanjung Melawan;10=Bangko Pusako;11=Simpang Kanan;12=Batu Hampar;13=Rantau Kopar;14=Pekaitan;15=Kubu Babussalam;16=Tanjung Medan;17=Bagan Sinembah Raya;18=Balai Jaya
14.08 01=Siak;02=Sungai Apit;03=Minas;04=Tualang;05=Sungai Mandau;06=Dayun;07=Kerinci Kanan;08=Bunga Raya;09=Koto Gasib;10=Kandis;11=Lubuk Dalam;12=Sabak Auh;13=Mempura;14=Pusako
14.09 01=Kuantan Mudik;02=Kuantan Tengah;03=Singingi;04=Kuantan Hilir;05=Cerenti;06=Benai;07=Gunungtoar;08=Singingi Hilir;09=Pangean;10=Logas Tanah Darat;11=Inuman;12=Hulu Kuantan;13=Kuantan Hilir Seberang;14=Sentajo Raya;15=Pucuk Rantau
14.10 01=Tebing Tinggi;02=Rangsang Barat;03=Rangsang;04=Tebing Tinggi Barat;05=Merbau;06=Pulaumerbau;07=Tebing Tinggi Timur;08=Tasik Putri Puyu;09=Rangsang Pesisir
14.71 01=Sukajadi;02=Pekanbaru Kota;03=Sail;04=Limapuluh;05=Senapelan;06=Rumbai Barat;07=Bukit Raya;08=Binawidya;09=Marpoyan Damai;10=Tenayan Raya;11=Payung Sekaki;12=Rumbai;13=Tuahmadani;14=Kulim;15=Rumbai Timur
14.72 01=Dumai Barat;02=Dumai Timur;03=Bukit Kapur;04=Sungai Sembilan;05=Medang Kampai;06=Dumai Kota;07=Dumai Selatan
15.01 01=Gunung Raya;02=Danau Kerinci;04=Sitinjau Laut;05=Air Hangat;06=Gunung Kerinci;07=Batang Merangin;08=Keliling Danau;09=Kayu Aro;11=Air Hangat Timur;15=Gunung Tujuh;16=Siulak;17=Depati Tujuh;18=Siulak Mukai;19=Kayu Aro Barat;20=Bukit Kerman;21=Air Hangat Barat;22=Tanah Cogok;23=Danau Kerinci Barat
15.02 01=Jangkat;02=Bangko;03=Muara Siau;04=Sungai Manau;05=Tabir;06=Pamenang;07=Tabir Ulu;08=Tabir Selatan;09=Lembah Masurai;10=Bangko Barat;11=Nalo Tantan;12=Batang Masumai;13=Pamenang Barat;14=Tabir Ilir;15=Tabir Timur;16=Renah Pembarap;17=Pangkalan Jambu;18=Jangkat Timur;19=Renah Pamenang;20=Pamenang Selatan;21=Margo Tabir;22=Tabir Lintas;23=Tabir Barat;24=Tiang Pumpung
15.03 01=Batang Asai;02=Limun;03=Sarolangun;04=Pauh;05=Pelawan;06=Mandiangin;07=Air Hitam;08=Bathin VIII;09=Singkut;10=Cermin Nan Gedang;11=Mandiangin Timur
15.04 01=Mersam;02=Muara Tembesi;03=Muara Bulian;04=Batin XXIV;05=Pemayung;06=Maro Sebo Ulu;07=Bajubang;08=Maro Sebo Ilir
15.05 01=Jambi Luar Kota;02=Sekernan;03=Kumpeh;04=Maro Sebo;05=Mestong;06=Kumpeh Ulu;07=Sungai Bahar;08=Sungai Gelam;09=Bahar Utara;10=Bahar Selatan;11=Taman Rajo
15.06 01=Tungkal Ulu;02=Tungkal Ilir;03=Pengabuan;04=Betara;05=Merlung;06=Tebing Tinggi;07=Batang Asam;08=Renah Mendaluh;09=Muara Papalik;10=Seberang Kota;11=Bram Itam;12=Kuala Betara;13=Senyerang
15.07 01=Muara Sabak Timur;02=Nipah Panjang;03=Mendahara;04=Rantau Rasau;05=Sadu;06=Dendang;07=Muara Sabak Barat;08=Kuala Jambi;09=Mendahara Ulu;10=Geragai;11=Berbak
15.08 01=Tanah Tumbuh;02=Rantau Pandan;03=Pasar Muaro Bungo;04=Jujuhan;05=Tanah Sepenggal;06=Pelepat;07=Limbur Lubuk Mengkuang;08=Muko-muko Bathin VII;09=Pelepat Ilir;10=Batin II Babeko;11=Bathin III;12=Bungo Dani;13=Rimbo Tengah;14=Bathin III Ulu;15=Bathin II Pelayang;16=Jujuhan Ilir;17=Tanah Sepenggal Lintas
15.09 01=Tebo Tengah;02=Tebo Ilir;03=Tebo Ulu;04=Rimbo Bujang;05=Sumay;06=VII Koto;07=Rimbo Ulu;08=Rimbo Ilir;09=Tengah Ilir;10=Serai Serumpun;11=VII Koto Ilir;12=Muara Tabir
15.71 01=Telanaipura;02=Jambi Selatan;03=Jambi Timur;04=Pasar Jambi;05=Pelayangan;06=Danau Teluk;07=Kota Baru;08=Jelutung;09=Alam Barajo;10=Danau Sipin;11=Paal Merah
15.72 01=Sungai Penuh;02=Pesisir Bukit;03=Hamparan Rawang;04=Tanah Kampung;05=Kumun Debai;06=Pondok Tinggi;07=Koto Baru;08=Sungai Bungkal
16.01 07=Sosoh Buay Rayap;08=Pengandonan;09=Peninjauan;13=Baturaja Barat;14=Baturaja Timur;20=Ulu Ogan;21=Semidang Aji;22=Lubuk Batang;28=Lengkiti;29=Sinar Peninjauan;30=Lubuk Raja;31=Muara Jaya;32=Kedaton Peninjauan Raya
16.02 02=Tanjung Lubuk;03=Pedamaran;04=Mesuji;05=Kayu Agung;08=Sirah Pulau Padang;11=Tulung Selapan;12=Pampangan;13=Lempuing;14=Air Sugihan;15=Sungai Menang;17=Jejawi;18=Cengal;19=Pangkalan Lampam;20=Mesuji Makmur;21=Mesuji Raya;22=Lempuing Jaya;23=Teluk Gelam;24=Pedamaran Timur
16.03 01=Tanjung Agung;02=Muara Enim;03=Rambang Niru;04=Gunung Megang;06=Gelumbang;07=Lawang Kidul;08=Semende Darat Laut;09=Semende Darat Tengah;10=Semende Darat Ulu;11=Ujan Mas;14=Lubai;15=Rambang;16=Sungai Rotan;17=Lembak;19=Benakat;21=Kelekar;22=Muara Belida;23=Belimbing;24=Belida Darat;25=Lubai Ulu;26=Empat Petulai Dangku;27=Panang Enim
16.04 01=Tanjungsakti Pumu;06=Jarai;07=Kota Agung;08=Pulau Pinang;09=Merapi Barat;10=Lahat;12=Pajar Bulan;15=Mulak Ulu;16=Kikim Selatan;17=Kikim Timur;18=Kikim Tengah;19=Kikim Barat;20=Pseksu;21=Gumay Talang;22=Pagar Gunung;23=Merapi Timur;24=Tanjung Sakti Pumi;25=Gumay Ulu;26=Merapi Selatan;27=Tanjungtebat;28=Muarapayang;29=Sukamerindu;30=Mulak Sebingkai;31=Lahat Selatan
16.05 01=Tugumulyo;02=Muara Lakitan;03=Muara Kelingi;08=Jayaloka;09=Muara Beliti;10=STL Ulu Terawas;11=Selangit;12=Megang Sakti;13=Purwodadi;14=BTS. Ulu;18=Tiang Pumpung Kepungut;19=Sumber Harta;20=Tuah Negeri;21=Suka Karya
16.06 01=Sekayu;02=Lais;03=Sungai Keruh;04=Batang Hari Leko;05=Sanga Desa;06=Babat Toman;07=Sungai Lilin;08=Keluang;09=Bayung Lencir;10=Plakat Tinggi;11=Lalan;12=Tungkal Jaya;13=Lawan Wetan;14=Babat Supat;15=Jirak Jaya
16.07 01=Banyuasin I;02=Banyuasin II;03=Banyuasin III;04=Pulau Rimau;05=Betung;06=Rambutan;07=Muara Padang;08=Muara Telang;09=Makarti Jaya;10=Talang Kelapa;11=Rantau Bayur;12=Tanjung Lago;13=Muara Sugihan;14=Air Salek;15=Tungkal Ilir;16=Suak Tapeh;17=Sembawa;18=Sumber Marga Telang;19=Air Kumbang;20=Karang Agung Ilir;21=Selat Penuguan
16.08 01=Martapura;02=Buay Madang;03=Belitang;04=Cempaka;05=Buay Pemuka Peliung;06=Madang Suku II;07=Madang Suku I;08=Semendawai Suku III;09=Belitang II;10=Belitang III;11=Bunga Mayang;12=Buay Madang Timur;13=Madang Suku III;14=Semendawai Barat;15=Semendawai Timur;16=Jayapura;17=Belitang Jaya;18=Belitang Madang Raya;19=Belitang Mulya;20=Buay Pemuka Bangsa Raja
16.09 01=Muara Dua;02=Pulau Beringin;03=Banding Agung;04=Muara Dua Kisam;05=Simpang;06=Buay Sandang Aji;07=Buay Runjung;08=Mekakau Ilir;09=Buay Pemaca;10=Kisam Tinggi;11=Kisam Ilir;12=Buay Pematang Ribu Ranau Tengah;13=Warkuk Ranau Selatan;14=Runjung Agung;15=Sungai Are;16=Sindang Danau;17=Buana Pemaca;18=Tiga Dihaji;19=Buay Rawan
16.10 01=Muara Kuang;02=Tanjung Batu;03=Tanjung Raja;04=Indralaya;05=Pemulutan;06=Rantau Alai;07=Indralaya Utara;08=Indralaya Selatan;09=Pemulutan Selatan;10=Pemulutan Barat;11=Rantau Panjang;12=Sungai Pinang;13=Kandis;14=Rambang Kuang;15=Lubuk Keliat;16=Payaraman
16.11 01=Muara Pinang;02=Pendopo;03=Ulu Musi;04=Tebing Tinggi;05=Lintang Kanan;06=Talang Padang;07=Pasemah Air Keruh;08=Sikap Dalam;09=Saling;10=Pendopo Barat
16.12 01=Talang Ubi;02=Penukal Utara;03=Penukal;04=Abab;05=Tanah Abang
16.13 01=Rupit;02=Rawas Ulu;03=Nibung;04=Rawas Ilir;05=Karang Dapo;06=Karang Jaya;07=Ulu Rawas
16.71 01=Ilir Barat Dua;02=Seberang Ulu Satu;03=Seberang Ulu Dua;04=Ilir Barat Satu;05=Ilir Timur Satu;06=Ilir Timur Dua;07=Sukarami;08=Sako;09=Kemuning;10=Kalidoni;11=Bukitkecil;12=Gandus;13=Kertapati;14=Plaju;15=Alang-alang Lebar;16=Sematangborang;17=Jakabaring;18=Ilir Timur Tiga
16.72 01=Pagar Alam Utara;02=Pagar Alam Selatan;03=Dempo Utara;04=Dempo Selatan;05=Dempo Tengah
16.73 01=Lubuk Linggau Timur I;02=Lubuk Linggau Barat I;03=Lubuk Linggau Selatan I;04=Lubuk Linggau Utara I;05=Lubuk Linggau Timur II;06=Lubuk Linggau Barat II;07=Lubuk Linggau Selatan II;08=Lubuk Linggau Utara II
16.74 01=Prabumulih Barat;02=Prabumulih Timur;03=Cambai;04=Rambang Kapak Tengah;05=Prabumulih Utara;06=Prabumulih Selatan
17.01 01=Kedurang;02=Seginim;03=Pino;04=Manna;05=Kota Manna;06=Pino Raya;07=Kedurang Ilir;08=Air Nipis;09=Ulu Manna;10=Bunga Mas;11=Pasar Manna
17.02 06=Kota Padang;07=Padang Ulak Tanding;08=Sindang Kelingi;09=Curup;10=Bermani Ulu;11=Selupu Rejang;16=Curup Utara;17=Curup Timur;18=Curup Selatan;19=Curup Tengah;20=Binduriang;21=Sindang Beliti Ulu;22=Sindang Dataran;23=Sindang Beliti Ilir;24=Bermani Ulu Raya
17.03 01=Enggano;06=Kerkap;07=Kota Arga Makmur;08=Giri Mulya;09=Padang Jaya;10=Lais;11=Batik Nau;12=Ketahun;13=Napal Putih;14=Putri Hijau;15=Air Besi;16=Air Napal;19=Hulu Palik;20=Air Padang;21=Arma Jaya;22=Tanjung Agung Palik;23=Ulok Kupai;24=Pinang Raya;25=Marga Sakti Sebelat
17.04 01=Kinal;02=Tanjung Kemuning;03=Kaur Utara;04=Kaur Tengah;05=Kaur Selatan;06=Maje;07=Nasal;08=Semidang Gumay;09=Kelam Tengah;10=Luas;11=Muara Sahung;12=Tetap;13=Lungkang Kule;14=Padang Guci Hilir;15=Padang Guci Hulu
17.05 01=Sukaraja;02=Seluma;03=Talo;04=Semidang Alas;05=Semidang Alas Maras;06=Air Periukan;07=Lubuk Sandi;08=Seluma Barat;09=Seluma Timur;10=Seluma Utara;11=Seluma Selatan;12=Talo Kecil;13=Ulu Talo;14=Ilir Talo
17.06 01=Lubuk Pinang;02=Kota Mukomuko;03=Teras Terunjam;04=Pondok Suguh;05=Ipuh;06=Malin Deman;07=Air Rami;08=Teramang Jaya;09=Selagan Raya;10=Penarik;11=XIV Koto;12=V Koto;13=Air Manjunto;14=Air Dikit;15=Sungai Rumbai
17.07 01=Lebong Utara;02=Lebong Atas;03=Lebong Tengah;04=Lebong Selatan;05=Rimbo Pengadang;06=Topos;07=Bingin Kuning;08=Lebong Sakti;09=Tubei;10=Amen;11=Uram Jaya;12=Pinang Belapis
17.08 01=Bermani Ilir;02=Ujan Mas;03=Tebat Karai;04=Kepahiang;05=Merigi;06=Kebawetan;07=Seberang Musi;08=Muara Kemumu
17.09 01=Karang Tinggi;02=Talang Empat;03=Pondok Kelapa;04=Pematang Tiga;05=Pagar Jati;06=Taba Penanjung;07=Merigi Kelindang;08=Merigi Sakti;09=Pondok Kubang;10=Bang Haji;11=Semidang Lagan
17.71 01=Selebar;02=Gading Cempaka;03=Teluk Segara;04=Muara Bangka Hulu;05=Kampung Melayu;06=Ratu Agung;07=Ratu Samban;08=Sungai Serut;09=Singaran Pati
18.01 04=Natar;05=Tanjung Bintang;06=Kalianda;07=Sidomulyo;08=Katibung;09=Penengahan;10=Palas;13=Jati Agung;14=Ketapang;15=Sragi;16=Raja Basa;17=Candipuro;18=Merbau Mataram;21=Bakauheni;22=Tanjung Sari;23=Way Sulan;24=Way Panji
18.02 01=Kalirejo;02=Bangun Rejo;03=Padang Ratu;04=Gunung Sugih;05=Trimurjo;06=Punggur;07=Terbanggi Besar;08=Seputih Raman;09=Rumbia;10=Seputih Banyak;11=Seputih Mataram;12=Seputih Surabaya;13=Terusan Nunyai;14=Bumi Ratu Nuban;15=Bekri;16=Seputih Agung;17=Way Pengubuan;18=Bandar Mataram;19=Pubian;20=Selagai Lingga;21=Anak Tuha;22=Sendang Agung;23=Kota Gajah;24=Bumi Nabung;25=Way Seputih;26=Bandar Surabaya;27=Anak Ratu Aji;28=Putra Rumbia
18.03 01=Bukit Kemuning;02=Kotabumi;03=Sungkai Selatan;04=Tanjung Raja;05=Abung Timur;06=Abung Barat;07=Abung Selatan;08=Sungkai Utara;09=Kotabumi Utara;10=Kotabumi Selatan;11=Abung Tengah;12=Abung Tinggi;13=Abung Semuli;14=Abung Surakarta;15=Muara Sungkai;16=Bunga Mayang;17=Hulu Sungkai;18=Sungkai Tengah;19=Abung Pekurun;20=Sungkai Jaya;21=Sungkai Barat;22=Abung Kunang;23=Blambangan Pagar
18.04 04=Balik Bukit;05=Sumber Jaya;06=Belalau;07=Way Tenong;08=Sekincau;09=Suoh;10=Batu Brak;11=Sukau;15=Gedung Surian;18=Kebun Tebu;19=Air Hitam;20=Pagar Dewa;21=Batu Ketulis;22=Lumbok Seminung;23=Bandar Negeri Suoh
18.05 02=Menggala;06=Gedung Aji;08=Banjar Agung;11=Gedung Meneng;12=Rawa Jitu Selatan;13=Penawar Tama;18=Rawa Jitu Timur;20=Banjar Margo;22=Rawa Pitu;23=Penawar Aji;25=Dente Teladas;26=Meraksa Aji;27=Gedung Aji Baru;29=Banjar Baru;30=Menggala Timur
18.06 01=Kota Agung;02=Talang Padang;03=Wonosobo;04=Pulau Panggung;09=Cukuh Balak;11=Pugung;12=Semaka;13=Sumberejo;15=Ulu Belu;16=Pematang Sawa;17=Kelumbayan;18=Kota Agung Barat;19=Kota Agung Timur;20=Gisting;21=Gunung Alip;24=Limau;25=Bandar Negeri Semuong;26=Air Naningan;27=Bulok;28=Kelumbayan Barat
18.07 01=Sukadana;02=Labuhan Maringgai;03=Jabung;04=Pekalongan;05=Sekampung;06=Batanghari;07=Way Jepara;08=Purbolinggo;09=Raman Utara;10=Metro Kibang;11=Marga Tiga;12=Sekampung Udik;13=Batanghari Nuban;14=Bumi Agung;15=Bandar Sribhawono;16=Mataram Baru;17=Melinting;18=Gunung Pelindung;19=Pasir Sakti;20=Waway Karya;21=Labuhan Ratu;22=Braja Selebah;23=Way Bungur;24=Marga Sekampung
18.08 01=Blambangan Umpu;02=Kasui;03=Banjit;04=Baradatu;05=Bahuga;06=Pakuan Ratu;07=Negeri Agung;08=Way Tuba;09=Rebang Tangkas;10=Gunung Labuhan;11=Negara Batin;12=Negeri Besar;13=Buay Bahuga;14=Bumi Agung;15=Umpu Semenguk
18.09 01=Gedong Tataan;02=Negeri Katon;03=Tegineneng;04=Way Lima;05=Padang Cermin;06=Punduh Pidada;07=Kedondong;08=Marga Punduh;09=Way Khilau;10=Teluk Pandan;11=Way Ratai
18.10 01=Pringsewu;02=Gading Rejo;03=Ambarawa;04=Pardasuka;05=Pagelaran;06=Banyumas;07=Adiluwih;08=Sukoharjo;09=Pagelaran Utara
18.11 01=Mesuji;02=Mesuji Timur;03=Rawa Jitu Utara;04=Way Serdang;05=Simpang Pematang;06=Panca Jaya;07=Tanjung Raya
18.12 01=Tulang Bawang Tengah;02=Tumijajar;03=Tulang Bawang Udik;04=Gunung Terang;05=Gunung Agung;06=Way Kenanga;07=Lambu Kibang;08=Pagar Dewa;09=Batu Putih
18.13 01=Pesisir Tengah;02=Pesisir Selatan;03=Lemong;04=Pesisir Utara;05=Karya Penggawa;06=Pulau Pisang;07=Way Krui;08=Krui Selatan;09=Ngambur;10=Ngaras;11=Bangkunat
18.71 01=Kedaton;02=Sukarame;03=Tanjungkarang Barat;04=Panjang;05=Tanjungkarang Timur;06=Tanjungkarang Pusat;07=Telukbetung Selatan;08=Telukbetung Barat;09=Telukbetung Utara;10=Rajabasa;11=Tanjung Senang;12=Sukabumi;13=Kemiling;14=Labuhan Ratu;15=Way Halim;16=Langkapura;17=Enggal;18=Kedamaian;19=Telukbetung Timur;20=Bumi Waras
18.72 01=Metro Pusat;02=Metro Utara;03=Metro Barat;04=Metro Timur;05=Metro Selatan
19.01 01=Sungailiat;02=Belinyu;03=Merawang;04=Mendo Barat;05=Pemali;06=Bakam;07=Riau Silip;08=Puding Besar
19.02 01=Tanjungpandan;02=Membalong;03=Selat Nasik;04=Sijuk;05=Badau
19.03 01=Toboali;02=Lepar;03=Airgegas;04=Simpang Rimba;05=Payung;06=Tukak Sadai;07=Pulau Besar;08=Kepulauan Pongok
19.04 01=Koba;02=Pangkalan Baru;03=Sungai Selan;04=Simpang Katis;05=Namang;06=Lubuk Besar
19.05 01=Mentok;02=Simpang Teritip;03=Jebus;04=Kelapa;05=Tempilang;06=Parittiga
19.06 01=Manggar;02=Gantung;03=Dendang;04=Kelapa Kampit;05=Damar;06=Simpang Renggiang;07=Simpang Pesak
19.71 01=Bukit Intan;02=Taman Sari;03=Pangkal Balam;04=Rangkui;05=Gerunggang;06=Gabek;07=Girimaya
21.01 04=Gunung Kijang;06=Bintan Timur;07=Bintan Utara;08=Teluk Bintan;09=Tambelan;10=Teluk Sebong;12=Toapaya;13=Mantang;14=Bintan Pesisir;15=Seri Kuala Lobam
21.02 01=Moro;02=Kundur;03=Karimun;04=Meral;05=Tebing;06=Buru;07=Kundur Utara;08=Kundur Barat;09=Durai;10=Meral Barat;11=Ungar;12=Belat;13=Selat Gelam;14=Sugie Besar
21.03 04=Midai;05=Bunguran Barat;06=Serasan;07=Bunguran Timur;08=Bunguran Utara;09=Subi;10=Pulau Laut;11=Pulau Tiga;15=Bunguran Timur Laut;16=Bunguran Tengah;18=Bunguran Selatan;19=Serasan Timur;20=Bunguran Batubi;21=Pulau Tiga Barat;22=Suak Midai;23=Pulau Panjang;24=Pulau Seluan
21.04 01=Singkep;02=Lingga;03=Senayang;04=Singkep Barat;05=Lingga Utara;06=Singkep Pesisir;07=Lingga Timur;08=Selayar;09=Singkep Selatan;10=Kepulauan Posek;11=Katang Bidare;12=Temiang Pesisir;13=Bakung Serumpun
21.05 01=Siantan;02=Palmatak;03=Siantan Timur;04=Siantan Selatan;05=Jemaja Timur;06=Jemaja;07=Siantan Tengah;08=Siantan Utara;09=Jemaja Barat;10=Kute Siantan
21.71 01=Belakang Padang;02=Batu Ampar;03=Sekupang;04=Nongsa;05=Bulang;06=Lubuk Baja;07=Sei Beduk;08=Galang;09=Bengkong;10=Batam Kota;11=Sagulung;12=Batu Aji
21.72 01=Tanjung Pinang Barat;02=Tanjung Pinang Timur;03=Tanjung Pinang Kota;04=Bukit Bestari
31.01 01=Kepulauan Seribu Utara;02=Kepulauan Seribu Selatan
31.71 01=Gambir;02=Sawah Besar;03=Kemayoran;04=Senen;05=Cempaka Putih;06=Menteng;07=Tanah Abang;08=Johar Baru
31.72 01=Penjaringan;02=Tanjung Priok;03=Koja;04=Cilincing;05=Pademangan;06=Kelapa Gading
31.73 01=Cengkareng;02=Grogol Petamburan;03=Taman Sari;04=Tambora;05=Kebon Jeruk;06=Kalideres;07=Pal Merah;08=Kembangan
31.74 01=Tebet;02=Setiabudi;03=Mampang Prapatan;04=Pasar Minggu;05=Kebayoran Lama;06=Cilandak;07=Kebayoran Baru;08=Pancoran;09=Jagakarsa;10=Pesanggrahan
31.75 01=Matraman;02=Pulogadung;03=Jatinegara;04=Kramatjati;05=Pasar Rebo;06=Cakung;07=Duren Sawit;08=Makasar;09=Ciracas;10=Cipayung
32.01 01=Cibinong;02=Gunungputri;03=Citeureup;04=Sukaraja;05=Babakan Madang;06=Jonggol;07=Cileungsi;08=Cariu;09=Sukamakmur;10=Parung;11=Gunungsindur;12=Kemang;13=Bojonggede;14=Leuwiliang;15=Ciampea;16=Cibungbulang;17=Pamijahan;18=Rumpin;19=Jasinga;20=Parungpanjang;21=Nanggung;22=Cigudeg;23=Tenjo;24=Ciawi;25=Cisarua;26=Megamendung;27=Caringin;28=Cijeruk;29=Ciomas;30=Dramaga;31=Tamansari;32=Klapanunggal;33=Ciseeng;34=Rancabungur;35=Sukajaya;36=Tanjungsari;37=Tajurhalang;38=Cigombong;39=Leuwisadeng;40=Tenjolaya
32.02 01=Palabuhanratu;02=Simpenan;03=Cikakak;04=Bantargadung;05=Cisolok;06=Cikidang;07=Lengkong;08=Jampangtengah;09=Warungkiara;10=Cikembar;11=Cibadak;12=Nagrak;13=Parungkuda;14=Bojonggenteng;15=Parakansalak;16=Cicurug;17=Cidahu;18=Kalapanunggal;19=Kabandungan;20=Waluran;21=Jampangkulon;22=Ciemas;23=Kalibunder;24=Surade;25=Cibitung;26=Ciracap;27=Gunungguruh;28=Cicantayan;29=Cisaat;30=Kadudampit;31=Caringin;32=Sukabumi;33=Sukaraja;34=Kebonpedes;35=Cireunghas;36=Sukalarang;37=Pabuaran;38=Purabaya;39=Nyalindung;40=Gegerbitung;41=Sagaranten;42=Curugkembar;43=Cidolog;44=Cidadap;45=Tegalbuleud;46=Cimanggu;47=Ciambar
32.03 01=Cianjur;02=Warungkondang;03=Cibeber;04=Cilaku;05=Ciranjang;06=Bonjogpicung;07=Karangtengah;08=Mande;09=Sukaluyu;10=Pacet;11=Cugenang;12=Cikalongkulon;13=Sukaresmi;14=Sukanagara;15=Campaka;16=Takokak;17=Kadupandak;18=Pagelarang;19=Tanggeung;20=Cubinong;21=Sindangbarang;22=Agrabinta;23=Cidaun;24=Naringgul;25=Campakamulya;26=Cikadu;27=Gekbrong;28=Cipanas;29=Cijati;30=Leles;31=Haurwangi;32=Pasirkuda
32.04 05=Cileunyi;06=Cimenyan;07=Cilengkrang;08=Bojongsoang;09=Margahayu;10=Margaasih;11=Katapang;12=Dayeuhkolot;13=Banjaran;14=Pameungpeuk;15=Pangalengan;16=Arjasari;17=Cimaung;25=Cicalengka;26=Nagreg;27=Cikancung;28=Rancaekek;29=Ciparay;30=Pacet;31=Kertasari;32=Baleendah;33=Majalaya;34=Solokanjeruk;35=Paseh;36=Ibun;37=Soreang;38=Pasirjambu;39=Ciwidey;40=Rancabali;44=Cangkuang;46=Kutawaringin
32.05 01=Garut Kota;02=Karangpawitan;03=Wanaraja;04=Tarogong Kaler;05=Tarogong Kidul;06=Banyuresmi;07=Samarang;08=Pasirwangi;09=Leles;10=Kadungora;11=Leuwigoong;12=Cibatu;13=Kersamanah;14=Malangbong;15=Sukawening;16=Karangtengah;17=Bayongbong;18=Cigedug;19=Cilawu;20=Cisurupan;21=Sukaresmi;22=Cikajang;23=Banjarwangi;24=Singajaya;25=Cihurip;26=Peundeuy;27=Pameungpeuk;28=Cisompet;29=Cibalong;30=Cikelet;31=Bungbulang;32=Mekarmukti;33=Pakenjeng;34=Pamulihan;35=Cisewu;36=Caringin;37=Talegong;38=Bl. Limbangan;39=Selaawi;40=Cibiuk;41=Pangatikan;42=Sucinaraja
32.06 01=Cipatujah;02=Karangnunggal;03=Cikalong;04=Pancatengah;05=Cikatomas;06=Cibalong;07=Parungponteng;08=Bantarkalong;09=Bojongasih;10=Culamega;11=Bojonggambir;12=Sodonghilir;13=Taraju;14=Salawu;15=Puspahiang;16=Tanjungjaya;17=Sukaraja;18=Salopa;19=Jatiwaras;20=Cineam;21=Karang Jaya;22=Manonjaya;23=Gunung Tanjung;24=Singaparna;25=Mangunreja;26=Sukarame;27=Cigalontang;28=Leuwisari;29=Padakembang;30=Sariwangi;31=Sukaratu;32=Cisayong;33=Sukahening;34=Rajapolah;35=Jamanis;36=Ciawi;37=Kadipaten;38=Pagerageung;39=Sukaresik
32.07 01=Ciamis;02=Cikoneng;03=Cijeungjing;04=Sadananya;05=Cidolog;06=Cihaurbeuti;07=Panumbangan;08=Panjalu;09=Kawali;10=Panawangan;11=Cipaku;12=Jatinagara;13=Rajadesa;14=Sukadana;15=Rancah;16=Tambaksari;17=Lakbok;18=Banjarsari;19=Pamarican;29=Cimaragas;30=Cisaga;31=Sindangkasih;32=Baregbeg;33=Sukamantri;34=Lumbung;35=Purwadadi;37=Banjaranyar
32.08 01=Kadugede;02=Ciniru;03=Subang;04=Ciwaru;05=Cibingbin;06=Luragung;07=Lebakwangi;08=Garawangi;09=Kuningan;10=Ciawigebang;11=Cidahu;12=Jalaksana;13=Cilimus;14=Mandirancan;15=Selajambe;16=Kramatmulya;17=Darma;18=Cigugur;19=Pasawahan;20=Nusaherang;21=Cipicung;22=Pancalang;23=Japara;24=Cimahi;25=Cilebak;26=Hantara;27=Kalimanggis;28=Cibeureum;29=Karangkancana;30=Maleber;31=Sindangagung;32=Cigandamekar
32.09 01=Waled;02=Ciledug;03=Losari;04=Pabedilan;05=Babakan;06=Karangsembung;07=Lemahabang;08=Susukan Lebak;09=Sedong;10=Astanajapura;11=Pangenan;12=Mundu;13=Beber;14=Talun;15=Sumber;16=Dukupuntang;17=Palimanan;18=Plumbon;19=Weru;20=Kedawung;21=Gunung Jati;22=Kepetakan;23=Klangenan;24=Arjawinangun;25=Panguragan;26=Ciwaringin;27=Susukan;28=Gegesik;29=Kaliwedi;30=Gebang;31=Depok;32=Pasaleman;33=Pabuaran;34=Karangwareng;35=Tengah Tani;36=Plered;37=Gempol;38=Greged;39=Suranenggala;40=Jamblang
32.10 01=Lemahsugih;02=Bantarujeg;03=Cikijing;04=Talaga;05=Argapura;06=Maja;07=Majalengka;08=Sukahaji;09=Rajagaluh;10=Leuwimunding;11=Jatiwangi;12=Dawuan;13=Kadipaten;14=Kertajati;15=Jatitujuh;16=Ligung;17=Sumberjaya;18=Panyingkiran;19=Palasah;20=Cigasong;21=Sindangwangi;22=Banjaran;23=Cingambul;24=Kasokandel;25=Sindang;26=Malausma
32.11 01=Wado;02=Jatinunggal;03=Darmaraja;04=Cibugel;05=Cisitu;06=Situraja;07=Conggeang;08=Paseh;09=Surian;10=Buahdua;11=Tanjungsari;12=Sukasari;13=Pamulihan;14=Cimanggung;15=Jatinangor;16=Rancakalong;17=Sumedang Selatan;18=Sumedang Utara;19=Ganeas;20=Tanjungkerta;21=Tanjungmedar;22=Cimalaka;23=Cisarua;24=Tomo;25=Ujungjaya;26=Jatigede
32.12 01=Haurgeulis;02=Kroya;03=Gabuswetan;04=Cikedung;05=Lelea;06=Bangodua;07=Widasari;08=Kertasemaya;09=Krangkeng;10=Karangampel;11=Juntinyuat;12=Sliyeg;13=Jatibarang;14=Balongan;15=Indramayu;16=Sindang;17=Cantigi;18=Lohbener;19=Arahan;20=Losarang;21=Kandanghaur;22=Bongas;23=Anjatan;24=Sukra;25=Gantar;26=Terisi;27=Sukagumiwang;28=Kedokan Bunder;29=Pasekan;30=Tukdana;31=Patrol
32.13 01=Sagalaherang;02=Cisalak;03=Subang;04=Kalijati;05=Pabuaran;06=Purwadadi;07=Pagaden;08=Binong;09=Ciasem;10=Pusakanagara;11=Pamanukan;12=Jalancagak;13=Blanakan;14=Tanjungsiang;15=Compreng;16=Patokbeusi;17=Cibogo;18=Cipunagara;19=Cijambe;20=Cipeundeuy;21=Legonkulon;22=Cikaum;23=Serangpanjang;24=Sukasari;25=Tambakdahan;26=Kasomalang;27=Dawuan;28=Pagaden Barat;29=Ciater;30=Pusakajaya
32.14 01=Purwakarta;02=Campaka;03=Jatiluhur;04=Plered;05=Sukatani;06=Darangdan;07=Maniis;08=Tegalwaru;09=Wanayasa;10=Pasawahan;11=Bojong;12=Babakancikao;13=Bungursari;14=Cibatu;15=Sukasari;16=Pondoksalam;17=Kiarapedes
32.15 01=Karawang Barat;02=Pangkalan;03=Telukjambe Timur;04=Ciampel;05=Klari;06=Rengasdengklok;07=Kutawaluya;08=Batujaya;09=Tirtajaya;10=Pedes;11=Cibuaya;12=Pakisjaya;13=Cikampek;14=Jatisari;15=Cilamaya Wetan;16=Tirtamulya;17=Telagasari;18=Rawamerta;19=Lemahabang;20=Tempuran;21=Majalaya;22=Jayakerta;23=Cilamaya Kulon;24=Banyusari;25=Kota Baru;26=Karawang Timur;27=Telukjambe Barat;28=Tegalwaru;29=Purwasari;30=Cilebar
32.16 01=Tarumajaya;02=Babelan;03=Sukawangi;04=Tambelang;05=Tambun Utara;06=Tambun Selatan;07=Cibitung;08=Cikarang Barat;09=Cikarang Utara;10=Karang Bahagia;11=Cikarang Timur;12=Kedung Waringin;13=Pebayuran;14=Sukakarya;15=Sukatani;16=Cabangbungin;17=Muaragembong;18=Setu;19=Cikarang Selatan;20=Cikarang Pusat;21=Serang Baru;22=Cibarusah;23=Bojongmangu
32.17 01=Lembang;02=Parongpong;03=Cisarua;04=Cikalongwetan;05=Cipeundeuy;06=Ngamprah;07=Cipatat;08=Padalarang;09=Batujajar;10=Cihampelas;11=Cililin;12=Cipongkor;13=Rongga;14=Sindangkerta;15=Gununghalu;16=Saguling
32.18 01=Parigi;02=Cijulang;03=Cimerak;04=Cigugur;05=Langkaplancar;06=Mangunjaya;07=Padaherang;08=Kalipucang;09=Pangandaran;10=Sidamulih
32.71 01=Bogor Selatan;02=Bogor Timur;03=Bogor Tengah;04=Bogor Barat;05=Bogor Utara;06=Tanah Sareal
32.72 01=Gunung Puyuh;02=Cikole;03=Citamiang;04=Warudoyong;05=Baros;06=Lembursitu;07=Cibeureum
32.73 01=Sukasari;02=Coblong;03=Babakan Ciparay;04=Bojongloa Kaler;05=Andir;06=Cicendo;07=Sukajadi;08=Cidadap;09=Bandung Wetan;10=Astanaanyar;11=Regol;12=Batununggal;13=Lengkong;14=Cibeunying Kidul;15=Bandung Kulon;16=Kiaracondong;17=Bojongloa Kidul;18=Cibeunying Kaler;19=Sumur Bandung;20=Antapani;21=Bandung Kidul;22=Buahbatu;23=Rancasari;24=Arcamanik;25=Cibiru;26=Ujungberung;27=Gedebage;28=Panyileukan;29=Cinambo;30=Mandalajati
32.74 01=Kejaksan;02=Lemahwungkuk;03=Harjamukti;04=Pekalipan;05=Kesambi
32.75 01=Bekasi Timur;02=Bekasi Barat;03=Bekasi Utara;04=Bekasi Selatan;05=Rawalumbu;06=Medansatria;07=Bantargebang;08=Pondokgede;09=Jatiasih;10=Jatisampurna;11=Mustikajaya;12=Pondokmelati
32.76 01=Pancoran Mas;02=Cimanggis;03=Sawangan;04=Limo;05=Sukmajaya;06=Beji;07=Cipayung;08=Cilodong;09=Cinere;10=Tapos;11=Bojongsari
32.77 01=Cimahi Selatan;02=Cimahi Tengah;03=Cimahi Utara
32.78 01=Cihideung;02=Cipedes;03=Tawang;04=Indihiang;05=Kawalu;06=Cibeureum;07=Tamansari;08=Mangkubumi;09=Bungursari;10=Purbaratu
32.79 01=Banjar;02=Pataruman;03=Purwaharja;04=Langensari
33.01 01=Kedungreja;02=Kesugihan;03=Adipala;04=Binangun;05=Nusawungu;06=Kroya;07=Maos;08=Jeruklegi;09=Kawunganten;10=Gandrungmangu;11=Sidareja;12=Karangpucung;13=Cimanggu;14=Majenang;15=Wanareja;16=Dayeuhluhur;17=Sampang;18=Cipari;19=Patimuan;20=Bantarsari;21=Cilacap Selatan;22=Cilacap Tengah;23=Cilacap Utara;24=Kampung Laut
33.02 01=Lumbir;02=Wangon;03=Jatilawang;04=Rawalo;05=Kebasen;06=Kemranjen;07=Sumpiuh;08=Tambak;09=Somagede;10=Kalibagor;11=Banyumas;12=Patikraja;13=Purwojati;14=Ajibarang;15=Gumelar;16=Pekuncen;17=Cilongok;18=Karanglewas;19=Sokaraja;20=Kembaran;21=Sumbang;22=Baturraden;23=Kedungbanteng;24=Purwokerto Selatan;25=Purwokerto Barat;26=Purwokerto Timur;27=Purwokerto Utara
33.03 01=Kemangkon;02=Bukateja;03=Kejobong;04=Kaligondang;05=Purbalingga;06=Kalimanah;07=Kutasari;08=Mrebet;09=Bobotsari;10=Karangreja;11=Karanganyar;12=Karangmoncol;13=Rembang;14=Bojongsari;15=Padamara;16=Pengadegan;17=Karangjambu;18=Kertanegara
33.04 01=Susukan;02=Purworeja Klampok;03=Mandiraja;04=Purwanegara;05=Bawang;06=Banjarnegara;07=Sigaluh;08=Madukara;09=Banjarmangu;10=Wanadadi;11=Rakit;12=Punggelan;13=Karangkobar;14=Pagentan;15=Pejawaran;16=Batur;17=Wanayasa;18=Kalibening;19=Pandanarum;20=Pagedongan
33.05 01=Ayah;02=Buayan;03=Puring;04=Petanahan;05=Klirong;06=Buluspesantren;07=Ambal;08=Mirit;09=Prembun;10=Kutowinangun;11=Alian;12=Kebumen;13=Pejagoan;14=Sruweng;15=Adimulyo;16=Kuwarasan;17=Rowokele;18=Sempor;19=Gombong;20=Karanganyar;21=Karanggayam;22=Sadang;23=Bonorowo;24=Padureso;25=Poncowarno;26=Karangsambung
33.06 01=Grabag;02=Ngombol;03=Purwodadi;04=Bagelen;05=Kaligesing;06=Purworejo;07=Banyuurip;08=Bayan;09=Kutoarjo;10=Butuh;11=Pituruh;12=Kemiri;13=Bruno;14=Gebang;15=Loano;16=Bener
33.07 01=Wadaslintang;02=Kepil;03=Sapuran;04=Kaliwiro;05=Leksono;06=Selomerto;07=Kalikajar;08=Kertek;09=Wonosobo;10=Watumalang;11=Mojotengah;12=Garung;13=Kejajar;14=Sukoharjo;15=Kalibawang
33.08 01=Salaman;02=Borobudur;03=Ngluwar;04=Salam;05=Srumbung;06=Dukun;07=Sawangan;08=Muntilan;09=Mungkid;10=Mertoyudan;11=Tempuran;12=Kajoran;13=Kaliangkrik;14=Bandongan;15=Candimulyo;16=Pakis;17=Ngablak;18=Grabag;19=Tegalrejo;20=Secang;21=Windusari
33.09 01=Selo;02=Ampel;03=Cepogo;04=Musuk;05=Boyolali;06=Mojosongo;07=Teras;08=Sawit;09=Banyudono;10=Sambi;11=Ngemplak;12=Nogosari;13=Simo;14=Karanggede;15=Klego;16=Andong;17=Kemusu;18=Wonosegoro;19=Juwangi;20=Gladagsari;21=Tamansari;22=Wonosamodro
33.10 01=Prambanan;02=Gantiwarno;03=Wedi;04=Bayat;05=Cawas;06=Trucuk;07=Kebonarum;08=Jogonalan;09=Manisrenggo;10=Karangnongko;11=Ceper;12=Pedan;13=Karangdowo;14=Juwiring;15=Wonosari;16=Delanggu;17=Polanharjo;18=Karanganom;19=Tulung;20=Jatinom;21=Kemalang;22=Ngawen;23=Kalikotes;24=Klaten Utara;25=Klaten Tengah;26=Klaten Selatan
33.11 01=Weru;02=Bulu;03=Tawangsari;04=Sukoharjo;05=Nguter;06=Bendosari;07=Polokarto;08=Mojolaban;09=Grogol;10=Baki;11=Gatak;12=Kartasura
33.12 01=Pracimantoro;02=Giritontro;03=Giriwoyo;04=Batuwarno;05=Tirtomoyo;06=Nguntoronadi;07=Baturetno;08=Eromoko;09=Wuryantoro;10=Manyaran;11=Selogiri;12=Wonogiri;13=Ngadirojo;14=Sidoharjo;15=Jatiroto;16=Kismantoro;17=Purwantoro;18=Bulukerto;19=Slogohimo;20=Jatisrono;21=Jatipurno;22=Girimarto;23=Karangtengah;24=Paranggupito;25=Puhpelem
33.13 01=Jatipuro;02=Jatiyoso;03=Jumapolo;04=Jumantono;05=Matesih;06=Tawangmangu;07=Ngargoyoso;08=Karangpandan;09=Karanganyar;10=Tasikmadu;11=Jaten;12=Colomadu;13=Gondangrejo;14=Kebakkramat;15=Mojogedang;16=Kerjo;17=Jenawi
33.14 01=Kalijambe;02=Plupuh;03=Masaran;04=Kedawung;05=Sambirejo;06=Gondang;07=Sambungmacan;08=Ngrampal;09=Karangmalang;10=Sragen;11=Sidoharjo;12=Tanon;13=Gemolong;14=Miri;15=Sumberlawang;16=Mondokan;17=Sukodono;18=Gesi;19=Tangen;20=Jenar
33.15 01=Kedungjati;02=Karangrayung;03=Penawangan;04=Toroh;05=Geyer;06=Pulokulon;07=Kradenan;08=Gabus;09=Ngaringan;10=Wirosari;11=Tawangharjo;12=Grobogan;13=Purwodadi;14=Brati;15=Klambu;16=Godong;17=Gubug;18=Tegowanu;19=Tanggungharjo
33.16 01=Jati;02=Randublatung;03=Kradenan;04=Kedungtuban;05=Cepu;06=Sambong;07=Jiken;08=Jepon;09=Blora;10=Tunjungan;11=Banjarejo;12=Ngawen;13=Kunduran;14=Todanan;15=Bogorejo;16=Japah
33.17 01=Sumber;02=Bulu;03=Gunem;04=Sale;05=Sarang;06=Sedan;07=Pamotan;08=Sulang;09=Kaliori;10=Rembang;11=Pancur;12=Kragan;13=Sluke;14=Lasem
33.18 01=Sukolilo;02=Kayen;03=Tambakromo;04=Winong;05=Pucakwangi;06=Jaken;07=Batangan;08=Juwana;09=Jakenan;10=Pati;11=Gabus;12=Margorejo;13=Gembong;14=Tlogowungu;15=Wedarijaksa;16=Margoyoso;17=Gunungwungkal;18=Cluwak;19=Tayu;20=Dukuhseti;21=Trangkil
33.19 01=Kaliwungu;02=Kota Kudus;03=Jati;04=Undaan;05=Mejobo;06=Jekulo;07=Bae;08=Gebog;09=Dawe
33.20 01=Kedung;02=Pecangaan;03=Welahan;04=Mayong;05=Batealit;06=Jepara;07=Mlonggo;08=Bangsri;09=Keling;10=Karimunjawa;11=Tahunan;12=Nalumsari;13=Kalinyamatan;14=Kembang;15=Pakis Aji;16=Donorojo
33.21 01=Mranggen;02=Karangawen;03=Guntur;04=Sayung;05=Karangtengah;06=Wonosalam;07=Dempet;08=Gajah;09=Karanganyar;10=Mijen;11=Demak;12=Bonang;13=Wedung;14=Kebonagung
33.22 01=Getasan;02=Tengaran;03=Susukan;04=Suruh;05=Pabelan;06=Tuntang;07=Banyubiru;08=Jambu;09=Sumowono;10=Ambarawa;11=Bawen;12=Bringin;13=Bergas;15=Pringapus;16=Bancak;17=Kaliwungu;18=Ungaran Barat;19=Ungaran Timur;20=Bandungan
33.23 01=Bulu;02=Tembarak;03=Temanggung;04=Pringsurat;05=Kaloran;06=Kandangan;07=Kedu;08=Parakan;09=Ngadirejo;10=Jumo;11=Tretep;12=Candiroto;13=Kranggan;14=Tlogomulyo;15=Selopampang;16=Bansari;17=Kledung;18=Bejen;19=Wonoboyo;20=Gemawang
33.24 01=Plantungan;02=Pageruyung;03=Sukorejo;04=Patean;05=Singorojo;06=Limbangan;07=Boja;08=Kaliwungu;09=Brangsong;10=Pegandon;11=Gemuh;12=Weleri;13=Cepiring;14=Patebon;15=Kendal;16=Rowosari;17=Kangkung;18=Ringinarum;19=Ngampel;20=Kaliwungu Selatan
33.25 01=Wonotunggal;02=Bandar;03=Blado;04=Reban;05=Bawang;06=Tersono;07=Gringsing;08=Limpung;09=Subah;10=Tulis;11=Batang;12=Warungasem;13=Kandeman;14=Pecalungan;15=Banyuputih
33.26 01=Kandangserang;02=Paninggaran;03=Lebakbarang;04=Petungkriyono;05=Talun;06=Doro;07=Karanganyar;08=Kajen;09=Kesesi;10=Sragi;11=Bojong;12=Wonopringgo;13=Kedungwuni;14=Buaran;15=Tirto;16=Wiradesa;17=Siwalan;18=Karangdadap;19=Wonokerto
33.27 01=Moga;02=Pulosari;03=Belik;04=Watukumpul;05=Bodeh;06=Bantarbolang;07=Randudongkal;08=Pemalang;09=Taman;10=Petarukan;11=Ampelgading;12=Comal;13=Ulujami;14=Warungpring
33.28 01=Margasari;02=Bumijawa;03=Bojong;04=Balapulang;05=Pagerbarang;06=Lebaksiu;07=Jatinegara;08=Kedungbanteng;09=Pangkah;10=Slawi;11=Adiwerna;12=Talang;13=Dukuhturi;14=Tarub;15=Kramat;16=Suradadi;17=Warureja;18=Dukuhwaru
33.29 01=Salem;02=Bantarkawung;03=Bumiayu;04=Paguyangan;05=Sirampog;06=Tonjong;07=Jatibarang;08=Wanasari;09=Brebes;10=Songgom;11=Kersana;12=Losari;13=Tanjung;14=Bulakamba;15=Larangan;16=Ketanggungan;17=Banjarharjo
33.71 01=Magelang Selatan;02=Magelang Utara;03=Magelang Tengah
33.72 01=Laweyan;02=Serengan;03=Pasar Kliwon;04=Jebres;05=Banjarsari
33.73 01=Sidorejo;02=Tingkir;03=Argomulyo;04=Sidomukti
33.74 01=Semarang Tengah;02=Semarang Utara;03=Semarang Timur;04=Gayamsari;05=Genuk;06=Pedurungan;07=Semarang Selatan;08=Candisari;09=Gajahmungkur;10=Tembalang;11=Banyumanik;12=Gunungpati;13=Semarang Barat;14=Mijen;15=Ngaliyan;16=Tugu
33.75 01=Pekalongan Barat;02=Pekalongan Timur;03=Pekalongan Utara;04=Pekalongan Selatan
33.76 01=Tegal Barat;02=Tegal Timur;03=Tegal Selatan;04=Margadana
34.01 01=Temon;02=Wates;03=Panjatan;04=Galur;05=Lendah;06=Sentolo;07=Pengasih;08=Kokap;09=Girimulyo;10=Nanggulan;11=Samigaluh;12=Kalibawang
34.02 01=Srandakan;02=Sanden;03=Kretek;04=Pundong;05=Bambanglipuro;06=Pandak;07=Pajangan;08=Bantul;09=Jetis;10=Imogiri;11=Dlingo;12=Banguntapan;13=Pleret;14=Piyungan;15=Sewon;16=Kasihan;17=Sedayu
34.03 01=Wonosari;02=Nglipar;03=Playen;04=Patuk;05=Paliyan;06=Panggang;07=Tepus;08=Semanu;09=Karangmojo;10=Ponjong;11=Rongkop;12=Semin;13=Ngawen;14=Gedangsari;15=Saptosari;16=Girisubo;17=Tanjungsari;18=Purwosari
34.04 01=Gamping;02=Godean;03=Moyudan;04=Minggir;05=Seyegan;06=Mlati;07=Depok;08=Berbah;09=Prambanan;10=Kalasan;11=Ngemplak;12=Ngaglik;13=Sleman;14=Tempel;15=Turi;16=Pakem;17=Cangkringan
34.71 01=Tegalrejo;02=Jetis;03=Gondokusuman;04=Danurejan;05=Gedongtengen;06=Ngampilan;07=Wirobrajan;08=Mantrijeron;09=Kraton;10=Gondomanan;11=Pakualaman;12=Mergangsan;13=Umbulharjo;14=Kotagede
35.01 01=Donorojo;02=Pringkuku;03=Punung;04=Pacitan;05=Kebonagung;06=Arjosari;07=Nawangan;08=Bandar;09=Tegalombo;10=Tulakan;11=Ngadirojo;12=Sudimoro
35.02 01=Slahung;02=Ngrayun;03=Bungkal;04=Sambit;05=Sawoo;06=Sooko;07=Pulung;08=Mlarak;09=Jetis;10=Siman;11=Balong;12=Kauman;13=Badegan;14=Sampung;15=Sukorejo;16=Babadan;17=Ponorogo;18=Jenangan;19=Ngebel;20=Jambon;21=Pudak
35.03 01=Panggul;02=Munjungan;03=Pule;04=Dongko;05=Tugu;06=Karangan;07=Kampak;08=Watulimo;09=Bendungan;10=Gandusari;11=Trenggalek;12=Pogalan;13=Durenan;14=Suruh
35.04 01=Tulungagung;02=Boyolangu;03=Kedungwaru;04=Ngantru;05=Kauman;06=Pagerwojo;07=Sendang;08=Karangrejo;09=Gondang;10=Sumbergempol;11=Ngunut;12=Pucanglaban;13=Rejotangan;14=Kalidawir;15=Besuki;16=Campurdarat;17=Bandung;18=Pakel;19=Tanggunggunung
35.05 01=Wonodadi;02=Udanawu;03=Srengat;04=Kademangan;05=Bakung;06=Ponggok;07=Sanankulon;08=Wonotirto;09=Nglegok;10=Kanigoro;11=Garum;12=Sutojayan;13=Panggungrejo;14=Talun;15=Gandusari;16=Binangun;17=Wlingi;18=Doko;19=Kesamben;20=Wates;21=Selorejo;22=Selopuro
35.06 01=Semen;02=Mojo;03=Kras;04=Ngadiluwih;05=Kandat;06=Wates;07=Ngancar;08=Puncu;09=Plosoklaten;10=Gurah;11=Pagu;12=Gampengrejo;13=Grogol;14=Papar;15=Purwoasri;16=Plemahan;17=Pare;18=Kepung;19=Kandangan;20=Tarokan;21=Kunjang;22=Banyakan;23=Ringinrejo;24=Kayen Kidul;25=Ngasem;26=Badas
35.07 01=Donomulyo;02=Pagak;03=Bantur;04=Sumbermanjing Wetan;05=Dampit;06=Ampelgading;07=Poncokusumo;08=Wajak;09=Turen;10=Gondanglegi;11=Kalipare;12=Sumberpucung;13=Kepanjen;14=Bululawang;15=Tajinan;16=Tumpang;17=Jabung;18=Pakis;19=Pakisaji;20=Ngajum;21=Wagir;22=Dau;23=Karangploso;24=Singosari;25=Lawang;26=Pujon;27=Ngantang;28=Kasembon;29=Gedangan;30=Tirtoyudo;31=Kromengan;32=Wonosari;33=Pagelaran
35.08 01=Tempursari;02=Pronojiwo;03=Candipuro;04=Pasirian;05=Tempeh;06=Kunir;07=Yosowilangun;08=Rowokangkung;09=Tekung;10=Lumajang;11=Pasrujambe;12=Senduro;13=Gucialit;14=Padang;15=Sukodono;16=Kedungjajang;17=Jatiroto;18=Randuagung;19=Klakah;20=Ranuyoso;21=Sumbersuko
35.09 01=Jombang;02=Kencong;03=Sumberbaru;04=Gumukmas;05=Umbulsari;06=Tanggul;07=Semboro;08=Puger;09=Bangsalsari;10=Balung;11=Wuluhan;12=Ambulu;13=Rambipuji;14=Panti;15=Sukorambi;16=Jenggawah;17=Ajung;18=Tempurejo;19=Kaliwates;20=Patrang;21=Sumbersari;22=Arjasa;23=Mumbulsari;24=Pakusari;25=Jelbuk;26=Mayang;27=Kalisat;28=Ledokombo;29=Sukowono;30=Silo;31=Sumberjambe
35.10 01=Pesanggaran;02=Bangorejo;03=Purwoharjo;04=Tegaldlimo;05=Muncar;06=Cluring;07=Gambiran;08=Srono;09=Genteng;10=Glenmore;11=Kalibaru;12=Singojuruh;13=Rogojampi;14=Kabat;15=Glagah;16=Banyuwangi;17=Giri;18=Wongsorejo;19=Songgon;20=Sempu;21=Kalipuro;22=Siliragung;23=Tegalsari;24=Licin;25=Blimbingsari
35.11 01=Maesan;02=Tamanan;03=Tlogosari;04=Sukosari;05=Pujer;06=Grujugan;07=Curahdami;08=Tenggarang;09=Wonosari;10=Tapen;11=Bondowoso;12=Wringin;13=Tegalampel;14=Klabang;15=Cermee;16=Prajekan;17=Pakem;18=Sumberwringin;19=Sempol;20=Binakal;21=Taman Krocok;22=Botolinggo;23=Jambesari Darus Sholah
35.12 01=Jatibanteng;02=Besuki;03=Suboh;04=Mlandingan;05=Kendit;06=Panarukan;07=Situbondo;08=Panji;09=Mangaran;10=Kapongan;11=Arjasa;12=Jangkar;13=Asembagus;14=Banyuputih;15=Sumbermalang;16=Banyuglugur;17=Bungatan
35.13 01=Sukapura;02=Sumber;03=Kuripan;04=Bantaran;05=Leces;06=Banyuanyar;07=Tiris;08=Krucil;09=Gading;10=Pakuniran;11=Kotaanyar;12=Paiton;13=Besuk;14=Kraksaan;15=Krejengan;16=Pajarakan;17=Maron;18=Gending;19=Dringu;20=Tegalsiwalan;21=Sumberasih;22=Wonomerto;23=Tongas;24=Lumbang
35.14 01=Purwodadi;02=Tutur;03=Puspo;04=Lumbang;05=Pasrepan;06=Kejayan;07=Wonorejo;08=Purwosari;09=Sukorejo;10=Prigen;11=Pandaan;12=Gempol;13=Beji;14=Bangil;15=Rembang;16=Kraton;17=Pohjentrek;18=Gondangwetan;19=Winongan;20=Grati;21=Nguling;22=Lekok;23=Rejoso;24=Tosari
35.15 01=Tarik;02=Prambon;03=Krembung;04=Porong;05=Jabon;06=Tanggulangin;07=Candi;08=Sidoarjo;09=Tulangan;10=Wonoayu;11=Krian;12=Balongbendo;13=Taman;14=Sukodono;15=Buduran;16=Gedangan;17=Sedati;18=Waru
35.16 01=Jatirejo;02=Gondang;03=Pacet;04=Trawas;05=Ngoro;06=Pungging;07=Kutorejo;08=Mojosari;09=Dlanggu;10=Bangsal;11=Puri;12=Trowulan;13=Sooko;14=Gedeg;15=Kemlagi;16=Jetis;17=Dawarblandong;18=Mojoanyar
35.17 01=Perak;02=Gudo;03=Ngoro;04=Bareng;05=Wonosalam;06=Mojoagung;07=Mojowarno;08=Diwek;09=Jombang;10=Peterongan;11=Sumobito;12=Kesamben;13=Tembelang;14=Ploso;15=Plandaan;16=Kabuh;17=Kudu;18=Bandarkedungmulyo;19=Jogoroto;20=Megaluh;21=Ngusikan
35.18 01=Sawahan;02=Ngetos;03=Berbek;04=Loceret;05=Pace;06=Prambon;07=Ngronggot;08=Kertosono;09=Patianrowo;10=Baron;11=Tanjunganom;12=Sukomoro;13=Nganjuk;14=Bagor;15=Wilangan;16=Rejoso;17=Gondang;18=Ngluyu;19=Lengkong;20=Jatikalen
35.19 01=Kebonsari;02=Dolopo;03=Geger;04=Dagangan;05=Kare;06=Gemarang;07=Wungu;08=Madiun;09=Jiwan;10=Balerejo;11=Mejayan;12=Saradan;13=Pilangkenceng;14=Sawahan;15=Wonoasri
35.20 01=Poncol;02=Parang;03=Lembeyan;04=Takeran;05=Kawedanan;06=Magetan;07=Plaosan;08=Panekan;09=Sukomoro;10=Bendo;11=Maospati;12=Barat;13=Karangrejo;14=Karas;15=Kartoharjo;16=Ngariboyo;17=Nguntoronadi;18=Sidorejo
35.21 01=Sine;02=Ngrambe;03=Jogorogo;04=Kendal;05=Geneng;06=Kwadungan;07=Karangjati;08=Padas;09=Ngawi;10=Paron;11=Kedunggalar;12=Widodaren;13=Mantingan;14=Pangkur;15=Bringin;16=Pitu;17=Karanganyar;18=Gerih;19=Kasreman
35.22 01=Ngraho;02=Tambakrejo;03=Ngambon;04=Ngasem;05=Bubulan;06=Dander;07=Sugihwaras;08=Kedungadem;09=Kepohbaru;10=Baureno;11=Kanor;12=Sumberrejo;13=Balen;14=Kapas;15=Bojonegoro;16=Kalitidu;17=Malo;18=Purwosari;19=Padangan;20=Kasiman;21=Temayang;22=Margomulyo;23=Trucuk;24=Sukosewu;25=Kedewan;26=Gondang;27=Sekar;28=Gayam
35.23 01=Kenduruan;02=Jatirogo;03=Bangilan;04=Bancar;05=Senori;06=Tambakboyo;07=Singgahan;08=Kerek;09=Parengan;10=Montong;11=Soko;12=Jenu;13=Merakurak;14=Rengel;15=Semanding;16=Tuban;17=Plumpang;18=Palang;19=Widang;20=Grabagan
35.24 01=Sukorame;02=Bluluk;03=Modo;04=Ngimbang;05=Babat;06=Kedungpring;07=Brondong;08=Laren;09=Sekaran;10=Maduran;11=Sambeng;12=Sugio;13=Pucuk;14=Paciran;15=Solokuro;16=Mantup;17=Sukodadi;18=Karanggeneng;19=Kembangbahu;20=Kalitengah;21=Turi;22=Lamongan;23=Tikung;24=Karangbinangun;25=Deket;26=Glagah;27=Sarirejo
35.25 01=Dukun;02=Balongpanggang;03=Panceng;04=Benjeng;05=Duduksampeyan;06=Wringinanom;07=Ujungpangkah;08=Kedamean;09=Sidayu;10=Manyar;11=Cerme;12=Bungah;13=Menganti;14=Kebomas;15=Driyorejo;16=Gresik;17=Sangkapura;18=Tambak
35.26 01=Bangkalan;02=Socah;03=Burneh;04=Kamal;05=Arosbaya;06=Geger;07=Klampis;08=Sepulu;09=Tanjung Bumi;10=Kokop;11=Kwanyar;12=Labang;13=Tanah Merah;14=Tragah;15=Blega;16=Modung;17=Konang;18=Galis
35.27 01=Sreseh;02=Torjun;03=Sampang;04=Camplong;05=Omben;06=Kedungdung;07=Jrengik;08=Tambelangan;09=Banyuates;10=Robatal;11=Sokobanah;12=Ketapang;13=Pangarengan;14=Karangpenang
35.28 01=Tlanakan;02=Pademawu;03=Galis;04=Pamekasan;05=Proppo;06=Palengaan;07=Pegantenan;08=Larangan;09=Pakong;10=Waru;11=Batumarmar;12=Kadur;13=Pasean
35.29 01=Kota Sumenep;02=Kalianget;03=Manding;04=Talango;05=Bluto;06=Saronggi;07=Lenteng;08=Giliginting;09=Guluk-Guluk;10=Ganding;11=Pragaan;12=Ambunten;13=Pasongsongan;14=Dasuk;15=Rubaru;16=Batang Batang;17=Batuputih;18=Dungkek;19=Gapura;20=Gayam;21=Nonggunong;22=Ra'as;23=Masalembu;24=Arjasa;25=Sapeken;26=Batuan;27=Kangayan
35.71 01=Mojoroto;02=Kota;03=Pesantren
35.72 01=Kepanjenkidul;02=Sukorejo;03=Sananwetan
35.73 01=Blimbing;02=Klojen;03=Kedungkandang;04=Sukun;05=Lowokwaru
35.74 01=Kademangan;02=Wonoasih;03=Mayangan;04=Kanigaran;05=Kedopok
35.75 01=Gadingrejo;02=Purworejo;03=Bugul Kidul;04=Panggungrejo
35.76 01=Prajuritkulon;02=Magersari;03=Kranggan
35.77 01=Kartoharjo;02=Manguharjo;03=Taman
35.78 01=Karang Pilang;02=Wonocolo;03=Rungkut;04=Wonokromo;05=Tegalsari;06=Sawahan;07=Genteng;08=Gubeng;09=Sukolilo;10=Tambaksari;11=Simokerto;12=Pabean Cantian;13=Bubutan;14=Tandes;15=Krembangan;16=Semampir;17=Kenjeran;18=Lakarsantri;19=Benowo;20=Wiyung;21=Dukuh Pakis;22=Gayungan;23=Jambangan;24=Tenggilis Mejoyo;25=Gunung Anyar;26=Mulyorejo;27=Sukomanunggal;28=Asem Rowo;29=Bulak;30=Pakal;31=Sambikerep
35.79 01=Batu;02=Bumiaji;03=Junrejo
36.01 01=Sumur;02=Cimanggu;03=Cibaliung;04=Cikeusik;05=Cigeulis;06=Panimbang;07=Angsana;08=Munjul;09=Pagelaran;10=Bojong;11=Picung;12=Labuan;13=Menes;14=Saketi;15=Cipeucang;16=Jiput;17=Mandalawangi;18=Cimanuk;19=Kaduhejo;20=Banjar;21=Pandeglang;22=Cadasari;23=Cisata;24=Patia;25=Karang Tanjung;26=Cikedal;27=Cibitung;28=Carita;29=Sukaresmi;30=Mekarjaya;31=Sindangresmi;32=Pulosari;33=Koroncong;34=Majasari;35=Sobang
36.02 01=Malingping;02=Panggarangan;03=Bayah;04=Cipanas;05=Muncang;06=Leuwidamar;07=Bojongmanik;08=Gunungkencana;09=Banjarsari;10=Cileles;11=Cimarga;12=Sajira;13=Maja;14=Rangkasbitung;15=Warunggunung;16=Cijaku;17=Cikulur;18=Cibadak;19=Cibeber;20=Cilograng;21=Wanasalam;22=Sobang;23=Curugbitung;24=Kalanganyar;25=Lebakgedong;26=Cihara;27=Cirinten;28=Cigemblong
36.03 01=Balaraja;02=Jayanti;03=Tigaraksa;04=Jambe;05=Cisoka;06=Kresek;07=Kronjo;08=Mauk;09=Kemiri;10=Sukadiri;11=Rajeg;12=Pasar Kemis;13=Teluknaga;14=Kosambi;15=Pakuhaji;16=Sepatan;17=Curug;18=Cikupa;19=Panongan;20=Legok;22=Pagedangan;23=Cisauk;27=Sukamulya;28=Kelapa Dua;29=Sindang Jaya;30=Sepatan Timur;31=Solear;32=Gunung Kaler;33=Mekar Baru
36.04 05=Kramatwatu;06=Waringinkurung;07=Bojonegara;08=Pulo Ampel;09=Ciruas;11=Kragilan;12=Pontang;13=Tirtayasa;14=Tanara;15=Cikande;16=Kibin;17=Carenang;18=Binuang;19=Petir;20=Tunjung Teja;22=Baros;23=Cikeusal;24=Pamarayan;25=Kopo;26=Jawilan;27=Ciomas;28=Pabuaran;29=Padarincang;30=Anyar;31=Cinangka;32=Mancak;33=Gunungsari;34=Bandung;35=Lebak Wangi
36.71 01=Tangerang;02=Jatiuwung;03=Batuceper;04=Benda;05=Cipondoh;06=Ciledug;07=Karawaci;08=Periuk;09=Cibodas;10=Neglasari;11=Pinang;12=Karang Tengah;13=Larangan
36.72 01=Cibeber;02=Cilegon;03=Pulomerak;04=Ciwandan;05=Jombang;06=Gerogol;07=Purwakarta;08=Citangkil
36.73 01=Serang;02=Kasemen;03=Walantaka;04=Curug;05=Cipocok Jaya;06=Taktakan
36.74 01=Serpong;02=Serpong Utara;03=Pondok Aren;04=Ciputat;05=Ciputat Timur;06=Pamulang;07=Setu
51.01 01=Negara;02=Mendoyo;03=Pekutatan;04=Melaya;05=Jembrana
51.02 01=Selemadeg;02=Selemadeg Timur;03=Selemadeg Barat;04=Kerambitan;05=Tabanan;06=Kediri;07=Marga;08=Penebel;09=Baturiti;10=Pupuan
51.03 01=Kuta;02=Mengwi;03=Abiansemal;04=Petang;05=Kuta Selatan;06=Kuta Utara
51.04 01=Sukawati;02=Blahbatuh;03=Gianyar;04=Tampaksiring;05=Ubud;06=Tegallalang;07=Payangan
51.05 01=Nusa Penida;02=Banjarangkan;03=Klungkung;04=Dawan
51.06 01=Susut;02=Bangli;03=Tembuku;04=Kintamani
51.07 01=Rendang;02=Sidemen;03=Manggis;04=Karangasem;05=Abang;06=Bebandem;07=Selat;08=Kubu
51.08 01=Gerokgak;02=Seririt;03=Busungbiu;04=Banjar;05=Sukasada;06=Buleleng;07=Sawan;08=Kubutambahan;09=Tejakula
51.71 01=Denpasar Selatan;02=Denpasar Timur;03=Denpasar Barat;04=Denpasar Utara
52.01 01=Gerung;02=Kediri;03=Narmada;07=Sekotong;08=Labuapi;09=Gunungsari;12=Lingsar;13=Lembar;14=Batu Layar;15=Kuripan
52.02 01=Praya;02=Jonggat;03=Batukliang;04=Pujut;05=Praya Barat;06=Praya Timur;07=Janapria;08=Pringgarata;09=Kopang;10=Praya Tengah;11=Praya Barat Daya;12=Batukliang Utara
52.03 01=Keruak;02=Sakra;03=Terara;04=Sikur;05=Masbagik;06=Sukamulia;07=Selong;08=Pringgabaya;09=Aikmel;10=Sambelia;11=Montong Gading;12=Pringgasela;13=Suralaga;14=Wanasaba;15=Sembalun;16=Suwela;17=Labuhan Haji;18=Sakra Timur;19=Sakra Barat;20=Jerowaru;21=Lenek
52.04 02=Lunyuk;05=Alas;06=Utan;07=Batu Lanteh;08=Sumbawa;09=Moyo Hilir;10=Moyo Hulu;11=Ropang;12=Lape;13=Plampang;14=Empang;17=Alas Barat;18=Labuhan Badas;19=Labangka;20=Buer;21=Rhee;22=Unter Iwes;23=Moyo Utara;24=Maronge;25=Tarano;26=Lopok;27=Lenangguar;28=Orong Telu;29=Lantung
52.05 01=Dompu;02=Kempo;03=Hu'u;04=Kilo;05=Woja;06=Pekat;07=Manggalewa;08=Pajo
52.06 01=Monta;02=Bolo;03=Woha;04=Belo;05=Wawo;06=Sape;07=Wera;08=Donggo;09=Sanggar;10=Ambalawi;11=Langgudu;12=Lambu;13=Madapangga;14=Tambora;15=Soromandi;16=Parado;17=Lambitu;18=Palibelo
52.07 01=Jereweh;02=Taliwang;03=Seteluk;04=Sekongkang;05=Brang Rea;06=Poto Tano;07=Brang Ene;08=Maluk
52.08 01=Tanjung;02=Gangga;03=Kayangan;04=Bayan;05=Pemenang
52.71 01=Ampenan;02=Mataram;03=Cakranegara;04=Sekarbela;05=Selaparang;06=Sandubaya
52.72 01=Rasanae Barat;02=Rasanae Timur;03=Asakota;04=Raba;05=Mpunda
53.01 04=Semau;05=Kupang Barat;06=Kupang Timur;07=Sulamu;08=Kupang Tengah;09=Amarasi;10=Fatuleu;11=Takari;12=Amfoang Selatan;13=Amfoang Utara;16=Nekamese;17=Amarasi Barat;18=Amarasi Selatan;19=Amarasi Timur;20=Amabi Oefeto Timur;21=Amfoang Barat Daya;22=Amfoang Barat Laut;23=Semau Selatan;24=Taebenu;25=Amabi Oefeto;26=Amfoang Timur;27=Fatuleu Barat;28=Fatuleu Tengah;30=Amfoang Tengah
53.02 01=Kota Soe;02=Mollo Selatan;03=Mollo Utara;04=Amanuban Timur;05=Amanuban Tengah;06=Amanuban Selatan;07=Amanuban Barat;08=Amanatun Selatan;09=Amanatun Utara;10=KI'E;11=Kuanfatu;12=Fatumnasi;13=Polen;14=Batu Putih;15=Boking;16=Toianas;17=Nunkolo;18=Oenino;19=Kolbano;20=Kot olin;21=Kualin;22=Mollo Barat;23=Kok Baun;24=Noebana;25=Santian;26=Noebeba;27=Kuatnana;28=Fautmolo;29=Fatukopa;30=Mollo Tengah;31=Tobu;32=Nunbena
53.03 01=Miomaffo Timur;02=Miomaffo Barat;03=Biboki Selatan;04=Noemuti;05=Kota Kefamenanu;06=Biboki Utara;07=Biboki Anleu;08=Insana;09=Insana Utara;10=Noemuti Timur;11=Miomaffo Tengah;12=Musi;13=Mutis;14=Bikomi Selatan;15=Bikomi Tengah;16=Bikomi Nilulat;17=Bikomi Utara;18=Naibenu;19=Insana Fafinesu;20=Insana Barat;21=Insana Tengah;22=Biboki Tan Pah;23=Biboki Moenleu;24=Biboki Feotleu
53.04 01=Lamaknen;02=Tasifeto Timur;03=Raihat;04=Tasifeto Barat;05=Kakuluk Mesak;12=Kota Atambua;13=Raimanuk;17=Lasiolat;18=Lamaknen Selatan;21=Atambua Barat;22=Atambua Selatan;23=Nanaet Duabesi
53.05 01=Teluk Mutiara;02=Alor Barat Laut;03=Alor Barat Daya;04=Alor Selatan;05=Alor Timur;06=Pantar;07=Alor Tengah Utara;08=Alor Timur Laut;09=Pantar Barat;10=Kabola;11=Pulau Pura;12=Mataru;13=Pureman;14=Pantar Timur;15=Lembur;16=Pantar Tengah;17=Pantar Barat Laut;18=Abad Selatan
53.06 01=Wulanggitang;02=Titehena;03=Larantuka;04=Ile Mandiri;05=Tanjung Bunga;06=Solor Barat;07=Solor Timur;08=Adonara Barat;09=Wotan Ulumando;10=Adonara Timur;11=Kelubagolit;12=Witihama;13=Ile Boleng;14=Demon Pagong;15=Lewolema;16=Ile Bura;17=Adonara;18=Adonara Tengah;19=Solor Selatan
53.07 01=Paga;02=Mego;03=Lela;04=Nita;05=Alok;06=Palue;07=Nelle;08=Talibura;09=Waigete;10=Kewapante;11=Bola;12=Magepanda;13=Waiblama;14=Alok Barat;15=Alok Timur;16=Koting;17=Tana Wawo;18=Hewokloang;19=Kangae;20=Doreng;21=Mapitara
53.08 01=Nangapanda;02=Pulau Ende;03=Ende;04=Ende Selatan;05=Ndona;06=Detusoko;07=Wewaria;08=Wolowaru;09=Wolojita;10=Maurole;11=Maukaro;12=Lio Timur;13=Kota Baru;14=Kelimutu;15=Detukeli;16=Ndona Timur;17=Ndori;18=Ende Utara;19=Ende Tengah;20=Ende Timur;21=Lepembusu Kelisoke
53.09 01=Aimere;02=Golewa;06=Bajawa;07=Soa;09=Riung;12=Jerebuu;14=Riung Barat;15=Bajawa Utara;16=Wolomeze;18=Golewa Selatan;19=Golewa Barat;20=Inerie
53.10 01=Wae Rii;03=Ruteng;05=Satar Mese;06=Cibal;11=Reok;12=Langke Rembong;13=Satar Mese Barat;14=Rahong Utara;15=Lelak;16=Reok Barat;17=Cibal barat;18=Satar Mese Utara
53.11 01=Kota Waingapu;02=Haharu;03=Lewa;04=Nggaha Ori Angu;05=Tabundung;06=Pinu Pahar;07=Pandawai;08=Umalulu;09=Rindi;10=Pahunga Lodu;11=Wulla Waijelu;12=Paberiwai;13=Karera;14=Kahaungu Eti;15=Matawai La Pawu;16=Kambera;17=Kambata Mapambuhang;18=Lewa Tidahu;19=Katala Hamu Lingu;20=Kanatang;21=Ngadu Ngala;22=Mahu
53.12 04=Tana Righu;10=Loli;11=Wanokaka;12=Lamboya;15=Kota Waikabubak;18=Laboya Barat
53.13 01=Naga Wutung;02=Atadei;03=Ile Ape;04=Lebatukan;05=Nubatukan;06=Omesuri;07=Buyasuri;08=Wulandoni;09=Ile Ape Timur
53.14 01=Rote Barat Daya;02=Rote Barat Laut;03=Lobalain;04=Rote Tengah;05=Pantai Baru;06=Rote Timur;07=Rote Barat;08=Rote Selatan;09=Ndao Nuse;10=Landu Leko;11=Loaholu
53.15 01=Macang Pacar;02=Kuwus;03=Lembor;04=Sano Nggoang;05=Komodo;06=Boleng;07=Welak;08=Ndoso;09=Lembor Selatan;10=Mbeliling;11=Pacar;12=Kuwus Barat
53.16 01=Aesesa;02=Nangaroro;03=Boawae;04=Mauponggo;05=Wolowae;06=Keo Tengah;07=Aesesa Selatan
53.17 01=Katiku Tana;02=Umbu Ratu Nggay Barat;03=Mamboro;04=Umbu Ratu Nggay;05=Katiku Tana Selatan;06=Umbu Ratu Nggay Tengah
53.18 01=Loura;02=Wewewa Utara;03=Wewewa Timur;04=Wewewa Barat;05=Wewewa Selatan;06=Kodi Bangedo;07=Kodi;08=Kodi Utara;09=Kota Tambolaka;10=Wewewa Tengah;11=Kodi Balaghar
53.19 01=Borong;02=Lamba Leda Selatan;03=Lamba Leda;04=Sambi Rampas;05=Elar;06=Kota Komba;07=Rana Mese;08=Lamba Leda Timur;09=Elar Selatan;10=Kota Komba Utara;11=Lamba Leda Utara;12=Congkar
53.20 01=Sabu Barat;02=Sabu Tengah;03=Sabu Timur;04=Sabu Liae;05=Hawu Mehara;06=Raijua
53.21 01=Malaka Tengah;02=Malaka Barat;03=Wewiku;04=Weliman;05=Rinhat;06=Io Kufeu;07=Sasitamean;08=Laenmanen;09=Malaka Timur;10=Kobalima Timur;11=Kobalima;12=Botin Leobele
53.71 01=Alak;02=Maulafa;03=Kelapa Lima;04=Oebobo;05=Kota Raja;06=Kota Lama
61.01 01=Sambas;02=Teluk Keramat;03=Jawai;04=Tebas;05=Pemangkat;06=Sejangkung;07=Selakau;08=Paloh;09=Sajingan Besar;10=Subah;11=Galing;12=Tekarang;13=Semparuk;14=Sajad;15=Sebawi;16=Jawai Selatan;17=Tangaran;18=Salatiga;19=Selakau Timur
61.02 01=Mempawah Hilir;06=Toho;07=Sungai Pinyuh;08=Jongkat;12=Sungai Kunyit;15=Segedong;16=Anjongan;17=Sadaniang;18=Mempawah Timur
61.03 01=Kapuas;02=Mukok;03=Noyan;04=Jangkang;05=Bonti;06=Beduai;07=Sekayam;08=Kembayan;09=Parindu;10=Tayan Hulu;11=Tayan Hilir;12=Balai;13=Toba;20=Meliau;21=Entikong
61.04 01=Matan Hilir Utara;02=Marau;03=Manis Mata;04=Kendawangan;05=Sandai;07=Sungai Laur;08=Simpang Hulu;11=Nanga Tayap;12=Matan Hilir Selatan;13=Tumbang Titi;14=Jelai Hulu;16=Delta Pawan;17=Muara Pawan;18=Benua Kayong;19=Hulu Sungai;20=Simpang Dua;21=Air Upas;22=Singkup;24=Pemahan;25=Sungai Melayu Rayak
61.05 01=Sintang;02=Tempunak;03=Sepauk;04=Ketungau Hilir;05=Ketungau Tengah;06=Ketungau Hulu;07=Dedai;08=Kayan Hilir;09=Kayan Hulu;14=Serawai;15=Ambalau;19=Kelam Permai;20=Sungai Tebelian;21=Binjai Hulu
61.06 01=Putussibau Utara;02=Bika;03=Embaloh Hilir;04=Embaloh Hulu;05=Bunut Hilir;06=Bunut Hulu;07=Jongkong;08=Hulu Gurung;09=Selimbau;10=Semitau;11=Seberuang;12=Batang Lupar;13=Empanang;14=Badau;15=Silat Hilir;16=Silat Hulu;17=Putussibau Selatan;18=Kalis;19=Boyan Tanjung;20=Mentebah;21=Pengkadan;22=Suhaid;23=Puring Kencana
61.07 01=Sungai Raya;02=Samalantan;03=Ledo;04=Bengkayang;05=Seluas;06=Sanggau Ledo;07=Jagoi Babang;08=Monterado;09=Teriak;10=Suti Semarang;11=Capkala;12=Siding;13=Lumar;14=Sungai Betung;15=Sungai Raya Kepulauan;16=Lembah Bawang;17=Tujuh Belas
61.08 01=Ngabang;02=Mempawah Hulu;03=Menjalin;04=Mandor;05=Air Besar;06=Menyuke;07=Sengah Temila;08=Meranti;09=Kuala Behe;10=Sebangki;11=Jelimpo;12=Banyuke Hulu;13=Sompak
61.09 01=Sekadau Hilir;02=Sekadau Hulu;03=Nanga Taman;04=Nanga Mahap;05=Belitang Hilir;06=Belitang Hulu;07=Belitang
61.10 01=Belimbing;02=Nanga Pinoh;03=Ella Hilir;04=Menukung;05=Sayan;06=Tanah Pinoh;07=Sokan;08=Pinoh Utara;09=Pinoh Selatan;10=Belimbing Hulu;11=Tanah Pinoh Barat
61.11 01=Sukadana;02=Simpang Hilir;03=Teluk Batang;04=Pulau Maya;05=Seponti;06=Kepulauan Karimata
61.12 01=Sungai Raya;02=Kuala Mandor B;03=Sungai Ambawang;04=Terentang;05=Batu Ampar;06=Kubu;07=Rasau Jaya;08=Teluk Pakedai;09=Sungai Kakap
61.71 01=Pontianak Selatan;02=Pontianak Timur;03=Pontianak Barat;04=Pontianak Utara;05=Pontianak Kota;06=Pontianak Tenggara
61.72 01=Singkawang Tengah;02=Singkawang Barat;03=Singkawang Timur;04=Singkawang Utara;05=Singkawang Selatan
62.01 01=Kumai;02=Arut Selatan;03=Kotawaringin Lama;04=Arut Utara;05=Pangkalan Lada;06=Pangkalan Banteng
62.02 01=Kota Besi;02=Cempaga;03=Mentaya Hulu;04=Parenggean;05=Baamang;06=Mentawa Baru Ketapang;07=Mentaya Hilir Utara;08=Mentaya Hilir Selatan;09=Pulau Hanaut;10=Antang Kalang;11=Teluk Sampit;12=Seranau;13=Cempaga Hulu;14=Telawang;15=Bukit Santuai;16=Tualan Hulu;17=Telaga Antang
62.03 01=Selat;02=Kapuas Hilir;03=Kapuas Timur;04=Kapuas Kuala;05=Kapuas Barat;06=Pulau Petak;07=Kapuas Murung;08=Basarang;09=Mantangai;10=Timpah;11=Kapuas Tengah;12=Kapuas Hulu;13=Tamban Catur;14=Pasak Talawang;15=Mandau Talawang;16=Dadahup;17=Bataguh
62.04 01=Jenamas;02=Dusun Hilir;03=Karau Kuala;04=Dusun Utara;05=Gn. Bintang Awai;06=Dusun Selatan
62.05 01=Montallat;02=Gunung Timang;03=Gunung Purei;04=Teweh Timur;05=Teweh Tengah;06=Lahei;07=Teweh Baru;08=Teweh Selatan;09=Lahei Barat
62.06 01=Kamipang;02=Katingan Hilir;03=Tewang Sangalang Garing;04=Pulau Malan;05=Katingan Tengah;06=Sanaman Mantikei;07=Marikit;08=Katingan Hulu;09=Mendawai;10=Katingan Kuala;11=Tasik Payawan;12=Petak Malai;13=Bukit Raya
62.07 01=Seruyan Hilir;02=Seruyan Tengah;03=Danau Sembuluh;04=Hanau;05=Seruyan Hulu;06=Seruyan Hilir Timur;07=Seruyan Raya;08=Danau Seluluk;09=Batu Ampar;10=Suling Tambun
62.08 01=Sukamara;02=Jelai;03=Balai Riam;04=Pantai Lunci;05=Permata Kecubung
62.09 01=Lamandau;02=Delang;03=Bulik;04=Bulik Timur;05=Menthobi Raya;06=Sematu Jaya;07=Belantikan Raya;08=Batang Kawa
62.10 01=Sepang;02=Kurun;03=Tewah;04=Kahayan Hulu Utara;05=Rungan;06=Manuhing;07=Mihing Raya;08=Damang Batu;09=Miri Manasa;10=Rungan Hulu;11=Manuhing Raya;12=Rungan Barat
62.11 01=Pandih Batu;02=Kahayan Kuala;03=Kahayan Tengah;04=Banama Tingang;05=Kahayan Hilir;06=Maliku;07=Jabiren Raya;08=Sebangau Kuala
62.12 01=Murung;02=Tanah Siang;03=Laung Tuhup;04=Permata Intan;05=Sumber Barito;06=Barito Tuhup Raya;07=Tanah Siang Selatan;08=Sungai Babuat;09=Seribu Riam;10=Uut Murung
62.13 01=Dusun Timur;02=Banua Lima;03=Patangkep Tutui;04=Awang;05=Dusun Tengah;06=Pematang Karau;07=Paju Epat;08=Raren Batuah;09=Paku;10=Karusen Janang
62.71 01=Pahandut;02=Bukit Batu;03=Jekan Raya;04=Sabangau;05=Rakumpit
63.01 01=Takisung;02=Jorong;03=Pelaihari;04=Kurau;05=Bati Bati;06=Panyipatan;07=Kintap;08=Tambang Ulang;09=Batu Ampar;10=Bajuin;11=Bumi Makmur
63.02 01=Pulau Sembilan;02=Pulau Laut Barat;03=Pulau Laut Selatan;04=Pulau Laut Timur;05=Pulau Sebuku;06=Pulaulaut Utara;07=Kelumpang Selatan;08=Kelumpang Hulu;09=Kelumpang Tengah;10=Kelumpang Utara;11=Pamukan Selatan;12=Sampanahan;13=Pamukan Utara;14=Hampang;15=Sungai Durian;16=Pulau Laut Tengah;17=Kelumpang Hilir;18=Kelumpang Barat;19=Pamukan Barat;20=Pulau Laut Kepulauan;21=Pulau Laut Tanjung Selayar;22=Pulaulaut Sigam
63.03 01=Aluh Aluh;02=Kertak Hanyar;03=Gambut;04=Sungai Tabuk;05=Martapura;06=Karang Intan;07=Astambul;08=Simpang Empat;09=Pengaron;10=Sungai Pinang;11=Aranio;12=Mataraman;13=Beruntung Baru;14=Martapura Barat;15=Martapura Timur;16=Sambung Makmur;17=Paramasan;18=Telaga Bauntung;19=Tatah Makmur;20=Cintapuri Darussalam
63.04 01=Tabunganen;02=Tamban;03=Anjir Pasar;04=Anjir Muara;05=Alalak;06=Mandastana;07=Rantau Badauh;08=Belawang;09=Cerbon;10=Bakumpai;11=Kuripan;12=Tabukan;13=Mekarsari;14=Barambai;15=Marabahan;16=Wanaraya;17=Jejangkit
63.05 01=Binuang;02=Tapin Selatan;03=Tapin Tengah;04=Tapin Utara;05=Candi Laras Selatan;06=Candi Laras Utara;07=Bakarangan;08=Piani;09=Bungur;10=Lokpaikat;11=Salam Babaris;12=Hatungun
63.06 01=Sungai Raya;02=Padang Batung;03=Telaga Langsat;04=Angkinang;05=Kandangan;06=Simpur;07=Daha Selatan;08=Daha Utara;09=Kalumpang;10=Loksado;11=Daha Barat
63.07 01=Haruyan;02=Batu Benawa;03=Labuan Amas Selatan;04=Labuan Amas Utara;05=Pandawan;06=Barabai;07=Batang Alai Selatan;08=Batang Alai Utara;09=Hantakan;10=Batang Alai Timur;11=Limpasu
63.08 01=Danau Panggang;02=Babirik;03=Sungai Pandan;04=Amuntai Selatan;05=Amuntai Tengah;06=Amuntai Utara;07=Banjang;08=Haur Gading;09=Paminggir;10=Sungai Tabukan
63.09 01=Banua Lawas;02=Kelua;03=Tanta;04=Tanjung;05=Haruai;06=Murung Pudak;07=Muara Uya;08=Muara Harus;09=Pugaan;10=Upau;11=Jaro;12=Bintang Ara
63.10 01=Batu Licin;02=Kusan Hilir;03=Sungai Loban;04=Satui;05=Kusan Hulu;06=Simpang Empat;07=Karang Bintang;08=Mantewe;09=Angsana;10=Kuranji;11=Kusan Tengah;12=Teluk Kepayang
63.11 01=Juai;02=Halong;03=Awayan;04=Batu Mandi;05=Lampihong;06=Paringin;07=Paringin Selatan;08=Tebing Tinggi
63.71 01=Banjarmasin Selatan;02=Banjarmasin Timur;03=Banjarmasin Barat;04=Banjarmasin Utara;05=Banjarmasin Tengah
63.72 02=Landasan Ulin;03=Cempaka;04=Banjarbaru Utara;05=Banjarbaru Selatan;06=Liang Anggang
64.01 01=Batu Sopang;02=Tanjung Harapan;03=Paser Belengkong;04=Tanah Grogot;05=Kuaro;06=Long Ikis;07=Muara Komam;08=Long Kali;09=Batu Engau;10=Muara Samu
64.02 01=Muara Muntai;02=Loa Kulu;03=Loa Janan;04=Anggana;05=Muara Badak;06=Tenggarong;07=Sebulu;08=Kota Bangun;09=Kenohan;10=Kembang Janggut;11=Muara Kaman;12=Tabang;13=Samboja;14=Muara Jawa;15=Sanga Sanga;16=Tenggarong Seberang;17=Marang Kayu;18=Muara Wis;19=Kota Bangun Darat;20=Samboja Barat
64.03 01=Kelay;02=Talisayan;03=Sambaliung;04=Segah;05=Tanjung Redeb;06=Gunung Tabur;07=Pulau Derawan;08=Biduk-Biduk;09=Teluk Bayur;10=Tabalar;11=Maratua;12=Batu Putih;13=Biatan
64.07 05=Long Iram;06=Melak;07=Barong Tongkok;08=Damai;09=Muara Lawa;10=Muara Pahu;11=Jempang;12=Bongan;13=Penyinggahan;14=Bentian Besar;15=Linggang Bigung;16=Nyuatan;17=Siluq Ngurai;18=Mook Manaar Bulatn;19=Tering;20=Sekolaq Darat
64.08 01=Muara Ancalong;02=Muara Wahau;03=Muara Bengkal;04=Sangatta Utara;05=Sangkulirang;06=Busang;07=Telen;08=Kombeng;09=Bengalon;10=Kaliorang;11=Sandaran;12=Sangatta Selatan;13=Teluk Pandan;14=Rantau Pulung;15=Kaubun;16=Karangan;17=Batu Ampar;18=Long Mesangat
64.09 01=Penajam;02=Waru;03=Babulu;04=Sepaku
64.11 01=Long Bagun;02=Long Hubung;03=Laham;04=Long Apari;05=Long Pahangai
64.71 01=Balikpapan Timur;02=Balikpapan Barat;03=Balikpapan Utara;04=Balikpapan Tengah;05=Balikpapan Selatan;06=Balikpapan Kota
64.72 01=Palaran;02=Samarinda Seberang;03=Samarinda Ulu;04=Samarinda Ilir;05=Samarinda Utara;06=Sungai Kunjang;07=Sambutan;08=Sungai Pinang;09=Samarinda Kota;10=Loa Janan Ilir
64.74 01=Bontang Utara;02=Bontang Selatan;03=Bontang Barat
65.01 01=Tanjung Palas;02=Tanjung Palas Barat;03=Tanjung Palas Utara;04=Tanjung Palas Timur;05=Tanjung Selor;06=Tanjung Palas Tengah;07=Peso;08=Peso Hilir;09=Sekatak;10=Bunyu
65.02 01=Mentarang;02=Malinau Kota;03=Pujungan;04=Kayan Hilir;05=Kayan Hulu;06=Malinau Selatan;07=Malinau Utara;08=Malinau Barat;09=Sungai Boh;10=Kayan Selatan;11=Bahau Hulu;12=Mentarang Hulu;13=Malinau Selatan Hilir;14=Malinau Selatan Hulu;15=Sungai Tubu
65.03 01=Sebatik;02=Nunukan;03=Sembakung;04=Lumbis;05=Krayan;06=Sebuku;07=Krayan Selatan;08=Sebatik Barat;09=Nunukan Selatan;10=Sebatik Timur;11=Sebatik Utara;12=Sebatik Tengah;13=Sei Menggaris;14=Tulin Onsoi;15=Lumbis Ogong;16=Sembakung Atulai;17=Krayan Tengah;18=Krayan Timur;19=Krayan Barat;20=Lumbis Pansiangan;21=Lumbis Hulu
65.04 01=Sesayap;02=Sesayap Hilir;03=Tana Lia;04=Betayau;05=Muruk Rian
65.71 01=Tarakan Barat;02=Tarakan Tengah;03=Tarakan Timur;04=Tarakan Utara
71.01 05=Sang Tombolang;09=Dumoga Barat;10=Dumoga Timur;11=Dumoga Utara;12=Lolak;13=Bolaang;14=Lolayan;19=Passi Barat;20=Poigar;22=Passi Timur;31=Bolaang Timur;32=Bilalang;33=Dumoga;34=Dumoga Tenggara;35=Dumoga Tengah
71.02 01=Tondano Barat;02=Tondano Timur;03=Eris;04=Kombi;05=Lembean Timur;06=Kakas;07=Tompaso;08=Remboken;09=Langowan Timur;10=Langowan Barat;11=Sonder;12=Kawangkoan;13=Pineleng;14=Tombulu;15=Tombariri;16=Tondano Utara;17=Langowan Selatan;18=Tondano Selatan;19=Langowan Utara;20=Kakas Barat;21=Kawangkoan Utara;22=Kawangkoan Barat;23=Mandolang;24=Tombariri Timur;25=Tompaso Barat
71.03 08=Tabukan Utara;09=Nusa Tabukan;10=Manganitu Selatan;11=Tatoareng;12=Tamako;13=Manganitu;14=Tabukan Tengah;15=Tabukan Selatan;16=Kendahe;17=Tahuna;19=Tabukan Selatan Tengah;20=Tabukan Selatan Tenggara;23=Tahuna Barat;24=Tahuna Timur;25=Kepulauan Marore
71.04 01=Lirung;02=Beo;03=Rainis;04=Essang;05=Nanusa;06=Kabaruan;07=Melonguane;08=Gemeh;09=Damau;10=Tampan' Amma;11=Salibabu;12=Kalongan;13=Miangas;14=Beo Utara;15=Pulutan;16=Melonguane Timur;17=Moronge;18=Beo Selatan;19=Essang Selatan
71.05 01=Modoinding;02=Tompaso Baru;03=Ranoyapo;07=Motoling;08=Sinonsayang;09=Tenga;10=Amurang;12=Tumpaan;13=Tareran;15=Kumelembuai;16=Maesaan;17=Amurang Barat;18=Amurang Timur;19=Tatapaan;21=Motoling Barat;22=Motoling Timur;23=Suluun Tareran
71.06 01=Kema;02=Kauditan;03=Airmadidi;04=Wori;05=Dimembe;06=Likupang Barat;07=Likupang Timur;08=Kalawat;09=Talawaan;10=Likupang Selatan
71.07 01=Ratahan;02=Pusomaen;03=Belang;04=Ratatotok;05=Tombatu;06=Touluaan;07=Touluaan Selatan;08=Silian Raya;09=Tombatu Timur;10=Tombatu Utara;11=Pasan;12=Ratahan Timur
71.08 01=Sangkub;02=Bintauna;03=Bolangitang Timur;04=Bolangitang Barat;05=Kaidipang;06=Pinogaluman
71.09 01=Siau Timur;02=Siau Barat;03=Tagulandang;04=Siau Timur Selatan;05=Siau Barat Selatan;06=Tagulandang Utara;07=Biaro;08=Siau Barat Utara;09=Siau Tengah;10=Tagulandang Selatan
71.10 01=Tutuyan;02=Kotabunan;03=Nuangan;04=Modayag;05=Modayag Barat;06=Motongkad;07=Mooat
71.11 01=Bolaang Uki;02=Posigadan;03=Pinolosian;04=Pinolosian Tengah;05=Pinolosian Timur;06=Helumo;07=Tomini
71.71 01=Bunaken;02=Tuminting;03=Singkil;04=Wenang;05=Tikala;06=Sario;07=Wanea;08=Mapanget;09=Malalayang;10=Bunaken Kepulauan;11=Paal Dua
71.72 01=Lembeh Selatan;02=Madidir;03=Ranowulu;04=Aertembaga;05=Matuari;06=Girian;07=Maesa;08=Lembeh Utara
71.73 01=Tomohon Selatan;02=Tomohon Tengah;03=Tomohon Utara;04=Tomohon Barat;05=Tomohon Timur
71.74 01=Kotamobagu Utara;02=Kotamobagu Timur;03=Kotamobagu Selatan;04=Kotamobagu Barat
72.01 01=Batui;02=Bunta;03=Kintom;04=Luwuk;05=Lamala;06=Balantak;07=Pagimana;08=Bualemo;09=Toili;10=Masama;11=Luwuk Timur;12=Toili Barat;13=Nuhon;14=Moilong;15=Batui Selatan;16=Lobu;17=Simpang Raya;18=Balantak Selatan;19=Balantak Utara;20=Luwuk Selatan;21=Luwuk Utara;22=Mantoh;23=Nambo;24=Toili Jaya
72.02 01=Poso Kota;02=Poso Pesisir;03=Lage;04=Pamona Puselemba;05=Pamona Timur;06=Pamona Selatan;07=Lore Utara;08=Lore Tengah;09=Lore Selatan;18=Poso Pesisir Utara;19=Poso Pesisir Selatan;20=Pamona Barat;21=Poso Kota Selatan;22=Poso Kota Utara;23=Lore Barat;24=Lore Timur;25=Lore Peore;26=Pamona Tenggara;27=Pamona Utara
72.03 04=Rio Pakava;06=Dampelas;08=Banawa;09=Labuan;10=Sindue;11=Sirenja;12=Balaesang;14=Sojol;18=Banawa Selatan;19=Tanantovea;21=Pinembani;24=Sindue Tombusabora;25=Sindue Tobata;27=Banawa Tengah;30=Sojol Utara;31=Balaesang Tanjung
72.04 01=Dampal Selatan;02=Dampal Utara;03=Dondo;04=Basidondo;05=Ogodeide;06=Lampasio;07=Baolan;08=Galang;09=Tolitoli Utara;10=Dako Pemean
72.05 01=Momunu;02=Lakea;03=Bokat;04=Bunobogu;05=Paleleh;06=Biau;07=Tiloan;08=Bukal;09=Gadung;10=Karamat;11=Paleleh Barat
72.06 05=Bungku Tengah;06=Bungku Selatan;07=Menui Kepulauan;08=Bungku Barat;09=Bumi Raya;10=Bahodopi;12=Wita Ponda;15=Bungku Pesisir;18=Bungku Timur;20=Sombori Kepulauan
72.07 03=Totikum;04=Tinangkung;05=Liang;06=Bulagi;07=Buko;09=Bulagi Selatan;11=Tinangkung Selatan;15=Totikum Selatan;16=Peling Tengah;17=Bulagi Utara;18=Buko Selatan;19=Tinangkung Utara
72.08 01=Parigi;02=Ampibabo;03=Tinombo;04=Moutong;05=Tomini;06=Sausu;07=Bolano Lambunu;08=Kasimbar;09=Torue;10=Tinombo Selatan;11=Parigi Selatan;12=Mepanga;13=Toribulu;14=Taopa;15=Balinggi;16=Parigi Barat;17=Siniu;18=Palasa;19=Parigi Utara;20=Parigi Tengah;21=Bolano;22=Ongka Malino;23=Sidoan
72.09 01=Una Una;02=Togean;03=Walea Kepulauan;04=Ampana Tete;05=Ampana Kota;06=Ulubongka;07=Tojo Barat;08=Tojo;09=Walea Besar;10=Ratolindo;11=Batudaka;12=Talatako
72.10 01=Sigi Biromaru;02=Palolo;03=Nokilalaki;04=Lindu;05=Kulawi;06=Kulawi Selatan;07=Pipikoro;08=Gumbasa;09=Dolo Selatan;10=Tanambulava;11=Dolo Barat;12=Dolo;13=Kinovaro;14=Marawola;15=Marawola Barat
72.11 01=Banggai;02=Banggai Utara;03=Bokan Kepulauan;04=Bangkurung;05=Labobo;06=Banggai Selatan;07=Banggai Tengah
72.12 01=Petasia;02=Petasia Timur;03=Lembo Raya;04=Lembo;05=Mori Atas;06=Mori Utara;07=Soyo Jaya;08=Bungku Utara;09=Mamosalato;10=Petasia Barat
72.71 01=Palu Timur;02=Palu Barat;03=Palu Selatan;04=Palu Utara;05=Ulujadi;06=Tatanga;07=Tawaeli;08=Mantikulore
73.01 01=Benteng;02=Bontoharu;03=Bontomatene;04=Bontomanai;05=Bontosikuyu;06=Pasimasunggu;07=Pasimarannu;08=Taka Bonerate;09=Pasilambena;10=Pasimasunggu Timur;11=Buki
73.02 01=Gantarang;02=Ujung Bulu;03=Bonto Bahari;04=Bonto Tiro;05=Herlang;06=Kajang;07=Bulukumpa;08=Kindang;09=Ujungloe;10=Rilauale
73.03 01=Bissappu;02=Bantaeng;03=Eremerasa;04=Tompo Bulu;05=Pajukukang;06=Uluere;07=Gantarang Keke;08=Sinoa
73.04 01=Bangkala;02=Tamalatea;03=Binamu;04=Batang;05=Kelara;06=Bangkala Barat;07=Bontoramba;08=Turatea;09=Arungkeke;10=Rumbia;11=Tarowang
73.05 01=Mappakasunggu;02=Mangarabombang;03=Polongbangkeng Selatan;04=Polongbangkeng Utara;05=Galesong Selatan;06=Galesong Utara;07=Pattallassang;08=Sanrobone;09=Galesong;10=Kepulauan Tanakeke;11=Polongbangkeng Timur;12=Laikang
73.06 01=Bontonompo;02=Bajeng;03=Tompobulu;04=Tinggimoncong;05=Parangloe;06=Bontomarannu;07=Pallangga;08=Somba Opu;09=Bungaya;10=Tombolopao;11=Biringbulu;12=Barombong;13=Pattallasang;14=Manuju;15=Bontolempangang;16=Bontonompo Selatan;17=Parigi;18=Bajeng Barat
73.07 01=Sinjai Barat;02=Sinjai Selatan;03=Sinjai Timur;04=Sinjai Tengah;05=Sinjai Utara;06=Bulupoddo;07=Sinjai Borong;08=Tellu Limpoe;09=Pulau Sembilan
73.08 01=Bontocani;02=Kahu;03=Kajuara;04=Salomekko;05=Tonra;06=Libureng;07=Mare;08=Sibulue;09=Barebbo;10=Cina;11=Ponre;12=Lappariaja;13=Lamuru;14=Ulaweng;15=Palakka;16=Awangpone;17=Tellu Siattinge;18=Ajangale;19=Dua Boccoe;20=Cenrana;21=Tanete Riattang;22=Tanete Riattang Barat;23=Tanete Riattang Timur;24=Amali;25=Tellulimpoe;26=Bengo;27=Patimpeng
73.09 01=Mandai;02=Camba;03=Bantimurung;04=Maros Baru;05=Bontoa;06=Malllawa;07=Tanralili;08=Marusu;09=Simbang;10=Cenrana;11=Tompobulu;12=Lau;13=Moncongloe;14=Turikale
73.10 01=Liukang Tangaya;02=Liukang Kalmas;03=Liukang Tupabbiring;04=Pangkajene;05=Balocci;06=Bungoro;07=Labakkang;08=Marang;09=Segeri;10=Minasate'ne;11=Mandalle;12=Tondong Tallasa;13=Liukang Tupabbiring Utara
73.11 01=Tanete Riaja;02=Tanete Rilau;03=Barru;04=Soppeng Riaja;05=Mallusetasi;06=Pujananting;07=Balusu
73.12 01=Marioriwawo;02=Liliriaja;03=Lilirilau;04=Lalabata;05=Marioriawa;06=Donri-Donri;07=Ganra;08=Citta
73.13 01=Sabangparu;02=Pammana;03=Takkalalla;04=Sajoanging;05=Majauleng;06=Tempe;07=Belawa;08=Tanasitolo;09=Maniangpajo;10=Pitumpanua;11=Bola;12=Penrang;13=Gilireng;14=Keera
73.14 01=Panca Lautang;02=Tellu Limpoe;03=Watang Pulu;04=Baranti;05=Panca Rijang;06=Kulo;07=Maritengngae;08=Watang Sidenreng;09=Dua Pitue;10=Pitu Riawa;11=Pitu Riase
73.15 01=Mattiro Sompe;02=Suppa;03=Mattiro Bulu;04=Watang Sawitto;05=Patampanua;06=Duampanua;07=Lembang;08=Cempa;09=Tiroang;10=Lanrisang;11=Paleteang;12=Batulappa
73.16 01=Maiwa;02=Enrekang;03=Baraka;04=Anggeraja;05=Alla;06=Bungin;07=Cendana;08=Curio;09=Malua;10=Buntu Batu;11=Masalle;12=Baroko
73.17 01=Basse Sangtempe;02=Larompong;03=Suli;04=Bajo;05=Bua Ponrang;06=Walenrang;07=Belopa;08=Bua;09=Lamasi;10=Larompong Selatan;11=Ponrang;12=Latimojong;13=Kamanre;14=Belopa Utara;15=Walenrang Barat;16=Walenrang Utara;17=Walenrang Timur;18=Lamasi Timur;19=Suli Barat;20=Bajo Barat;21=Ponrang Selatan;22=Basse Sangtempe Utara
73.18 01=Salupputti;02=Bittuang;03=Bonggakaradeng;05=Makale;09=Simbuang;11=Rantetayo;12=Mengkendek;13=Sangalla';19=Gandangbatu Sillanan;20=Rembon;27=Makale Utara;28=Mappak;29=Makale Selatan;31=Masanda;33=Sangalla' Selatan;34=Sangalla' Utara;35=Malimbong Balepe';37=Rano;38=Kurra
73.22 01=Malangke;02=Bone Bone;03=Masamba;04=Sabbang;05=Rongkong;06=Sukamaju;07=Seko;08=Malangke Barat;09=Rampi;10=Mappedeceng;11=Baebunta;12=Tana Lili;13=Sukamaju Selatan;14=Baebunta Selatan;15=Sabbang Selatan
73.24 01=Mangkutana;02=Nuha;03=Towuti;04=Malili;05=Angkona;06=Wotu;07=Burau;08=Tomoni;09=Tomoni Timur;10=Kalaena;11=Wasuponda
73.26 01=Rantepao;02=Sesean;03=Nanggala;04=Rindingallo;05=Buntao;06=Sa'dan;07=Sanggalangi;08=Sopai;09=Tikala;10=Balusu;11=Tallunglipu;12=Dende' Piongan Napo;13=Buntu Pepasan;14=Baruppu;15=Kesu;16=Tondon;17=Bangkelekila;18=Rantebua;19=Sesean Suloara;20=Kapala Pitu;21=Awan Rante Karua
73.71 01=Mariso;02=Mamajang;03=Makassar;04=Ujung Pandang;05=Wajo;06=Bontoala;07=Tallo;08=Ujung Tanah;09=Panakkukang;10=Tamalate;11=Biringkanaya;12=Manggala;13=Rappocini;14=Tamalanrea;15=Kepulauan Sangkarrang
73.72 01=Bacukiki;02=Ujung;03=Soreang;04=Bacukiki Barat
73.73 01=Wara;02=Wara Utara;03=Wara Selatan;04=Telluwanua;05=Wara Timur;06=Wara Barat;07=Sendana;08=Mungkajang;09=Bara
74.01 01=Wundulako;04=Kolaka;07=Pomalaa;08=Watubangga;10=Wolo;12=Baula;14=Latambaga;18=Tanggetada;20=Samaturu;24=Toari;25=Polinggona;27=Iwoimendaa
74.02 01=Lambuya;02=Unaaha;03=Wawotobi;04=Pondidaha;05=Sampara;10=Abuki;11=Soropia;15=Tongauna;16=Latoma;17=Puriala;18=Uepai;19=Wonggeduku;20=Besulutu;21=Bondoala;23=Routa;24=Anggaberi;25=Meluhu;28=Amonggedo;31=Asinua;32=Konawe;33=Kapoiala;36=Lalonggasumeeto;37=Onembute;38=Padangguni;39=Morosi;40=Anggalomoare;41=Wonggeduku Barat;42=Tongauna Utara
74.03 06=Napabalano;07=Maligano;13=Wakorumba Selatan;14=Lasalepa;15=Batalaiworu;16=Katobu;17=Duruka;18=Lohia;19=Watopute;20=Kontunaga;23=Kabangka;24=Kabawo;25=Parigi;26=Bone;27=Tongkuno;28=Pasir Putih;30=Kontu Kowuna;31=Marobo;32=Tongkuno Selatan;33=Pasi Kolaga;34=Batukara;37=Towea
74.04 11=Pasarwajo;22=Kapontori;23=Lasalimu;24=Lasalimu Selatan;27=Siotapina;28=Wolowa;29=Wabula
74.05 01=Tinanggea;02=Angata;03=Andoolo;04=Palangga;05=Landono;06=Lainea;07=Konda;08=Ranomeeto;09=Kolono;10=Moramo;11=Laonti;12=Lalembuu;13=Benua;14=Palangga Selatan;15=Mowila;16=Moramo Utara;17=Buke;18=Wolasi;19=Laeya;20=Baito;21=Basala;22=Ranomeeto Barat;23=Kolono Timur;24=Sabulakoa;25=Andoolo Barat
74.06 01=Poleang;02=Poleang Timur;03=Rarowatu;04=Rumbia;05=Kabaena;06=Kabaena Timur;07=Poleang Barat;08=Mata Oleo;09=Rarowatu Utara;10=Poleang Utara;11=Poleang Selatan;12=Poleang Tenggara;13=Kabaena Selatan;14=Kabaena Barat;15=Kabaena Utara;16=Kabaena Tengah;17=Kep. Masaloka Raya;18=Rumbia Tengah;19=Poleang Tengah;20=Tontonunu;21=Lantari Jaya;22=Mata Usu
74.07 01=Wangi-Wangi;02=Kaledupa;03=Tomia;04=Binongko;05=Wangi Wangi Selatan;06=Kaledupa Selatan;07=Tomia Timur;08=Togo Binongko
74.08 01=Lasusua;02=Pakue;03=Batu Putih;04=Rante Angin;05=Kodeoha;06=Ngapa;07=Wawo;08=Lambai;09=Watunohu;10=Pakue Tengah;11=Pakue Utara;12=Porehu;13=Katoi;14=Tiwu;15=Tolala
74.09 01=Asera;02=Wiwirano;03=Langgikima;04=Molawe;05=Lasolo;06=Lembo;07=Sawa;08=Oheo;09=Andowia;10=Motui;11=Wawolesea;12=Lasolo Kepulauan;13=Landawe
74.10 01=Kulisusu;02=Kambowa;03=Bonegunu;04=Kulisusu Barat;05=Kulisusu Utara;06=Wakorumba Utara
74.11 01=Tirawuta;02=Loea;03=Ladongi;04=Poli Polia;05=Lambandia;06=Lalolae;07=Mowewe;08=Uluiwoi;09=Tinondo;10=Aere;11=Ueesi;12=Dangia
74.12 01=Wawonii Barat;02=Wawonii Utara;03=Wawonii Timur Laut;04=Wawonii Timur;05=Wawonii Tenggara;06=Wawonii Selatan;07=Wawonii Tengah
74.13 01=Sawerigadi;02=Barangka;03=Lawa;04=Wadaga;05=Tiworo Selatan;06=Maginti;07=Tiworo Tengah;08=Tiworo Utara;09=Tiworo Kepulauan;10=Kusambi;11=Napano Kusambi
74.14 01=Lakudo;02=Mawasangka Timur;03=Mawasangka Tengah;04=Mawasangka;05=Talaga Raya;06=Gu;07=Sangia Wambulu
74.15 01=Batauga;02=Sampolawa;03=Lapandewa;04=Batu Atas;05=Siompu Barat;06=Siompu;07=Kadatua
74.71 01=Mandonga;02=Kendari;03=Baruga;04=Poasia;05=Kendari Barat;06=Abeli;07=Wua-Wua;08=Kadia;09=Puuwatu;10=Kambu;11=Nambo
74.72 01=Betoambari;02=Wolio;03=Sorawolio;04=Bungi;05=Kokalukuna;06=Murhum;07=Lea-Lea;08=Batupoaro
75.01 01=Limboto;02=Telaga;03=Batudaa;04=Tibawa;05=Batudaa Pantai;09=Boliyohuto;10=Telaga Biru;11=Bongomeme;13=Tolangohula;14=Mootilango;16=Pulubala;17=Limboto Barat;18=Tilango;19=Tabongo;20=Biluhu;21=Asparaga;22=Talaga Jaya;23=Bilato;24=Dungaliyo
75.02 01=Paguyaman;02=Wonosari;03=Dulupi;04=Tilamuta;05=Mananggu;06=Botumoito;07=Paguyaman Pantai
75.03 01=Tapa;02=Kabila;03=Suwawa;04=Bonepantai;05=Bulango Utara;06=Tilongkabila;07=Botupingge;08=Kabila Bone;09=Bone;10=Bone Raya;11=Suwawa Timur;12=Suwawa Selatan;13=Suwawa Tengah;14=Bulango Ulu;15=Bulango Selatan;16=Bulango Timur;17=Bulawa;18=Pinogu
75.04 01=Popayato;02=Lemito;03=Randangan;04=Marisa;05=Paguat;06=Patilanggio;07=Taluditi;08=Dengilo;09=Buntulia;10=Duhiadaa;11=Wanggarasi;12=Popayato Timur;13=Popayato Barat
75.05 01=Atinggola;02=Kwandang;03=Anggrek;04=Sumalata;05=Tolinggula;06=Gentuma Raya;07=Tomilito;08=Ponelo Kepulauan;09=Monano;10=Biau;11=Sumalata Timur
75.71 01=Kota Barat;02=Kota Selatan;03=Kota Utara;04=Dungingi;05=Kota Timur;06=Kota Tengah;07=Sipatana;08=Dumbo Raya;09=Hulonthalangi
76.01 01=Bambalamotu;02=Pasangkayu;03=Baras;04=Sarudu;05=Dapurang;06=Duripoku;07=Bulu Taba;08=Tikke Raya;09=Pedongga;10=Bambaira;11=Sarjo;12=Lariang
76.02 01=Mamuju;02=Tapalang;03=Kalukku;04=Kalumpang;07=Papalang;08=Sampaga;11=Tommo;12=Simboro;13=Tapalang Barat;15=Bonehau;16=Kepulauan Bala Balakang
76.03 01=Mambi;02=Aralle;03=Mamasa;04=Pana;05=Tabulahan;06=Sumarorong;07=Messawa;08=Sesenapadang;09=Tanduk Kalua;10=Tabang;11=Bambang;12=Balla;13=Nosu;14=Tawalian;15=Rantebulahan Timur;16=Buntumalangka;17=Mehalaan
76.04 01=Tinambung;02=Campalagian;03=Wonomulyo;04=Polewali;05=Tutar;06=Binuang;07=Tapango;08=Mapilli;09=Matangnga;10=Luyo;11=Limboro;12=Balanipa;13=Anreapi;14=Matakali;15=Allu;16=Bulo
76.05 01=Banggae;02=Pamboang;03=Sendana;04=Malunda;05=Ulumanda;06=Tammerodo Sendana;07=Tubo Sendana;08=Banggae Timur
76.06 01=Tobadak;02=Pangale;03=Budong-Budong;04=Topoyo;05=Karossa
81.01 01=Amahai;02=Teon Nila Serua;06=Seram Utara;09=Banda;11=Tehoru;12=Saparua;13=Pulau Haruku;14=Salahutu;15=Leihitu;16=Nusa Laut;17=Kota Masohi;20=Seram Utara Barat;21=Teluk Elpaputih;22=Leihitu Barat;23=Telutih;24=Seram Utara Timur Seti;25=Seram Utara Timur Kobi;26=Saparua Timur
81.02 01=Kei Kecil;03=Kei Besar;04=Kei Besar Selatan;05=Kei Besar Utara Timur;13=Kei Kecil Timur;14=Kei Kecil Barat;15=Manyeuw;16=Hoat Sorbay;17=Kei Besar Utara Barat;18=Kei Besar Selatan Barat;19=Kei Kecil Timur Selatan
81.03 01=Tanimbar Selatan;02=Selaru;03=Wertamrian;04=Wermaktian;05=Tanimbar Utara;06=Fordata;07=Wuar Labobar;08=Kormomolin;09=Nirunmas;18=Molu Maru
81.04 01=Namlea;02=Air Buaya;03=Waeapo;06=Waplau;10=Batabual;11=Lolong Guba;12=Waelata;13=Fena Leisela;14=Teluk Kaiely;15=Lilialy
81.05 01=Bula;02=Seram Timur;03=Werinama;04=Pulau Gorom;05=Wakate;06=Tutuk Tolu;07=Siwalalat;08=Kilmury;09=Pulau Panjang;10=Teor;11=Gorom Timur;12=Bula Barat;13=Kian Darat;14=Siritaun Wida Timur;15=Teluk Waru;16=Ukar Sengan
81.06 01=Kairatu;02=Seram Barat;03=Taniwel;04=Huamual Belakang;05=Amalatu;06=Inamosol;07=Kairatu Barat;08=Huamual;09=Kepulauan Manipa;10=Taniwel Timur;11=Elpaputih
81.07 01=Pulau-Pulau Aru;02=Aru Selatan;03=Aru Tengah;04=Aru Utara;05=Aru Utara Timur Batuley;06=Sir-Sir;07=Aru Tengah Timur;08=Aru Tengah Selatan;09=Aru Selatan Timur;10=Aru Selatan Utara
81.08 01=Moa;02=Damer;03=Kepulauan Luang Sermata;04=Babar Barat;05=Pulau-pulau Babar Timur;06=Wetar Selatan;07=Kisar Selatan;08=Pulau Leti;09=Pulau Masela;10=Dawelor Dawera;11=Pulau Wetang;12=Pulau Lakor;13=Wetar Utara;14=Wetar Barat;15=Wetar Timur;16=Kepulauan Roma;17=Kisar Utara
81.09 01=Namrole;02=Waesama;03=Ambalau;04=Kepala Madan;05=Leksula;06=Fena Fafan
81.71 01=Nusaniwe;02=Sirimau;03=Baguala;04=Teluk Ambon;05=Leitimur Selatan
81.72 01=Pulau Dullah Utara;02=Pulau Dullah Selatan;03=Tayando Tam;04=Pulau-Pulau Kur;05=Kur Selatan
82.01 01=Jailolo;02=Loloda;03=Ibu;04=Sahu;05=Jailolo Selatan;07=Ibu Utara;08=Ibu Selatan;09=Sahu Timur;10=Loloda Tengah
82.02 01=Weda;02=Patani;03=Pulau Gebe;04=Weda Utara;05=Weda Selatan;06=Patani Utara;07=Weda Tengah;08=Patani Barat;09=Weda Timur;10=Patani Timur
82.03 04=Galela;05=Tobelo;06=Tobelo Selatan;07=Kao;08=Malifut;09=Loloda Utara;10=Tobelo Utara;11=Tobelo Tengah;12=Tobelo Timur;13=Tobelo Barat;14=Galela Barat;15=Galela Utara;16=Galela Selatan;19=Loloda Kepulauan;20=Kao Utara;21=Kao Barat;22=Kao Teluk
82.04 01=Pulau Makian;02=Kayoa;03=Gane Timur;04=Gane Barat;05=Obi Selatan;06=Obi;07=Bacan Timur;08=Bacan;09=Bacan Barat;10=Makian Barat;11=Kayoa Barat;12=Kayoa Selatan;13=Kayoa Utara;14=Bacan Barat Utara;15=Kasiruta Barat;16=Kasiruta Timur;17=Bacan Selatan;18=Kepulauan Botanglomang;19=Mandioli Selatan;20=Mandioli Utara;21=Bacan Timur Selatan;22=Bacan Timur Tengah;23=Gane Barat Selatan;24=Gane Barat Utara;25=Kepulauan Joronga;26=Gane Timur Selatan;27=Gane Timur Tengah;28=Obi Barat;29=Obi Timur;30=Obi Utara
82.05 01=Mangoli Timur;02=Sanana;03=Sulabesi Barat;06=Mangoli Barat;07=Sulabesi Tengah;08=Sulabesi Timur;09=Sulabesi Selatan;10=Mangoli Utara Timur;11=Mangoli Tengah;12=Mangoli Selatan;13=Mangoli Utara;18=Sanana Utara
82.06 01=Wasile;02=Maba;03=Maba Selatan;04=Wasile Selatan;05=Wasile Tengah;06=Wasile Utara;07=Wasile Timur;08=Maba Tengah;09=Maba Utara;10=Kota Maba
82.07 01=Morotai Selatan;02=Morotai Selatan Barat;03=Morotai Jaya;04=Morotai Utara;05=Morotai Timur;06=Pulau Rao
82.08 01=Taliabu Barat;02=Taliabu Barat Laut;03=Lede;04=Taliabu Utara;05=Taliabu Timur;06=Taliabu Timur Selatan;07=Taliabu Selatan;08=Tabona
82.71 01=Pulau Ternate;02=Kota Ternate Selatan;03=Kota Ternate Utara;04=Moti;05=Pulau Batang Dua;06=Kota Ternate Tengah;07=Pulau Hiri;08=Ternate Barat
82.72 01=Tidore;02=Oba Utara;03=Oba;04=Tidore Selatan;05=Tidore Utara;06=Oba Tengah;07=Oba Selatan;08=Tidore Timur
91.03 01=Sentani;02=Sentani Timur;03=Depapre;04=Sentani Barat;05=Kemtuk;06=Kemtuk Gresi;07=Nimboran;08=Nimbokrang;09=Unurum Guay;10=Demta;11=Kaureh;12=Ebungfao;13=Waibu;14=Nambluong;15=Yapsi;16=Airu;17=Raveni Rara;18=Gresi Selatan;19=Yokari
91.05 01=Yapen Selatan;02=Yapen Barat;03=Yapen Timur;04=Angkaisera;05=Poom;06=Kosiwo;07=Yapen Utara;08=Raimbawi;09=Teluk Ampimoi;10=Kepulauan Ambai;11=Wonawa;12=Windesi;13=Pulau Kurudu;14=Pulau Yerui;15=Anotaurei;16=Yawakukat;17=Nusawani
91.06 01=Biak Kota;02=Biak Utara;03=Biak Timur;04=Numfor Barat;05=Numfor Timur;08=Biak Barat;09=Warsa;10=Padaido;11=Yendidori;12=Samofa;13=Yawosi;14=Andey;15=Swandiwe;16=Bruyadori;17=Orkeri;18=Poiru;19=Aimando Padaido;20=Oridek;21=Bondifuar
91.10 01=Sarmi;02=Tor Atas;03=Pantai Barat;04=Pantai Timur;05=Bonggo;09=Apawer Hulu;12=Sarmi Selatan;13=Sarmi Timur;14=Pantai Timur Bagian Barat;15=Bonggo Timur
91.11 01=Waris;02=Arso;03=Senggi;04=Web;05=Skanto;06=Arso Timur;07=Towe;08=Arso Barat;09=Mannem;10=Yaffi;11=Kaisenar
91.15 01=Waropen Bawah;03=Masirei;07=Risei Sayati;08=Urei Faisei;09=Inggerus;10=Kirihi;11=Oudate;12=Wapoga;13=Demba;14=Wonti;15=Soyoi Mambai
91.19 01=Supiori Selatan;02=Supiori Utara;03=Supiori Timur;04=Kepulauan Aruri;05=Supiori Barat
91.20 01=Mamberamo Tengah;02=Mamberamo Hulu;03=Rufaer;04=Mamberamo Tengah Timur;05=Mamberamo Hilir;06=Waropen Atas;07=Benuki;08=Sawai
91.71 01=Jayapura Utara;02=Jayapura Selatan;03=Abepura;04=Muara Tami;05=Heram
92.02 03=Warmare;04=Prafi;05=Masni;12=Manokwari Barat;13=Manokwari Timur;14=Manokwari Utara;15=Manokwari Selatan;17=Tanah Rubuh;21=Sidey;31=Aimasi;32=Mokwam;33=Masni Utara;34=Wasirawi;35=Moruj Mega
92.03 01=Fak-Fak;02=Fak-Fak Barat;03=Fak-Fak Timur;04=Kokas;05=Fak-Fak Tengah;06=Karas;07=Bomberay;08=Kramongmongga;09=Teluk Patipi;10=Pariwari;11=Wartutin;12=Fakfak Timur Tengah;13=Arguni;14=Mbahamdandara;15=Kayauni;16=Furwagi;17=Tomage
92.06 01=Bintuni;02=Merdey;03=Babo;04=Aranday;05=Moskona Selatan;06=Moskona Utara;07=Wamesa;08=Fafurwar;09=Tembuni;10=Kuri;11=Manimeri;12=Tuhiba;13=Dataran Beimes;14=Sumuri;15=Kaitaro;16=Aroba;17=Masyeta;18=Biscoop;19=Tomu;20=Kamundan;21=Weriagar;22=Moskona Barat;23=Meyado;24=Moskona Timur
92.07 01=Wasior;02=Windesi;03=Teluk Duairi;04=Wondiboy;05=Wamesa;06=Rumberpon;07=Naikere;08=Rasiei;09=Kuri Wamesa;10=Roon;11=Roswar;12=Nikiwar;13=Soug Jaya
92.08 01=Kaimana;02=Buruway;03=Teluk Arguni Atas;04=Teluk Etna;05=Kambrau;06=Teluk Arguni Bawah;07=Yamor
92.11 01=Ransiki;02=Oransbari;03=Neney;04=Dataran Isim;05=Momi Waren;06=Tahota
92.12 01=Anggi;02=Anggi Gida;03=Membey;04=Sururey;05=Didohu;06=Taige;07=Catubouw;08=Testega;09=Minyambaouw;10=Hingk
93.01 01=Merauke;02=Muting;03=Okaba;04=Kimaam;05=Semangga;06=Tanah Miring;07=Jagebob;08=Sota;09=Ulilin;10=Elikobal;11=Kurik;12=Naukenjerai;13=Animha;14=Malind;15=Tubang;16=Ngguti;17=Kaptel;18=Tabonji;19=Waan;20=Ilwayab;21=Padua;22=Kontuar
93.02 01=Mandobo;02=Mindiptana;03=Waropko;04=Kouh;05=Jair;06=Bomakia;07=Kombut;08=Iniyandit;09=Arimop;10=Fofi;11=Ambatkwi;12=Manggelum;13=Firiwage;14=Yaniruma;15=Subur;16=Kombay;17=Ninati;18=Sesnuk;19=Ki;20=Kawagit
93.03 01=Obaa;02=Mambioman Bapai;03=Citak-Mitak;04=Edera;05=Haju;06=Assue;07=Kaibar;08=Passue;09=Minyamur;10=Venaha;11=Syahcame;12=Yakomi;13=Bamgi;14=Passue Bawah;15=Ti Zain
93.04 01=Agats;02=Atsj;03=Sawa Erma;04=Akat;05=Fayit;06=Pantai Kasuari;07=Suator;08=Suru-suru;09=Kolf Braza;10=Unir Sirau;11=Joerat;12=Pulau Tiga;13=Jetsy;14=Der Koumur;15=Kopay;16=Safan;17=Sirets;18=Ayib;19=Betcbamu;20=Joutu;21=Aswi;22=Awyu;23=Koroway Buluanop;24=Tomor Birip;25=Sor Ep
94.01 01=Nabire;02=Napan;03=Yaur;04=Uwapa;05=Wanggar;06=Siriwo;07=Makimi;08=Teluk Umar;09=Teluk Kimi;10=Yaro;11=Wapoga;12=Nabire Barat;13=Moora;14=Dipa;15=Menou
94.02 01=Mulia;02=Ilu;03=Fawi;04=Mewoluk;05=Yamo;06=Nume;07=Torere;08=Tingginambut;09=Pagaleme;10=Gurage;11=Irimuli;12=Muara;13=Ilamburawi;14=Yambi;15=Lumo;16=Molanikime;17=Dokome;18=Kalome;19=Wanwi;20=Yamoneri;21=Waegi;22=Nioga;23=Gubume;24=Taganombak;25=Dagai;26=Kiyage
94.03 01=Paniai Timur;02=Paniai Barat;03=Aradide;04=Bogabaida;05=Bibida;06=Dumadama;07=Siriwo;08=Kebo;09=Yatamo;10=Ekadide;11=Wegee Muka;12=Wegee Bino;13=Pugo Dagi;14=Muye;15=Nakama;16=Teluk Deya;17=Yagai;18=Youtadi;19=Baya Biru;20=Deiyai Miyo;21=Dogomo;22=Aweida;23=Topiyai;24=Fajar Timur
94.04 01=Mimika Baru;02=Agimuga;03=Mimika Timur;04=Mimika Barat;05=Jita;06=Jila;07=Mimika Timur Jauh;08=Mimika Tengah;09=Kuala Kencana;10=Tembagapura;11=Mimika Barat Jauh;12=Mimika Barat Tengah;13=Kwamki Narama;14=Hoya;15=Iwaka;16=Wania;17=Amar;18=Alama
94.05 01=Ilaga;02=Wangbe;03=Beoga;04=Doufo;05=Pogoma;06=Sinak;07=Agandugume;08=Gome;09=Dervos;10=Beoga Barat;11=Beoga Timur;12=Ogamanim;13=Kembru;14=Bina;15=Sinak Barat;16=Mage'abume;17=Yugumuak;18=Ilaga Utara;19=Mabugi;20=Omukia;21=Lambewi;22=Oneri;23=Amungkalpia;24=Gome Utara;25=Erelmakawia
94.06 01=Kamu;02=Mapia;03=Piyaiye;04=Kamu Utara;05=Sukikai Selatan;06=Mapia Barat;07=Kamu Selatan;08=Kamu Timur;09=Mapia Tengah;10=Dogiyai
94.07 01=Sugapa;02=Homeyo;03=Wandai;04=Biandoga;05=Agisiga;06=Hitadipa;07=Ugimba;08=Tomosiga
94.08 01=Tigi;02=Tigi Timur;03=Bowobado;04=Tigi Barat;05=Kapiraya
95.01 01=Wamena;02=Kurulu;03=Asologaima;04=Hubikosi;05=Bolakme;06=Walelagama;07=Musatfak;08=Wolo;09=Asolokobal;10=Pelebaga;11=Yalengga;12=Trikora;13=Napua;14=Walaik;15=Wouma;16=Hubikiak;17=Ibele;18=Taelarek;19=Itlay Hisage;20=Siepkosi;21=Usilimo;22=Wita Waya;23=Libarek;24=Wadangku;25=Pisugi;26=Koragi;27=Tagime;28=Molagalome;29=Tagineri;30=Silo Karno Doga;31=Piramid;32=Muliama;33=Bugi;34=Bpiri;35=Welesi;36=Asotipo;37=Maima;38=Popugoba;39=Wame;40=Wesaput
95.02 01=Oksibil;02=Kiwirok;03=Okbibab;04=Iwur;05=Batom;06=Borme;07=Kiwirok Timur;08=Aboy;09=Pepera;10=Bime;11=Alemsom;12=Okbape;13=Kalomdol;14=Oksop;15=Serambakon;16=Ok Aom;17=Kawor;18=Awinbon;19=Tarup;20=Okhika;21=Oksamol;22=Oklip;23=Okbemtau;24=Oksebang;25=Okbab;26=Batani;27=Weime;28=Murkim;29=Mofinop;30=Jetfa;31=Teiraplu;32=Eipumek;33=Pamek;34=Nongme
95.03 01=Kurima;02=Anggruk;03=Ninia;04=Silimo;05=Samenage;06=Nalca;07=Dekai;08=Obio;09=Suru Suru;10=Wusama;11=Amuma;12=Musaik;13=Pasema;14=Hogio;15=Mugi;16=Soba;17=Werima;18=Tangma;19=Ukha;20=Panggema;21=Kosarek;22=Nipsan;23=Ubahak;24=Pronggoli;25=Walma;26=Yahuliambut;27=Hereapini;28=Ubalihi;29=Talambo;30=Puldama;31=Endomen;32=Kona;33=Dirwemna;34=Holuwon;35=Lolat;36=Soloikma;37=Sela;38=Korupun;39=Langda;40=Bomela;41=Suntamon;42=Seradala;43=Sobaham;44=Kabianggama;45=Kwelamdua;46=Kwikma;47=Hilipuk;48=Duram;49=Yogosem;50=Kayo;51=Sumo
95.04 01=Karubaga;02=Bokondini;03=Kanggime;04=Kembu;05=Goyage;06=Wunim;07=Wina;08=Umagi;09=Panaga;10=Woniki;11=Kubu;12=Konda/ Kondaga;13=Nelawi;14=Kuari;15=Bokoneri;16=Bewani;17=Nabunage;18=Gilubandu;19=Nunggawi;20=Gundagi;21=Numba;22=Timori;23=Dundu;24=Geya;25=Egiam;26=Poganeri;27=Kamboneri;28=Airgaram;29=Wari/Taiyeve II;30=Dow;31=Tagineri;32=Yuneri;33=Wakuwo;34=Gika;35=Telenggeme;36=Anawi;37=Wenam;38=Wugi;39=Danime;40=Tagime;41=Kai;42=Aweku;43=Bogonuk;44=Li Anogomma;45=Biuk;46=Yuko
95.05 01=Kobakma;02=Kelila;03=Eragayam;04=Megambilis;05=Ilugwa
95.06 01=Elelim;02=Apalapsili;03=Abenaho;04=Benawa;05=Welarek
95.07 01=Tiom;02=Pirime;03=Makki;04=Gamelia;05=Dimba;06=Melagineri;07=Balingga;08=Tiomneri;09=Kuyawage;10=Poga;11=Niname;12=Nogi;13=Yiginua;14=Tiom Ollo;15=Yugungwi;16=Mokoni;17=Wereka;18=Milimbo;19=Wiringgambut;20=Gollo;21=Awina;22=Ayumnati;23=Wano Barat;24=Goa Balim;25=Bruwa;26=Balingga Barat;27=Gupura;28=Kolawa;29=Gelok Beam;30=Kuly Lanny;31=Lannyna;32=Karu;33=Yiluk;34=Guna;35=Kelulome;36=Nikogwe;37=Muara;38=Buguk Gona;39=Melagi
95.08 01=Kenyam;02=Mapenduma;03=Yigi;04=Wosak;05=Geselma;06=Mugi;07=Mbuwa;08=Gearek;09=Koroptak;10=Kegayem;11=Paro;12=Mebarok;13=Yenggelo;14=Kilmid;15=Alama;16=Yal;17=Mam;18=Dal;19=Nirkuri;20=Inikgal;21=Iniye;22=Mbulmu Yalma;23=Mbua Tengah;24=Embetpen;25=Kora;26=Wusi;27=Pija;28=Moba;29=Wutpaga;30=Nenggeagin;31=Krepkuri;32=Pasir Putih
96.01 01=Makbon;02=Beraur;03=Salawati;04=Seget;05=Aimas;06=Klamono;07=Sayosa;08=Segun;09=Mayamuk;10=Salawati Selatan;11=Klabot;12=Klawak;13=Maudus;14=Mariat;15=Klayili;16=Klaso;17=Moisegen;18=Sorong;19=Bagun;20=Wemak;21=Sunook;22=Buk;23=Saengkeduk;24=Malabotom;25=Konhir;26=Klasafet;27=Hobard;28=Salawati Tengah;29=Botain;30=Sayosa Timur
96.02 01=Teminabuan;02=Inanwatan;03=Sawiat;04=Kokoda;05=Moswaren;06=Seremuk;07=Wayer;08=Kais;09=Konda;10=Matemani;11=Kokoda Utara;12=Saifi;13=Fokour;14=Salkma;15=Kais Darat
96.03 01=Misool (Misool Utara);02=Waigeo Utara;03=Waigeo Selatan;04=Salawati Utara;05=Ayau;06=Misool Timur;07=Waigeo Barat;08=Waigeo Timur;09=Teluk Mayalibit;10=Kofiau;11=Meos Mansar;12=Misool Selatan;13=Warwarbomi;14=Waigeo Barat Kepulauan;15=Misool Barat;16=Kepulauan Sembilan;17=Kota Waisai;18=Tiplol Mayalibit;19=Batanta Utara;20=Salawati Barat;21=Salawati Tengah;22=Supnin;23=Kepulauan Ayau;24=Batanta Selatan
96.04 01=Fef;02=Miyah;03=Yembun;04=Kwoor;05=Sausapor;06=Abun;07=Syujak;08=Moraid;09=Kebar;10=Amberbaken;11=Senopi;12=Mubrani;13=Bikar;14=Bamusbama;15=Ases;16=Miyah Selatan;17=Ireres;18=Tobouw;19=Wilhem Roumbouts;20=Tinggouw;21=Kwesefo;22=Mawabuan;23=Kebar Timur;24=Kebar Selatan;25=Manekar;26=Mpur;27=Amberbaken Barat;28=Kasi;29=Selemkai
96.05 01=Aifat;02=Aifat Utara;03=Aifat Timur;04=Aifat Selatan;05=Aitinyo Barat;06=Aitinyo;07=Aitinyo Utara;08=Ayamaru;09=Ayamaru Utara;10=Ayamaru Timur;11=Mare;12=Aifat Timur Tengah;13=Aifat Timur Jauh;14=Aifat Timur Selatan;15=Ayamaru Selatan;16=Ayamaru Jaya;17=Ayamaru Selatan Jaya;18=Ayamaru Timur Selatan;19=Ayamaru Utara Timur;20=Ayamaru Tengah;21=Ayamaru Barat;22=Aitinyo Tengah;23=Aitinyo Raya;24=Mare Selatan
96.71 01=Sorong;02=Sorong Timur;03=Sorong Barat;04=Sorong Kepulauan;05=Sorong Utara;06=Sorong Manoi;07=Sorong Kota;08=Klaurung;09=Malaimsimsa;10=Maladum Mes`;
