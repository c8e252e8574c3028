import Foundation
import Testing

@testable import OrgAPI

/// The tables say something of every field and of nothing else.
@Suite struct FieldTableTests {
  /// Every shape of every method, and the error data, each with its schema.
  static func shapes() throws -> [(owner: String, object: WireSchema.Object, stated: [String])] {
    var shapes: [(String, WireSchema.Object, [String])] = []
    var schemas = [("error", try WireSchema(of: ErrorData.self))]
    for method in MethodRegistry.all {
      let description = try MethodDescription(method)
      schemas += [("\(method.name) params", description.params), ("\(method.name) result", description.result)]
    }
    for (owner, schema) in schemas {
      for object in objects(in: schema) { shapes.append((owner, object, object.fields.map(\.name))) }
    }
    return shapes
  }

  private static func objects(in schema: WireSchema) -> [WireSchema.Object] {
    switch schema {
    case .object(let object): [object] + object.fields.flatMap { objects(in: $0.schema) }
    case .list(let element), .map(let element): objects(in: element)
    case .anything, .boolean, .integer, .number, .string, .words: []
    }
  }

  @Test func everyFieldHasItsMeaning() throws {
    for shape in try Self.shapes() {
      for field in shape.object.fields {
        let text = try #require(field.stated?.text, "\(shape.owner): \(field.name)")
        #expect(text.hasSuffix(".") && text.count > 3, "\(shape.owner): \(field.name)")
      }
    }
  }

  @Test func noTableNamesAFieldThatTheTypeHasNot() throws {
    for method in MethodRegistry.all {
      for type in [method.paramsTable, method.resultTable].compactMap({ $0 }) {
        #expect(type.table.sorted() == type.read.sorted(), "\(method.name)")
      }
    }
    for type in Self.shared {
      let read = try WireSchema(of: type).fields.map(\.name)
      #expect(type.fields.names.sorted() == read.sorted(), "\(type)")
    }
  }

  /// A property's own comment and its entry in the table stand in one file and say the same.
  @Test func commentsAndTablesSayTheSame() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/OrgAPI")
    var compared = 0
    for folder in ["Methods", "Shapes"] {
      let root = sources.standardizedFileURL.appending(path: folder)
      let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
      for file in files where !file.hasSuffix("+Shape.swift") {
        let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
        let stated = text.matches(of: #/"(\w+)": Field\(\s*"(?:""\n)?([^"]*)"/#)
          .map { "\($0.1): \(Self.oneLine($0.2))" }
        let comments = text.matches(of: #/((?: *\/\/\/ .*\n)+) *public var `?(\w+)`?:/#)
          .map {
            "\($0.2): \($0.1.split(separator: "\n").map { $0.trimmingPrefix(#/ *\/\/\/ /#) }.joined(separator: " "))"
          }
        #expect(stated == comments, "\(file)")
        compared += stated.count
      }
    }
    #expect(compared > 300)
  }

  /// A literal of several lines as the one line it stands for.
  private static func oneLine(_ literal: Substring) -> String {
    literal.split(separator: "\n").map { $0.trimmingPrefix(#/ +/#).replacing(#/ \\$/#, with: "") }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  @Test func sharedShapesAreNamedAfterTheirType() throws {
    for type in Self.shared { #expect(type.sharedName == String(describing: type)) }
    let used = Set(try Self.shapes().compactMap(\.object.sharedName))
    #expect(Set(Self.shared.map { String(describing: $0) }) == used)
  }

  static let shared: [any WireShape.Type] = [
    UnitView.self, UnitLineView.self, UnitItem.self, TenantItem.self, UserItem.self, GrantView.self,
    RouteStepView.self, RouteBodyView.self, RouteDueView.self, RouteConditionView.self, RouteGap.self,
    RouteGeneralOnly.self, RouteVacancy.self, CampaignItem.self, CaseDocument.self, CaseTarget.self, CaseMeasure.self,
    CaseView.self, CaseWaitingView.self, CaseBodyView.self, CaseStepView.self, CaseAnswerView.self, CaseMayView.self,
    CaseSignerView.self,
    CaseItem.self, CaseItemWaiting.self, CaseHistoryEvent.self, InboxItem.self, AuditEvent.self, AuditProblem.self,
    SetupPlanView.self, SetupCounts.self, SetupChange.self, SetupTokenDigest.self, SetupFile.self, ExportFile.self,
    ErrorData.self, Notice.self,
    BundleProblem.self,
    SchemeGrade.self, SchemeHonour.self, PlanView.self, CampaignDue.self, CampaignPhase.self, CampaignSnapshot.self,
    CampaignView.self, CampaignUnfinished.self, CampaignWaiting.self, CampaignProgressRow.self,
    CampaignGradeCount.self, CampaignGradeShare.self, CampaignRate.self, CampaignHonourCount.self,
    ConsequenceBasis.self, ConsequenceItem.self, CaseMissing.self, CaseOutsideDocument.self, CaseDecision.self,
    CaseDecided.self, PublishedCase.self, BallotVote.self, BallotGroup.self, BallotShare.self, SurveyMethodCount.self,
    SurveyGroupCount.self, IndicatorPoints.self, EntryContentView.self, EntryTextView.self, EntryView.self,
    CaseUrgedView.self, CaseReadView.self, CaseCommentView.self,
    AttachmentView.self, CaseOnBehalf.self,
    CaseFilter.self, CaseSeen.self, CaseOpinion.self, CaseFiling.self, CaseReason.self, CaseActed.self,
    CaseManyResult.self, BulkQuota.self,
    DelegationView.self, AsOf.self,
    NewUnit.self, UnitPlace.self, UnitShare.self, RouteShift.self, HandedOver.self, LineShift.self, UnitShift.self,
    ChangeTotals.self, ChangeEffects.self, UnitsRestructured.self, SuccessionView.self, PlannedChangeView.self,
    RosterView.self, MemberView.self, MemberPlace.self, HealthWarningView.self, HealthCount.self,
  ]
}

extension Method {
  fileprivate static var paramsTable: (table: [String], read: [String])? { Self.table(of: Params.self) }
  fileprivate static var resultTable: (table: [String], read: [String])? { Self.table(of: Result.self) }

  private static func table(of type: any Decodable.Type) -> (table: [String], read: [String])? {
    guard let shape = type as? any WireShape.Type, let schema = try? WireSchema(of: type) else { return nil }
    return (shape.fields.names, schema.fields.map(\.name))
  }
}
