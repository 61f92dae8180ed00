import BallerCore
import Foundation
import Mustache

/// The templates, compiled once.
struct SiteTemplates: Sendable {
    private let library: MustacheLibrary

    init() throws {
        MustacheContentTypes.register(SiteText(), named: SiteText.name)
        var library = MustacheLibrary()
        for (file, data) in try SiteFolder.files(in: "Templates") where file.hasSuffix(".mustache") {
            do {
                let template = "{{% CONTENT_TYPE:\(SiteText.name)}}\(String(decoding: data, as: UTF8.self))"
                try library.register(template, named: String(file.dropLast(9)))
            } catch {
                throw SiteError.templateInvalid(file: file, reason: String(describing: error))
            }
        }
        self.library = library
    }

    func render<Context: TemplateContext>(_ context: Context) throws(SiteError) -> String {
        guard let text = library.render(context, withTemplate: Context.template) else {
            throw .templateMissing(name: Context.template)
        }
        return text
    }
}

/// Text of templates, written as all other text of the site.
private struct SiteText: MustacheContentType {
    static let name = "SITE"

    func escapeText(_ text: String) -> String {
        var html = HTMLText()
        html.text(text)
        return html.html
    }
}
