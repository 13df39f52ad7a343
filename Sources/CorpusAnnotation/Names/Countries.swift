// States and peoples, from general knowledge.

/// One state a line: its name, other names, the words for its people; `;` between equals.
enum Countries {
  static let table = """
    Afghanistan||Afghan;Afghans
    Albania||Albanian;Albanians
    Algeria||Algerian;Algerians
    Andorra||Andorran;Andorrans
    Angola||Angolan;Angolans
    Antigua and Barbuda|Antigua|Antiguan;Antiguans
    Argentina||Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans
    Armenia||Armenian;Armenians
    Australia||Australian;Australians;Aussie;Aussies
    Austria||Austrian;Austrians
    Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris
    Bahamas|The Bahamas|Bahamian;Bahamians
    Bahrain||Bahraini;Bahrainis
    Bangladesh||Bangladeshi;Bangladeshis
    Barbados||Barbadian;Barbadians
    Belarus|Byelorussia|Belarusian;Belarusians;Belarussian;Belarussians
    Belgium||Belgian;Belgians
    Belize||Belizean;Belizeans
    Benin||Beninese
    Bhutan||Bhutanese
    Bolivia||Bolivian;Bolivians
    Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina|Bosnian;Bosnians
    Botswana||Botswanan;Motswana;Batswana
    Brazil||Brazilian;Brazilians
    Brunei||Bruneian;Bruneians
    Bulgaria||Bulgarian;Bulgarians
    Burkina Faso|Burkina|Burkinabe
    Burundi||Burundian;Burundians
    Cambodia||Cambodian;Cambodians
    Cameroon||Cameroonian;Cameroonians
    Canada||Canadian;Canadians
    Cape Verde|Cabo Verde|Cape Verdean
    Central African Republic|CAR|Central African
    Chad||Chadian;Chadians
    Chile||Chilean;Chileans
    China|People's Republic of China;PRC;Mainland China|Chinese
    Colombia||Colombian;Colombians
    Comoros||Comorian;Comorians
    Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa|
    Congo|Republic of Congo;Republic of the Congo;Congo-Brazzaville|Congolese
    Costa Rica||Costa Rican;Costa Ricans
    Croatia||Croatian;Croatians;Croat;Croats
    Cuba||Cuban;Cubans
    Cyprus||Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots
    Czech Republic|Czechia;Czechoslovakia|Czech;Czechs;Czechoslovak
    Denmark||Danish;Dane;Danes
    Djibouti||Djiboutian
    Dominica||
    Dominican Republic||Dominican;Dominicans
    Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans
    Egypt||Egyptian;Egyptians
    El Salvador||Salvadoran;Salvadorans;Salvadorean;Salvadorian
    Equatorial Guinea||Equatoguinean
    Eritrea||Eritrean;Eritreans
    Estonia||Estonian;Estonians
    Eswatini|Swaziland|Swazi;Swazis
    Ethiopia||Ethiopian;Ethiopians
    Fiji||Fijian;Fijians
    Finland||Finnish;Finn;Finns
    France||French;Frenchman;Frenchmen;Frenchwoman
    Gabon||Gabonese
    Gambia|The Gambia|Gambian;Gambians
    Georgia||Georgian;Georgians
    Germany|West Germany;East Germany;Federal Republic of Germany|German;Germans;East German;West German
    Ghana||Ghanaian;Ghanaians
    Greece||Greek;Greeks
    Grenada||Grenadian;Grenadians
    Guatemala||Guatemalan;Guatemalans
    Guinea||Guinean;Guineans
    Guinea-Bissau||
    Guyana||Guyanese
    Haiti||Haitian;Haitians
    Honduras||Honduran;Hondurans
    Hungary||Hungarian;Hungarians
    Iceland||Icelandic;Icelander;Icelanders
    India||Indian;Indians
    Indonesia||Indonesian;Indonesians
    Iran|Islamic Republic of Iran;Persia|Iranian;Iranians;Persian;Persians
    Iraq||Iraqi;Iraqis
    Ireland|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen
    Israel||Israeli;Israelis
    Italy||Italian;Italians
    Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians
    Jamaica||Jamaican;Jamaicans
    Japan||Japanese
    Jordan||Jordanian;Jordanians
    Kazakhstan||Kazakh;Kazakhs;Kazakhstani;Kazakhstanis
    Kenya||Kenyan;Kenyans
    Kiribati||
    Kosovo||Kosovar;Kosovars;Kosovan
    Kuwait||Kuwaiti;Kuwaitis
    Kyrgyzstan||Kyrgyz
    Laos||Laotian;Laotians;Lao
    Latvia||Latvian;Latvians
    Lebanon||Lebanese
    Lesotho||Basotho
    Liberia||Liberian;Liberians
    Libya||Libyan;Libyans
    Liechtenstein||Liechtensteiner
    Lithuania||Lithuanian;Lithuanians
    Luxembourg||Luxembourger;Luxembourgers
    Madagascar||Malagasy
    Malawi||Malawian;Malawians
    Malaysia||Malaysian;Malaysians
    Maldives||Maldivian;Maldivians
    Mali||Malian;Malians
    Malta||Maltese
    Marshall Islands||Marshallese
    Mauritania||Mauritanian;Mauritanians
    Mauritius||Mauritian;Mauritians
    Mexico||Mexican;Mexicans
    Micronesia|Federated States of Micronesia|Micronesian;Micronesians
    Moldova|Moldavia|Moldovan;Moldovans
    Monaco||Monegasque
    Mongolia||Mongolian;Mongolians;Mongol;Mongols
    Montenegro||Montenegrin;Montenegrins
    Morocco||Moroccan;Moroccans
    Mozambique||Mozambican;Mozambicans
    Myanmar|Burma|Burmese
    Namibia||Namibian;Namibians
    Nauru||Nauruan
    Nepal||Nepalese;Nepali;Nepalis
    Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen
    New Zealand|Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis
    Nicaragua||Nicaraguan;Nicaraguans
    Niger||Nigerien;Nigeriens
    Nigeria||Nigerian;Nigerians
    North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans
    North Macedonia|Macedonia|Macedonian;Macedonians
    Norway||Norwegian;Norwegians
    Oman||Omani;Omanis
    Pakistan||Pakistani;Pakistanis
    Palau||Palauan
    Palestine|Palestinian Territories|Palestinian;Palestinians
    Panama||Panamanian;Panamanians
    Papua New Guinea|PNG|Papua New Guinean
    Paraguay||Paraguayan;Paraguayans
    Peru||Peruvian;Peruvians
    Philippines|The Philippines|Philippine;Filipino;Filipinos;Filipina
    Poland||Polish;Pole;Poles
    Portugal||Portuguese
    Qatar||Qatari;Qataris
    Romania||Romanian;Romanians
    Russia|Russian Federation|Russian;Russians
    Rwanda||Rwandan;Rwandans
    Saint Lucia|St Lucia;St. Lucia|
    Samoa|Western Samoa|Samoan;Samoans
    San Marino||Sammarinese
    Sao Tome and Principe||
    Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian;Saudi Arabians
    Senegal||Senegalese
    Serbia||Serbian;Serbians;Serb;Serbs;Bosnian Serb;Bosnian Serbs
    Seychelles||Seychellois
    Sierra Leone||Sierra Leonean;Sierra Leoneans
    Singapore||Singaporean;Singaporeans
    Slovakia||Slovak;Slovaks;Slovakian
    Slovenia||Slovenian;Slovenians;Slovene;Slovenes
    Solomon Islands||Solomon Islander;Solomon Islanders
    Somalia|Somaliland|Somali;Somalis
    South Africa||South African;South Africans
    South Korea|Republic of Korea;ROK;Korea|South Korean;South Koreans;Korean;Koreans
    South Sudan||South Sudanese
    Soviet Union|USSR;U.S.S.R.|Soviet;Soviets
    Spain||Spanish;Spaniard;Spaniards
    Sri Lanka|Ceylon|Sri Lankan;Sri Lankans
    Sudan||Sudanese
    Suriname|Surinam|Surinamese
    Sweden||Swedish;Swede;Swedes
    Switzerland||Swiss
    Syria|Syrian Arab Republic|Syrian;Syrians
    Taiwan|Republic of China|Taiwanese
    Tajikistan||Tajik;Tajiks
    Tanzania|Zanzibar|Tanzanian;Tanzanians
    Thailand|Siam|Thai;Thais
    Timor-Leste|East Timor|Timorese
    Togo||Togolese
    Tonga||Tongan;Tongans
    Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians
    Tunisia||Tunisian;Tunisians
    Turkey|Turkiye;Türkiye|Turkish;Turk;Turks
    Turkmenistan||Turkmen
    Tuvalu||Tuvaluan
    Uganda||Ugandan;Ugandans
    Ukraine||Ukrainian;Ukrainians
    United Arab Emirates|UAE;U.A.E.|Emirati;Emiratis
    United Kingdom|UK;U.K.;U. K.;Britain;Great Britain|British;Briton;Britons;Brit;Brits
    United States|US;U.S.;U. S.;USA;U.S.A.;United States of America;America|American;Americans
    Uruguay||Uruguayan;Uruguayans
    Uzbekistan||Uzbek;Uzbeks
    Vanuatu||Ni-Vanuatu
    Vatican|Vatican City;Holy See|
    Venezuela||Venezuelan;Venezuelans
    Vietnam|Viet Nam;North Vietnam;South Vietnam|Vietnamese
    Yemen|North Yemen;South Yemen|Yemeni;Yemenis
    Yugoslavia||Yugoslav;Yugoslavs;Yugoslavian
    Zambia|Zaire|Zambian;Zambians;Zairean
    Zimbabwe|Rhodesia|Zimbabwean;Zimbabweans
    England||English;Englishman;Englishmen
    Scotland||Scottish;Scot;Scots
    Wales||Welsh;Welshman
    Northern Ireland|Ulster|Northern Irish
    West Indies||West Indian;West Indians
    Hong Kong||Hong Konger;Hong Kongers;Hongkonger;Hongkongers
    Macau|Macao|Macanese
    Greenland||Greenlandic;Greenlander;Greenlanders
    Puerto Rico||Puerto Rican;Puerto Ricans
    Bermuda||Bermudian;Bermudan
    Catalonia|Catalunya|Catalan;Catalans
    Basque Country||Basque;Basques
    Tibet||Tibetan;Tibetans
    Kurdistan||Kurdish;Kurd;Kurds
    Chechnya||Chechen;Chechens
    Crimea||Crimean;Crimeans;Crimean Tatar;Crimean Tatars
    Kashmir||Kashmiri;Kashmiris
    Africa||African;Africans;West African;East African;North African
    Europe||European;Europeans;Western European;East European;Eastern European
    Asia||Asian;Asians;Southeast Asian;South Asian;Central Asian
    Latin America||Latin American;Latin Americans
    South America||South American;South Americans
    North America||North American;North Americans
    Central America||Central American;Central Americans
    Scandinavia||Scandinavian;Scandinavians;Nordic
    Abkhazia||Abkhaz;Abkhazian
    South Ossetia|Ossetia|Ossetian;Ossetians
    Nagorno-Karabakh|Karabakh|
    Transnistria||
    Dagestan||Dagestani
    Bavaria||Bavarian;Bavarians
    Sicily||Sicilian;Sicilians
    Quebec||Quebecois;Quebecer;Quebecers
    Texas||Texan;Texans
    California||Californian;Californians
    Punjab||Punjabi;Punjabis
    Bengal|West Bengal|Bengali;Bengalis
    Gujarat||Gujarati;Gujaratis
    Balochistan|Baluchistan|Baloch;Baluch
    """

  /// Codes of states in results, by the International Olympic Committee or ISO 3166.
  static let codes = """
    AFG ALB ALG ARG ARM AUS AUT AZE BEL BGR BUL BLR BOL BRA BIH CAN CHI CHL CHN CIV CMR COL CRC CRO
    HRV CUB CYP CZE DEN DNK DOM ECU EGY ESA ESP EST ETH FIN FRA GBR GEO GER DEU GHA GRE GRC GUA HKG
    HON HUN INA IDN IND IRI IRN IRL IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KOR KSA SAU KUW LAT LBN
    LTU LUX MAR MAS MYS MDA MEX MGL MKD MON NED NLD NGR NIG NOR NZL OMA PAK PAN PAR PER PHI POL POR
    PRT PUR QAT ROU ROM RSA ZAF RUS RWA SEN SGP SIN SLO SVN SVK SRB SUD SUI CHE SWE SYR THA TPE TUN
    TUR UAE UGA UKR URU USA UZB VEN VIE VNM YEM ZIM
    """

  /// Peoples, faiths and political movements that no state names; plural forms are found alike.
  static let groups = """
    Arab;Arabs;Arabic;Jew;Jews;Jewish;Muslim;Muslims;Moslem;Moslems;Islamic;Islamist;Islamists;
    Christian;Christians;Catholic;Catholics;Roman Catholic;Protestant;Protestants;Orthodox;Hindu;
    Hindus;Buddhist;Buddhists;Sikh;Sikhs;Shia;Shias;Shiite;Shiites;Shi'ite;Shi'ites;Sunni;Sunnis;
    Alawite;Alawites;Druze;Yazidi;Yazidis;Yezidi;Copt;Copts;Coptic;Anglican;Anglicans;Lutheran;
    Methodist;Baptist;Baptists;Presbyterian;Mormon;Mormons;Evangelical;Jain;Jains;Salafi;Salafist;
    Salafists;Wahhabi;Sufi;Houthi;Houthis;Hutu;Hutus;Tutsi;Tutsis;Zulu;Zulus;Xhosa;Yoruba;Igbo;
    Hausa;Fulani;Tuareg;Tuaregs;Berber;Berbers;Amhara;Oromo;Tigrayan;Tigrayans;Pashtun;Pashtuns;
    Hazara;Hazaras;Uyghur;Uyghurs;Uighur;Uighurs;Rohingya;Rohingyas;Tamil;Tamils;Sinhalese;Malay;
    Malays;Maori;Maoris;Inuit;Aboriginal;Aboriginals;Aborigine;Aborigines;Maya;Mayan;Mayas;Roma;
    Romani;Gypsy;Gypsies;Slav;Slavs;Slavic;Slavonic;Latino;Latinos;Latina;Hispanic;Hispanics;
    Caucasian;Afro-American;African American;African Americans;Native American;Native Americans;
    Asian American;Asian Americans;First Nations;Indigenous;Anglo-Saxon;Anglo;Sino;Franco;Balkan;
    Baltic;Western;Westerner;Westerners;Caribbean;Democrat;Democrats;Democratic;Republican;
    Republicans;Conservative;Conservatives;Tory;Tories;Communist;Communists;Socialist;Socialists;
    Liberal Democrat;Liberal Democrats;Lib Dem;Lib Dems;Marxist;Marxists;Maoist;Maoists;Leninist;
    Nazi;Nazis;Fascist;Zionist;Zionists;Peronist;Peronists;Sandinista;Sandinistas;Baathist;
    Ba'athist;Bolshevik;Bolsheviks;Gaullist;Gaullists;Islamism;Kremlinologist;Roman;Romans;
    Byzantine;Ottoman;Ottomans;Persian Gulf Arab;Tatar;Tatars;Cossack;Cossacks;Parisian;Parisians;
    Londoner;Londoners;New Yorker;New Yorkers;Muscovite;Muscovites;Berliner;Berliners;Semitic;
    Anti-Semitic;Afrikaner;Afrikaners;Afrikaans;Hebrew;Latin;Mandarin;Cantonese;Tagalog;Urdu;Hindi;
    Swahili;Farsi;Pashto;Dari;Punjabi;Bedouin;Bedouins;Dalit;Dalits;Brahmin;Brahmins;Haredi;Haredim;
    Ultra-Orthodox;Hasidic;Sephardic;Ashkenazi;Trotskyist;Leftist;Chavista;Chavistas;Mapuche;
    Quechua;Aymara;Garifuna;Miskito;Sami;Flemish;Walloon;Breton;Cornish;Corsican;Corsicans;
    Sardinian;Galician;Andalusian;Venetian;Tuscan;Prussian;Saxon;Viking;Vikings;Norman;Normans;
    Celtic;Gaelic;Hellenic;Iberian;Eurasian;Oriental;Occidental;Polynesian;Melanesian;Hawaiian;
    Hawaiians;Alaskan;Cajun;Creole;Amish;Quaker;Quakers;Shinto;Taoist;Confucian;Baha'i;Zoroastrian;
    Ahmadi;Ahmadiyya;Pentecostal;Maronite;Maronites;Assyrian;Assyrians;Chaldean;Melkite;Circassian;
    Circassians;Ingush;Bashkir;Chuvash;Buryat;Yakut;Karen;Shan;Kachin;Rakhine;Hmong;Khmer;Cham;
    Montagnard;Ewe;Ashanti;Akan;Ga;Dagomba;Kikuyu;Luo;Kalenjin;Maasai;Acholi;Baganda;Shona;Ndebele;
    Tswana;Sotho;Venda;San;Khoisan;Dinka;Nuer;Janjaweed;Gurkha;Gurkhas;Rajput;Rajputs;Jat;Jats;
    Maratha;Marathas;Gujjar;Telugu;Malayali;Kannada;Bihari;Assamese;Odia;Nepali;Sherpa;Sindhi;
    Mohajir;Muhajir;Tory-led;Whig;Whigs;Jihadist;Catholicism
    """
}
