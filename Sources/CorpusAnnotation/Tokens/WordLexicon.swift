internal import CorpusStore
internal import SpanAlgebra

/// What all tables of the language know of single words, under one number each.
///
/// A token is looked up once, as it is cut; all annotators read what they need by the number.
struct WordLexicon: Sendable {
  static let english = WordLexicon()

  private var table: LexiconTable
  /// By number what the tables for names have of a word; nothing at 0.
  private(set) var names: [(facts: WordFacts, run: GazetteerRun)]
  /// By number what the word is to reported speech.
  private(set) var classes: [WordClass]
  /// By number what the word is to expressions of time.
  private(set) var times: [TimeWord?]

  private init() {
    table = NameLexicon.english.table
    for word in TimeWords.words.words { table.add(WordHash.of(word)) }
    for word in WordClassTable.english.keys { table.add(WordHash.of(word)) }
    names = [([], .none)]
    names += table.all
    classes = Array(repeating: [], count: names.count)
    times = Array(repeating: nil, count: names.count)
    for word in TimeWords.words.words {
      times[table.number(WordHash.of(word))] = TimeWords.words[word]
    }
    for word in WordClassTable.english.keys {
      classes[table.number(WordHash.of(word))] = WordClassTable.english.wordClass(of: word)
    }
  }

  /// The words of a document's tokens as kept with it, else looked up.
  static func words(of document: borrowing DocumentDraft) -> TokenWords {
    if document.words.count == document.tokens.count {
      return TokenWords(hashes: document.wordHashes, bits: document.words)
    }
    return english.words(of: document.tokens, in: document.text)
  }

  /// The word that each token of a text is.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func words(of tokens: [TextSpan], in text: [UInt8]) -> TokenWords {
    var hashes = [UInt64](repeating: 0, count: tokens.count)
    var bits = [UInt32](repeating: 0, count: tokens.count)
    var ownHashes = hashes.mutableSpan
    var ownBits = bits.mutableSpan
    for index in tokens.indices {
      let token = tokens[index]
      let count = token.end - token.start
      guard count <= TokenForm.longest else { continue }
      let form = TokenForm(text, token.start, token.end)
      guard form.isLetters else { continue }
      let hash = WordHash.of(form.folded)
      let (last, previous) = (text[token.end - 1], count > 1 ? text[token.end - 2] : 0)
      let word = TokenWord(
        NameWord.Shape(form), number: table.number(hash),
        endsInLy: count > 4 && last == UInt8(ascii: "y") && previous == UInt8(ascii: "l"),
        endsInEd: count >= 4 && last | 0x20 == UInt8(ascii: "d")
          && previous | 0x20 == UInt8(ascii: "e"))
      ownHashes[index] = hash
      ownBits[index] = word.bits
    }
    return TokenWords(hashes: hashes, bits: bits)
  }
}

/// The words that the tokens of a document are, with their identities.
struct TokenWords: Sendable {
  /// For each token the ``WordHash`` of its word, or 0.
  var hashes: [UInt64]
  /// For each token its ``TokenWord``.
  var bits: [UInt32]

  subscript(token: Int) -> TokenWord { TokenWord(bits: bits[token]) }
}
