-- about: One row per player, season, part of it and team: season totals, as Basketball-Reference prints them.
-- reads: raw_bref__player_totals, raw_bref__profile_totals, raw_bref__team_player_totals, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(totals, totals_columns)
