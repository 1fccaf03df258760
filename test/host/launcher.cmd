@echo off
node "%~dp0launcher.cjs" %*
