// Organizations and events that are known by name, from general knowledge.

/// `;` between entries, `=` before other names of the same one, its first name counts.
enum Organizations {
  static let table = """
    United Nations=UN=U.N.=U. N.;European Union=EU=E.U.;NATO=North Atlantic Treaty Organization=North Atlantic
    Treaty Organisation=North Atlantic Alliance;African Union=AU;Arab League=League of Arab States;
    Association of Southeast Asian Nations=ASEAN;Organization of American States=OAS;Group of Seven=G7=G-7;
    Group of Eight=G8=G-8;Group of 20=G20=G-20;Commonwealth of Independent States=CIS;OPEC=Organization of
    the Petroleum Exporting Countries;Organization for Security and Co-operation in Europe=OSCE;Council of
    Europe;European Commission;European Parliament;European Council;European Central Bank=ECB;World Bank;
    International Monetary Fund=IMF;World Trade Organization=WTO=World Trade Organisation;World Health
    Organization=World Health Organisation=WHO;UNESCO;UNICEF=Unicef;UNHCR;UNRWA;UN Security Council=U.N.
    Security Council=United Nations Security Council=Security Council;UN General Assembly=U.N. General
    Assembly=United Nations General Assembly=General Assembly;International Atomic Energy Agency=IAEA;
    International Court of Justice=ICJ;International Criminal Court=ICC;World Food Programme=World Food
    Program=WFP;Red Cross;Red Crescent;International Committee of the Red Cross=ICRC;Medecins Sans
    Frontieres=Doctors Without Borders=MSF;Amnesty International=Amnesty;Human Rights Watch=HRW;Greenpeace;
    Oxfam;Save the Children;Reporters Without Borders;Transparency International;World Economic Forum=WEF;
    Gulf Cooperation Council=GCC;Shanghai Cooperation Organization=Shanghai Cooperation Organisation=SCO;
    BRICS;OECD;Organization of Islamic Cooperation=OIC;Asian Development Bank=ADB;ECOWAS;Mercosur=MERCOSUR;
    Interpol=INTERPOL;Europol;Eurasian Economic Union;Collective Security Treaty Organization=CSTO;
    Pentagon;White House;Kremlin;State Department=US State Department=U.S. State Department=Department of
    State;Capitol;Congress=US Congress=U.S. Congress;Senate=US Senate=U.S. Senate;House of Representatives;
    House of Commons;House of Lords;Supreme Court;Parliament;Duma=State Duma;Knesset;Bundestag;Bundesrat;
    Lok Sabha;Rajya Sabha;Majlis;Diet;Verkhovna Rada;Politburo;Joint Chiefs of Staff=Joint Chiefs=US Joint
    Chiefs of Staff=U.S. Joint Chiefs of Staff;Office of the Joint Chiefs of Staff;General Staff;Central
    Intelligence Agency=CIA;Federal Bureau of Investigation=FBI;National Security Agency=NSA;National
    Security Council=NSC;Department of Homeland Security=DHS;Drug Enforcement Administration=DEA;Internal
    Revenue Service=IRS;Environmental Protection Agency=EPA;Food and Drug Administration=FDA;Securities and
    Exchange Commission=SEC;Federal Reserve=Fed=Federal Reserve Board;NASA;European Space Agency=ESA;ISRO;
    Roscosmos;SpaceX;Blue Origin;US European Command=U.S. European Command;Central Command=US Central
    Command=U.S. Central Command=CENTCOM;Navy=US Navy=U.S. Navy;Marine Corps=US Marine Corps=U.S. Marine
    Corps;Royal Navy;Royal Air Force=RAF;US Air Force=U.S. Air Force;US Army=U.S. Army;Coast Guard;National
    Guard;MI5;MI6;GCHQ;KGB;FSB=Federal Security Service;GRU;SVR;Mossad;Shin Bet;IDF=Israel Defense Forces=
    Israeli Defense Forces=Israel Defence Forces;ISI;Inter-Services Intelligence;IRGC=Islamic Revolutionary
    Guard Corps=Revolutionary Guards=Revolutionary Guard;Quds Force;Scotland Yard;Metropolitan Police;
    Bank of England;Bank of Japan=BOJ;Bundesbank;Reserve Bank of India=RBI;Islamic State=ISIS=ISIL=Daesh=
    Islamic State group=Islamic State of Iraq and Syria=Islamic State in Iraq and Syria=Islamic State of
    Iraq and the Levant=Islamic State in Iraq and the Levant=IS;al-Qaeda=al-Qaida=al Qaeda=Al Qaida=
    Al-Qaeda=Al-Qaida=Qaeda;Taliban=Taleban=Afghan Taliban;Pakistani Taliban=Tehreek-e-Taliban Pakistan=TTP;
    Boko Haram;al-Shabaab=al-Shabab=al Shabaab=Al-Shabaab=Al Shabaab;Hamas;Hezbollah=Hizbollah=Hizbullah=
    Hezbullah;Islamic Jihad=Palestinian Islamic Jihad;Fatah;Palestine Liberation Organization=PLO;
    Palestinian Authority=PA;Muslim Brotherhood;Nusra Front=al-Nusra Front=Jabhat al-Nusra=Al-Nusra;
    Hayat Tahrir al-Sham=HTS;Free Syrian Army=FSA;Syrian Democratic Forces=SDF;People's Protection
    Units=YPG;Kurdistan Workers' Party=Kurdistan Workers Party=PKK;Peshmerga;Ansarullah;Irish Republican
    Army=IRA;Sinn Fein;ETA;FARC;Farc;Tamil Tigers=LTTE=Liberation Tigers of Tamil Eelam;Lashkar-e-Taiba;
    Jaish-e-Mohammed;Khmer Rouge;Janjaweed militia;M23;Lord's Resistance Army;Wagner Group=Wagner;
    Democratic Party;Republican Party;Labour Party=Labour;Conservative Party;Liberal Democrats Party;
    Scottish National Party=SNP;UKIP;Likud;Kadima;Christian Democratic Union=CDU;Social Democratic
    Party=SPD;Alternative for Germany=AfD;National Front;National Rally;Five Star Movement;Podemos;Syriza;
    Communist Party;Workers' Party;African National Congress=ANC;Zanu-PF=ZANU-PF;Bharatiya Janata Party=BJP;
    Aam Aadmi Party=AAP;Trinamool Congress=TMC;Shiv Sena;Congress Party;Rashtriya Swayamsevak Sangh=RSS;
    Pakistan Tehreek-e-Insaf=PTI;Pakistan Peoples Party=PPP;PML-N;Kuomintang=KMT;AKP=Justice and
    Development Party;United Russia;Fidesz;Agence France-Presse=AFP;Reuters;Associated Press=AP;United Press
    International=UPI;Xinhua=Xinhua News Agency;TASS=Tass=Itar-Tass=ITAR-TASS;RIA Novosti=RIA;Interfax;
    Sputnik;Anadolu Agency=Anadolu;Press Trust of India=PTI News;IANS=Indo-Asian News Service=Indo-Asia News
    Service;Kyodo=Kyodo News;Yonhap=Yonhap News Agency;KCNA;DPA;ANSA;EFE;BBC;CNN;NBC;CBS;ABC;Fox News;MSNBC;
    Al Jazeera=Al-Jazeera=al-Jazeera;Al Arabiya=Al-Arabiya;Sky News;ITV;NPR;PBS;CNBC;Bloomberg;New York
    Times=The New York Times;Washington Post=The Washington Post;Wall Street Journal=The Wall Street
    Journal;Guardian=The Guardian;Daily Telegraph=The Daily Telegraph;Financial Times=The Financial Times;
    The Times;The Sun;Daily Mail;Los Angeles Times;USA Today;Le Monde;Le Figaro;Der Spiegel=Spiegel;Bild;
    El Pais;Haaretz;Jerusalem Post=The Jerusalem Post;Times of India=The Times of India;Hindustan Times;
    Indian Express;The Hindu;Dawn;South China Morning Post;Global Times;People's Daily;Pravda;Izvestia;
    Kommersant;Novaya Gazeta;Google;Microsoft;Facebook;Twitter;
    YouTube;Instagram;WhatsApp;TikTok;Telegram;Netflix;Uber;Tesla;IBM;Intel;Apple;Amazon.com;Samsung;Sony;
    Toyota;Honda;Nissan;Mazda;Mitsubishi;Hyundai;Kia;Volkswagen;BMW;Mercedes-Benz;Daimler;Porsche;Audi;
    Renault;Peugeot;Fiat;Ferrari;Volvo;Saab;Ford;General Motors=GM;Chrysler;Boeing;Airbus;Lockheed Martin;
    Northrop Grumman;Raytheon;General Electric=GE;Siemens;Philips;Nokia;Ericsson;Huawei;Alibaba;Tencent;
    Baidu;Xiaomi;Foxconn;Rosneft;Gazprom;Lukoil;Exxon=ExxonMobil=Exxon Mobil;Chevron;Shell=Royal Dutch
    Shell;BP;Total;Aramco=Saudi Aramco;Petrobras;Pemex;Sinopec;PetroChina;Rio Tinto;BHP;Glencore;Goldman
    Sachs;JP Morgan=JPMorgan=J.P. Morgan;Morgan Stanley;Merrill Lynch;Lehman Brothers;Citigroup;Citibank;
    HSBC;Barclays;Deutsche Bank;UBS;Credit Suisse;BNP Paribas;Standard & Poor's;Moody's;Fitch;Visa;
    Mastercard;PayPal;Walmart=Wal-Mart;McDonald's;Starbucks;Coca-Cola;Pepsi;PepsiCo;Nestle;Unilever;Nike;
    Adidas;Pfizer;AstraZeneca;Moderna;Novartis;Roche;Bayer;BioNTech;Johnson & Johnson;AT&T;Verizon;
    Vodafone;British Airways;Lufthansa;Air France;KLM;Aeroflot;Emirates airline;Qantas;Delta;United
    Airlines;American Airlines;Ryanair;Tata;Reliance;Infosys;Wipro;Adani Group;Nasdaq=NASDAQ;NYSE=New York
    Stock Exchange;FIFA;UEFA;IOC=International Olympic Committee;IAAF;ICC Cricket;NBA;NFL;NHL;MLB;FA;
    Formula One;WADA;Real Madrid;Manchester United;Manchester City;Chelsea;Arsenal;Tottenham=Tottenham
    Hotspur;Everton;Aston Villa;Bayern Munich;Borussia Dortmund;Juventus;AC Milan;Inter Milan;Lazio;Ajax;
    Benfica;Sporting Lisbon;Celtic;Rangers;Leeds United;Newcastle United;West Ham;Paris Saint-Germain=PSG;
    Olympique Marseille;Harvard=Harvard University;Yale=Yale University;Stanford=Stanford University;
    Princeton;Oxford University;Cambridge University;MIT;World Anti-Doping Agency;
    Rotary;Freemasons;Ku Klux Klan=KKK;Black Lives Matter;Tea Party;Extinction Rebellion;WikiLeaks=Wikileaks;
    Anonymous;Bellingcat;Reddit;Digg;LinkedIn;Snapchat;Zoom;OpenAI;Nvidia;Qualcomm;Cisco;Oracle;
    Motorola;Hewlett-Packard;Dell;Panasonic;Toshiba;Hitachi;Fujitsu;Canon;Nintendo;LG;SK Telecom;Petronas;
    Yukos;Sberbank;VTB;Rosatom;Roskosmos;Kaspersky;Yandex;Rostec;Sukhoi;Antonov;Tupolev;Ilyushin;Naftogaz
    """

  static let events = """
    World Cup;Olympic Games=Olympics=Olympic;Winter Olympics;Summer Olympics;Paralympics;Asian Games;
    Commonwealth Games;Super Bowl;World Series;Champions League;Europa League;Copa America;Davis Cup;
    Fed Cup;Ryder Cup;Masters;U.S. Open=US Open;French Open;Australian Open;Tour de France;Grand Prix;
    Ashes;Six Nations;Stanley Cup;World War I=First World War=World War One;World War II=Second World
    War=World War Two;Cold War;Gulf War;Korean War;Vietnam War;Six-Day War;Yom Kippur War;Iraq War;
    Civil War;Holocaust;Arab Spring;Brexit;Watergate;Intifada;September 11;Ramadan;Eid;Eid al-Fitr;
    Easter;Christmas;Hanukkah;Passover;Diwali;Thanksgiving;New Year;Lunar New Year;Independence Day;
    Victory Day;Yom Kippur;Good Friday;Holi;Nowruz;Prague Spring;Tet Offensive;Bay of Pigs
    """

  static let others = """
    Nobel Prize;Nobel Peace Prize;Nobel;Oscar;Oscars;Grammy;Emmy;Pulitzer;Pulitzer Prize;Bible;Koran=
    Quran=Qur'an;Torah;Internet;Windows;iPhone;iPad;Android;Boeing 747;Ebola;Zika;COVID-19=Covid-19=Covid;
    Omicron;Kalashnikov;Scud;Kyoto Protocol;Paris Agreement;Geneva Conventions;Geneva Convention;Schengen;
    Constitution;First Amendment;Second Amendment;Magna Carta;Medicare;Medicaid;Obamacare;Hubble;Sputnik V
    """
}
