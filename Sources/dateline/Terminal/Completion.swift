/// What completion asks and what it is answered.
enum Completion {
  /// The line being edited, and where in it the cursor stands.
  struct Request: Equatable, Sendable {
    /// The statement so far; earlier lines of one that goes over several stand in front.
    var line: String
    /// The cursor as an offset in UTF-8 code units from the start of `line`.
    var cursor: Int

    /// The text in front of the cursor.
    var textBeforeCursor: String {
      String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    }
  }

  /// One way to go on.
  struct Candidate: Equatable, Sendable {
    /// What replaces the range of the answer.
    var text: String
    /// What follows when this is the only candidate: a blank, a closing quote, a slash or nothing.
    var trailing: String

    init(_ text: String, trailing: String = " ") {
      self.text = text
      self.trailing = trailing
    }
  }

  /// The ways to go on, in the order in which to list them.
  struct Answer: Equatable, Sendable {
    /// Where in the text before the cursor the replaced word starts, in UTF-8 code units.
    ///
    /// The word reaches to the cursor.
    var start: Int
    var candidates: [Candidate]

    /// No way to go on.
    static let none = Answer(start: 0, candidates: [])
  }

  /// What happens to the line.
  enum Outcome: Equatable {
    /// The word becomes this text.
    case replace(String)
    /// The candidates are shown and the word stays.
    case list([String])
    /// Nothing fits.
    case nothing
  }

  /// What an answer does to the word typed so far.
  ///
  /// A single candidate is put in with what trails it. Of several, what they have in common is put
  /// in if it says more than the word does; else they are listed.
  static func outcome(of answer: Answer, word: String) -> Outcome {
    guard let first = answer.candidates.first else { return .nothing }
    guard answer.candidates.count > 1 else { return .replace(first.text + first.trailing) }
    let common = answer.candidates.dropFirst().reduce(first.text) { common, candidate in
      String(zip(common, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
    // Candidates that differ from the word in case alone must not shorten it.
    if common.count > word.count { return .replace(common) }
    return .list(answer.candidates.map(\.text))
  }
}
