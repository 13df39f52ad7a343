/// The cities that open datelines so often that one word suffices: `Washington:`.
///
/// Only forms without a date and an agency ask this list; any other dateline may name any place.
enum DatelinePlaces {
  /// Whether the place of a dateline is one of them; ignores case.
  static func contains(_ place: String) -> Bool { all.contains(place.lowercased()) }

  private static let all = Set(
    (africa + americas + asia + europe + oceania).split(separator: "\n").flatMap {
      $0.split(separator: ",").map { $0.drop { $0 == " " }.lowercased() }
    })

  private static let africa = """
    Abidjan, Abuja, Accra, Addis Ababa, Algiers, Antananarivo, Asmara, Bamako, Bangui, Banjul
    Benghazi, Brazzaville, Bujumbura, Cairo, Cape Town, Casablanca, Conakry, Dakar, Dar es Salaam
    Djibouti, Dodoma, Durban, Entebbe, Freetown, Gaborone, Goma, Harare, Johannesburg, Juba, Kampala
    Kano, Khartoum, Kigali, Kinshasa, Lagos, Libreville, Lilongwe, Lome, Luanda, Lusaka, Maiduguri
    Malabo, Maputo, Marrakesh, Maseru, Mogadishu, Monrovia, Nairobi, Ndjamena, N'Djamena, Niamey
    Nouakchott, Ouagadougou, Porto-Novo, Port Louis, Pretoria, Rabat, Tripoli, Tunis, Windhoek
    Yaounde, Alexandria, Mombasa, Soweto
    """

  private static let americas = """
    Asuncion, Atlanta, Austin, Baltimore, Bogota, Boston, Brasilia, Bridgetown, Buenos Aires, Calgary
    Caracas, Charlotte, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Edmonton, Georgetown
    Guantanamo Bay, Guatemala City, Guayaquil, Halifax, Havana, Honolulu, Houston, Indianapolis
    Jacksonville, Kansas City, Kingston, La Paz, Las Vegas, Lima, Los Angeles, Managua, Medellin
    Memphis, Mexico City, Miami, Milwaukee, Minneapolis, Montevideo, Montreal, Nashville, Nassau
    New Orleans, New York, Oakland, Oklahoma City, Ottawa, Panama City, Paramaribo, Philadelphia
    Phoenix, Pittsburgh, Port-au-Prince, Port of Spain, Portland, Quebec, Quebec City, Quito
    Rio de Janeiro, Sacramento, Salt Lake City, Salvador, San Antonio, San Diego, San Francisco
    San Jose, San Juan, San Salvador, Santiago, Santo Domingo, Sao Paulo, São Paulo, Seattle
    St. Louis, Sucre, Tampa, Tegucigalpa, Tijuana, Toronto, United Nations, Vancouver, Washington
    Washington DC, Washington D.C., Winnipeg, Bahia
    """

  private static let asia = """
    Abu Dhabi, Aden, Aleppo, Almaty, Amman, Ankara, Ashgabat, Astana, Nur-Sultan, Baghdad, Baku
    Bandar Seri Begawan, Bangalore, Bengaluru, Bangkok, Basra, Beijing, Beirut, Bethlehem, Bishkek
    Calcutta, Kolkata, Chengdu, Chennai, Colombo, Damascus, Delhi, Dhaka, Dili, Doha, Dubai, Dushanbe
    Erbil, Fukushima, Gaza, Gaza City, Guangzhou, Hanoi, Hiroshima, Ho Chi Minh City, Hong Kong
    Hyderabad, Islamabad, Istanbul, Izmir, Jakarta, Jeddah, Jerusalem, Kabul, Kandahar, Karachi
    Kathmandu, Kuala Lumpur, Kuwait City, Kuwait, Kyoto, Lahore, Macau, Male, Manama, Mandalay, Manila
    Mosul, Mumbai, Bombay, Muscat, Naypyidaw, New Delhi, Nicosia, Osaka, Peking, Peshawar, Phnom Penh
    Pyongyang, Quetta, Ramallah, Rangoon, Riyadh, Saigon, Samarkand, Sanaa, Seoul, Shanghai, Shenzhen
    Singapore, Srinagar, Taipei, Tashkent, Tbilisi, Tehran, Tel Aviv, Thimphu, Tokyo, Ulan Bator
    Ulaanbaatar, Vientiane, Wuhan, Yangon, Yerevan, Vladivostok, Yekaterinburg, Novosibirsk
    """

  private static let europe = """
    Amsterdam, Antwerp, Athens, Barcelona, Basel, Belfast, Belgrade, Berlin, Bern, Berne, Birmingham
    Bonn, Bratislava, Brussels, Bucharest, Budapest, Cardiff, Chisinau, Cologne, Copenhagen, Cracow
    Krakow, Davos, Dnipro, Donetsk, Dresden, Dublin, Duesseldorf, Düsseldorf, Edinburgh, Frankfurt
    Gdansk, Geneva, Glasgow, Gothenburg, The Hague, Hamburg, Helsinki, Istanbul, Kharkiv, Kiev, Kyiv
    Lausanne, Leipzig, Lisbon, Liverpool, Ljubljana, London, Luhansk, Luxembourg, Lviv, Lyon, Madrid
    Manchester, Marseille, Milan, Minsk, Monaco, Moscow, Munich, Naples, Odessa, Odesa, Oslo, Paris
    Podgorica, Porto, Prague, Pristina, Reykjavik, Riga, Rome, Rotterdam, Salzburg, Sarajevo
    Sevastopol, Simferopol, Skopje, Sochi, Sofia, St Petersburg, St. Petersburg, Stockholm
    Strasbourg, Stuttgart, Tallinn, Thessaloniki, Tirana, Turin, Vaduz, Valencia, Valletta
    Vatican City, Venice, Vienna, Vilnius, Warsaw, Zagreb, Zurich, Zürich, Kazan, Grozny, Leningrad
    """

  private static let oceania = """
    Adelaide, Apia, Auckland, Brisbane, Canberra, Christchurch, Darwin, Hobart, Honiara, Melbourne
    Noumea, Pago Pago, Papeete, Perth, Port Moresby, Port Vila, Suva, Sydney, Tarawa, Wellington
    """
}
