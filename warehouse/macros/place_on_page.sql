-- about: Where a printed line is found: its page, its number on it, and the record that brought it.
-- parameters: row
-- any:
{row}.source_url,
{row}.page_row,
{row}.import_batch_id,
{row}.source_row
