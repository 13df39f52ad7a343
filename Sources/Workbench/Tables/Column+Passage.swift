extension Column {
  /// Where a passage begins in its document's text, in Unicode code points.
  static let start = Column(
    "start", .number, summary: "Where it begins, in characters of the document.",
    shownByDefault: false)
  /// One past where it ends.
  static let end = Column(
    "end", .number, summary: "One past where it ends.", shownByDefault: false)
  static let document = Column("document", summary: "The document that holds it.")
  static let date = Column("date", .date, summary: "The day of its story.")
  static let sentence = Column(
    "sentence", summary: "The sentence around it.", shownByDefault: false)
}
