extension Command {
  static let quit = Command(
    "quit", aliases: ["exit"], synopsis: "quit", summary: "Leaves; the session is saved already.",
    examples: [], isLogged: false
  ) { _, _ in
    var answer = Answer()
    answer.endsSession = true
    return answer
  }
}
