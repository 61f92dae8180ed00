-- about: Where a printed line comes from: its page, its number on the page, and its record.
-- parameters: row
-- any:
{row}.source_url,
{row}.page_row,
{row}.import_batch_id,
{row}.source_row
