/// One statement of the language: a command, verbs on its table, and where the rows go.
///
///     statement  =  [ NAME "=" ] command { "|" verb } [ (">" | ">>") FILE ]
///
/// `#` at the start of a word begins a comment, a backslash at the end of a line continues the
/// statement on the next one. All ranges are UTF-8 offsets into the text that was parsed.
package struct Statement: Sendable, Equatable {
  /// The name that the result gets, if it gets one.
  package var name: Word?
  package var command: Invocation
  /// The verbs in the order in which they are applied.
  package var verbs: [Invocation]
  package var redirect: Redirect?
  /// The statement in one line, without its comment and the blanks at its end.
  ///
  /// Where a line was continued stands one blank for each byte of the break, so that all ranges
  /// count in this text as well.
  package var text: String

  package init(
    name: Word? = nil, command: Invocation, verbs: [Invocation] = [], redirect: Redirect? = nil,
    text: String
  ) {
    self.name = name
    self.command = command
    self.verbs = verbs
    self.redirect = redirect
    self.text = text
  }
}

/// A command or a verb with what was typed after its name.
package struct Invocation: Sendable, Equatable {
  package var name: Word
  /// The words after the name.
  package var arguments: [Word]
  /// Everything after the name as typed, without the blanks around it.
  ///
  /// Commands that take a query hand this to the query's own parser.
  package var argumentText: String
  /// Where `argumentText` stands; empty and after the name if there is none.
  package var argumentRange: Range<Int>

  package init(
    name: Word, arguments: [Word] = [], argumentText: String = "", argumentRange: Range<Int>
  ) {
    self.name = name
    self.arguments = arguments
    self.argumentText = argumentText
    self.argumentRange = argumentRange
  }
}

/// Where the rows of a statement go instead of the screen.
package struct Redirect: Sendable, Equatable {
  /// The file as typed; `~` is not expanded.
  package var file: Word
  /// Whether the rows are added to those that the file has (`>>`).
  package var append: Bool

  package init(file: Word, append: Bool) {
    self.file = file
    self.append = append
  }
}
