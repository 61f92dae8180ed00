-- about: Columns of a printed line of advanced numbers, in the order of the page.
-- parameters: row
-- any:
{row}.minutes_played,
{row}.player_efficiency_rating,
{row}.true_shooting_pct,
{row}.three_point_attempt_rate,
{row}.free_throw_attempt_rate,
{row}.offensive_rebound_pct,
{row}.defensive_rebound_pct,
{row}.rebound_pct,
{row}.assist_pct,
{row}.steal_pct,
{row}.block_pct,
{row}.turnover_pct,
{row}.usage_pct,
{row}.offensive_win_shares,
{row}.defensive_win_shares,
{row}.win_shares,
{row}.win_shares_per_48,
{row}.offensive_box_plus_minus,
{row}.defensive_box_plus_minus,
{row}.box_plus_minus,
{row}.value_over_replacement
