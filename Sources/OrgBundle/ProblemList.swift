import OrgAPI

/// The problems found so far: the first of them by themselves, the others by number.
final class ProblemList {
  private(set) var problems: [BundleProblem] = []
  /// How many there are, those beyond the limit too.
  private(set) var count = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = max(0, limit)
  }

  func add(_ problem: BundleProblem) {
    count += 1
    if problems.count < limit { problems.append(problem) }
  }

  func add(
    _ code: BundleProblemCode, _ arguments: [String] = [], file: String, line: Int? = nil, column: Int? = nil
  ) {
    add(BundleProblem(file: file, line: line, column: column, code: code, arguments: arguments))
  }

  /// Adds problems that are costly to put into words: those beyond the limit are only counted.
  func add<Found>(_ found: [Found], _ word: ([Found]) -> [BundleProblem]) {
    let listed = found.prefix(max(0, limit - problems.count))
    for problem in word(Array(listed)) { add(problem) }
    count += found.count - listed.count
  }

  /// The problems of each file by place, and a last one that says so where the list is cut.
  func sorted() -> [BundleProblem] {
    let order = problems.indices.sorted { left, right in
      let (one, other) = (rank(problems[left]), rank(problems[right]))
      return one == other ? left < right : one < other
    }
    var result = order.map { problems[$0] }
    if count > problems.count {
      result.append(
        BundleProblem(file: "", code: .tooManyProblems, arguments: [String(problems.count), String(count)]))
    }
    return result
  }

  /// What a problem is sorted by: its file's place in the bundle, the file, line and column.
  private func rank(_ problem: BundleProblem) -> Rank {
    Rank(
      kind: BundleFile(name: problem.file).order, file: problem.file, line: problem.line ?? 0,
      column: problem.column ?? 0)
  }

  private struct Rank: Comparable {
    let kind: Int
    let file: String
    let line: Int
    let column: Int

    static func < (left: Rank, right: Rank) -> Bool {
      if left.kind != right.kind { return left.kind < right.kind }
      if left.file != right.file { return left.file < right.file }
      return (left.line, left.column) < (right.line, right.column)
    }
  }
}

/// A text of a file as an argument of a problem: 80 characters of it.
func clipped(_ text: String) -> String {
  guard text.unicodeScalars.count > 80 else { return text }
  return String(text.unicodeScalars.prefix(79)) + "…"
}
