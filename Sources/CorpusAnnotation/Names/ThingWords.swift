// Words of the names of ships, teams and newspapers, from general knowledge; folded.

/// What the names of things that look like people begin with or follow.
enum ThingWords {
  /// Nouns of ships, which their names follow.
  static let vesselNouns = WordHashes(
    words(
      """
      ship vessel boat trawler ferry tanker supertanker freighter frigate destroyer submarine
      yacht warship cruiser corvette tug tugboat lifeboat barge schooner steamer steamship liner
      dredger minesweeper icebreaker sailboat speedboat catamaran battleship gunboat ketch sloop
      brig clipper drifter longliner
      """
    ))

  /// Abbreviations that names of ships begin with.
  static let vesselPrefixes = WordHashes(
    ["hms", "uss", "hmas", "hmcs", "mv", "rms", "usns", "rrs"])

  /// Titles that names of ships begin with.
  static let vesselTitles = WordHashes(
    ["lady", "queen", "king", "prince", "princess", "duke", "duchess", "sir", "lord", "empress"])

  /// First words of the names of teams.
  static let teamStarts = WordHashes(
    words(
      """
      dynamo dinamo lokomotiv lokomotive spartak torpedo shakhtar shakhtyor shakhtior zenit cska
      atletico deportivo olympique borussia eintracht maccabi hapoel partizan slavia sparta
      sporting sportivo fc ac afc sc sv tsv vfb vfl cd ud rc hertha fortuna arminia grasshopper
      """
    ))

  /// Articles of other languages, as newspapers have them.
  static let foreignArticles = WordHashes(
    ["le", "les", "der", "die", "das", "il", "lo", "gli"])
}
