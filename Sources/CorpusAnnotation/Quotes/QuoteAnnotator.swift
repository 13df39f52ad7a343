package import CorpusStore
internal import SpanAlgebra

/// Finds quoted speech and who speaks.
///
/// A quotation's span is the words between its marks. Words in marks that nobody is quoted with
/// are left out, and so is everything in menus, footers, headlines and stories in another language
/// than English. Each copy of a repeated passage has its quotations.
package struct QuoteAnnotator: Annotator {
  package let reads: [LayerSchema] = [
    .paragraph, .sentence, .story, .chrome, .title, .mention,
  ]
  package let writes: [LayerSchema] = [.quote]

  package init() {}

  package func annotate(_ document: inout DocumentDraft) {
    var stretches: [QuotedStretch] = []
    for paragraph in document[.paragraph] {
      var marks = QuoteMarks(text: document.text, paragraph: paragraph.span)
      for stretch in marks.stretches() where stretch.depth == 0 { stretches.append(stretch) }
    }
    var reader = QuoteReader(QuoteScene(document), stretches: stretches)
    document[.quote] = reader.regions()
  }
}
