/// What a block of a page is, and the rule that says so.
struct PageVerdict: Hashable {
  /// As in ``BlockAttribute/kind``.
  var kind: String
  /// As in ``BlockAttribute/rule``.
  var rule: String

  init(_ kind: String, _ rule: String) {
    self.kind = kind
    self.rule = rule
  }

  init(_ kind: PageKind, _ rule: String) { self.init(kind.name, rule) }

  /// Whether it belongs to the story.
  var isStory: Bool { kind == "text" || kind == "heading" || kind == "title" }
}
