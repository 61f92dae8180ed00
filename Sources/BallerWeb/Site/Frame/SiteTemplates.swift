import Foundation
import Mustache

/// The templates, compiled once.
struct SiteTemplates: Sendable {
    private let library: MustacheLibrary

    init() throws {
        var library = MustacheLibrary()
        for (file, data) in try SiteFolder.files(in: "Templates") where file.hasSuffix(".mustache") {
            do {
                try library.register(String(decoding: data, as: UTF8.self), named: String(file.dropLast(9)))
            } catch {
                throw SiteError.templateInvalid(file: file, reason: String(describing: error))
            }
        }
        self.library = library
    }

    func render(_ object: Any, with template: String) throws(SiteError) -> String {
        guard let text = library.render(object, withTemplate: template) else {
            throw .templateMissing(name: template)
        }
        return text
    }
}
