internal import CorpusQuery

extension Command {
  static let explain = Command(
    "explain",
    synopsis: "explain QUERY",
    summary: "Shows how a query is understood and run, with estimated and real counts.",
    examples: [#"explain "military cooperation""#],
    completes: [.fields],
    isLogged: false
  ) { invocation, session in
    try session.requireCorpus(invocation)
    let plan = try session.plan(
      invocation.argumentText, at: invocation.argumentRange.lowerBound)
    let result = try session.evaluate(invocation)
    let documents = result.segments.reduce(0) { $0 + $1.documents.count }
    return .lines([
      "\(plan)", "\(counted(result.hitCount, "hit")) in \(counted(documents, "document"))",
    ])
  }
}
