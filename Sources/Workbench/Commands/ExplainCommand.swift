internal import CorpusQuery
internal import CorpusStore
internal import SpanAlgebra

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
    return .lines(
      try plan.explanation(
        for: session.corpus.segments.map(\.segment), among: session.selection.sets,
        isCancelled: session.surroundings.isCancelled))
  }
}
