internal import CLibXML2

/// Reads HTML as browsers take it, through libxml2; never fails, whatever the bytes.
///
/// Nothing is fetched, no entity of a document's own is expanded, nothing stands on the machine's
/// stack for each level of nesting.
///
/// - Parameter bytes: The page as UTF-8.
/// - Returns: The page as browsers would have it.
/// - Complexity: O(*n*) for pages whose nesting is bounded, as the limit makes it.
func parseHTML(_ bytes: [UInt8]) -> MarkupTree {
  initializeParser
  let bounded = boundedAttributes(bytes)
  var tree = parse(bounded.bytes, isHTML: true).tree
  tree.losses += bounded.losses
  return tree
}

/// Reads XML, through libxml2.
///
/// Names keep their prefixes. What stands before the first error is in the tree.
///
/// - Parameter bytes: The document as UTF-8.
/// - Returns: The tree, and what is wrong with the document; `nil` where nothing is.
func parseXML(_ bytes: [UInt8]) -> (tree: MarkupTree, problem: String?) {
  initializeParser
  let bounded = boundedAttributes(withoutNamedReferences(bytes), isHTML: false)
  var (tree, problem) = parse(bounded.bytes, isHTML: false)
  tree.losses += bounded.losses
  return (tree, problem)
}

/// libxml2 sets up its tables once.
private let initializeParser: Void = xmlInitParser()

private func parse(_ bytes: [UInt8], isHTML: Bool) -> (tree: MarkupTree, problem: String?) {
  let builder = TreeBuilder(byteCount: bytes.count, isHTML: isHTML)
  let problem = unsafe bytes.withUnsafeBufferPointer { buffer -> String? in
    unsafe buffer.withMemoryRebound(to: CChar.self) { characters -> String? in
      // The parser copies what it is given, and lives until the end of this closure.
      let start = characters.baseAddress
      let count = CInt(clamping: bytes.count)
      let context =
        isHTML
        ? unsafe htmlCreateMemoryParserCtxt(start, count)
        : unsafe xmlCreateMemoryParserCtxt(start, count)
      guard let context = unsafe context else { return bytes.isEmpty ? "it is empty" : nil }
      defer { unsafe htmlFreeParserCtxt(context) }
      let client = unsafe Unmanaged.passUnretained(builder).toOpaque()
      unsafe context.pointee.sax.pointee = eventHandler()
      unsafe context.pointee.userData = client
      unsafe builder.context = context
      if isHTML {
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
          | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
          | HTML_PARSE_IGNORE_ENC.rawValue
        _ = unsafe htmlCtxtUseOptions(context, CInt(options))
      } else {
        // With this the ampersand comes as itself; there is no entity left to replace.
        let options =
          XML_PARSE_NOENT.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue
          | XML_PARSE_NOWARNING.rawValue
          | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        _ = unsafe xmlCtxtUseOptions(context, CInt(options))
      }
      _ = unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      if isHTML {
        _ = unsafe htmlParseDocument(context)
        return nil
      }
      _ = unsafe xmlParseDocument(context)
      guard unsafe context.pointee.wellFormed == 0, !builder.isStopped else { return nil }
      guard let message = unsafe context.pointee.lastError.message else { return "it is no XML" }
      let reason = unsafe String(cString: message).split(separator: "\n").first ?? ""
      return unsafe "line \(context.pointee.lastError.line): \(reason)"
    }
  }
  builder.finish()
  return (builder.tree, problem)
}

/// Takes the parser's events; `context` is the ``TreeBuilder``.
private func eventHandler() -> xmlSAXHandler {
  var handler = unsafe xmlSAXHandler()
  unsafe handler.startElement = { context, name, attributes in
    guard let builder = unsafe builder(context), let name = unsafe name else { return }
    builder.open(unsafe builder.number(of: name))
    guard var attribute = unsafe attributes else { return }
    // Names and values in turn, then a null pointer.
    while let name = unsafe attribute.pointee {
      let value = unsafe attribute.successor().pointee
      unsafe builder.addAttribute(builder.number(of: name), value: value)
      unsafe attribute = attribute.advanced(by: 2)
    }
  }
  unsafe handler.endElement = { context, name in unsafe builder(context)?.close() }
  let characters: charactersSAXFunc = { context, text, count in
    guard let text = unsafe text else { return }
    unsafe builder(context)?.append(UnsafeBufferPointer(start: text, count: Int(count)))
  }
  unsafe handler.characters = characters
  unsafe handler.ignorableWhitespace = characters
  unsafe handler.cdataBlock = characters
  return unsafe handler
}

private func builder(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
  // Set in `parse` to an object that outlives the parser.
  unsafe context.map { unsafe Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// Makes a tree of events.
///
/// The parser's pointers that it holds live as long as the parser, which outlives every event.
@safe private final class TreeBuilder {
  private(set) var tree = MarkupTree()
  private(set) var isStopped = false
  var context: UnsafeMutablePointer<xmlParserCtxt>?
  private var openNodes: [Int] = []
  /// The numbers of names by where the parser keeps them, and by what they are.
  private var numbers: [UnsafePointer<UInt8>: Int] = unsafe [:]
  private var numbersByName: [String: Int] = [:]
  private let limit: Int

  init(byteCount: Int, isHTML: Bool) {
    limit = isHTML ? MarkupLimits.htmlDepth : MarkupLimits.xmlDepth
    tree.bytes.reserveCapacity(byteCount)
  }

  func number(of name: UnsafePointer<UInt8>) -> Int {
    // The parser keeps each name once for as long as it lives.
    if let number = unsafe numbers[name] { return number }
    let string = unsafe String(cString: name)
    let number = numbersByName[string] ?? tree.names.count
    if number == tree.names.count {
      tree.names.append(string)
      numbersByName[string] = number
    }
    unsafe numbers[name] = number
    return number
  }

  func open(_ name: Int) {
    guard !isStopped else { return }
    guard openNodes.count < limit else {
      return stop("elements nested deeper than the limit of \(limit)")
    }
    guard tree.nodes.count < MarkupLimits.nodes else {
      return stop("more elements than the limit of \(MarkupLimits.nodes)")
    }
    let start = tree.attributes.count
    openNodes.append(tree.nodes.count)
    tree.nodes.append(
      MarkupTree.Node(
        name: name, parent: openNodes.dropLast().last ?? -1, end: tree.nodes.count,
        range: start..<start))
  }

  func addAttribute(_ name: Int, value: UnsafePointer<UInt8>?) {
    guard !isStopped, let node = openNodes.last else { return }
    let start = tree.bytes.count
    if var byte = unsafe value {
      while unsafe byte.pointee != 0 {
        unsafe tree.bytes.append(byte.pointee)
        unsafe byte = byte.successor()
      }
    }
    tree.attributes.append(MarkupTree.Attribute(name: name, value: start..<tree.bytes.count))
    let first = tree.nodes[node].range.lowerBound
    tree.nodes[node].range = first..<tree.attributes.count
  }

  func close() {
    guard !isStopped, let node = openNodes.popLast() else { return }
    tree.nodes[node].end = tree.nodes.count
  }

  func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard !isStopped else { return }
    let start = tree.bytes.count
    unsafe tree.bytes.append(contentsOf: text)
    // The parser gives a long text in pieces.
    if let last = tree.nodes.last, last.isText, last.range.upperBound == start,
      last.parent == openNodes.last ?? -1
    {
      tree.nodes[tree.nodes.count - 1].range = last.range.lowerBound..<tree.bytes.count
      return
    }
    let node = tree.nodes.count
    tree.nodes.append(
      MarkupTree.Node(
        name: nil, parent: openNodes.last ?? -1, end: node + 1, range: start..<tree.bytes.count))
  }

  func finish() {
    while let node = openNodes.popLast() { tree.nodes[node].end = tree.nodes.count }
  }

  private func stop(_ reason: String) {
    isStopped = true
    tree.losses.append("\(reason); what follows there is left out")
    unsafe xmlStopParser(context)
  }
}
