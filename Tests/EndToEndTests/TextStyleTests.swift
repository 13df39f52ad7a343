internal import Testing

@testable internal import dateline

@Suite struct `Colour` {
  @Test(arguments: [
    (ColorChoice.auto, true, [:], true),
    (.auto, false, [:], false),
    (.auto, true, ["NO_COLOR": "1"], false),
    (.auto, true, ["NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false),
    (.auto, true, ["CLICOLOR": "0"], false),
    (.auto, false, ["CLICOLOR_FORCE": "1"], true),
    (.auto, false, ["CLICOLOR_FORCE": "0"], false),
    (.auto, false, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
    (.never, true, ["CLICOLOR_FORCE": "1"], false),
  ])
  func `follows the option, then the environment, then the terminal`(
    choice: ColorChoice, isTerminal: Bool, variables: [String: String], isColored: Bool
  ) {
    let style = TextStyle(choice, isTerminal: isTerminal) { variables[$0] }
    #expect(style.isColored == isColored)
  }

  @Test func `leaves plain text alone`() {
    #expect(TextStyle.plain.bold("x") == "x")
  }

  @Test func `ends with the text`() {
    let style = TextStyle(.always, isTerminal: false)
    #expect(style.red("x") == "\u{1B}[31mx\u{1B}[0m")
    #expect(style.red("") == "")
  }
}
