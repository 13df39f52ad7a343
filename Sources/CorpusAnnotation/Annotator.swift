package import CorpusStore

/// One step from a document's text to a layer over it.
///
/// Deterministic: the same draft gives the same regions, whatever was annotated before it.
package protocol Annotator: Sendable {
  /// The layers it reads, besides text and tokens.
  var reads: [LayerSchema] { get }
  /// The layers it writes.
  var writes: [LayerSchema] { get }
  /// Adds its layers to the document.
  func annotate(_ document: inout DocumentDraft)
}
