internal import CorpusAnalysis
internal import CorpusAnnotation
package import CorpusReading
package import CorpusStore

/// Marks and annotates documents: the reader's layers, then each annotator's.
package struct AnnotationPipeline: Sendable {
  /// The annotators in the order in which they run: each reads what those before it wrote.
  private let annotators: [any Annotator]

  private let marker: StoryMarker
  /// What is sought in the texts.
  let layers: LoadedLayers

  /// - Parameters:
  ///   - patterns: What the user says of chrome and datelines.
  ///   - layers: What is sought in the texts.
  package init(patterns: UserPatterns = UserPatterns(), layers: LoadedLayers = .all) {
    self.layers = layers
    marker = StoryMarker(patterns: patterns)
    let words: [any Annotator] = [TokenAnnotator(), SentenceAnnotator()]
    annotators =
      layers == .words
      ? words
      : words + [WordAnnotator(), NameAnnotator(), TimeAnnotator(), QuoteAnnotator()]
  }

  /// Adds all layers to a document.
  package func annotate(_ document: inout DocumentDraft) {
    document.closeSource()
    marker.mark(&document)
    for annotator in annotators { annotator.annotate(&document) }
  }
}

extension LoadedLayers {
  /// The layers that a corpus has.
  var schemas: [LayerSchema] {
    switch self {
    case .all: LayerSchema.all
    case .words: LayerSchema.all.filter { ![.mention, .time, .quote].contains($0) }
    }
  }
}
