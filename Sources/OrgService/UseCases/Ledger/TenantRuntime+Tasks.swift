public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `task.add`: a line of the unit's work schedule (工作日程表); whoever may prepare for the unit.
  public func addTask(_ params: TaskAdd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(TaskAdd.self, params, caller) { commit, desk, actor in
      let place = try desk.place(of: params.unit, in: params.campaign, actor)
      let owner = try commit.state.user(params.owner).number
      let phase = try params.phase.map { try desk.phase($0, of: place.campaign) }
      let entry = place.entry(
        .task(phase: phase, owner: owner), due: try desk.day(params.due, field: "due"), author: actor)
      return try commit.make(entry, texts: Commit.texts(["task": params.task]), by: actor)
    }
  }

  /// `task.finish`: a task is done; whoever may prepare for the unit.
  public func finishTask(_ params: TaskFinish.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(TaskFinish.self, params, caller) { commit, desk, actor in
      let task = try commit.findEntry(params.task, .task)
      let unit = try desk.authorizeUnit(of: task, actor)
      try commit.checkRevision(of: task, params)
      return try commit.act(.close, on: task, for: unit, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}
