-- about: What is measured and tested at a draft combine.
-- parameters: row
-- any:
{row}.height_without_shoes_inches,
{row}.height_with_shoes_inches,
{row}.weight_pounds,
{row}.wingspan_inches,
{row}.standing_reach_inches,
{row}.body_fat_pct,
{row}.hand_length,
{row}.hand_width,
{row}.standing_vertical,
{row}.max_vertical,
{row}.lane_agility_seconds,
{row}.shuttle_run_seconds,
{row}.sprint_seconds,
{row}.bench_press
