/// How the positions of a term are laid out.
///
/// Positions ascend. They are stored as gaps (the first as itself), each as a little-endian base-128
/// number, in blocks of `blockSize`. A term with more than one block has a skip entry for each: the
/// position before the block and the byte offset of its first gap, counted from the term's start.
enum PostingFormat {
  static let blockSize = 128
}
