/// Whether a string comes before another by their UTF-8.
///
/// The order of strings in Swift takes canonically equivalent ones for equal; tables have to have the
/// same order in every program that sorts bytes.
func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
