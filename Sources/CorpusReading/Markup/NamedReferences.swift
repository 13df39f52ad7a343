internal import CLibXML2

/// An XML document whose references by name are characters: those that HTML has are resolved, as
/// feeds use them undeclared, and all others are text, so that no entity of a document's own is
/// ever expanded.
///
/// - Complexity: O(*n*).
func withoutNamedReferences(_ document: [UInt8]) -> [UInt8] {
  let ampersand = UInt8(ascii: "&")
  guard document.contains(ampersand) else { return document }
  var result: [UInt8] = []
  result.reserveCapacity(document.count + document.count / 16)
  var index = 0
  while index < document.count {
    let byte = document[index]
    if byte == UInt8(ascii: "<"), document[index...].starts(with: characterData) {
      let end = endOfCharacterData(document, from: index)
      result += document[index..<end]
      index = end
    } else if byte == ampersand, let end = endOfName(document, from: index + 1) {
      append(name: document[(index + 1)..<end], to: &result)
      index = end + 1
    } else {
      result.append(byte)
      index += 1
    }
  }
  return result
}

private let characterData = Array("<![CDATA[".utf8)
private let ownNames: Set = ["amp", "lt", "gt", "quot", "apos"]

private func append(name: ArraySlice<UInt8>, to result: inout [UInt8]) {
  let word = String(decoding: name, as: UTF8.self)
  if ownNames.contains(word) {
    result += Array("&\(word);".utf8)
  } else if let scalar = characterOfHTML(word) {
    result += Array(String(scalar).utf8)
  } else {
    result += Array("&amp;\(word);".utf8)
  }
}

/// The character that HTML 4 calls by a name.
private func characterOfHTML(_ name: String) -> Unicode.Scalar? {
  // The table is libxml2's and constant; the name is a C string that lives for the call.
  let found = unsafe name.withCString { pointer in
    unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: name.utf8.count + 1) {
      unsafe htmlEntityLookup($0)?.pointee.value
    }
  }
  return found.flatMap(Unicode.Scalar.init)
}

private func endOfCharacterData(_ document: [UInt8], from start: Int) -> Int {
  var index = start + characterData.count
  while index + 2 < document.count {
    if document[index] == 0x5D, document[index + 1] == 0x5D, document[index + 2] == 0x3E {
      return index + 3
    }
    index += 1
  }
  return document.count
}

/// Where a name that begins at `start` meets its semicolon; `nil` where it is no reference by name.
private func endOfName(_ document: [UInt8], from start: Int) -> Int? {
  var index = start
  while index < document.count, index - start <= 32 {
    let byte = document[index]
    if byte == UInt8(ascii: ";") { return index > start ? index : nil }
    let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    guard isLetter || index > start && byte >= 0x30 && byte <= 0x39 else { return nil }
    index += 1
  }
  return nil
}
