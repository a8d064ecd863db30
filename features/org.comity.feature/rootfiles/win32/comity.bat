@echo off
rem Starts Comity with a console. comity.exe starts the window without one. Java 21 or newer is needed.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined COMITY_JAVA set "JAVA=%COMITY_JAVA%"
if exist "%HERE%jre\bin\java.exe" set "JAVA=%HERE%jre\bin\java.exe"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
:again
"%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Xmx1g "-Djava.util.logging.config.file=%HERE%logging.properties" %COMITY_VMARGS% -jar "%LAUNCHER%" -name Comity %*
if %ERRORLEVEL%==23 goto again
exit /b %ERRORLEVEL%
