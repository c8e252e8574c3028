public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `scheme.get`: a version of the scheme, or the present one; any user of the tenant. `notFound` where there is none.
  public func getScheme(_ params: SchemeGet.Params, _ caller: Caller) async throws -> SchemeGet.Result {
    try await reading { tables, state in
      _ = try self.reader(caller, SchemeGet.name, in: state)
      guard let stored = try tables.scheme(version: params.version),
        let scheme = state.schemes[stored.version] ?? SchemeText.read(stored.text).scheme
      else {
        throw ServiceFault(
          .notFound, .campaign(.schemeMissing), params.version.map { ["version": String($0)] } ?? [:])
      }
      return SchemeGet.Result(
        version: stored.version, name: scheme.name, text: stored.text, grades: scheme.grades.map(SchemeGrade.init),
        honours: scheme.honours.map { SchemeHonour(honour: $0.code.rawValue, name: $0.name) },
        gradingMatters: scheme.gradingMatters.map(\.rawValue), publishedAt: state.calendar.text(of: stored.at))
    }
  }

  /// `scheme.check`: what is wrong with a text; publishes nothing. Whoever publishes books over the whole tenant.
  public func checkScheme(_ params: SchemeCheck.Params, _ caller: Caller) async throws -> SchemeCheck.Result {
    let state = state
    let reader = try reader(caller, SchemeCheck.name, in: state)
    try authorize(reader, .useEverywhere(.publishRulebook), in: state, at: clock.now())
    let reading = SchemeText.read(params.text, in: state.surroundings)
    return SchemeCheck.Result(problems: reading.problems.map(caller.renderProblem))
  }

  /// `scheme.publish`: makes a text the tenant's scheme; campaigns that are open keep theirs. The present text
  /// again makes no new version. Whoever publishes books over the whole tenant; `invalid` with every problem.
  public func publishScheme(_ params: SchemePublish.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, SchemePublish.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, SchemePublish.name)
      try self.authorize(actor, .useEverywhere(.publishRulebook), in: commit.state, at: commit.now)
      let reading = SchemeText.read(params.text, in: commit.state.surroundings)
      guard let scheme = reading.scheme else {
        throw ServiceFault(reading.problems, count: reading.problemCount, for: caller)
      }
      if let present = try commit.tables.scheme(version: nil), present.text == params.text {
        return SchemePublish.Result(version: present.version)
      }
      let misfits = commit.state.misfits(of: commit.state.plans.map { $0 }, beside: scheme)
      return SchemePublish.Result(
        version: try commit.publish(scheme, text: params.text, by: actor),
        advisories: misfits.map { [caller.render($0)] })
    }
  }
}

extension TenantState {
  /// What a scheme or a plan may refer to.
  var surroundings: SchemeSurroundings {
    SchemeSurroundings(
      tree: tree, documents: Set(documents.keys), matters: snapshot.book.map { Set($0.matters) },
      plans: plans.sorted { $0.key < $1.key }.map(\.value))
  }
}

extension SchemeGrade {
  init(_ grade: Named<Grade>) { self.init(grade: grade.code.rawValue, name: grade.name) }
}

extension ServiceFault {
  /// A text with mistakes, and what they are.
  init(_ problems: [BundleProblem], count: Int, for caller: Caller) {
    self.init(
      .invalid, Notice(code: .setup(.hasProblems), arguments: ["count": String(count)]),
      problems: problems.map(caller.renderProblem))
  }
}
