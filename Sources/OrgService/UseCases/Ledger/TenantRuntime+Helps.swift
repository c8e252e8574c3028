public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `help.give`: gives a unit help in a form that the scheme names; whoever may supervise at a body above.
  public func giveHelp(_ params: HelpGive.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(HelpGive.self, params, caller) { commit, desk, actor in
      let place = try desk.place(above: params.unit, in: params.campaign, named: params.body, actor)
      let form = try desk.word(params.form, field: "form", of: place.campaign, in: \.helps)
      let helper = try params.helper.map { try desk.state.unit($0) }
      let entry = place.entry(
        .help(form, helper: helper), due: try desk.day(params.until, field: "until"), author: actor)
      return try commit.make(entry, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `help.end`: ends help; whoever may supervise at the body that gave it.
  public func endHelp(_ params: HelpEnd.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(HelpEnd.self, params, caller) { commit, desk, actor in
      let help = try commit.findEntry(params.help, .help)
      let body = try desk.authorizeBody(of: help, named: params.body, actor)
      try commit.checkRevision(of: help, params)
      return try commit.act(.close, on: help, for: body, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }
}
