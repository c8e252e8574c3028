public import OrgAPI
public import OrgDomain

extension Notice {
  /// What stands against a grade, whatever follows from it.
  public init(_ breach: GradeBreach) {
    let arguments = NoticeArguments()
    switch breach.kind {
    case .cap(let best):
      self.init(.grading(.cap), arguments.with("rule", breach.rule).with("best", best))
    case .requirement(let parts):
      self.init(.grading(.requirement), arguments.with("rule", breach.rule).with("parts", list: parts))
    case .quota(let allowed, let given, let base):
      self.init(
        .grading(.quota),
        arguments.with("rule", breach.rule).with("allowed", allowed).with("given", given).with("base", base))
    case .rise(let from, let to, let limit):
      self.init(.grading(.rise), arguments.with("from", from).with("to", to).with("limit", limit))
    case .band(let grade):
      self.init(.grading(.band), arguments.with("grade", grade))
    }
  }
}
