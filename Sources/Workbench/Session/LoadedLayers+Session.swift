internal import CorpusReading
internal import CorpusStore

// What a corpus lacks that was loaded with fewer layers than there are.

extension Session {
  /// The layers that some part of the corpus has; all of them before a load.
  var loadedLayers: [LayerSchema] {
    let options = loaded.map(\.options.layers)
    return options.allSatisfy { $0 == .words } && !options.isEmpty
      ? LoadedLayers.words.schemas : LayerSchema.all
  }

  /// Refuses a command whose layer no part of the corpus has.
  func requireLayer(of command: Command, at word: Word) throws(Diagnostic) {
    guard let layer = command.needs, !loadedLayers.contains(layer) else { return }
    throw missingLayers(at: word.range)
  }

  /// What is said where a layer is asked for that was not loaded.
  func missingLayers(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      "the corpus was loaded with layers=words, which has no names, times and quotes", at: range,
      hint: "load it without that to have them")
  }
}
