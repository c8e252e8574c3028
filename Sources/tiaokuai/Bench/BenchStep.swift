import OrgAPI

/// What a step of a measurement took.
struct BenchStep {
  let name: String
  let time: Duration
  /// What it worked through; 0 where nothing is counted.
  let rows: Int
  /// The most memory of each process, in bytes; 0 where it has no part in it.
  var clientPeak = 0
  var serverPeak = 0

  private var rate: Int { rows > 0 && time.seconds > 0 ? Int(Double(rows) / time.seconds) : 0 }

  var cells: [String] {
    let none = { (number: Int, text: String) in number == 0 ? "" : text }
    let milliseconds = Int(time.seconds * 1_000)
    let fraction = String(milliseconds % 1_000 + 1_000).dropFirst()
    return [
      name, "\(milliseconds / 1_000).\(fraction)", none(rows, ProgressLine.grouped(rows)),
      none(rate, ProgressLine.grouped(rate)), none(clientPeak, ProgressLine.grouped(clientPeak >> 20)),
      none(serverPeak, ProgressLine.grouped(serverPeak >> 20)),
    ]
  }

  var json: JSONValue {
    .object(
      JSONValue.Object([
        .init("step", .string(name)), .init("milliseconds", .integer(Int64(time.seconds * 1_000))),
        .init("rows", .integer(Int64(rows))), .init("rowsPerSecond", .integer(Int64(rate))),
        .init("clientPeakBytes", .integer(Int64(clientPeak))), .init("serverPeakBytes", .integer(Int64(serverPeak))),
      ]))
  }
}
