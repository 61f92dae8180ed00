-- about: One row per player, season, part of it and team: advanced numbers, as Basketball-Reference prints them.
-- reads: raw_bref__player_advanced, raw_bref__profile_advanced, raw_bref__team_player_advanced, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
@player_seasons(advanced, advanced_columns)
