/// Counts as a line of bars, a character each: `▁` for few up to `█` for the most, `·` for none.
func sparkline(_ counts: [Int]) -> String {
  let bars = Array("▁▂▃▄▅▆▇█")
  let most = max(1, counts.max() ?? 1)
  return String(
    counts.map { count in
      count <= 0 ? "·" : bars[min(bars.count - 1, (count * bars.count - 1) / most)]
    })
}
