-- about: One row per player, season, part of it, team and basis: averages per game, per 36 minutes or per 100 possessions, as Basketball-Reference prints them.
-- key: source_url, basis, page_row
-- reads: raw_bref__player_per_game, raw_bref__profile_per_game, raw_bref__team_player_per_game, raw_bref__player_per_minute, raw_bref__profile_per_minute, raw_bref__team_player_per_minute, raw_bref__player_per_poss, raw_bref__profile_per_poss, raw_bref__team_player_per_poss, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(per_game, per_game_columns)
UNION ALL
@player_seasons(per_minute, per_minute_columns)
UNION ALL
@player_seasons(per_poss, per_possession_columns)
