import Foundation
public import OrgAPI

extension BundleSource {
  /// Reads the files of a folder, and of the folder `assertions` in it, by name.
  ///
  /// Files that bundles do not have are kept by name without their bytes, so that `BundleReader` names them. A file that
  /// cannot be read, is too large or is no plain file stands in `problems`.
  ///
  /// - Throws: where the folder itself cannot be read.
  public static func folder(at path: String) throws(BundleProblem) -> BundleSource {
    var source = BundleSource()
    for name in try names(in: path, called: "") {
      if name == "assertions", isFolder(path + "/" + name) {
        for inner in try names(in: path + "/" + name, called: name) { source.take(name + "/" + inner, from: path) }
      } else {
        source.take(name, from: path)
      }
    }
    return source
  }

  /// The files of a folder that bundles do not have, each as a mistake; reads none of them.
  ///
  /// - Throws: where the folder itself cannot be read.
  public static func strangers(in path: String) throws(BundleProblem) -> [BundleProblem] {
    var strange: [String] = []
    for name in try names(in: path, called: "") {
      if name == "assertions", isFolder(path + "/" + name) {
        for inner in try names(in: path + "/" + name, called: name) { strange.append(name + "/" + inner) }
      } else {
        strange.append(name)
      }
    }
    return strange.filter { BundleFile(name: $0) == .unknown }
      .map { BundleProblem(file: $0, code: BundleFile.problem(ofUnknown: $0)) }
  }

  private static func names(in path: String, called name: String) throws(BundleProblem) -> [String] {
    do {
      // Hidden files are an editor's or the system's, never a part of a bundle.
      return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw BundleProblem(file: name, code: .unreadable, arguments: [reason(error)])
    }
  }

  private mutating func take(_ name: String, from path: String) {
    guard files.count < BundleSource.fileLimit else {
      let limit = String(BundleSource.fileLimit)
      if !problems.contains(where: { $0.code == .tooManyFiles }) {
        problems.append(BundleProblem(file: "", code: .tooManyFiles, arguments: ["> " + limit, limit]))
      }
      return
    }
    switch BundleFile(name: name) {
    case .ignored, .unknown: files[name] = []
    default:
      do throws(BundleProblem) {
        files[name] = try BundleSource.bytes(of: name, in: path)
      } catch {
        problems.append(error)
      }
    }
  }

  private static func bytes(of name: String, in folder: String) throws(BundleProblem) -> [UInt8] {
    let path = folder + "/" + name
    do {
      let resolved = URL(filePath: path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw BundleProblem(file: name, code: .unreadable, arguments: ["not a plain file"])
      }
      let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
      guard size <= byteLimit(of: name) else {
        let arguments = [String(size), String(byteLimit(of: name))]
        throw BundleProblem(file: name, code: .fileTooLarge, arguments: arguments)
      }
      return Array(try Data(contentsOf: URL(filePath: resolved)))
    } catch let problem as BundleProblem {
      throw problem
    } catch {
      throw BundleProblem(file: name, code: .unreadable, arguments: [reason(error)])
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func reason(_ error: any Error) -> String {
    clipped((error as NSError).localizedDescription)
  }
}
