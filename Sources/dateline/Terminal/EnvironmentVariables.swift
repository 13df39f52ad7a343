internal import Glibc

/// The value of an environment variable, or nil if it is unset.
func environmentVariable(_ name: String) -> String? {
  // The pointer is copied into a string before anything can change the environment.
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}
