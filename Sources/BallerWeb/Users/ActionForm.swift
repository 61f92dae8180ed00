import BallerCore
import BallerUsers

/// A form that does something for a reader, sent by POST with the token that shows where it comes from.
struct ActionForm: Block {
    struct Field {
        enum Kind: String { case email, password, text, checkbox }

        let kind: Kind
        let name: String
        let label: String
        var value = ""
        /// What browsers may fill in, in the words of HTML.
        var autocomplete = "off"
    }

    let id: String
    let action: String
    let token: SecretToken
    var hidden: [(name: String, value: String)] = []
    var fields: [Field] = []
    let button: String

    func html(with drawing: Drawing) throws -> String {
        var page = HTMLText()
        page.markup("<form class=\"filter action\" method=\"post\"")
        page.attribute("action", action)
        page.attribute("id", id)
        page.markup(">\n")
        for (name, value) in [(FormPost.tokenField, token.formToken)] + hidden {
            page.markup("<input type=\"hidden\"")
            page.attribute("name", name)
            page.attribute("value", value)
            page.markup(">\n")
        }
        for field in fields { write(field, to: &page) }
        page.markup("<p><button type=\"submit\">")
        page.text(button)
        page.markup("</button></p>\n</form>\n")
        return page.html
    }

    private func write(_ field: Field, to page: inout HTMLText) {
        let name = "\(id)-\(field.name)\(field.kind == .checkbox ? "-\(field.value)" : "")"
        page.markup("<p><label")
        page.attribute("for", name)
        page.markup(">")
        page.text(field.label)
        page.markup("</label><input")
        page.attribute("id", name)
        page.attribute("type", field.kind.rawValue)
        page.attribute("name", field.kind == .checkbox ? "\(field.name)_\(field.value)" : field.name)
        page.attribute("value", field.kind == .checkbox ? "yes" : field.value)
        if field.kind == .checkbox {
            if field.value == UserKey.Scope.read.rawValue { page.markup(" checked") }
        } else {
            page.markup(" required maxlength=\"254\"")
            page.attribute("autocomplete", field.autocomplete)
        }
        page.markup("></p>\n")
    }
}
