import OrgAPI
import OrgDomain

/// Reads a file of the folder `assertions`.
struct AssertionsFile {
  private(set) var routes: [RouteAssertion] = []
  private(set) var access: [AccessAssertion] = []

  init(_ bytes: [UInt8], file: String, known: KnownNames, problems: ProblemList) {
    guard let root = YAMLFile.mapping(bytes, file: file, keys: ["routes", "access"], problems: problems) else { return }
    let routeReader = RouteAssertionReader(report: root.report, known: known)
    routes = root.sequence("routes").compactMap(routeReader.assertion)
    let accessReader = AccessAssertionReader(report: root.report, known: known)
    access = root.sequence("access").compactMap(accessReader.assertion)
  }
}
