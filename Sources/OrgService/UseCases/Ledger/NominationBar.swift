import OrgAPI
import OrgDomain
import OrgStorage

/// Whether what follows from a unit's year keeps it from being nominated.
struct NominationBar {
  let desk: LedgerDesk
  let tables: TenantTables

  /// The first rule that bars it: advised now or confirmed, and not dismissed.
  func bars(_ unit: UnitIndex, in campaign: CampaignCode) throws -> ConsequenceRule? {
    try ConsequenceDesk(campaigns: desk.campaigns, tables: tables).findings(of: [unit], in: campaign)
      .first { $0.rule.bars.contains(.nomination) && $0.settled?.isConfirmed != false }?.rule
  }

  /// What the refused nominator is told.
  func fault(_ rule: ConsequenceRule, _ unit: UnitIndex) -> ServiceFault {
    let document = rule.basis.map { desk.state.documents[$0.document]?.title ?? $0.document.text }
    return ServiceFault(
      .forbidden,
      Notice(
        .ledger(.barred),
        NoticeArguments(desk.state.tree).with("unit", unit: unit).with("rule", rule.code).with("ruleName", rule.name)
          .with("document", document).with("clause", rule.basis?.clause)))
  }
}
